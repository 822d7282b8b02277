import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type Api, appleApi } from '../../src/apple/api-url.ts';
import { Budget } from '../../src/apple/budget.ts';
import type { Transport } from '../../src/apple/http.ts';
import { readP256 } from '../../src/key/p256.ts';
import type { P256Key } from '../../src/key/p256-key.ts';
import { type CheckRequest, check } from '../../src/verify/check.ts';
import { possibilities, warningsAbout } from '../../src/verify/remarks.ts';
import { reasonFor } from '../../src/verify/sentences.ts';
import { inLog } from '../../src/verify/text.ts';
import { checkToken } from '../../stand-in/token-check.ts';
import { APPS, makeClock, NOW, PLA, ROLE, response, type TestClock, UNAUTHORIZED } from '../apple/support.ts';
import { makeKey } from '../support/keys.ts';

const testKey = makeKey('check');
const ISSUER = '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5';
const gateway: Api = { base: 'https://gateway.example.com/asc', host: 'gateway.example.com' };

function keyOf(der: Buffer): P256Key {
  const reading = readP256(der);
  if (!reading.ok) throw new Error(reading.problem);
  return reading.key;
}
const key = keyOf(testKey.apple);

// Tokens are masked by a command on stdout.
beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  jest.restoreAllMocks();
});

interface Service {
  readonly issuerId?: string | undefined;
  readonly program?: 'app-store' | 'enterprise';
  /** Apple's clock minus ours, in seconds. */
  readonly ahead?: number;
  /** Answers that come before any check of the token. */
  readonly first?: readonly ReturnType<typeof response>[];
  readonly revoked?: boolean;
}

/** Checks tokens as Apple does, at one of its hosts. */
function service(clock: TestClock, { ahead = 0, first = [], ...key }: Service, asked: string[]): Transport {
  const queue = [...first];
  const keys = [{ publicKey: testKey.spki, keyId: 'CHECK00001', ...key }];
  const host = appleApi(key.program ?? 'app-store').host;
  return async (url, token) => {
    const { host: named, pathname, search } = new URL(url);
    asked.push(named);
    const date = new Date(clock.now() + ahead * 1000).toUTCString();
    const scripted = queue.shift();
    const times = { sent: clock.now(), received: clock.now() };
    if (scripted !== undefined) return { ...scripted, headers: { date, ...scripted.headers }, ...times };
    const target = pathname.replace('/asc', '') + search;
    const now = clock.now() / 1000 + ahead;
    const isHere = named === host || named === gateway.host;
    const { accepted } = isHere ? checkToken(token, { keys, now, method: 'GET', target }) : { accepted: false };
    return { ...response(accepted ? 200 : 401, accepted ? APPS : UNAUTHORIZED, { date }), ...times };
  };
}

async function run(offered: Service, request: Partial<CheckRequest> & { program?: 'app-store' | 'enterprise' } = {}) {
  const clock = makeClock();
  const asked: string[] = [];
  const { program = 'app-store', ...more } = request;
  const identity = { key, keyId: 'CHECK00001', issuerId: ISSUER, program };
  const requester = {
    transport: service(clock, offered, asked),
    clock,
    budget: new Budget(120_000, clock, () => 0),
  };
  const apiGiven = more.api !== undefined;
  const result = await check(requester, {
    ...{ identity, api: appleApi(program), apiGiven, expectations: [], rotateBy: undefined },
    ...more,
  });
  return { result, asked, reason: inLog(reasonFor(result)), warnings: warningsAbout(result).map(inLog), clock };
}

describe('the cause', () => {
  test.each([
    [{ issuerId: ISSUER }, undefined, 'active'],
    [{ issuerId: ISSUER, ahead: 59 }, undefined, 'active'],
    [{ issuerId: ISSUER, ahead: -59 }, undefined, 'active'],
    [{ issuerId: ISSUER, ahead: -61 }, 'clock', 'rejected'],
    [{ issuerId: ISSUER, ahead: 121 }, 'clock', 'rejected'],
    [{ issuerId: ISSUER, ahead: 86_400 * 365 }, 'clock', 'rejected'],
    [{ issuerId: undefined }, 'individual', 'rejected'],
    [{ issuerId: undefined, ahead: -600 }, 'clock-and-individual', 'rejected'],
    [{ issuerId: ISSUER, program: 'enterprise' as const }, 'other-program', 'rejected'],
    [{ issuerId: ISSUER, revoked: true }, undefined, 'rejected'],
    [{ issuerId: ISSUER, revoked: true, ahead: 600 }, undefined, 'rejected'],
  ])('of %j is %s', async (offered, cause, status) => {
    const { result } = await run(offered);
    expect(result).toMatchObject({ status, cause });
  });

  test('is looked for at Apple alone, and only where no address was given', async () => {
    expect(new Set((await run({ revoked: true })).asked)).toEqual(
      new Set(['api.appstoreconnect.apple.com', 'api.enterprise.developer.apple.com']),
    );
    expect(new Set((await run({ revoked: true }, { api: gateway })).asked)).toEqual(new Set([gateway.host]));
  });

  test('of an enterprise key at the wrong program is found the other way round', async () => {
    const { result, asked } = await run({ issuerId: ISSUER }, { program: 'enterprise' });
    expect(result).toMatchObject({ status: 'rejected', cause: 'other-program' });
    expect(asked.at(-1)).toBe('api.appstoreconnect.apple.com');
  });

  test('is found although a good token gets a 401 on the way', async () => {
    const first = Array.from({ length: 6 }, () => response(401, UNAUTHORIZED));
    expect((await run({ issuerId: ISSUER, ahead: 600, first })).result.cause).toBe('clock');
  });

  test('is not the clock when the same token is accepted now', async () => {
    const first = Array.from({ length: 5 }, () => response(401, UNAUTHORIZED));
    const { result, warnings } = await run({ issuerId: ISSUER, ahead: 20, first });
    expect(result).toMatchObject({ status: 'active', cause: 'recovered' });
    expect(warnings).toEqual([
      'Apple refused the key five times (401) and then accepted it: the trouble is on its side.',
    ]);
  });

  test('takes a refusal of the role or the account for a proof, and nothing else', async () => {
    const unauthorized = Array.from({ length: 5 }, () => response(401, UNAUTHORIZED));
    const causeAfter = async (answer: ReturnType<typeof response>) =>
      (await run({ issuerId: ISSUER, ahead: 600, first: [...unauthorized, answer] })).result.cause;
    expect(await causeAfter(response(403, ROLE))).toBe('clock');
    expect(await causeAfter(response(403, PLA))).toBe('clock');
    // Neither of these says anything about the clock, and the other tries fail.
    expect(await causeAfter(response(500, ''))).toBeUndefined();
    expect(await causeAfter(response(200, '<html>'))).toBeUndefined();
  });
});

describe('words', () => {
  test('list what cannot be told apart, and the clock where it is not all', async () => {
    const { result } = await run({ revoked: true, issuerId: ISSUER, ahead: 600 });
    expect(possibilities(result, true).join('\n')).toMatch(
      /^The key was revoked[\s\S]*clock is 600 seconds behind[\s\S]*outage/,
    );
    expect(possibilities((await run({ issuerId: undefined })).result, true)).toEqual([]);
    expect(possibilities({ ...result, skew: undefined }, false).join('\n')).toMatch(
      /"issuer-id"[\s\S]*Apple told no time/,
    );
  });

  test('name who has to do what', async () => {
    expect((await run({ issuerId: ISSUER, ahead: -61 })).reason).toMatch(
      /61 seconds ahead of.*whoever runs this machine/,
    );
    expect((await run({ issuerId: ISSUER, ahead: 3600 })).reason).toMatch(/3600 seconds behind/);
    expect((await run({ issuerId: undefined, ahead: -600 })).reason).toMatch(
      /leaves "issuer-id" out, and whoever runs/,
    );
    expect((await run({ program: 'enterprise', issuerId: ISSUER })).reason).toMatch(/corrects the input "program"/);
  });

  test('warn of a clock that is a little off, and of dates', async () => {
    const rotateBy = { date: '2026-03-11', start: Date.parse('2026-03-11') };
    expect((await run({ issuerId: ISSUER, ahead: -40 }, { rotateBy })).warnings).toEqual([
      'The key is to be rotated by 2026-03-11, in 10 days: make a new one, verify it, then revoke this one.',
      expect.stringMatching(/clock is 40 seconds ahead of Apple's/),
    ]);
  });

  test('go by the date of Apple when the clock here is wrong', async () => {
    const rotateBy = { date: '2026-03-02', start: Date.parse('2026-03-02') };
    const wrong = await run({ issuerId: ISSUER, ahead: 86_400 }, { rotateBy });
    expect(wrong.result).toMatchObject({ status: 'rejected', rotation: { state: 'overdue' } });
    expect(wrong.warnings).toEqual(['Besides, the key was to be rotated by 2026-03-02.']);
    expect((await run({ issuerId: ISSUER }, { rotateBy })).result.status).toBe('active');
    expect(NOW).toBeLessThan(rotateBy.start);
  });

  test('go by our date when Apple accepts tokens although its date is far off', async () => {
    const rotateBy = { date: '2026-02-01', start: Date.parse('2026-02-01') };
    const first = [response(200, APPS, { date: 'Thu, 01 Jan 1970 00:00:00 GMT' })];
    expect((await run({ issuerId: ISSUER, first }, { rotateBy })).result.status).toBe('overdue');
  });

  test('say what was mixed', async () => {
    const first = [response(401, UNAUTHORIZED), ...Array.from({ length: 4 }, () => response(500, ''))];
    const { reason, result } = await run({ first });
    expect(result.status).toBe('unreachable');
    expect(reason).toMatch(/HTTP 500 and no body after 5 tries, 1 of them 401/);
  });
});
