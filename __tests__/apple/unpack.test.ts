import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { unpacked } from '../../src/apple/unpack.ts';

const LONGEST = 1000;
const body = Buffer.from('{"data":[]}');
const unpack = (bytes: Buffer, encoding: string, type = 'application/json') =>
  unpacked(bytes, { 'content-encoding': encoding, 'content-type': type }, LONGEST);

test.each([
  ['gzip', gzipSync(body)],
  ['x-gzip', gzipSync(body)],
  [' GZIP', gzipSync(body)],
  ['deflate', deflateSync(body)],
  ['br', brotliCompressSync(body)],
  ['identity', body],
  ['constructor', body],
  // What was announced and not done.
  ['gzip', body],
])('%j is undone', (encoding, bytes) => {
  expect(unpack(bytes, encoding)).toEqual({ body, truncated: false });
});

test('a body without a word on its encoding stays as it is', () => {
  expect(unpacked(gzipSync(body), {}, LONGEST).body).toEqual(gzipSync(body));
});

test('a report that is a compressed file stays one', () => {
  expect(unpack(gzipSync(body), 'gzip', 'application/a-gzip').body).toEqual(gzipSync(body));
});

test('neither way it is longer than is read', () => {
  expect(unpack(gzipSync(Buffer.alloc(LONGEST + 1)), 'gzip')).toEqual({ body: Buffer.alloc(0), truncated: true });
  expect(unpack(gzipSync(Buffer.alloc(LONGEST)), 'gzip')).toEqual({ body: Buffer.alloc(LONGEST), truncated: false });
  expect(unpack(Buffer.alloc(LONGEST + 1), '')).toEqual({ body: Buffer.alloc(LONGEST), truncated: true });
});
