import { ALGORITHM, MIDDLE, OID, SHORTEST_KEY, STRETCH, WORDS } from '../keywords/constant-bytes.ts';
import { digitAt } from '../keywords/digits.ts';
import { covering, exactly, type Keyword } from '../keywords/keyword.ts';
import { hex } from '../keywords/literal-forms.ts';
import { separatedHex } from '../keywords/spellings.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { DecodeContext, Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isHex } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { digitsOf, endOfWord, isFillerAt, isOfWord } from './hex-words.ts';

/**
 * Hex digits, two a byte, with or without anything between: one run, colons and spaces, `0x30, 0x81`, casts, words of
 * C. A word that is no hex ends a run. A run whose digits may have begun with a stray one is read at both alignments, and
 * where many words have one digit, which programs do not always pad, in a reading in which each of these is a byte.
 */
function readHex(layer: Layer, { isWorth }: DecodeContext): Layer[] {
  const layers: Layer[] = [];
  const add = (read: Layer | undefined): void => {
    if (read !== undefined) layers.push(read);
  };
  const { isUncertain, singles } = readRuns(layer, { phase: 0, isPadded: true }, isWorth, add);
  if (isUncertain) readRuns(layer, { phase: 1, isPadded: true }, isWorth, add);
  if (singles >= FEWEST_SINGLES) readRuns(layer, { phase: 0, isPadded: false }, isWorth, add);
  return layers;
}

/** In the constant bytes of every key there are more that have but one digit. */
const FEWEST_SINGLES = 12;
/** No byte is padded where others are not. */
const ZERO = 0x30;

/** Where digits begin of which one may be stray; and whether each byte has two of them. */
interface Reading {
  readonly phase: number;
  readonly isPadded: boolean;
}

/** Reads all runs; says whether any may begin with a stray digit, and how many words have but one. */
function readRuns(
  layer: Layer,
  { phase, isPadded }: Reading,
  isWorth: (bytes: Buffer) => boolean,
  add: (read: Layer | undefined) => void,
): { readonly isUncertain: boolean; readonly singles: number } {
  const { bytes } = layer;
  const run = new HexRun(layer);
  let isUncertainAnywhere = false;
  let singles = 0;
  for (let at = 0, end = 0; at < bytes.length; at = end) {
    if (!isOfWord(bytes[at] as number)) {
      end = at + 1;
      continue;
    }
    end = endOfWord(bytes, at);
    const digits = digitsOf(bytes, at, end);
    if (digits === undefined) {
      if (run.length > 0 && !isFillerAt(bytes, at, end)) add(run.finish(isWorth));
      continue;
    }
    const { skip, length } = digits;
    if (length === 1 && skip === 0) singles++;
    if (length === 1 && (skip > 0 || !isPadded)) {
      run.addDigit(at, at + skip);
      continue;
    }
    if (!isPadded && length === 2 && bytes[at + skip] === ZERO) run.spoil();
    // What stands at the very start may be the rest of a longer run.
    const isUncertain = length % 2 === 1 || (at === 0 && length >= SHORTEST_KEY);
    if (isUncertain) isUncertainAnywhere = true;
    const first = at + skip + (isUncertain ? phase : 0);
    run.addPairs(first, (at + skip + length - first) >> 1);
  }
  add(run.finish(isWorth));
  return { isUncertain: isUncertainAnywhere, singles };
}

/** Digits that are of one run, which are decoded only when all of them are known: most runs are too short. */
class HexRun {
  readonly #layer: Layer;
  /**
   * Two numbers for each word: where its pairs of digits begin, and how many there are; or where the word of a single digit
   * begins, and how far after that the digit stands, less than zero by one more.
   */
  readonly #words: number[] = [];
  #isSpoilt = false;
  /** In bytes. */
  length = 0;

  constructor(layer: Layer) {
    this.#layer = layer;
  }

  /** Says that it does not hold what was looked for. */
  spoil(): void {
    this.#isSpoilt = true;
  }

  addPairs(first: number, count: number): void {
    this.#words.push(first, count);
    this.length += count;
  }

  addDigit(first: number, last: number): void {
    this.#words.push(first, first - last - 1);
    this.length++;
  }

  /** The layer of all digits since the last one, if it is worth it. */
  finish(isWorth: (bytes: Buffer) => boolean): Layer | undefined {
    const { length } = this;
    const words = this.#words;
    const { bytes } = this.#layer;
    let written: Layer | undefined;
    if (length >= SHORTEST_KEY && !this.#isSpoilt && isWorth(this.#decoded())) {
      const writer = new LayerWriter(this.#layer, length);
      for (let i = 0; i < words.length; i += 2) {
        const [first, count] = [words[i] as number, words[i + 1] as number];
        if (count < 0) writer.write(digitAt(bytes, first - count - 1), first, first - count - 1);
        for (let at = first; at < first + 2 * count; at += 2) writeHexByte(writer, bytes, at);
      }
      written = writer.finish('hex');
    }
    words.length = 0;
    this.length = 0;
    this.#isSpoilt = false;
    return written;
  }

  #decoded(): Buffer {
    const { bytes } = this.#layer;
    const words = this.#words;
    const decoded = Buffer.allocUnsafe(this.length);
    for (let i = 0, length = 0; i < words.length; i += 2) {
      const [first, count] = [words[i] as number, words[i + 1] as number];
      if (count < 0) decoded[length++] = digitAt(bytes, first - count - 1);
      for (let at = first; at < first + 2 * count; at += 2)
        decoded[length++] = (digitAt(bytes, at) << 4) | digitAt(bytes, at + 1);
    }
    return decoded;
  }
}

/** The byte whose two digits stand at `at`. */
export function writeHexByte(writer: LayerWriter, bytes: Buffer, at: number): void {
  writer.write((digitAt(bytes, at) << 4) | digitAt(bytes, at + 1), at, at + 1);
}

function keywords(): Keyword[] {
  // The end of the OID, and what stands before it in SEC1: a line break can cut one of the two only.
  const constant = [ALGORITHM.subarray(OID + 1, OID + 5), MIDDLE.subarray(1, 5)].flatMap(hex);
  return [
    ...constant.flatMap((form) => covering(form, KEYWORD.body, STRETCH.one)),
    ...hex(WORDS).flatMap((form) => covering(form, KEYWORD.body)),
    // The curve as `openssl asn1parse` names it, above the key in hex.
    exactly(':prime25', KEYWORD.body),
    ...separatedHex().flatMap((form) => covering(form, KEYWORD.body, 64)),
  ];
}

export const HEX: Decoder = { name: 'hex', kind: 'encoding', keywords, applies: isHex, cost: 8, decode: readHex };
