import { expect, test } from '@jest/globals';
import { withArmour } from '../../../src/leaks/search/armour-lines.ts';
import { makeKey, pem } from '../../support/keys.ts';

const file = pem(makeKey('armour').apple).trimEnd();
const indented = (by: string): string =>
  file
    .split('\n')
    .map((line) => by + line)
    .join('\n');

/** The body is in the lines from the second to the last but one. */
const body = { line: 2, column: 1, endLine: 5, endColumn: 9 };
const whole = (column: number, end: number) => ({ line: 1, column, endLine: 6, endColumn: end });

test.each([
  ['a .p8 file', file, body, whole(1, 26)],
  ['with a line end after it', `${file}\n`, body, whole(1, 26)],
  ['with CR LF', file.replaceAll('\n', '\r\n'), body, whole(1, 26)],
  ['after a prefix', indented('// '), body, whole(4, 29)],
  ['a body without armour', 'x\nMIG\n\n\n\ny', body, body],
  ['a body at the very beginning', 'MIG', { ...body, line: 1, endLine: 1 }, { ...body, line: 1, endLine: 1 }],
  [
    'armour that is not next to it',
    file.replace('\n', '\n\n'),
    { ...body, line: 3, endLine: 5 },
    { ...body, line: 3, endLine: 5 },
  ],
])('%s', (_, content, region, expected) => {
  expect(withArmour(Buffer.from(content), [{ region }])).toEqual([{ region: expected }]);
});
