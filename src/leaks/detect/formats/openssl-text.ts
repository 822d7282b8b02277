import { exactly } from '../keywords/keyword.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { Layer } from '../layers/layer.ts';
import type { FindContext, KeyFormat, Match } from './format.ts';

/** Both numbers, each on lines of its own, with whatever stands before each line. */
const PRIVATE = 'priv:';
const PUBLIC = 'pub:';
const [SHORTEST, LONGEST] = [62, 1200];
const [SHORTEST_POINT, LONGEST_POINT] = [130, 3000];
/** The digits at the end of a line, or of a string: what a line begins with is none of theirs, even where it tells the time. */
const DIGITS = /(?<![0-9a-f]{2}:)(?:[0-9a-f]{2}:)*[0-9a-f]{2}:?[^\S\r\n]*["'`]?[,|]?(?=[\r\n]|$)/gi;
/** All on one line. */
const FOLDED = /^\s{0,8}(?:[0-9a-f]{2}[:\s]{0,8}){1,65}/i;
/** A number may begin with a zero. */
const LENGTHS = [31, 33] as const;
const POINT = 65;

/** Keys as `openssl ec -text` prints them: the private number and the point, in hex with colons. */
function findOpenSslText(layer: Layer, { proofs }: FindContext): Match[] {
  const matches: Match[] = [];
  for (const { first, between, after } of numbersIn(layer.text)) {
    const scalar = digitsOf(layer.text.slice(first + PRIVATE.length, between));
    if (scalar.bytes.length < LENGTHS[0] || scalar.bytes.length > LENGTHS[1]) continue;
    const point = digitsOf(layer.text.slice(between + PUBLIC.length, after));
    const key = proofs.numbers(scalar.bytes, point.bytes.subarray(0, POINT));
    if (key?.proven !== true) continue;
    const end = between + PUBLIC.length + point.end;
    matches.push({
      kind: 'private-key',
      key,
      proven: true,
      form: 'OpenSSL text',
      first,
      end,
    });
  }
  return matches;
}

/** Where the names of both numbers stand, and where the second one ends at the latest: each name is looked for once. */
function numbersIn(text: string): { readonly first: number; readonly between: number; readonly after: number }[] {
  const all: { readonly first: number; readonly between: number; readonly after: number }[] = [];
  let between = -1;
  for (let first = text.indexOf(PRIVATE); first >= 0; ) {
    const start = first + PRIVATE.length;
    if (between < start + SHORTEST) between = text.indexOf(PUBLIC, start + SHORTEST);
    if (between < 0) break;
    const isNear = between <= start + LONGEST && text.length - between - PUBLIC.length >= SHORTEST_POINT;
    const next = text.indexOf(PRIVATE, isNear ? between + PUBLIC.length : first + 1);
    const farthest = between + PUBLIC.length + LONGEST_POINT;
    if (isNear) all.push({ first, between, after: next < 0 ? farthest : Math.min(next, farthest) });
    first = next;
  }
  return all;
}

/** The bytes on the lines of a text, and where those of a point end. */
function digitsOf(text: string): { readonly bytes: Buffer; readonly end: number } {
  let digits = '';
  let end = 0;
  const folded = FOLDED.exec(text)?.[0] ?? '';
  if (folded.length > 3 * LENGTHS[0])
    return { bytes: Buffer.from(folded.replace(/[^0-9a-f]+/gi, ''), 'hex'), end: folded.trimEnd().length };
  for (const match of text.matchAll(DIGITS)) {
    if (digits.length >= 2 * POINT) break;
    digits += match[0].replace(/[^0-9a-f]+/gi, '');
    end = match.index + match[0].trimEnd().length;
  }
  return { bytes: Buffer.from(digits, 'hex'), end };
}

/** What `openssl ec -text` prints; the curve stands after the numbers, by its name or with all of its numbers. */
export const OPENSSL_TEXT: KeyFormat = {
  name: 'OpenSSL text',
  keywords: () => ['OID: pri', 'e-Key: ('].map((form) => exactly(form, KEYWORD.jwk)),
  find: findOpenSslText,
};
