import { KEY_HEAD } from '../keywords/key-head.ts';
import { LazyPlaces, type Place } from '../layers/lazy-places.ts';

const HEAD = new RegExp(KEY_HEAD, 'g');
/** What every head begins with. */
const FIRST = 'M'.charCodeAt(0);

/** The letters that come second: lengths below 128, and what longer ones begin with. */
const SECONDS = Buffer.from('ABCDEFGHI');

/** Letters and digits 2; the other characters of base64 1; all else 0. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[A-Za-z0-9]/.test(character)) return 2;
  return /[+/]/.test(character) ? 1 : 0;
});
/** So many characters of base64 without a letter or a digit are more than an operator between two strings. */
const OPERATOR = 3;

/**
 * Where a key in base64 may begin, in pieces however small.
 *
 * @param reach no head, with whatever stands between its pieces, is longer
 */
export function headPlaces(bytes: Buffer, reach: number): LazyPlaces {
  return new LazyPlaces((from, to) => {
    const first = firstHead(bytes, from, to, reach);
    if (first < 0) return [];
    const text = joined(bytes, first, Math.min(bytes.length, to + reach));
    const heads: Place[] = [];
    HEAD.lastIndex = 0;
    for (let head = HEAD.exec(text); head !== null; head = HEAD.exec(text)) {
      const start = places[head.index] as number;
      if (start >= to) break;
      heads.push([start, (places[head.index + head[0].length - 1] as number) + 1]);
    }
    return heads;
  });
}

/** The first place between two offsets at which a head may begin, by its first two letters; -1 without any. */
function firstHead(bytes: Buffer, from: number, to: number, reach: number): number {
  for (let at = bytes.indexOf(FIRST, from); at >= 0 && at < to; at = bytes.indexOf(FIRST, at + 1)) {
    const end = Math.min(bytes.length, at + reach);
    let next = at + 1;
    while (next < end && KINDS[bytes[next] as number] === 0) next++;
    const byte = bytes[next] as number;
    // What may be an operator may be left out.
    if (next < end && (KINDS[byte] === 1 || SECONDS.includes(byte))) return at;
  }
  return -1;
}

/** Used over and over: to take them for each look is most of the garbage of a thread. */
let characters = Buffer.alloc(0);
let places = new Int32Array(0);

/** The pieces of base64 between two offsets, one after the other; `places` then has that of each character. */
function joined(bytes: Buffer, from: number, to: number): string {
  if (characters.length < to - from) {
    characters = Buffer.allocUnsafeSlow(to - from);
    places = new Int32Array(to - from);
  }
  let length = 0;
  for (let at = from; at < to; at++) {
    let kind = KINDS[bytes[at] as number] as number;
    if (kind === 0) continue;
    const start = length;
    for (; at < to && KINDS[bytes[at] as number] !== 0; at++) {
      kind |= KINDS[bytes[at] as number] as number;
      characters[length] = bytes[at] as number;
      places[length++] = at;
    }
    if (kind === 1 && length - start < OPERATOR) length = start;
  }
  return characters.toString('latin1', 0, length);
}
