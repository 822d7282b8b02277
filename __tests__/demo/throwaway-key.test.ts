import { createPrivateKey } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { makeThrowawayKey } from '../../demo/throwaway-key.ts';
import { readP256 } from '../../src/key/p256.ts';

test("has Apple's shape to the byte, proves itself, and is stored as base64", () => {
  const key = makeThrowawayKey();
  const file = Buffer.from(key.secret, 'base64').toString();
  expect(file).toBe(key.file);
  expect(file.split('\n').map(({ length }) => length)).toEqual([27, 64, 64, 64, 8, 25]);
  const der = Buffer.from(file.split('\n').slice(1, -1).join(''), 'base64');
  expect(der).toHaveLength(150);
  expect(readP256(der)).toMatchObject({ ok: true, proven: true, length: 150 });
  const { kty, crv, x, y } = createPrivateKey(file).export({ format: 'jwk' });
  expect(key.publicKey).toEqual({ kty, crv, x, y });
});
