import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { pollInterval } from '../../../src/upload/poll-interval.ts';
import { nextNumber } from '../../../src/upload/records/build-numbers.ts';
import { compareContent, recipesFor } from '../../../src/upload/records/checksums.ts';

test.each<[readonly string[], string | undefined]>([
  [['42'], '43'],
  [['9', '10', '2'], '11'],
  [['1.2.3', '1.2.10', '1.1.99'], '1.2.11'],
  [['1.2', '1.2.0.5', '1.1'], '1.2.0.6'],
  [['7', 'beta', '1e9', '-3', '$(X)'], '8'],
  [['beta'], undefined],
  [[], undefined],
])('the number after %j is %j', (numbers, next) => {
  expect(nextNumber(numbers)).toBe(next);
});

const MINUTE = 60_000;

test.each<[number, number | undefined, number]>([
  [0, undefined, 15_000],
  [0, 3500, 15_000],
  [20 * MINUTE, 3500, 24_000],
  [0, 120, 60_000],
  [0, 1, 120_000],
  [0, 0, 120_000],
])('after %d ms and with %j requests left it is looked again after %d ms', (waited, remaining, interval) => {
  expect(pollInterval(waited, remaining)).toBe(interval);
});

const MD5 = '6448ec67a1b2c3d4e5f60718293a4b5c';
const composite = (hash: string) => recipesFor({ file: undefined, composite: { hash, algorithm: 'MD5' } }, 19_200_000);

test('checksums are compared by their form, and not at all where it is not known', () => {
  expect(composite(`${MD5}-4-5242880`)).toEqual([{ kind: 'parts', partSizes: [5_242_880], hash: MD5 }]);
  expect(composite(`${MD5.toUpperCase()}-4`)).toEqual([
    { kind: 'parts', partSizes: [5_242_880, 5_000_000], hash: MD5 },
  ]);
  expect(composite(`${MD5}-9-5242880`)).toEqual([]);
  expect(composite(`${MD5}-0-0`)).toEqual([]);
  expect(composite(MD5)).toEqual([expect.objectContaining({ kind: 'either', hash: MD5 })]);
  expect(composite(Buffer.from(MD5, 'hex').toString('base64'))).toEqual([
    expect.objectContaining({ kind: 'either', hash: MD5 }),
  ]);
  expect(composite('etag of another kind')).toEqual([]);
  const sha = 'ab'.repeat(32);
  expect(recipesFor({ file: { hash: sha, algorithm: 'SHA_256' }, composite: undefined }, 1)).toEqual([
    { kind: 'whole', algorithm: 'sha256', hash: sha },
  ]);
  expect(recipesFor({ file: { hash: sha, algorithm: 'CRC32' }, composite: undefined }, 1)).toEqual([]);
});

test('a checksum of parts is found again, whatever size in use the parts had', async () => {
  const bytes = randomBytes(200_000);
  const md5 = (data: Uint8Array): Buffer => createHash('md5').update(data).digest();
  const ofParts = (size: number): string => {
    const starts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) => index * size);
    return md5(Buffer.concat(starts.map((start) => md5(bytes.subarray(start, start + size))))).toString('hex');
  };
  const folder = await mkdtemp(join(tmpdir(), 'asc-key-checksums-'));
  await writeFile(join(folder, 'file'), bytes);
  const handle = await open(join(folder, 'file'));
  const found = (hash: string) => {
    const checksums = { file: undefined, composite: { hash, algorithm: 'MD5' } };
    return compareContent({ checksums }, handle, bytes.length, new AbortController().signal);
  };
  try {
    expect(await found(ofParts(65_536))).toBe('same');
    expect(await found(`${ofParts(65_536)}-4`)).toBe('same');
    expect(await found(`${ofParts(70_000)}-3-70000`)).toBe('same');
    expect(await found(md5(bytes).toString('hex'))).toBe('same');
    expect(await found(`${MD5}-4-65536`)).toBe('different');
    expect(await found(MD5)).toBe('different');
    expect(await found(`${ofParts(70_000)}-3`)).toBe('unknown');
  } finally {
    await handle.close();
    await rm(folder, { recursive: true });
  }
});
