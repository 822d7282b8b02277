import { expect, test } from '@jest/globals';
import { IdTable } from '../../src/leaks/objects/packs/id-table.ts';
import { release } from '../../src/leaks/release.ts';

const canTransfer = 'transfer' in ArrayBuffer.prototype;

test('released arrays hold nothing, where Node can give their memory back', () => {
  const arrays = [new Int32Array(1000), Buffer.alloc(100_000)];
  release(...arrays);
  expect(arrays.map(({ length }) => length)).toEqual(canTransfer ? [0, 0] : [1000, 100_000]);
});

test('an array that shares its memory with others keeps it', () => {
  const pooled = Buffer.from('a small buffer, which lies in the pool of all');
  const part = new Uint8Array(100).subarray(10);
  release(pooled, part);
  expect(pooled.toString()).toMatch(/^a small/);
  expect(part).toHaveLength(90);
});

test('a table of ids that was released is filled anew when it is asked', () => {
  const ids = Buffer.concat([Buffer.alloc(20, 1), Buffer.alloc(20, 2)]);
  const table = new IdTable(ids, 20);
  expect(table.find(ids, 20, 0, 2)).toBe(1);
  table.release();
  expect(table.find(ids, 20, 0, 2)).toBe(1);
});
