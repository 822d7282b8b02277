import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { SourcePart } from '../../../src/leaks/archive/source.ts';
import { Spool } from '../../../src/leaks/archive/spool.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asc-key-source-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In memory, and in a file. */
const SIZES = [100_000, 9_000_000];

test.each(SIZES)('%i bytes are read as they were written, into a room or not', (size) => {
  const bytes = randomBytes(size);
  const spool = new Spool(folder);
  for (let at = 0; at < size; at += 70_000) spool.write(bytes.subarray(at, at + 70_000));
  const part = new SourcePart(spool.source(), 10, size - 10);
  const room = Buffer.alloc(1000);
  for (const source of [spool.source(), new SourcePart(spool.source(), 0, size)]) {
    expect(source.read(0, size).equals(bytes)).toBe(true);
    for (const [from, to] of [
      [0, 1000],
      [size - 500, size + 500],
      [50, 1051],
    ] as const)
      expect(source.read(from, to, room).equals(bytes.subarray(from, to))).toBe(true);
  }
  expect(part.read(0, 900, room).equals(bytes.subarray(10, 910))).toBe(true);
  spool.close();
});

test('a spool begins empty, whatever another one held', () => {
  const first = new Spool(folder);
  first.write(Buffer.alloc(200_000, 'secret'));
  first.close();
  const second = new Spool(folder);
  second.write(Buffer.from('abc'));
  const nested = new Spool(folder);
  nested.write(Buffer.from('other'));
  const source = second.source();
  expect(source.read(0, 100).toString()).toBe('abc');
  expect(source.size).toBe(3);
  second.close();
  nested.close();
});
