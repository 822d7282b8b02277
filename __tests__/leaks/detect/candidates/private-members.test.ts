import { expect, test } from '@jest/globals';
import { PrivateMembers } from '../../../../src/leaks/detect/candidates/private-members.ts';
import { numbers } from '../../../support/hostile.ts';

/** The same by expressions, which are asked for each stretch anew. */
const MEMBER =
  /(?:[^A-Za-z0-9]|2[27]|3[49]|04[27])d(?![A-Za-z0-9_?.!+/[^(),;{}\]-])(?![\s"'`:=>\\]{1,8}[A-Za-z0-9_+/-]{44})(?!\s{0,8}=\s{0,8}(?:(?:new|await) |[A-Za-z_$][\w$]{0,8}(?:[.([]|==)))/gi;
const NUMBER = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{43}(?![A-Za-z0-9+/_-])/g;
const COORDINATE = /(?<![A-Za-z0-9])[xy]["'`]?\s*[:=]\s*["'`]?$/i;
/** Of the characters of base64, 43 at the most at once. */
const RUN = /[A-Za-z0-9+/_-]{1,43}/g;

/** What follows a name that is called, or something of it. */
const CALL = /^(?:\(|::|\.[A-Za-z])/;

function isValue(run: string, after: string): boolean {
  if (run.length < 43 && CALL.test(after)) return false;
  if (run.length < 10 || run.length >= 32) return run.length >= 32;
  return /[0-9]/.test(run) && (run.length >= 20 || (/[a-z]/.test(run) && /[A-Z]/.test(run)));
}

const Y = 'y'.repeat(43);
const VALUES = [
  'abcDEF-89012',
  'abcdef789012',
  `${'z'.repeat(30)}0${'z'.repeat(12)}`,
  'q'.repeat(20),
  'abc4567890',
  '\\u0041BCDEF1234',
  'Base64UrlSafe::decode(',
  'Uint8Array(',
  'Base64Url.from ',
  'abcDEF-89012. ',
];
const PIECES = [
  ...[
    '"d":"',
    "'d'",
    ' d=',
    '%22d%22',
    '=es256_d:',
    '.d?',
    '.d?',
    '&#34;D&#34;',
    '\\x27d',
    '\\042d',
    '1042d ',
    '7d ',
    '2d_',
    'd',
    'dd',
    ' d=new ',
    ' d = from(',
    ' d==',
    '{d}',
    '(d,',
    'and ',
  ],
  ...['"kid":"', '_d:', '\\"d\\": ', '\n', ' ', ', ', 'word ', `"x":"${Y}"`, `y=${Y}`, `k: ${Y}`, 'x'.repeat(44), Y],
];

/** A text in which few pieces stand among many words. */
function textOf(seed: number, words: number): string {
  const next = numbers(seed);
  const pick = (from: readonly string[]): string => from[next(from.length)] as string;
  return Array.from({ length: 60 }, () => {
    const value = next(3) === 0 ? `${' '.repeat(next(210))}${pick(VALUES)}` : '';
    return ` ${'word '.repeat(next(words))}${pick(PIECES)}${value} `;
  }).join('');
}

/** Where private numbers may stand in a stretch of a text, by all of the text, with numbers that end before an offset. */
function placesIn(text: string, from: number, to: number, ends: number): number[] {
  const isIn = (at: number): boolean => at >= from && at < to;
  const members = [...text.matchAll(MEMBER)]
    .map(({ 0: found, index }) => index + found.length - 1)
    .filter((at) =>
      [...text.slice(at + 1).matchAll(RUN)].some(
        ({ 0: run, index }) => index < 200 && isValue(run, text.slice(at + 1 + index + run.length)),
      ),
    );
  const runs = [...text.matchAll(NUMBER)].map(({ index }) => index).filter((at) => at >= from && at + 43 <= ends);
  const others = runs.length < 3 ? [] : runs.filter((at) => !COORDINATE.test(text.slice(0, at)));
  return [...members.filter(isIn), ...others];
}

test.each(Array.from({ length: 12 }, (_, seed) => seed))(
  'finds private members in stretches of a text (%d)',
  (seed) => {
    const text = textOf(seed, seed < 6 ? 40 : 3);
    const members = new PrivateMembers(Buffer.from(text, 'latin1'));
    const answers = new Set<boolean>();
    for (let at = 0; at < text.length; at += 31) {
      const [from, to] = [Math.max(0, at - 160), at + 160];
      const places = placesIn(text, from, to, to);
      const areAny = members.areBetween(from, to);
      if (places.length > 0) expect(areAny).toBe(true);
      expect(members.places).toEqual(expect.arrayContaining(places));
      // What begins in the stretch and ends after it may be counted, too.
      if (placesIn(text, from, to, to + 86).length === 0) expect(areAny).toBe(false);
      answers.add(areAny);
    }
    if (seed < 6) expect(answers.size).toBe(2);
  },
);
