import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { IdNumbers } from '../../../src/leaks/objects/id-numbers.ts';

test.each([
  ['sha1', 20],
  ['sha256', 32],
] as const)('ids of %s are numbered in the order in which they come, each once', (algorithm, idBytes) => {
  const ids = Array.from({ length: 1000 }, (_, at) => createHash(algorithm).update(`${at}`).digest());
  // They differ in their last byte alone.
  const twin = Buffer.from(ids[0] as Buffer);
  twin[idBytes - 1] = (twin[idBytes - 1] as number) ^ 1;
  const all = [...ids, twin];
  const numbers = new IdNumbers(idBytes);
  expect(all.map((id) => numbers.numberOf(Buffer.concat([Buffer.from('x'), id]), 1))).toEqual([...all.keys()]);
  expect(all.map((id) => numbers.numberOfHex(id.toString('hex')))).toEqual([...all.keys()]);
  expect(all.map((_, at) => numbers.idOf(at))).toEqual(all.map((id) => id.toString('hex')));
  expect(numbers.count).toBe(all.length);
});
