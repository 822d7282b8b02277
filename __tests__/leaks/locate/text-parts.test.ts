import { expect, test } from '@jest/globals';
import { partOf } from '../../../src/leaks/locate/text-parts.ts';

const COMMIT = Buffer.from(
  'tree 1\nparent 2\nauthor A <a@b> 1 +0000\ncommitter C <c@d> 1 +0000\ngpgsig -----\n x\n\nSubject\n\nBody\n',
);

test.each([
  [1, 'header'],
  [3, "author's name or address"],
  [4, "committer's name or address"],
  [5, 'header'],
  [6, 'header'],
  [8, 'message'],
  [10, 'message'],
  [99, 'message'],
])('line %i of a commit is in its %s', (line, part) => {
  expect(partOf(COMMIT, { line, column: 1, endLine: line, endColumn: 2 })).toBe(part);
});

test('the parts of a tag, and of what could not be read again', () => {
  const tag = Buffer.from('object 1\ntype commit\ntag v1\ntagger T <t@u> 1 +0000\n\ntext');
  const part = (line: number): string => partOf(tag, { line, column: 1, endLine: line, endColumn: 2 });
  expect([3, 4, 6].map(part)).toEqual(['name', "tagger's name or address", 'message']);
  expect(partOf(undefined, { line: 1, column: 1, endLine: 1, endColumn: 2 })).toBe('text');
});
