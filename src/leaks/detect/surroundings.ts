import { KEY_HEAD } from './key-head.ts';

/** Armour and the first line of a key, with prefixes and quotes. */
const HEAD_REACH = 400;
const HEAD = new RegExp(KEY_HEAD);
/** What every head begins with. */
const FIRST = 'M'.charCodeAt(0);
/** Letters and digits 2; the other characters of base64 1; all else 0. */
const PIECES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[A-Za-z0-9]/.test(character)) return 2;
  return /[+/]/.test(character) ? 1 : 0;
});
/** Shorter runs without a letter or a digit are operators between two strings. */
const SHORTEST_PIECE = 3;

/** The pieces that are joined, and where each of their characters stood; of the last search alone. */
const joined = Buffer.alloc(HEAD_REACH);
const places = new Int32Array(HEAD_REACH);

/**
 * Where a key in base64 may begin near the words of armour at `at`, in pieces however small.
 *
 * @returns -1 where none does
 */
export function keyNear(bytes: Buffer, at: number): number {
  const to = Math.min(bytes.length, at + HEAD_REACH);
  let from = at;
  while (from < to && bytes[from] !== FIRST) from++;
  let length = 0;
  for (let start = from, end = from; start < to; start = end + 1) {
    const before = length;
    let kinds = 0;
    for (end = start; end < to && PIECES[bytes[end] as number] !== 0; end++) {
      kinds |= PIECES[bytes[end] as number] as number;
      joined[length] = bytes[end] as number;
      places[length++] = end;
    }
    if (kinds < 2 && end - start < SHORTEST_PIECE) length = before;
  }
  if (length === 0) return -1;
  const head = HEAD.exec(joined.toString('latin1', 0, length))?.index;
  return head === undefined ? -1 : (places[head] as number);
}

/** How far the numbers of a JSON Web Key stand from the name of its curve. */
const NUMBERS_REACH = 4096;
/** Three numbers of 43 characters, some of them escaped and therefore no part of a run. */
const FEWEST = 80;
const SHORTEST_RUN = 10;
/** One number alone is enough where it is whole. */
const NUMBER = 43;

/** Digits 3; the other characters of base64 1; all else 0. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9]/.test(character)) return 3;
  return /[A-Za-z_+/-]/.test(character) ? 1 : 0;
});

/** Whether long numbers, or what openssl prints before one, stand near the name of a curve at `at`. */
export function isJwkNear(bytes: Buffer, at: number): boolean {
  const from = Math.max(0, at - NUMBERS_REACH);
  const to = Math.min(bytes.length, at + NUMBERS_REACH);
  let count = 0;
  for (let start = from, end = from; start < to && count < FEWEST; start = end + 1) {
    let kinds = 0;
    for (end = start; end < to && KINDS[bytes[end] as number] !== 0; end++)
      kinds |= KINDS[bytes[end] as number] as number;
    if (kinds !== 3 || end - start < SHORTEST_RUN) continue;
    if (end - start === NUMBER) return true;
    count += end - start;
  }
  return count >= FEWEST || bytes.subarray(from, to).includes('priv:');
}

/** What may stand between two bytes in hex: suffixes, separators, casts and prefixes. */
const BETWEEN = String.raw`(?:[hul]|_?u8)?(?:\.to\w+\(\))?[\s,.:;"'=|()-]*(?:byte\)\s*|\\?\\u00|\\?\\x|&h|[0x]?x|%|0)?`;
/** Of a key in DER, of the words of armour, and of the body of a PEM at each alignment: what spelled bytes must be. */
const SPELLED_HEX = new RegExp(
  [`86 48 ce`, '48 ce 3d', '45 20 4b', '4b 6f 5a', '47 53 4d', '6b 6a 4f']
    .map((group) => group.replaceAll(' ', BETWEEN))
    .join('|'),
  'i',
);
/** Words of C, with the last byte first. */
const SWAPPED = /862a,?\s+(?:0x)?ce48|4886,?\s+(?:0x)?3dce/i;
const SPELLED_NUMBERS = /(?:134|-122),72,(?:206|-50),61,|80,82,73,86,|75,111,90,|113,71,83,|104,107,106,/;
const SPELLED_OCTAL = /110 316 075|105 040 113|113 157 132|107 123 115|153 152 117/;
const SPELLED_REACH = 60;
const NO_NUMBER = /[^0-9-]+/g;
/** Literals of spelled bytes are of these characters only; escapes of characters are not among them. */
const SPELLED = /^[\s0-9a-fA-FxXu\\.,:"'-]+$/;

/** Literals of spelled bytes hold two of them, often by chance: whether more of the key stand beside those at `at`. */
export function isSpelledNear(bytes: Buffer, at: number, literal: string): boolean {
  if (!SPELLED.test(literal)) return true;
  const near = bytes.toString('latin1', Math.max(0, at - SPELLED_REACH), at + SPELLED_REACH);
  return (
    SPELLED_HEX.test(near) ||
    SWAPPED.test(near) ||
    SPELLED_NUMBERS.test(`${near.replace(NO_NUMBER, ',')},`) ||
    SPELLED_OCTAL.test(near)
  );
}
