import { expect, test } from '@jest/globals';
import { readTreeObject } from '../../../src/leaks/objects/tree-object.ts';

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
