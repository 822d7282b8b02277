import { createHash } from 'node:crypto';
import { constants, deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { mayInflate } from '../../../src/leaks/archive/trial.ts';
import { makeKey, pem } from '../../support/keys.ts';

const text = Buffer.from(pem(makeKey('trial').apple));
const STREAMS: readonly [name: string, options: object][] = [
  ['dynamic codes', {}],
  ['fixed codes', { strategy: constants.Z_FIXED }],
  ['no compression', { level: 0 }],
];

test.each(STREAMS)('%s: a stream is one, also cut off or damaged after its first bytes', (_, options) => {
  const stream = deflateRawSync(Buffer.concat([text, text.subarray(0, 200).reverse()]), options);
  expect(mayInflate(stream)).toBe(true);
  expect(mayInflate(stream.subarray(0, 100))).toBe(true);
  const damaged = Buffer.concat([stream.subarray(0, 150), Buffer.alloc(400, 0xff)]);
  expect(mayInflate(damaged)).toBe(true);
  expect(mayInflate(deflateRawSync(Buffer.alloc(10_000_000), options))).toBe(true);
});

test('of other bytes few inflate', () => {
  const others = Array.from({ length: 2000 }, (_, at) => createHash('sha512').update(String(at)).digest());
  const taken = others.filter((bytes) => mayInflate(Buffer.concat([bytes, bytes, bytes]))).length;
  expect(taken).toBeLessThan(100);
});
