import { describe, expect, test } from '@jest/globals';
import { holdsKeyLike, withoutKeyLike } from '../../src/key/key-like.ts';
import { makeKey } from '../support/keys.ts';

const key = makeKey('key-like');
const body = key.apple.toString('base64');

describe('what could be key or token', () => {
  test.each([
    ['a body', body],
    ['a line of a body', body.slice(64, 128)],
    ['the scalar in hex', key.scalar.toString('hex')],
    ['base64 of the file', Buffer.from(`x\n${body}\n`).toString('base64')],
    ['base64url', key.apple.toString('base64url')],
    ['percent-encoding', encodeURIComponent(body)],
    ['a token', `eyJhbGciOiJFUzI1NiIsImtpZCI6IkFCQ0QifQ.${Buffer.from(key.point).toString('base64url')}`],
    ['letters alone', 'aB'.repeat(30)],
  ])('%s is', (_, text) => {
    expect(holdsKeyLike(`before ${text} after`)).toBe(true);
    expect(withoutKeyLike(`before '${text}' after`, '#')).toMatch(/^before '[#.]+' after$/);
  });

  test.each([
    'appStoreVersionLocalizations',
    'appStoreVersionLocalizationsOfAllKinds',
    'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
    '/v1/apps/1234567890/relationships/appStoreVersions',
    '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5',
    '/v1/ciProducts/57246542-96FE-1A63-E053-0824D011072A/workflows',
    'https://developer.apple.com/documentation/appstoreconnectapi',
    'include=appStoreVersionLocalizations',
    'rejected, blocked, permissions, overdue, unclear',
  ])('%s is not', (text) => {
    expect(holdsKeyLike(text)).toBe(false);
    expect(withoutKeyLike(text, '#')).toBe(text);
  });

  test('hundreds of keys do', () => {
    for (let seed = 0; seed < 300; seed++) {
      const base64 = makeKey(`key-like ${seed}`).apple.toString('base64');
      for (const line of base64.match(/.{64}/g) ?? []) expect([line, holdsKeyLike(line)]).toEqual([line, true]);
    }
  });
});
