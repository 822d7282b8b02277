import { expect, test } from '@jest/globals';
import { Surroundings } from '../../../../src/leaks/detect/candidates/surroundings.ts';
import { KEY_HEAD } from '../../../../src/leaks/detect/keywords/key-head.ts';
import { hostileText } from '../../../support/hostile.ts';
import { makeKey } from '../../../support/keys.ts';

/** The same by expressions: what holds a letter or a digit, or is longer than an operator between two strings, is joined. */
function keyNearByExpressions(bytes: Buffer, at: number): number {
  const pieces = [...bytes.toString('latin1', at, at + 400).matchAll(/[+/]*[A-Za-z0-9][A-Za-z0-9+/]*|[+/]{3,}/g)];
  const head = new RegExp(KEY_HEAD).exec(pieces.map(([piece]) => piece).join(''))?.index ?? -1;
  let before = 0;
  for (const { 0: piece, index } of pieces) {
    if (head >= 0 && head < before + piece.length) return at + index + head - before;
    before += piece.length;
  }
  return -1;
}

test('the head of a key is found in pieces, however small', () => {
  const body = makeKey('pieces').apple.toString('base64');
  const pieces = [1, 2, 5, 40].flatMap((length) =>
    ['\n', '" + "', ' // ', '-', ', '].map((between) =>
      body.slice(0, 80).replace(new RegExp(`.{${length}}`, 'g'), `$&${between}`),
    ),
  );
  const bytes = Buffer.from(
    [...pieces, hostileText(1, 20_000).toString('latin1')].join('\nMy words are many. '),
    'latin1',
  );
  const around = new Surroundings(bytes);
  let found = 0;
  for (let at = 0; at < bytes.length; at += 3) {
    const expected = keyNearByExpressions(bytes, at);
    expect(around.keyNear(at)).toBe(expected);
    if (expected >= 0) found++;
  }
  expect(found).toBeGreaterThan(100);
});
