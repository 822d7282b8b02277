import { expect, test } from '@jest/globals';
import { partOf, readTreeObject } from '../../../src/leaks/locate/parts.ts';

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

test.each([20, 32])('reads the entries of a tree with ids of %i bytes, up to where it is damaged', (idBytes) => {
  const id = Buffer.alloc(idBytes, 0xab);
  const entry = (mode: string, name: string): Buffer => Buffer.concat([Buffer.from(`${mode} ${name}\0`), id]);
  const content = Buffer.concat([entry('100644', 'a b\n'), entry('40000', 'dir')]);
  const expected = [
    { mode: '100644', name: Buffer.from('a b\n'), objectId: id.toString('hex') },
    { mode: '40000', name: Buffer.from('dir'), objectId: id.toString('hex') },
  ];
  expect(readTreeObject(content, idBytes)).toEqual(expected);
  expect(readTreeObject(content.subarray(0, -1), idBytes)).toEqual(expected.slice(0, 1));
  expect(readTreeObject(Buffer.from('garbage'), idBytes)).toEqual([]);
});
