import { BASE64, LITERAL_LENGTH } from '../../../../assembly/layout.ts';
import { endOfRun, startOfRun } from '../keywords/run-kinds.ts';
import { headPlaces } from './head-places.ts';

/** Groups of base64 begin at one of so many characters. */
export const PHASES = [0, 1, 2, 3];

/** In characters of base64, before and after a keyword: more than the name of any curve takes with its member. */
const NAME_REACH = 48;
/** Complete, so that none of it stands on another line or is written in another way. */
const OTHER_CURVE = /"crv"\s{0,2}:\s{0,2}"(?!P-256")[\w-]{1,24}"/;

/**
 * Whether a keyword of base64 is of the name of another curve, as JSON Web Keys write it: the keywords are too short to hold
 * all of a name.
 */
export function namesOtherCurve(bytes: Buffer, at: number): boolean {
  const { decoded, index } = decodedAround(bytes, at, NAME_REACH, NAME_REACH, OTHER_CURVE) ?? {};
  const match = decoded === undefined ? null : OTHER_CURVE.exec(decoded);
  return match !== null && index !== undefined && match.index <= index && index < match.index + match[0].length;
}

/** How the word before KEY begins in base64, at each place of a group. */
const IN_BASE64 = /UFJJVkFU|BSSVZBVE|QUklWQVRF/;
const WORDS = /PRIVATE KEY-----/;
const END = /-----END [A-Z ]{0,16}PRIVATE KEY-----/;
const WORDS_REACH = 24;
/** So far after its words a key begins, which stands there as in any text. */
const HEAD_REACH = 400;

/** Whether a keyword of base64 is of the words of armour after which no key of P-256 begins. */
export function isEmptyArmour(bytes: Buffer, at: number): boolean {
  if (!IN_BASE64.test(bytes.toString('latin1', Math.max(0, at - WORDS_REACH), at + LITERAL_LENGTH + WORDS_REACH)))
    return false;
  const around = decodedAround(bytes, at, WORDS_REACH, 2 * HEAD_REACH, WORDS);
  const words = around === undefined ? null : WORDS.exec(around.decoded);
  if (around === undefined || words === null || Math.abs(words.index - around.index) > words[0].length) return false;
  const after = around.decoded.slice(words.index + words[0].length);
  // Where the base64 ends before, it may go on with the key on another line.
  const isWhole = after.length >= HEAD_REACH || END.test(around.decoded);
  return isWhole && !headPlaces(Buffer.from(after, 'latin1'), HEAD_REACH).has(0, HEAD_REACH);
}

/** What the base64 around a keyword holds, where that matches an expression, and where in it the keyword begins. */
function decodedAround(
  bytes: Buffer,
  at: number,
  before: number,
  after: number,
  expected: RegExp,
): { readonly decoded: string; readonly index: number } | undefined {
  const start = startOfRun(BASE64, bytes, at, Math.max(0, at - before));
  const end = endOfRun(BASE64, bytes, at + LITERAL_LENGTH, Math.min(bytes.length, at + LITERAL_LENGTH + after));
  const run = bytes.toString('latin1', start, end);
  for (const phase of PHASES) {
    const decoded = Buffer.from(run.slice(phase), 'base64').toString('latin1');
    if (expected.test(decoded)) return { decoded, index: ((at - start - phase) * 3) / 4 };
  }
  return undefined;
}
