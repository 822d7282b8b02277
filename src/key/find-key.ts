import type { Failure, Findings, FoundKey } from './findings.ts';
import { hexDumpLayer, opensslTextLayer } from './layers/dumps.ts';
import {
  base64Layer,
  base64LinesLayer,
  base64RunsLayer,
  byteListLayer,
  hexLayer,
  textAtStart,
  textOf,
} from './layers/encodings.ts';
import { fastlaneIds, type Ids, jsonLayer } from './layers/json.ts';
import type { Layer, Peeled } from './layers/layer.ts';
import { headLayer, longWordsLayer, pemLayer, prefixedPemLayer } from './layers/pem.ts';
import {
  assignmentLayer,
  entitiesLayer,
  escapesLayer,
  literalsLayer,
  lostEscapesLayer,
  lostPlusLayer,
  percentLayer,
  prefixesLayer,
  quotedPrintableLayer,
  visibleLayer,
} from './layers/writing.ts';
import { type P256Reading, readP256 } from './p256.ts';
import { readPlain } from './plain.ts';

/** Plain readings first: the first way to a key gives its shape its words. */
const LAYERS: readonly Layer[] = [
  visibleLayer,
  pemLayer,
  base64Layer,
  jsonLayer,
  hexLayer,
  hexDumpLayer,
  opensslTextLayer,
  byteListLayer,
  escapesLayer,
  percentLayer,
  quotedPrintableLayer,
  entitiesLayer,
  lostEscapesLayer,
  prefixesLayer,
  prefixedPemLayer,
  longWordsLayer,
  assignmentLayer,
  literalsLayer,
  base64LinesLayer,
  base64RunsLayer,
  lostPlusLayer,
  headLayer,
];

/** GitHub holds secrets of up to 48 KB. Longer texts are not searched. */
export const LONGEST = 65_536;
/** Layers on one another, and characters looked at altogether: the search ends, whatever the text. */
const DEEPEST = 12;
const MOST_WORK = 600_000;

interface Node {
  readonly value: Peeled['value'];
  readonly forms: readonly string[];
  readonly depth: number;
  readonly guessed: boolean;
}

/** Takes layers off a text in every way that fits, breadth first, and proves every key on the way. Bounded, never throws. */
export function search(text: string): Findings {
  return readPlain(text) ?? new Search().run(text);
}

/** Whether the text holds a private key of any kind, a damaged one, too. */
export function holdsKey(text: string): boolean {
  const { keys, failures } = search(text);
  return keys.length > 0 || failures.some(({ reading }) => reading.problem !== 'not-der');
}

class Search {
  readonly #keys = new Map<string, FoundKey>();
  readonly #failures: Failure[] = [];
  /** What was looked at, and whether only by a guess: an exact reading of the same is worth another look. */
  readonly #texts = new Map<string, boolean>();
  readonly #blobs = new Map<string, boolean>();
  readonly #queue: Node[] = [];
  #ids: Ids = {};
  #work = 0;

  run(text: string): Findings {
    this.#queue.push({ value: text, forms: [], depth: 0, guessed: false });
    for (let node = this.#queue.shift(); node !== undefined && this.#work < MOST_WORK; node = this.#queue.shift()) {
      if (typeof node.value === 'string') this.#readText(node.value, node);
      else if (node.value instanceof Uint8Array) this.#readBytes(node.value, node);
      else this.#take(node.value, node, '', undefined);
    }
    return {
      keys: [...this.#keys.values()],
      failures: this.#failures,
      texts: [...this.#texts.keys()],
      ids: this.#ids,
    };
  }

  #readText(text: string, node: Node): void {
    if (text.length > LONGEST || node.depth > DEEPEST || !isNews(this.#texts, text, node.guessed)) return;
    this.#work += text.length;
    this.#ids = { ...fastlaneIds(text), ...this.#ids };
    for (const layer of LAYERS) {
      for (const peeled of layer(text)) this.#enqueue(peeled, node);
    }
  }

  #readBytes(bytes: Uint8Array, node: Node): void {
    const text = textOf(bytes);
    if (text !== undefined) {
      this.#enqueue({ form: text.form, value: text.text }, node);
      return;
    }
    // What an encoder wrote ends before the prompt of a shell that stands after it without a space.
    const beginning = textAtStart(bytes);
    if (beginning !== undefined) this.#enqueue({ form: '', value: beginning, guessed: true }, node);
    const content = Buffer.from(bytes).toString('latin1');
    if (!isNews(this.#blobs, content, node.guessed)) return;
    this.#work += bytes.length;
    const reading = readP256(bytes);
    const length = reading.ok ? reading.length : bytes.length;
    const name = reading.ok ? NAMES[reading.encoding] : '';
    const guessed = node.guessed || length < bytes.length;
    this.#take(reading, { ...node, guessed }, name, bytes.subarray(0, length));
    // After a key there may be another.
    if (length < bytes.length) this.#enqueue({ form: '', value: bytes.subarray(length), guessed: true }, node);
  }

  #take(reading: P256Reading, node: Node, name: string, bytes: Uint8Array | undefined): void {
    const { guessed } = node;
    const shape = describe([...node.forms, name]);
    if (!reading.ok) {
      this.#failures.push({ reading, shape, bytes, guessed });
      return;
    }
    if (guessed && !reading.proven) return;
    const known = this.#keys.get(reading.key.fingerprint);
    const better = known === undefined || (known.guessed && !guessed) ? { shape, guessed, der: bytes } : known;
    // A key that is there once with its point and once without is proven.
    const key = known?.key.hasPoint ? known.key : reading.key;
    this.#keys.set(reading.key.fingerprint, { ...better, key });
  }

  #enqueue(peeled: Peeled, from: Node): void {
    this.#queue.push({
      value: peeled.value,
      forms: [...from.forms, peeled.form],
      depth: from.depth + 1,
      guessed: from.guessed || peeled.guessed === true,
    });
  }
}

function isNews(seen: Map<string, boolean>, content: string, guessed: boolean): boolean {
  const before = seen.get(content);
  if (before === false || before === guessed) return false;
  seen.set(content, guessed);
  return true;
}

const NAMES = { pkcs8: 'PKCS#8', sec1: 'SEC1' } as const;

/** "PEM of base64 of" what is in a file is what everybody calls a PEM file. */
function describe(forms: readonly string[]): string {
  return forms
    .filter((form) => form !== '')
    .join(' ')
    .replace(/PEM of base64 of(?: PKCS#8| SEC1)?$/, 'a PEM file')
    .replace(/text around base64 of$/, 'parts of a PEM file')
    .replace(/(PKCS#8|SEC1)$/, 'the bare key ($1)')
    .replace(/ (?:of|with)$/, '');
}
