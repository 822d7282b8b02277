import { holdsKey } from './find-key.ts';
import { holdsKeyLike } from './key-like.ts';

/** In characters: of base64 of the shortest encoding of a key, and of an address that is looked at. */
const SHORTEST = 60;
const LONGEST = 2000;
/** Parts of one path and query that are looked at; addresses have fewer. */
const MOST_PARTS = 20;

/**
 * Whether an address or a request has a private key in its path or query. A slash before the key is a digit of base64,
 * too: so it is looked for after each mark of a path.
 */
export function holdsKeyInPath(address: string): boolean {
  if (address.length < SHORTEST || !holdsKeyLike(address)) return false;
  const text = address.slice(0, LONGEST);
  const starts = [...text.matchAll(/[/?&=]/g)].slice(0, MOST_PARTS).map(({ index }) => index + 1);
  return [0, ...starts].some((start) => holdsKey(text.slice(start)));
}
