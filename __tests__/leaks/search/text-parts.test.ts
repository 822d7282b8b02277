import { expect, test } from '@jest/globals';
import { partsOf } from '../../../src/leaks/search/text-parts.ts';

function partOf(content: Buffer, line: number): string {
  return partsOf(content)({ line, column: 1, endLine: line, endColumn: 2 });
}

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
  expect(partOf(COMMIT, line)).toBe(part);
});

test('the parts of a tag', () => {
  const tag = Buffer.from('object 1\ntype commit\ntag v1\ntagger T <t@u> 1 +0000\n\ntext');
  expect([3, 4, 6].map((line) => partOf(tag, line))).toEqual(['name', "tagger's name or address", 'message']);
});

test.each([
  ['tree 1\nauthor A', 2, "author's name or address"],
  ['tree 1\n', 2, 'header'],
  ['tree 1', 2, 'message'],
])('a text without a message, %j: line %i is in its %s', (content, line, part) => {
  expect(partOf(Buffer.from(content), line)).toBe(part);
});
