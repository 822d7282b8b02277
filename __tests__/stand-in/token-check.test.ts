import { describe, expect, test } from '@jest/globals';
import { checkToken } from '../../stand-in/token-check.ts';
import { makeKey } from '../support/keys.ts';
import { signToken } from './sign-token.ts';

const NOW = 1_800_000_000;
const key = makeKey('stand-in');
const team = { publicKey: key.spki, keyId: 'TEAM000001', issuerId: '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5' };
const individual = { publicKey: key.spki, keyId: 'PERSON0001' };
const enterprise = { ...team, keyId: 'HOUSE00001', program: 'enterprise' as const };
const revoked = { ...team, keyId: 'REVOKED001', revoked: true };
const context = {
  keys: [team, individual, enterprise, revoked],
  now: NOW,
  method: 'GET',
  target: '/v1/apps?limit=1',
};

const header = { alg: 'ES256', kid: team.keyId, typ: 'JWT' };
const claims = { iss: team.issuerId, iat: NOW - 60, exp: NOW + 600, aud: 'appstoreconnect-v1' };
const personal = { sub: 'user', iat: NOW - 60, exp: NOW + 600, aud: 'appstoreconnect-v1' };

const check = (headerChange: object, claimsChange: unknown, change = {}) =>
  checkToken(signToken(key, { ...header, ...headerChange }, claimsChange), { ...context, ...change });

describe('tokens that Apple takes', () => {
  test.each<[string, object, object]>([
    ['of a team key', {}, claims],
    ['of an individual key', { kid: individual.keyId }, personal],
    ['of an enterprise key', { kid: enterprise.keyId }, { ...claims, aud: 'apple-developer-enterprise-v1' }],
    ['without typ', { typ: undefined }, claims],
    ['issued this second', {}, { ...claims, iat: NOW }],
    ['of exactly twenty minutes', {}, { ...claims, iat: NOW, exp: NOW + 1200 }],
    ['scoped to the request', {}, { ...claims, scope: ['GET /v1/builds', 'GET /v1/apps'] }],
    ['scoped with another limit', {}, { ...claims, scope: ['GET /v1/apps?limit=200'] }],
  ])('%s', (_name, headerChange, theirClaims) => {
    expect(check(headerChange, theirClaims)).toMatchObject({ accepted: true });
  });
});

describe('tokens that Apple refuses', () => {
  test.each<[string, object, unknown]>([
    ['alg is not ES256', { alg: 'HS256' }, claims],
    ['typ is not JWT', { typ: 'at+jwt' }, claims],
    ['has header extensions', { crit: ['exp'] }, claims],
    ['kid is unknown', { kid: 'NOBODY0001' }, claims],
    ['kid is unknown', { kid: undefined }, claims],
    ['key is revoked', { kid: revoked.keyId }, claims],
    ['aud is not that of the program', {}, { ...claims, aud: 'appstoreconnect-v2' }],
    ['aud is not that of the program', { kid: enterprise.keyId }, claims],
    ['iss is not the issuer of the key', {}, { ...claims, iss: undefined }],
    ['iss is not the issuer of the key', {}, { ...claims, iss: team.issuerId.toUpperCase() }],
    ['sub with a team key', {}, { ...claims, sub: 'user' }],
    ['iss with an individual key', { kid: individual.keyId }, { ...personal, iss: team.issuerId }],
    ['sub is not "user"', { kid: individual.keyId }, { ...personal, sub: undefined }],
    ['exp is no time', {}, { ...claims, exp: undefined }],
    ['exp is no time', {}, { ...claims, exp: String(NOW + 600) }],
    ['iat is no time', {}, { ...claims, iat: undefined }],
    ['has expired', {}, { ...claims, exp: NOW }],
    ['iat is in the future', {}, { ...claims, iat: NOW + 1 }],
    ['lifetime is over 20 minutes', {}, { ...claims, iat: NOW - 1, exp: NOW + 1200 }],
    ['scope is no list of texts', {}, { ...claims, scope: 'GET /v1/apps' }],
    ['scope is no list of texts', {}, { ...claims, scope: [7] }],
    ['scope does not cover the request', {}, { ...claims, scope: [] }],
    ['scope does not cover the request', {}, { ...claims, scope: ['GET /v1/users'] }],
    ['is no JWT in compact form', {}, [claims]],
  ])('%s: %j %j', (refusal, headerChange, theirClaims) => {
    expect(check(headerChange, theirClaims)).toEqual({ accepted: false, refusal });
  });

  test('with another key after the same Key ID', () => {
    const token = signToken(makeKey('somebody else'), header, claims);
    expect(checkToken(token, context)).toEqual({ accepted: false, refusal: 'signature does not fit' });
  });

  const good = signToken(key, header, claims);
  test.each([
    ['nothing', ''],
    ['a newline after it', `${good}\n`],
    ['padding', `${good}==`],
    ['two parts', good.slice(0, good.lastIndexOf('.'))],
    ['a fourth part', `${good}.e30`],
    ['a header that is no JSON', `bm9wZQ${good.slice(good.indexOf('.'))}`],
    ['a header in a second form of base64url', `e31${good.slice(good.indexOf('.'))}`],
  ])('%s', (_name, token) => {
    expect(checkToken(token, context)).toEqual({ accepted: false, refusal: 'is no JWT in compact form' });
  });
});

test('a tolerated iat in the future counts the lifetime from the clock', () => {
  const late = { ...claims, iat: NOW + 30, exp: NOW + 1230 };
  expect(check({}, late, { iatTolerance: 60 })).toEqual({ accepted: false, refusal: 'lifetime is over 20 minutes' });
  expect(check({}, { ...late, exp: NOW + 1200 }, { iatTolerance: 60 })).toMatchObject({ accepted: true });
});
