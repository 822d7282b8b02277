import { expect, test } from '@jest/globals';
import { parseAllowList } from '../../../src/leaks/allow/allow-list.ts';
import { rootOnlyLines } from '../../../src/leaks/report/root-only.ts';
import { findingAt } from '../locate/finding.ts';

const leaks = ['a/x.p8', 'b/c/y.p8', 'z/fixtures/k.pem'].map((path) => findingAt(path));
const hints = (list: string): string[] => rootOnlyLines(parseAllowList(list, 'input').entries, leaks);

test.each([
  ['*.p8', /^Line 1 of the input "allow" covers the root .* alone, and 2 leaks lie below it: write \*\*\/\*\.p8 if/],
  ['y.p8', /1 leak lies below it: write \*\*\/y\.p8 if/],
  ['fixtures/', /1 leak lies below it: write \*\*\/fixtures\/ if/],
])('%s is told to cover the root alone', (list, sentence) => {
  expect(hints(list)).toEqual([expect.stringMatching(sentence)]);
});

test.each(['/*.p8', './y.p8', '**/*.p8', 'a/*.p8', 'w.p8', `SHA256:${'A'.repeat(43)}`])('%s is not', (list) => {
  expect(hints(list)).toEqual([]);
});

test('no more than ten of them', () => {
  expect(hints('*.p8\n'.repeat(30))).toHaveLength(10);
});
