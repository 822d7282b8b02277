import { createPublicKey } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { importJWK, jwtVerify } from 'jose';
import jsonwebtoken from 'jsonwebtoken';
import { P256Key } from '../../src/key/p256-key.ts';
import { claims } from '../../src/token/claims.ts';
import { sign } from '../../src/token/sign.ts';
import { makeKey } from '../support/keys.ts';

const test1 = makeKey('sign');
const key = new P256Key(test1.scalar, Buffer.concat([Buffer.of(4), test1.point]), true);
const NOW = 1_800_000_000;
const request = {
  issuerId: '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5',
  program: 'app-store',
  lifetimeSeconds: 600,
  scope: ['GET /v1/apps?filter[platform]=IOS'],
  now: NOW,
} as const;

describe('sign', () => {
  test('gives a token that jose accepts', async () => {
    const expected = claims(request);
    const token = await sign(key, '2X9R4HXF34', expected);
    const { payload, protectedHeader } = await jwtVerify(token, await importJWK(key.publicJwk(), 'ES256'), {
      algorithms: ['ES256'],
      currentDate: new Date(NOW * 1000),
      audience: 'appstoreconnect-v1',
    });
    expect(payload).toEqual(expected);
    expect(protectedHeader).toEqual({ alg: 'ES256', kid: '2X9R4HXF34', typ: 'JWT' });
  });

  test('gives a token that jsonwebtoken accepts', async () => {
    const expected = claims({ ...request, issuerId: undefined });
    const token = await sign(key, '2X9R4HXF34', expected);
    const spki = createPublicKey({ key: test1.spki, format: 'der', type: 'spki' });
    expect(jsonwebtoken.verify(token, spki, { algorithms: ['ES256'], clockTimestamp: NOW })).toEqual(expected);
  });

  test('gives the compact form and nothing more', async () => {
    expect(await sign(key, 'K', claims(request))).toMatch(/^[\w-]+\.[\w-]+\.[\w-]{86}$/);
  });
});
