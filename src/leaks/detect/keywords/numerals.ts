import { DIGIT_VALUES, KNOWN_BITS, KNOWN_ENDINGS, KNOWN_SLOTS, NUMERALS_END } from '../../../../assembly/layout.ts';
import { DIGITS } from './digits.ts';

/** What stands in every key or in its armour: the OID's end; of the words, "E K"; of the body at each alignment; gzip's head. */
const TRIPLES = ['H\xce=', 'E K', 'KoZ', 'GSM', 'kjO', '\x1f\x8b\x08'];
/** Of the OID and of the words four bytes each, wherever the border of a longer word of C falls. */
const WORDS = ['\x07*\x86H', '\x08*\x86H', '*\x86H\xce', '\x86H\xce=', 'H\xce=\x02', 'H\xce=\x03', '\xce=\x02\x01']
  .concat(['\xce=\x03\x01', 'ATE ', 'TE K', 'E KE', ' KEY', 'KEY-'])
  .map((text) => [...text]);
/** The same as dumps of words write them, the last byte of each word first. */
const SWAPPED = WORDS.flatMap(([a, b, c, d]) => [`${d}${c}${b}${a}`, `${b}${a}${d}${c}`]);

/** Of the words and of the body, in UTF-16. In hex, each has a letter, or one that overlaps it has. */
const WIDE = ['E\0 \0', ' \0K\0', 'K\0o\0', 'G\0S\0', 'S\0M\0', 'k\0j\0'];

const KNOWN = new Set(
  [...TRIPLES, ...SWAPPED, ...WIDE].map((text) => Buffer.from(text, 'latin1').readUIntBE(0, text.length)),
);
/** As in assembly/known-bytes.ts. */
const FACTOR = 0x9e3779b1;

/** Characters next to digits that belong to a notation and have no value themselves: see `isBeside`. */
const BESIDE = 'xXoO#\'"]uUiI';

/** What the search for numbers goes by, as it lies between `DIGIT_VALUES` and `NUMERALS_END`: see assembly/layout.ts. */
export function numeralTables(): Uint8Array {
  const image = new Uint8Array(NUMERALS_END - DIGIT_VALUES);
  const slots = new Uint32Array(image.buffer, KNOWN_SLOTS - DIGIT_VALUES, 1 << KNOWN_BITS);
  image.set(DIGITS);
  for (const character of BESIDE) image[character.charCodeAt(0)] = 254;
  for (const value of KNOWN) {
    const ending = KNOWN_ENDINGS - DIGIT_VALUES + ((value & 0xffff) >>> 3);
    image[ending] = (image[ending] as number) | (1 << (value & 7));
    let slot = Math.imul(value, FACTOR) >>> (32 - KNOWN_BITS);
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = value;
  }
  return image;
}

/** What may follow such digits. */
const AFTER = new Uint8Array(256);
for (const character of 'xXoO#\'"]') AFTER[character.charCodeAt(0)] = 1;
const [ZERO, EIGHT, QUOTE, DOUBLE_QUOTE, COLON, OPEN, CLOSE, SHARP] = Buffer.from(`08'":[]#`);

/** Whether digits belong to a notation, and are no number: the 0 of `0x`, the 8 of `u8`, the base of `16#3d` and `8'h3d`, an index. */
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
