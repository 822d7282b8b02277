import { DIGITS } from './notation.ts';

/** What stands in every key or in its armour: the OID's end; of the words, "E K"; of the body at each alignment; gzip's head. */
const TRIPLES = ['H\xce=', 'E K', 'KoZ', 'GSM', 'kjO', '\x1f\x8b\x08'];
/** Of the OID and of the words four bytes each, wherever the border of a longer word of C falls. */
const WORDS = ['\x07*\x86H', '\x08*\x86H', '*\x86H\xce', '\x86H\xce=', 'H\xce=\x02', 'H\xce=\x03', '\xce=\x02\x01']
  .concat(['\xce=\x03\x01', 'ATE ', 'TE K', 'E KE', ' KEY'])
  .map((text) => [...text]);
/** The same as dumps of words write them, the last byte of each word first. */
const SWAPPED = WORDS.flatMap(([a, b, c, d]) => [`${d}${c}${b}${a}`, `${b}${a}${d}${c}`]);

/** Of the words and of the body, in UTF-16. */
const WIDE = ['E\0 \0', ' \0K\0', 'K\0o\0', 'G\0S\0', 'k\0j\0'];

const KNOWN = new Set(
  [...TRIPLES, ...SWAPPED, ...WIDE].map((text) => Buffer.from(text, 'latin1').readUIntBE(0, text.length)),
);
/** By the last twelve bits: a cheap refusal. */
const ENDINGS = new Uint8Array(1 << 12);
for (const value of KNOWN) ENDINGS[value & 0xfff] = 1;

/** Places closer than this are told once. */
const GAP = 512;
/** The longest decimal or octal number that is looked at: a word of two bytes. */
const LONGEST = 6;
const MINUS = 0x2d;

/**
 * Tells where bytes that stand in every key are written as numbers: in hex, decimal, octal or binary digits, with
 * whatever prefixes, suffixes and separators. So no literal is needed for each way of writing them.
 */
export function searchNumerals(bytes: Buffer, from: number, to: number, visitor: { number(at: number): void }): void {
  const values = DIGITS;
  const endings = ENDINGS;
  let told = from - GAP;
  // The last bytes in each notation; in hex and binary, from any digit on.
  let hex = 0;
  let decimal = 0;
  let octal = 0;
  let binary = 0;
  for (let start = from, end = from; start < to; start = end + 1) {
    const before = hex;
    let found = false;
    let highest = 0;
    let tens = 0;
    let eights = 0;
    for (end = start; end < to; end++) {
      const value = values[bytes[end] as number] as number;
      if (value > 15) break;
      hex = (hex << 4) | value;
      if (end - start < LONGEST) tens = 10 * tens + value;
      eights = (eights << 3) | value;
      if (value > highest) highest = value;
      if (endings[hex & 0xfff] === 1 && isKnown(hex)) found = true;
    }
    const length = end - start;
    if (length === 0) continue;
    if (isBeside(bytes, start, end)) {
      hex = before;
      continue;
    }
    if (length <= LONGEST && highest <= 9) {
      decimal = push(decimal, bytes[start - 1] === MINUS ? 0 - tens : tens);
      if (highest <= 7) octal = push(octal, eights);
      // A word of two bytes brings one that may have been the last.
      if (isKnown(decimal) || isKnown(octal)) found = true;
      if (length > 3 && (isKnown(decimal >>> 8) || isKnown(octal >>> 8))) found = true;
    } else if (length >= 8 && (highest === 1 || highest === 11)) {
      for (let i = bytes[start + 1] === 0x62 ? start + 2 : start; i < end; i++) {
        binary = (binary << 1) | ((bytes[i] as number) & 1);
        if (isKnown(binary)) found = true;
      }
    }
    if (!found || start - told < GAP) continue;
    told = start;
    visitor.number(start);
  }
}

/** Whether the last three or four of some bytes are of a key. */
function isKnown(bytes: number): boolean {
  return ENDINGS[bytes & 0xfff] === 1 && (KNOWN.has(bytes & 0xffffff) || KNOWN.has(bytes >>> 0));
}

/** A byte, or a word of two with the last byte first, behind others. */
function push(bytes: number, value: number): number {
  return value > 255 ? (bytes << 16) | ((value & 255) << 8) | ((value >> 8) & 255) : (bytes << 8) | (value & 255);
}

/** What follows digits that stand beside the numbers. */
const AFTER = new Uint8Array(256);
for (const character of 'xXoO#\'"]') AFTER[character.charCodeAt(0)] = 1;
const [ZERO, EIGHT, QUOTE, DOUBLE_QUOTE, COLON, OPEN, CLOSE, SHARP] = Buffer.from(`08'":[]#`);

/** Whether digits stand beside the numbers: the 0 of `0x`, the 8 of `u8`, the base of `16#3d` and `8'h3d`, an index. */
export function isBeside(bytes: Buffer, start: number, end: number): boolean {
  const after = bytes[end] ?? 0;
  if (bytes[start] === EIGHT && end - start === 1 && /[ui]/i.test(String.fromCharCode(bytes[start - 1] ?? 0)))
    return true;
  if (AFTER[after] === 0) return false;
  if (after === QUOTE) return /h/i.test(String.fromCharCode(bytes[end + 1] ?? 0));
  if (after === DOUBLE_QUOTE) return bytes[end + 1] === COLON;
  if (after === CLOSE) return bytes[start - 1] === OPEN;
  if (after === SHARP) return end - start <= 2 && (DIGITS[bytes[end + 1] ?? 0] as number) <= 15;
  return end - start === 1 && bytes[start] === ZERO;
}
