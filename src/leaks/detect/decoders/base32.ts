import type { DecodeContext, Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isBase32 } from './applies.ts';
import type { Decoder } from './decoder.ts';

/** RFC 4648, and its alphabet with extended hex, in which the digits come first. */
const ALPHABETS = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', '0123456789ABCDEFGHIJKLMNOPQRSTUV'];
const SPACE = 64;
const NONE = 65;

/** For each alphabet, in either case, the value of each character. */
const TABLES = ALPHABETS.flatMap((alphabet) =>
  [alphabet, alphabet.toLowerCase()].map((characters) => {
    const values = new Uint8Array(256).fill(NONE);
    for (const space of ' \t\r\n') values[space.charCodeAt(0)] = SPACE;
    for (let value = 0; value < 32; value++) values[characters.charCodeAt(value)] = value;
    return values;
  }),
);

/** The shortest key of 67 bytes takes 108 characters. */
const SHORTEST = 106;
/** Eight characters stand for five bytes: so many places there are at which the bytes may begin. */
export const BASE32_PHASES = 8;

/** The alphabets of which all characters between two offsets are; by chance, no text in base64 is of any. */
export function base32Alphabets(bytes: Buffer, from: number, to: number): Uint8Array[] {
  return TABLES.filter((values) => {
    for (let i = from; i < to; i++) if ((values[bytes[i] as number] as number) > SPACE) return false;
    return true;
  });
}

/** What a text holds from its character number `phase` on, white space not counted. */
export function decodeBase32(bytes: Buffer, alphabet: Uint8Array, phase: number): Buffer {
  const decoded = Buffer.allocUnsafe(Math.ceil((bytes.length * 5) / 8));
  let length = 0;
  let skip = phase;
  let bits = 0;
  let buffered = 0;
  // As `eachByte` does, without a call for each byte: most of what is decoded is worth nothing.
  for (let i = 0; i < bytes.length; i++) {
    const value = alphabet[bytes[i] as number] as number;
    if (value >= SPACE || skip-- > 0) continue;
    buffered = ((buffered << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    decoded[length++] = buffered >> bits;
  }
  return decoded.subarray(0, length);
}

/** The runs of base32, white space within them ignored, each decoded at all alignments. */
function readBase32(layer: Layer, { isWorth }: DecodeContext): Layer[] {
  const layers: Layer[] = [];
  for (const { start, end } of runsOf(layer)) {
    for (const alphabet of base32Alphabets(layer.bytes, start, end)) {
      for (let phase = 0; phase < BASE32_PHASES; phase++) {
        if (!isWorth(decodeBase32(layer.bytes.subarray(start, end), alphabet, phase))) continue;
        const writer = new LayerWriter(layer, end - start);
        eachByte(layer.bytes, alphabet, { start, end }, phase, (byte, first, last) => writer.write(byte, first, last));
        const read = writer.finish('base32');
        if (read !== undefined) layers.push(read);
      }
    }
  }
  return layers;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** A line that is long enough, and those after it, white space between. */
const LINES = new RegExp(
  ['A-Z2-7', 'a-z2-7', '0-9A-V', '0-9a-v'].map((all) => `[${all}]{32,}(?:\\s{1,64}[${all}]+)*`).join('|'),
  'g',
);
/** What is all hex is none. */
const NO_HEX = /[^0-9a-fA-F\s]/;

function runsOf({ text }: Layer): Run[] {
  return Array.from(text.matchAll(LINES))
    .filter(([run]) => run.length >= SHORTEST && NO_HEX.test(run))
    .map(({ index, 0: run }) => ({ start: index, end: index + run.length }));
}

function eachByte(
  bytes: Buffer,
  values: Uint8Array,
  { start, end }: Run,
  phase: number,
  take: (byte: number, first: number, last: number) => void,
): void {
  let skip = phase;
  let bits = 0;
  let buffered = 0;
  let first = start;
  for (let i = start; i < end; i++) {
    const value = values[bytes[i] as number] as number;
    if (value >= SPACE || skip-- > 0) continue;
    buffered = ((buffered << 5) | value) & 0xfff;
    bits += 5;
    if (bits < 8) continue;
    bits -= 8;
    take((buffered >> bits) & 255, first, i);
    first = i;
  }
}

/** It is known by its long runs alone: see dense-runs.ts. */
export const BASE32: Decoder = { name: 'base32', kind: 'encoding', applies: isBase32, cost: 24, decode: readBase32 };
