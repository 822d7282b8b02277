import { exactly } from '../keywords/keyword.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { Layer } from '../layers/layer.ts';
import type { FindContext, KeyFormat, Match } from './format.ts';

/** Both numbers, each on lines of its own, with whatever stands before each line. */
const NUMBERS = /priv:([\s\S]{62,1200}?)pub:(?=([\s\S]{130,3000}))/g;
/** The digits at the end of a line: what a line begins with is none of theirs, even where it tells the time. */
const DIGITS = /(?<![0-9a-f]{2}:)(?:[0-9a-f]{2}:)*[0-9a-f]{2}:?[^\S\r\n]*(?=[\r\n]|$)/gi;
/** All on one line. */
const FOLDED = /^\s{0,8}(?:[0-9a-f]{2}[:\s]{0,8}){1,65}/i;
/** A number may begin with a zero. */
const LENGTHS = [31, 33] as const;
const POINT = 65;

/** Keys as `openssl ec -text` prints them: the private number and the point, in hex with colons. */
function findOpenSslText(layer: Layer, { proofs }: FindContext): Match[] {
  if (!layer.text.includes('priv:')) return [];
  const matches: Match[] = [];
  for (const match of layer.text.matchAll(NUMBERS)) {
    const scalar = digitsOf(match[1] as string);
    if (scalar.bytes.length < LENGTHS[0] || scalar.bytes.length > LENGTHS[1]) continue;
    const point = digitsOf(match[2] as string);
    const key = proofs.numbers(scalar.bytes, point.bytes.subarray(0, POINT));
    if (key?.proven !== true) continue;
    const end = match.index + match[0].length + point.end;
    matches.push({
      kind: 'private-key',
      key,
      proven: true,
      form: 'OpenSSL text',
      first: match.index,
      end,
    });
  }
  return matches;
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

/** What `openssl ec -text` prints; the curve stands behind the numbers. */
export const OPENSSL_TEXT: KeyFormat = {
  name: 'OpenSSL text',
  keywords: () => [exactly('OID: pri', KEYWORD.jwk)],
  find: findOpenSslText,
};
