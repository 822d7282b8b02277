import { describe, expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { appleFile, makeKey } from '../../support/keys.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const key = makeKey('small pieces');
const lines = appleFile(key).split('\n');

/** The lines of armour whole, those of the body in pieces of a length. */
function inPieces(length: number): string[] {
  return lines.flatMap((line) =>
    line.startsWith('-') ? [line] : (line.match(new RegExp(`.{1,${length}}`, 'g')) ?? []),
  );
}

/** Too short for any literal: only the words of armour tell of them. */
describe.each([2, 3, 4, 5, 6, 7])('pieces of %i characters', (length) => {
  const pieces = inPieces(length);
  test.each<[string, string]>([
    ['strings on one line', pieces.map((piece) => `"${piece}"`).join(' + ')],
    ['strings without blanks', pieces.map((piece) => `'${piece}'`).join('+')],
    ['strings on lines', pieces.map((piece) => `  "${piece}",`).join('\n')],
    ['a list', `[${pieces.map((piece) => `'${piece}'`).join(',')}]`],
    ['lines', pieces.join('\n')],
    ['lines with marks', pieces.map((piece) => `  | ${piece}`).join('\n')],
    ['words', pieces.join(' ')],
  ])('as %s hold a key', (_, text) => {
    const found = new Detector({ now: NOW }).find(Buffer.from(`before\n${text}\nbehind\n`));
    expect(found.map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint]);
  });
});

test('halves of a file in base64 in two variables of a shell hold a key', () => {
  const text = Buffer.from(appleFile(key)).toString('base64');
  const half = text.length / 2;
  const script = `A=${text.slice(0, half)}\nB=${text.slice(half)}\necho $A$B | base64 -d\n`;
  const found = new Detector({ now: NOW }).find(Buffer.from(script));
  expect(found.map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint]);
});
