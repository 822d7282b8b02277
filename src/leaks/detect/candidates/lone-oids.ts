import { BASE64 } from '../../../../assembly/layout.ts';
import { endOfRun, startOfRun } from '../keywords/run-kinds.ts';
import { type LazyPlaces, placesOf } from '../layers/lazy-places.ts';
import { areOids } from './bare-oid.ts';

/** Longer than both OIDs with their heads, in digits. */
const LONGEST = 48;
/** Of other curves, by Certicom and Brainpool. */
const OTHER_CURVE = /^(?:06..)?2b(?:810400|240303)[0-9a-f]{2,12}$/i;

/** Of an OID of a curve or of a key, and of its head. */
const FIRST_DIGITS = Buffer.from('02');

/**
 * Hex digits that may be of a number: eight of them together; or fewer, alone in a string where they are very few, which do
 * not begin as the heads of DER do, of which programs put keys together. OIDs in dotted decimals are left out, and so are the
 * names of Ed25519 and Ed448.
 */
const PIECES =
  /(?<![\w+/-])(?!(?<=\d\.)\d+\.\d)(?:[0-9a-f]{8,}|(?!0[0-6]|30|a[01]|8[12]|ed25519|ed448)(?:[0-9a-f]{4,7}|(?<=["'`])[0-9a-f]{1,3}(?=["'`])))(?![\w+/-])/gi;
/** What comes after so many digits of a piece does not matter. */
const LONGEST_PIECE = 64;
/** Of the 64 digits of a number in pieces, few stand in such as begin like a head by chance. */
const FEWEST_DIGITS = 32;
const LONG_PIECE = 8;
/** Farther than any window reaches from a keyword. */
const REACH = 5 * 1024;

/**
 * OIDs in hex that stand alone, as programs that put keys together have them. A key that was written so has its number near
 * them, in pieces as well, in the same notation.
 */
export class LoneOids {
  readonly #bytes: Buffer;
  readonly #onLook: () => void;
  #pieces: LazyPlaces | undefined;

  /** @param onLook called before each look at digits that may be an OID */
  constructor(bytes: Buffer, onLook: () => void) {
    this.#bytes = bytes;
    this.#onLook = onLook;
  }

  /** Where the digits end of an OID that stands alone, without anything near it that may be a number; 0 where there is more. */
  endOf(at: number): number {
    const end = this.#endOfOid(at);
    return end === 0 || this.#isNumberNear(at) ? 0 : end;
  }

  #endOfOid(at: number): number {
    this.#onLook();
    return endOfOid(this.#bytes, at);
  }

  #isNumberNear(at: number): boolean {
    // OIDs among the pieces are left out once, and not for each of those that stand near them.
    this.#pieces ??= placesOf(PIECES, this.#bytes, LONGEST_PIECE, (start) => this.#endOfOid(start) === 0);
    let digits = 0;
    return this.#pieces.some(at - REACH, at + REACH, (start, end) => {
      digits += end - start;
      return end - start >= LONG_PIECE || digits >= FEWEST_DIGITS;
    });
  }
}

/** Where a run of hex digits ends that is an OID of a key, or several with their heads, and nothing else; 0 where there is more. */
function endOfOid(bytes: Buffer, at: number): number {
  const start = startOfRun(BASE64, bytes, at, Math.max(0, at - LONGEST));
  if (!FIRST_DIGITS.includes(bytes[start] as number)) return 0;
  const end = endOfRun(BASE64, bytes, at, Math.min(bytes.length, start + LONGEST));
  const digits = bytes.toString('latin1', start, end);
  const isOid = OTHER_CURVE.test(digits) || (/^(?:[0-9a-f]{2})+$/i.test(digits) && areOids(Buffer.from(digits, 'hex')));
  return isOid ? end : 0;
}
