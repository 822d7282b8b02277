import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type ClaimsRequest, claims } from '../../src/token/claims.ts';

const NOW = 1_800_000_000;
const ISSUER = '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5';
const request: ClaimsRequest = {
  issuerId: ISSUER,
  program: 'app-store',
  lifetimeSeconds: 600,
  scope: [],
  now: NOW,
};

describe('claims', () => {
  test('of a team key hold the issuer and no subject', () => {
    expect(claims(request)).toEqual({ iss: ISSUER, iat: NOW - 60, exp: NOW + 600, aud: 'appstoreconnect-v1' });
  });

  test('of an individual key hold the subject and no issuer', () => {
    const individual = claims({ ...request, issuerId: undefined });
    expect(individual).toEqual({ sub: 'user', iat: NOW - 60, exp: NOW + 600, aud: 'appstoreconnect-v1' });
    expect(individual).not.toHaveProperty('iss');
  });

  test('for the enterprise program have another audience', () => {
    expect(claims({ ...request, program: 'enterprise' }).aud).toBe('apple-developer-enterprise-v1');
  });

  test('hold a scope only when there is one, in the order given', () => {
    expect(claims(request)).not.toHaveProperty('scope');
    const scope = ['GET /v1/users', 'GET /v1/apps'];
    expect(claims({ ...request, scope }).scope).toEqual(scope);
  });

  test.each([
    [1, NOW - 60, 1],
    [600, NOW - 60, 600],
    [1139, NOW - 60, 1139],
    [1140, NOW - 60, 1140],
    [1141, NOW - 59, 1141],
    [1170, NOW - 30, 1170],
    [1199, NOW - 1, 1199],
    [1200, NOW, 1200],
  ])('a lifetime of %i s begins at %i and ends %i s from now', (lifetimeSeconds, iat, rest) => {
    expect(claims({ ...request, lifetimeSeconds })).toMatchObject({ iat, exp: NOW + rest });
  });

  test('a fraction of a second is dropped', () => {
    expect(claims({ ...request, now: NOW + 0.999 })).toMatchObject({ iat: NOW - 60, exp: NOW + 600 });
  });

  test('never last longer than Apple allows, never begin in the future, and end exactly when asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1200 }),
        fc.double({ min: 0, max: 4e9, noNaN: true }),
        (lifetimeSeconds, now) => {
          const { iat, exp } = claims({ ...request, lifetimeSeconds, now });
          expect(Number.isInteger(iat) && Number.isInteger(exp)).toBe(true);
          expect(exp).toBe(Math.floor(now) + lifetimeSeconds);
          expect(exp - iat).toBeLessThanOrEqual(1200);
          expect(exp - iat).toBeGreaterThan(0);
          expect(iat).toBeLessThanOrEqual(now);
          expect(iat).toBeGreaterThanOrEqual(Math.floor(now) - 60);
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });
});
