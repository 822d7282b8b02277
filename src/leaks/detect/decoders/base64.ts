import { bodiesInBase64, EXPLICIT, SHORTEST_KEY, STRETCH, WORDS } from '../keywords/constant-bytes.ts';
import { covering, exactly, type Keyword } from '../keywords/keyword.ts';
import { base64 } from '../keywords/literal-forms.ts';
import { KEYWORD } from '../keywords/tables.ts';
import { type DecodeContext, Layer, type Origin } from '../layers/layer.ts';
import { isBase64 } from './applies.ts';
import type { Decoder } from './decoder.ts';

/** The value of each base64 character of either alphabet; white space 64; all else 65. */
const VALUES = new Uint8Array(256).fill(65);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((character, value) => {
  VALUES[character.charCodeAt(0)] = value;
});
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;
for (const space of ' \t\r\n\v\f\x85\xa0') VALUES[space.charCodeAt(0)] = 64;

/** Characters of the shortest key, without padding. */
const SHORTEST = Math.ceil((SHORTEST_KEY * 4) / 3);

/** The runs of base64, white space within them ignored, each decoded at all four alignments. */
function readBase64(layer: Layer, context: DecodeContext): Layer[] {
  const { bytes } = layer;
  const layers: Layer[] = [];
  for (let start = 0; start < bytes.length; ) {
    let end = start;
    let count = 0;
    for (; end < bytes.length; end++) {
      const value = VALUES[bytes[end] as number] as number;
      if (value > 64) break;
      if (value < 64) count++;
    }
    if (count >= SHORTEST) layers.push(...decodeRun(layer, { start, end, count }, context));
    start = end + 1;
  }
  return layers;
}

function decodeRun(layer: Layer, run: Run, { isWorth, worthless }: DecodeContext): Layer[] {
  const text = layer.text.slice(run.start, run.end);
  if (worthless.has(text)) return [];
  const layers: Layer[] = [];
  let start = run.start;
  for (let phase = 0; phase < 4; phase++) {
    // White space is passed over by the decoder, and may stand before the first character.
    while ((VALUES[layer.bytes[start] as number] as number) > 63) start++;
    const decoded = Buffer.from(text.slice(start - run.start), 'base64');
    if (isWorth(decoded)) {
      const origin = new Base64Origin(layer, { start, end: run.end, count: run.count - phase });
      layers.push(new Layer(decoded, origin, 0, [...layer.names, 'base64']));
    }
    start++;
  }
  if (layers.length === 0) worthless.add(text);
  return layers;
}

/** Each three bytes stand in four characters. */
class Base64Origin implements Origin {
  readonly around: Layer;
  readonly pieced = false;
  readonly #run: Run;
  /** Where each character stands; made when it is asked for. */
  #places: Int32Array | undefined;

  constructor(around: Layer, run: Run) {
    this.around = around;
    this.#run = run;
  }

  first(index: number): number {
    return this.#place(Math.floor((index * 4) / 3));
  }

  last(index: number): number {
    return this.#place(Math.floor((index * 4) / 3) + 1);
  }

  #place(character: number): number {
    const { start, end, count } = this.#run;
    if (count === end - start) return start + character;
    this.#places ??= placesOf(this.around.bytes, this.#run);
    return this.#places[character] as number;
  }
}

function placesOf(bytes: Buffer, { start, end, count }: Run): Int32Array {
  const places = new Int32Array(count);
  let found = 0;
  for (let i = start; i < end; i++) if ((VALUES[bytes[i] as number] as number) < 64) places[found++] = i;
  return places;
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** Of characters that are not white space. */
  readonly count: number;
}

/**
 * The constant bytes once and twice in base64. What is under two encodings is found by its long runs (dense-runs.ts),
 * except where line breaks with prefixes leave none.
 */
function keywords(): Keyword[] {
  const bodies = bodiesInBase64();
  const words = base64(WORDS);
  return [
    // In lines of 8 characters, and of 10 and 12 in SEC1, no other keyword stands whole.
    ...['CCqGSM49', 'oAoGCCqG'].map((form) => exactly(form, KEYWORD.body)),
    ...[...bodies, ...base64(EXPLICIT)].flatMap((form) => covering(form, KEYWORD.body, STRETCH.one)),
    ...bodies.flatMap(base64).flatMap((form) => covering(form, KEYWORD.body, STRETCH.more)),
    ...[...words, ...words.flatMap(base64)].flatMap((form) => covering(form, KEYWORD.body)),
  ];
}

export const BASE64: Decoder = {
  name: 'base64',
  kind: 'encoding',
  keywords,
  applies: isBase64,
  cost: 2,
  decode: readBase64,
};
