import { expect, test } from '@jest/globals';
import { ignoresP8 } from '../../../src/leaks/hygiene/gitignore.ts';

test.each([
  ['*.p8', true],
  ['node_modules/\r\n*.p8\r\n', true],
  ['**/*.p8', true],
  ['AuthKey_*.p8', true],
  ['*.[pP]8', true],
  ['*', true],
  ['*.p8   ', true],
  ['', false],
  ['# *.p8', false],
  ['*.p12', false],
  ['/*.p8', false],
  ['ios/*.p8', false],
  ['keys/', false],
  ['*.p8/', false],
  ['*.p8\n!AuthKey_*.p8', false],
  ['!*.p8\n*.p8', true],
  ['*.p8\n!keep/*.p8', true],
  ['\\*.p8', false],
])('%j', (content, expected) => {
  expect(ignoresP8(content)).toBe(expected);
});

test('a rule of many stars comes to an end', () => {
  expect(ignoresP8(`${'*?'.repeat(60)}x`)).toBe(false);
});
