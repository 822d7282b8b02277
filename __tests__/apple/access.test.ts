import { expect, test } from '@jest/globals';
import { GivenAccess, SignedAccess } from '../../src/apple/access.ts';
import { readSecret } from '../../src/key/secret.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { stdoutOf } from '../support/stdout.ts';
import { masksIn } from '../support/traces.ts';
import { makeClock, NOW } from './support.ts';

const { key } = readSecret(appleFile(makeKey('access')));
const identity = {
  key,
  keyId: 'ACCESS0001',
  issuerId: '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5',
  program: 'app-store',
} as const;
const claimsOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());

test('a token lives for ten minutes, and a new one is signed a minute before its end', async () => {
  const clock = makeClock();
  const access = new SignedAccess(identity, clock);
  let tokens: string[] = [];
  const shown = await stdoutOf(async () => {
    const first = await access.token();
    clock.pass(539_000);
    const second = await access.token();
    clock.pass(2000);
    tokens = [first, second, await access.token()];
  });
  const [first, second, third] = tokens;
  expect(second).toBe(first);
  expect(third).not.toBe(first);
  expect(claimsOf(first ?? '').exp).toBe(NOW / 1000 + 600);
  expect(claimsOf(third ?? '').exp).toBe(NOW / 1000 + 541 + 600);
  expect(claimsOf(third ?? '').scope).toBeUndefined();
  expect(masksIn(shown)).toEqual([first, third]);
});

test('a token that was refused, or whose clock was wrong, is signed anew', async () => {
  const clock = makeClock();
  const access = new SignedAccess(identity, clock);
  await stdoutOf(async () => {
    const first = await access.token();
    access.learn(2);
    expect(await access.token()).toBe(first);
    access.learn(900);
    const second = await access.token();
    expect(claimsOf(second).exp).toBe(NOW / 1000 - 900 + 600);
    expect(access.skew).toBe(900);
    access.learn(902);
    expect(await access.token()).toBe(second);
    clock.pass(1000);
    access.refused();
    expect(await access.token()).not.toBe(second);
    access.learn(1);
    expect(access.skew).toBe(0);
  });
});

test('a token that was given ends by the clock of Apple', async () => {
  const clock = makeClock();
  const access = new GivenAccess('token', NOW / 1000 + 60, clock);
  expect(await access.token()).toBe('token');
  access.refused();
  expect(await access.token()).toBe('token');
  access.learn(-100);
  await expect(access.token()).rejects.toMatchObject({ name: 'Stopped', reason: 'token' });
  access.learn(0);
  expect(await access.token()).toBe('token');
  clock.pass(60_000);
  await expect(access.token()).rejects.toMatchObject({ reason: 'token' });
});
