import { ALGORITHM, MIDDLE, OID, SHORTEST_KEY, STRETCH, WORDS } from '../keywords/constant-bytes.ts';
import { covering, exactly, type Keyword } from '../keywords/keyword.ts';
import { hex } from '../keywords/literal-forms.ts';
import { separatedHex } from '../keywords/spellings.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { DecodeContext, Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isHex } from './applies.ts';
import type { Decoder } from './decoder.ts';

/** Words that stand beside the bytes of a list and mean nothing for their values. */
const FILLERS = 'byte sbyte ubyte tobyte db dc int8 uint8 char uchar chr u8 i8 h x u l'.split(' ');

/**
 * Hex digits, two a byte, with or without anything between: one run, colons and spaces, `0x30, 0x81`, casts, words of
 * C. A word that is no hex ends a run. A run whose digits may have begun with a stray one is read at both alignments.
 */
function readHex(layer: Layer, { isWorth }: DecodeContext): Layer[] {
  const { bytes } = layer;
  const layers: Layer[] = [];
  for (const phase of [0, 1]) {
    const run = new HexRun(layer);
    const finish = (): void => {
      const read = run.finish(isWorth);
      if (read !== undefined) layers.push(read);
    };
    let isUncertainAnywhere = false;
    for (let at = 0, end = 0; at < bytes.length; at = end) {
      if (CLASSES[bytes[at] as number] === 0) {
        end = at + 1;
        continue;
      }
      end = endOfWord(bytes, at);
      const digits = digitsOf(bytes, at, end);
      if (digits === undefined) {
        if (run.length > 0 && !isFillerAt(bytes, at, end)) finish();
        continue;
      }
      const { skip, length } = digits;
      if (length === 1 && skip > 0) {
        run.addDigit(at, at + skip);
        continue;
      }
      // What stands at the very start may be the rest of a longer run.
      const isUncertain = length % 2 === 1 || (at === 0 && length >= SHORTEST_KEY);
      if (isUncertain) isUncertainAnywhere = true;
      const first = at + skip + (isUncertain ? phase : 0);
      run.addPairs(first, (at + skip + length - first) >> 1);
    }
    finish();
    if (!isUncertainAnywhere) break;
  }
  return layers;
}

/** Digits that are of one run, which are decoded only when all of them are known: most runs are too short. */
class HexRun {
  readonly #layer: Layer;
  /**
   * Two numbers for each word: where its pairs of digits begin, and how many there are; or where the word of a single digit
   * begins, and how far after that the digit stands, as a negative number.
   */
  readonly #words: number[] = [];
  /** In bytes. */
  length = 0;

  constructor(layer: Layer) {
    this.#layer = layer;
  }

  addPairs(first: number, count: number): void {
    this.#words.push(first, count);
    this.length += count;
  }

  addDigit(first: number, last: number): void {
    this.#words.push(first, first - last);
    this.length++;
  }

  /** The layer of all digits since the last one, if it is worth it. */
  finish(isWorth: (bytes: Buffer) => boolean): Layer | undefined {
    const { length } = this;
    const words = this.#words;
    const { bytes } = this.#layer;
    let written: Layer | undefined;
    if (length >= SHORTEST_KEY && isWorth(this.#decoded())) {
      const writer = new LayerWriter(this.#layer, length);
      for (let i = 0; i < words.length; i += 2) {
        const [first, count] = [words[i] as number, words[i + 1] as number];
        if (count < 0) writer.write(digitAt(bytes, first - count), first, first - count);
        for (let at = first; at < first + 2 * count; at += 2) writeHexByte(writer, bytes, at);
      }
      written = writer.finish('hex');
    }
    words.length = 0;
    this.length = 0;
    return written;
  }

  #decoded(): Buffer {
    const { bytes } = this.#layer;
    const words = this.#words;
    const decoded = Buffer.allocUnsafe(this.length);
    for (let i = 0, length = 0; i < words.length; i += 2) {
      const [first, count] = [words[i] as number, words[i + 1] as number];
      if (count < 0) decoded[length++] = digitAt(bytes, first - count);
      for (let at = first; at < first + 2 * count; at += 2)
        decoded[length++] = (digitAt(bytes, at) << 4) | digitAt(bytes, at + 1);
    }
    return decoded;
  }
}

/** Hex digits 2; letters of prefixes and suffixes 3, other letters 1; all else 0. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9a-fA-F]/.test(character)) return 2;
  if (/[hlux]/i.test(character)) return 3;
  return /[A-Za-z]/.test(character) ? 1 : 0;
});

function digitAt(bytes: Buffer, at: number): number {
  const byte = bytes[at] as number;
  return byte < 0x3a ? byte - 0x30 : (byte | 0x20) - 0x57;
}

function endOfWord(bytes: Buffer, at: number): number {
  let end = at;
  while (end < bytes.length && CLASSES[bytes[end] as number] !== 0) end++;
  return end;
}

const LONGEST_FILLER = Math.max(...FILLERS.map(({ length }) => length));
/** The bit by which letters of either case differ, and which all digits have. */
const CASE = 0x20;

function isFillerAt(bytes: Buffer, at: number, end: number): boolean {
  const length = end - at;
  if (length > LONGEST_FILLER) return false;
  return FILLERS.some((filler) => {
    if (filler.length !== length) return false;
    for (let i = 0; i < length; i++) if (((bytes[at + i] as number) | CASE) !== filler.charCodeAt(i)) return false;
    return true;
  });
}

interface Digits {
  readonly skip: number;
  readonly length: number;
}

const PAIR: Digits = { skip: 0, length: 2 };
const MARKED_PAIR: Digits = { skip: 1, length: 2 };
const PREFIXED_PAIR: Digits = { skip: 2, length: 2 };

/** Where the hex digits of a word stand: after `0x` or nothing, before `h`, `u`, `U8` or nothing. */
function digitsOf(bytes: Buffer, at: number, end: number): Digits | undefined {
  const length = end - at;
  let others = 0;
  let letters = 0;
  for (let i = at; i < end; i++) {
    const kind = CLASSES[bytes[i] as number];
    if (kind !== 2) others++;
    if (kind === 1) letters++;
  }
  if (length >= LONG && others > 0) return longestDigits(bytes, at, end);
  if (letters > 0 || others > 2) return undefined;
  const isPair = length >= 2 && CLASSES[bytes[end - 1] as number] === 2 && CLASSES[bytes[end - 2] as number] === 2;
  if (others === 0 && !(length === 2 && isDirective(bytes, at))) return length === 2 ? PAIR : { skip: 0, length };
  if (others === 1 && length === 4 && isPair && bytes[at] === 0x30 && bytes[at + 1] === 0x78) return PREFIXED_PAIR;
  if (others === 1 && length === 3 && isPair && ((bytes[at] as number) | 0x20) === 0x78) return MARKED_PAIR;
  return others === 0 ? undefined : markedDigits(bytes.toString('latin1', at, end));
}

/** A word as long as this holds a key, or half of one: whatever letters stand before its digits are none of them. */
const LONG = 100;

function longestDigits(bytes: Buffer, at: number, end: number): Digits | undefined {
  let skip = 0;
  let length = 0;
  for (let first = at, i = at; i <= end; i++) {
    if (i < end && CLASSES[bytes[i] as number] === 2) continue;
    if (i - first > length) {
      skip = first - at;
      length = i - first;
    }
    first = i + 1;
  }
  return length < SHORTEST_KEY ? undefined : { skip, length };
}

function markedDigits(word: string): Digits | undefined {
  const match = /^(0[xX]|[xX]|[hH](?=[0-9A-F]{2}$))?([0-9a-fA-F]+)(?:[hHuUlL]|_?[uU]8)?$/.exec(word);
  if (match === null) return undefined;
  // Assemblers want a digit in front of a letter.
  return /^0..h$/i.test(word)
    ? { skip: 1, length: 2 }
    : { skip: match[1]?.length ?? 0, length: (match[2] as string).length };
}

/** `db` and its like, before bytes that an assembler reads, are no digits. */
function isDirective(bytes: Buffer, at: number): boolean {
  if (((bytes[at] as number) | 0x20) !== 0x64) return false;
  return /^d[bc][ \t]+(?:0x|\$|0?[0-9a-f]{2}h)/i.test(bytes.toString('latin1', at, at + 12));
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
