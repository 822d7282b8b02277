import { expect, test } from '@jest/globals';
import { PrivateMembers } from '../../../src/leaks/detect/private-members.ts';
import { numbers } from '../../support/hostile.ts';

/** The same in one expression, which is asked for each stretch anew. */
const MEMBER = /(?:[^A-Za-z0-9]|2[27]|3[49]|04[27])d(?![A-Za-z0-9_])(?![\s"'`:=>\\]{1,8}[A-Za-z0-9_+/-]{44})/i;
const NUMBER = /(?<![A-Za-z0-9+/_-])[A-Za-z0-9+/_-]{43}(?![A-Za-z0-9+/_-])/g;

const PIECES = [
  ...['"d":"', "'d'", ' d=', '%22d%22', '&#34;D&#34;', '\\x27d', '\\042d', '1042d ', '7d ', '2d_', 'd', 'dd', 'and '],
  ...['"kid":"', '_d:', '\\"d\\": ', '\n', ' ', ', ', 'word ', 'x'.repeat(44), 'y'.repeat(43), 'z'.repeat(42)],
];

/** A text in which few pieces stand among many words. */
function textOf(seed: number, words: number): string {
  const next = numbers(seed);
  return Array.from({ length: 60 }, () => ` ${'word '.repeat(next(words))}${PIECES[next(PIECES.length)]} `).join('');
}

/** Whether a stretch of a text holds one, as far as it can be seen by all of the text. */
function isBetween(text: string, from: number, to: number): boolean {
  const all = [...text.matchAll(new RegExp(MEMBER, 'gi'))].map(({ 0: found, index }) => index + found.length - 1);
  const runs = [...text.matchAll(NUMBER)].map(({ index }) => index);
  return (
    all.some((at) => at >= from && at < to) || runs.filter((start) => start >= from && start + 43 <= to).length >= 3
  );
}

test.each(Array.from({ length: 12 }, (_, seed) => seed))(
  'finds private members in stretches of a text (%d)',
  (seed) => {
    const text = textOf(seed, seed < 6 ? 40 : 3);
    const members = new PrivateMembers(Buffer.from(text, 'latin1'));
    const answers = new Set<boolean>();
    for (let at = 0; at < text.length; at += 7) {
      const [from, to] = [Math.max(0, at - 60), at + 60];
      const expected = isBetween(text, from, to);
      // What begins in the stretch and ends behind it may be counted, too.
      if (expected || !isBetween(text, from, to + 43)) expect(members.isBetween(from, to)).toBe(expected);
      answers.add(expected);
    }
    if (seed < 6) expect(answers.size).toBe(2);
  },
);
