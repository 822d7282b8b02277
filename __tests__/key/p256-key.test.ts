import { createPublicKey, verify } from 'node:crypto';
import { inspect } from 'node:util';
import { expect, test } from '@jest/globals';
import { P256Key } from '../../src/key/p256-key.ts';
import { makeKey } from '../support/keys.ts';

const made = makeKey('class');
const key = new P256Key(made.scalar, Buffer.concat([Buffer.of(4), made.point]), true);

test('the fingerprint is that of the SubjectPublicKeyInfo', () => {
  expect(key.fingerprint).toBe(made.fingerprint);
});

test('it signs, and the public half verifies', async () => {
  const crypto = await key.toCryptoKey();
  const data = Buffer.from('data');
  const signature = Buffer.from(await globalThis.crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, crypto, data));
  const publicKey = createPublicKey({ key: key.publicJwk(), format: 'jwk' });
  expect(verify('sha256', data, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)).toBe(true);
  expect(publicKey.export({ type: 'spki', format: 'der' }).equals(made.spki)).toBe(true);
});

test('what it signs with cannot be taken out again', async () => {
  const crypto = await key.toCryptoKey();
  expect(crypto.extractable).toBe(false);
  expect(crypto.usages).toEqual(['sign']);
  await expect(globalThis.crypto.subtle.exportKey('jwk', crypto)).rejects.toThrow();
});

test('written anew, it is in the shape of Apple', () => {
  expect(key.toPkcs8().equals(made.apple)).toBe(true);
  expect(key.toPkcs8()).toHaveLength(150);
});

test('however it is printed, only the fingerprint is seen', () => {
  const shown = `P256Key ${made.fingerprint}`;
  expect(`${key}`).toBe(shown);
  expect(JSON.stringify({ key })).toBe(JSON.stringify({ key: shown }));
  expect(inspect(key)).toBe(shown);
  expect(inspect({ a: [key] }, { depth: 9, showHidden: true })).not.toContain('Buffer');
  expect(Object.keys(key).sort()).toEqual(['fingerprint', 'hasPoint']);
});

test('it holds copies: bytes that are wiped later do it no harm', () => {
  const scalar = Buffer.from(made.scalar);
  const copy = new P256Key(scalar, Buffer.concat([Buffer.of(4), made.point]), false);
  scalar.fill(0);
  expect(copy.fingerprint).toBe(made.fingerprint);
  expect(copy.hasPoint).toBe(false);
});
