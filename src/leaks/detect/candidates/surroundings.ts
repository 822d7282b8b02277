import { NUMBER_LENGTH } from '../formats/jwk-members.ts';
import { type LazyPlaces, placesOf, runPlaces } from '../layers/lazy-places.ts';
import { headPlaces } from './head-places.ts';

/** Armour and the first line of a key, with prefixes and quotes. */
const HEAD_REACH = 400;

/** How far the members of a JSON Web Key stand from the name of its curve. */
export const MEMBER_REACH = 4096;
/** Three numbers of 43 characters, some of them escaped and therefore no part of a run. */
const FEWEST_CHARACTERS = 80;
const SHORTEST_RUN = 10;

/** Digits 3; the other characters of base64 1; all else 0. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9]/.test(character)) return 3;
  return /[A-Za-z_+/-]/.test(character) ? 1 : 0;
});
/** What openssl prints before a private number: its name, or the version of the key. */
const OPENSSL = /priv:|R {11}:01\b/g;
const LONGEST_OPENSSL = 15;

/** What may stand between two bytes in hex: suffixes, separators, casts and prefixes. */
const BETWEEN = String.raw`(?:[hul]|_?u8|uy)?(?:\.to\w{1,20}\(\))?[\s,.:;"'=|()-]{0,100}(?:byte\)\s{0,100}|\\?\\u00|\\?\\x|&h|[0x]?x|%|0)?`;
/** The same between two decimal numbers. */
const APART = '[^0-9-]{1,100}';
/**
 * Of a key in DER, of the words of armour, and of the body of a PEM at each alignment: what spelled bytes must be, in hex,
 * in words of C with the last byte first, in decimal numbers and in the columns of od.
 */
const SPELLED_BYTES = new RegExp(
  [
    ...[`86 48 ce`, '48 ce 3d', '45 20 4b', '4b 6f 5a', '47 53 4d', '6b 6a 4f'].map((g) => g.replaceAll(' ', BETWEEN)),
    // Of gzip, and of the words of armour in base64.
    ...['1f 8b 08', '4c 53 30 74'].map((g) => g.replaceAll(' ', BETWEEN)),
    ...['8b1f 0[08]08', '534c 7430', '4771 4d53'],
    ...[String.raw`862a,?\s{1,100}(?:0x)?ce48`, String.raw`4886,?\s{1,100}(?:0x)?3dce`],
    ...['(?:134|-122) 72 (?:206|-50) 61', '80 82 73 86', '75 111 90', '113 71 83', '104 107 106'].map(
      (numbers) => `${numbers.replaceAll(' ', APART)}(?![0-9-])`,
    ),
    ...['110 316 075', '105 040 113', '113 157 132', '107 123 115', '153 152 117'],
  ].join('|'),
  'gi',
);
const SPELLED_REACH = 60;
/** Keywords of spelled bytes are of these characters only; escapes of characters are not among them. */
const SPELLED = /^[\s0-9a-fA-FntxXu\\.,:"'-]+$/;

/** Says of the keywords of one text what stands around them. A part of it is looked through once, however many ask. */
export class Surroundings {
  readonly #bytes: Buffer;
  readonly #places = new Map<RegExp, LazyPlaces>();
  #heads: LazyPlaces | undefined;
  #runs: LazyPlaces | undefined;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /**
   * Whether a global expression matches near `at`.
   *
   * @param reach in bytes, before and after; half of it is enough for any match
   */
  has(expression: RegExp, at: number, reach: number): boolean {
    return this.#placesOf(expression, 2 * reach).has(at - reach, at + reach);
  }

  /**
   * Where a key in base64 may begin near the words of armour at `at`, in pieces however small.
   *
   * @returns -1 where none does
   */
  keyNear(at: number): number {
    let head = -1;
    this.#heads ??= headPlaces(this.#bytes, HEAD_REACH);
    this.#heads.some(at, at + HEAD_REACH, (start, end) => {
      if (end <= at + HEAD_REACH) head = start;
      return true;
    });
    return head;
  }

  /** Whether long numbers, or what openssl prints before one, stand near the name of a curve at `at`. */
  isJwkNear(at: number): boolean {
    const from = Math.max(0, at - MEMBER_REACH);
    const to = Math.min(this.#bytes.length, at + MEMBER_REACH);
    this.#runs ??= runPlaces(
      KINDS,
      this.#bytes,
      MEMBER_REACH,
      (length, kinds) => length >= SHORTEST_RUN && kinds === 3,
    );
    let count = this.#lengthOfRunAt(from);
    const isLong = (start: number, end: number): boolean => {
      const length = Math.min(end, to) - start;
      if (length >= SHORTEST_RUN) count += length;
      // One number alone is enough where it is whole.
      return length === NUMBER_LENGTH || count >= FEWEST_CHARACTERS;
    };
    return (
      count >= FEWEST_CHARACTERS ||
      this.#runs.some(from, to, isLong) ||
      this.#placesOf(OPENSSL, LONGEST_OPENSSL).has(from, to)
    );
  }

  /** Keywords of spelled bytes hold two of them, often by chance: whether more of the key stand beside those at `at`. */
  isSpelledNear(at: number, keyword: string): boolean {
    return !SPELLED.test(keyword) || this.has(SPELLED_BYTES, at, SPELLED_REACH);
  }

  /** Of a run that began before `from`, what comes after it, as far as it matters; 0 where that is short or has no digit. */
  #lengthOfRunAt(from: number): number {
    const bytes = this.#bytes;
    if (from === 0 || KINDS[bytes[from - 1] as number] === 0) return 0;
    let end = from;
    let kinds = 0;
    for (; end - from < FEWEST_CHARACTERS && end < bytes.length && KINDS[bytes[end] as number] !== 0; end++)
      kinds |= KINDS[bytes[end] as number] as number;
    const length = end - from;
    return length === FEWEST_CHARACTERS || (length >= SHORTEST_RUN && kinds === 3) ? length : 0;
  }

  #placesOf(expression: RegExp, longest: number): LazyPlaces {
    const known = this.#places.get(expression);
    if (known !== undefined) return known;
    const places = placesOf(expression, this.#bytes, longest);
    this.#places.set(expression, places);
    return places;
  }
}
