import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type Answer, type StandIn, startStandIn } from '../../stand-in/index.ts';
import { makeKey } from '../support/keys.ts';
import { signToken } from './sign-token.ts';

const NOW = 1_800_000_000;
const key = makeKey('server');
const registered = { publicKey: key.spki, keyId: 'TEAM000001', issuerId: '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5' };
const token = signToken(
  key,
  { alg: 'ES256', kid: registered.keyId, typ: 'JWT' },
  { iss: registered.issuerId, iat: NOW - 60, exp: NOW + 600, aud: 'appstoreconnect-v1' },
);

let api: StandIn;
beforeEach(async () => {
  api = await startStandIn({ keys: [{ ...registered }], now: () => NOW * 1000 });
});
afterEach(() => api.close());

const get = (path = '/v1/apps', bearer = token, init: RequestInit = {}) =>
  fetch(api.url + path, { redirect: 'manual', ...init, headers: { Authorization: `Bearer ${bearer}` } });
const codeOf = async (response: Response) =>
  ((await response.json()) as { errors: { code: string; status: string; id: string }[] }).errors[0];

describe('in order', () => {
  test('a collection is empty, with date and rate limit by its own clock', async () => {
    api.behaviour.skewSeconds = 30;
    const response = await get('/v1/apps?limit=1');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      data: [],
      links: { self: '/v1/apps?limit=1' },
      meta: { paging: { total: 0, limit: 1 } },
    });
    expect(response.headers.get('Date')).toBe(new Date((NOW + 30) * 1000).toUTCString());
    expect(response.headers.get('X-Rate-Limit')).toBe('user-hour-lim:3500;user-hour-rem:3499;');
  });

  test('requests are written down without the token', async () => {
    await get('/v1/apps?limit=1');
    expect(api.requests).toMatchObject([
      {
        method: 'GET',
        path: '/v1/apps',
        target: '/v1/apps?limit=1',
        claims: { iss: registered.issuerId },
        status: 200,
      },
    ]);
    expect(api.requests[0]?.headerNames).toContain('authorization');
    expect(JSON.stringify(api.requests)).not.toContain(token.slice(-40));
  });

  test.each([
    ['an unknown path', '/v1/apps/1', {}, 404, 'NOT_FOUND'],
    ['another method', '/v1/apps', { method: 'POST' }, 405, 'METHOD_NOT_ALLOWED'],
    ['a path that is none of the API', '/', {}, 404, 'NOT_FOUND'],
  ])('%s is refused in the format of Apple', async (_name, path, init, status, code) => {
    const response = await get(path, token, init);
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toMatchObject({ code, status: String(status) });
  });

  test('a tampered token, a missing one and a revoked key all get the same 401', async () => {
    const tampered = `${token.slice(0, -10)}${token.at(-10) === 'A' ? 'B' : 'A'}${token.slice(-9)}`;
    const missing = await fetch(`${api.url}/v1/apps`);
    const changed = await get('/v1/apps', tampered);
    Object.assign(api.keys[0] ?? {}, { revoked: true });
    const revoked = await get();
    const errors = await Promise.all([missing, changed, revoked].map(codeOf));
    expect(errors.map((error) => ({ ...error, id: '' }))).toEqual(Array(3).fill({ ...errors[0], id: '' }));
    expect(errors[0]).toMatchObject({ code: 'NOT_AUTHORIZED', status: '401' });
    expect(api.requests.map(({ refusal }) => refusal)).toEqual([
      'no bearer token',
      'signature does not fit',
      'key is revoked',
    ]);
  });

  test('a role refuses the paths that it denies, and no others', async () => {
    Object.assign(api.keys[0] ?? {}, { denied: ['/v1/users'] });
    const refused = await get('/v1/users');
    expect([refused.status, (await get('/v1/usersVisible')).status, (await get()).status]).toEqual([403, 200, 200]);
    expect(await codeOf(refused)).toMatchObject({ code: 'FORBIDDEN_ERROR' });
  });

  test('a clock that is behind refuses tokens of the future', async () => {
    api.behaviour.skewSeconds = -120;
    expect((await get()).status).toBe(401);
    expect(api.requests[0]?.refusal).toBe('iat is in the future');
  });

  test('more requests than an hour allows get 429', async () => {
    api.behaviour.requestsPerHour = 1;
    const statuses = [await get(), await get()].map(({ status }) => status);
    expect(statuses).toEqual([200, 429]);
  });
});

describe('out of order', () => {
  test.each<[Answer, number, string, RegExp]>([
    ['unauthorized', 401, 'application/json', /NOT_AUTHORIZED/],
    ['rate-limit', 429, 'application/json', /RATE_LIMIT_EXCEEDED/],
    ['unexpected-error', 500, 'application/json', /UNEXPECTED_ERROR/],
    ['html-500', 500, 'text/html; charset=utf-8', /<html>/],
    ['html-503', 503, 'text/html; charset=utf-8', /<html>/],
    ['plist-503', 503, 'text/x-xml-plist', /<plist/],
    ['redirect', 302, '', /^$/],
    ['sign-in-page', 200, 'text/html; charset=utf-8', /Sign in/],
    ['empty', 200, 'application/json', /^$/],
    ['agreement-missing', 403, 'application/json', /FORBIDDEN\.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED/],
    ['pla-not-accepted', 403, 'application/json', /FORBIDDEN_ERROR\.PLA_NOT_ACCEPTED/],
    ['licence-text', 403, 'application/json', /"FORBIDDEN".*PLA/],
    ['membership', 403, 'application/json', /active membership/],
    ['no-team', 403, 'application/json', /Unable to find a team/],
    ['role', 403, 'application/json', /API key in use/],
    ['forbidden-unknown', 403, 'application/json', /NEVER_HEARD_OF/],
    [{ status: 418, body: { short: true } }, 418, 'application/json', /^\{"short":true\}$/],
    [{ status: 200, headers: { 'Content-Type': 'text/plain' }, body: 'hello' }, 200, 'text/plain', /^hello$/],
  ])('%j', async (answer, status, type, body) => {
    api.behaviour.next([answer]);
    const response = await get();
    expect([response.status, response.headers.get('Content-Type') ?? '']).toEqual([status, type]);
    expect(await response.text()).toMatch(body);
    expect((await get()).status).toBe(200);
  });

  test('what concerns the account is not told to a token that is refused', async () => {
    api.behaviour.answer = 'pla-not-accepted';
    expect((await get('/v1/apps', 'no-token')).status).toBe(401);
  });

  test('answers by path, and in general', async () => {
    api.behaviour.answer = 'html-500';
    api.behaviour.byPath.set('/v1/users', 'role');
    expect([(await get()).status, (await get('/v1/users')).status]).toEqual([500, 403]);
  });

  test('refusals by chance are the same for the same seed', async () => {
    const draw = async () => {
      api.behaviour.refuseAtRandom(0.5, 7);
      const statuses: number[] = [];
      for (let i = 0; i < 20; i++) statuses.push((await get()).status);
      return statuses;
    };
    const first = await draw();
    expect(new Set(first)).toEqual(new Set([200, 401]));
    expect(await draw()).toEqual(first);
  });

  test.each<Answer>(['close', 'cut-body'])('%s', async (fault) => {
    api.behaviour.next([fault]);
    await expect(get().then((response) => response.text())).rejects.toThrow();
    expect((await get()).status).toBe(200);
  });

  test('a body may be huge', async () => {
    Object.assign(api.behaviour, { answer: 'huge-body', hugeBytes: 300_000 });
    const text = await (await get()).text();
    expect([text.length, JSON.parse(text)]).toEqual([300_032, { data: [], links: {}, meta: {} }]);
  });

  test('closing ends what hangs or waits', async () => {
    const slow = await startStandIn({ keys: [] });
    const arrived = async (count: number) => {
      while (slow.requests.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
    };
    slow.behaviour.delayMs = 3_600_000;
    const failures = [fetch(`${slow.url}/v1/apps`)];
    await arrived(1);
    Object.assign(slow.behaviour, { delayMs: 0, answer: 'hang' });
    failures.push(fetch(`${slow.url}/v1/apps`));
    const settled = Promise.allSettled(failures);
    await arrived(2);
    await slow.close();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });

  test('a delay is waited for', async () => {
    api.behaviour.delayMs = 5;
    expect((await get()).status).toBe(200);
  });
});

test('after a base path, only that path is served', async () => {
  const gateway = await startStandIn({ keys: [{ ...registered }], basePath: '/asc', now: () => NOW * 1000 });
  try {
    const init = { headers: { Authorization: `Bearer ${token}` } };
    expect(gateway.url).toMatch(/\/asc$/);
    expect((await fetch(`${gateway.url}/v1/apps`, init)).status).toBe(200);
    expect((await fetch(gateway.url.replace('/asc', '/v1/apps'), init)).status).toBe(404);
    expect(gateway.requests[0]?.path).toBe('/v1/apps');
  } finally {
    await gateway.close();
  }
});

test('HEAD gets no body', async () => {
  const head = await new Promise<number | undefined>((resolve, reject) => {
    request(`${api.url}/v1/apps`, { method: 'HEAD', headers: { Authorization: `Bearer ${token}` } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(head).toBe(200);
});
