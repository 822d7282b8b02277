import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { Answer, StandIn } from '../../stand-in/index.ts';
import { makeKey } from '../support/keys.ts';
import { logWithoutMasks } from '../support/traces.ts';
import { errorsIn, expectNothingLeaked, HANGS, key, registered, together, verifyWith, warningsIn } from './support.ts';

jest.setTimeout(HANGS);
afterAll(() => expectNothingLeaked());

const always = (answer: Answer) => (api: StandIn) => {
  api.behaviour.answer = answer;
};
const error = (status: number, code: string, detail: string): Answer => ({
  status,
  body: { errors: [{ id: '1', status: String(status), code, title: 'Title', detail }] },
});

describe('every answer comes to one status', () => {
  const table: [name: string, prepare: (api: StandIn) => void, status: string, http: string, code: string][] = [
    ['accepted', () => {}, 'active', '200', ''],
    ['a narrow role', always('role'), 'active', '403', 'FORBIDDEN_ERROR'],
    ['401', always('unauthorized'), 'rejected', '401', 'NOT_AUTHORIZED'],
    [
      'agreement missing',
      always('agreement-missing'),
      'blocked',
      '403',
      'FORBIDDEN.REQUIRED_AGREEMENTS_MISSING_OR_EXPIRED',
    ],
    ['PLA', always('pla-not-accepted'), 'blocked', '403', 'FORBIDDEN_ERROR.PLA_NOT_ACCEPTED'],
    ['licence text', always('licence-text'), 'blocked', '403', 'FORBIDDEN'],
    ['membership', always('membership'), 'blocked', '403', 'FORBIDDEN_ERROR'],
    ['no team', always('no-team'), 'blocked', '403', 'FORBIDDEN_ERROR'],
    ['unknown 403', always('forbidden-unknown'), 'unclear', '403', 'FORBIDDEN_ERROR.NEVER_HEARD_OF'],
    ['400', always(error(400, 'PARAMETER_ERROR', 'x')), 'unclear', '400', 'PARAMETER_ERROR'],
    ['429', always('rate-limit'), 'unreachable', '429', 'RATE_LIMIT_EXCEEDED'],
    ['500', always('unexpected-error'), 'unreachable', '500', 'UNEXPECTED_ERROR'],
    ['500 as HTML', always('html-500'), 'unreachable', '500', ''],
    ['503 as HTML', always('html-503'), 'unreachable', '503', ''],
    ['503 as a plist', always('plist-503'), 'unreachable', '503', ''],
    ['401 as HTML', always('html-401'), 'unreachable', '401', ''],
    ['403 as HTML', always('html-403'), 'unreachable', '403', ''],
    ['a redirect', always('redirect'), 'unreachable', '302', ''],
    ['a sign-in page', always('sign-in-page'), 'unreachable', '200', ''],
    ['an empty answer', always('empty'), 'unreachable', '200', ''],
    ['a closed connection', always('close'), 'unreachable', '', ''],
    ['a cut body', always('cut-body'), 'unreachable', '', ''],
    ['a huge body', always('huge-body'), 'unreachable', '200', ''],
    ['401 mixed with 500', (api) => api.behaviour.next(['unauthorized', 'html-500']), 'active', '200', ''],
  ];

  test('all of them, with the right exit code, annotation, outputs and summary', async () => {
    const runs = await together(
      table.map(
        ([, prepare]) =>
          () =>
            verifyWith(prepare, {}, {}),
      ),
    );
    for (const [index, [name, , status, http, code]] of table.entries()) {
      const run = runs[index];
      if (run === undefined) throw new Error(name);
      const fails = ['rejected', 'blocked', 'unclear'].includes(status);
      expect({ name, ...run.outputs }).toMatchObject({
        name,
        status,
        'http-status': http,
        'apple-code': code,
        'key-fingerprint': key.fingerprint,
        'issue-number': '',
      });
      expect({ name, code: run.code, errors: errorsIn(run).length }).toEqual({
        name,
        code: fails ? 1 : 0,
        errors: fails ? 1 : 0,
      });
      expect({ name, warnings: warningsIn(run).length }).toEqual({ name, warnings: status === 'unreachable' ? 1 : 0 });
      expect(run.stderr).toBe('');
      expect(run.summary).toContain(`App Store Connect key: ${status}`);
      expect(run.summary).toContain(key.fingerprint);
      expect(run.summary).toContain(run.outputs.reason ?? 'a reason');
    }
  });
});

describe('the check', () => {
  test('uses a token of its own for each request, limited to it, for two minutes', async () => {
    const { requests, outputs } = await verifyWith((api) => api.behaviour.next(['html-503']));
    expect(outputs.status).toBe('active');
    expect(requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
      'GET /v1/apps?limit=1',
      'GET /v1/apps?limit=1',
    ]);
    const claims = requests[0]?.claims ?? {};
    expect(claims.scope).toEqual(['GET /v1/apps?limit=1']);
    expect(Number(claims.exp) - Number(claims.iat)).toBe(180);
    expect(new Set(requests.map(({ tokenHash }) => tokenHash)).size).toBe(2);
  });

  test('asks for certificates in the enterprise program', async () => {
    const { requests, outputs } = await verifyWith(
      () => {},
      { program: 'enterprise' },
      {
        keys: [registered({ program: 'enterprise' })],
      },
    );
    expect(outputs.status).toBe('active');
    expect(requests[0]).toMatchObject({
      target: '/v1/certificates?limit=1',
      claims: { aud: 'apple-developer-enterprise-v1' },
    });
  });

  test('keeps the path of a gateway, and names the host that gets the token', async () => {
    const run = await verifyWith(() => {}, {}, { basePath: '/gate/way' });
    expect(run.outputs.status).toBe('active');
    expect(run.stdout).toMatch(/Asking 127\.0\.0\.1:\d+, as api-url says: it gets the token/);
  });

  test('does not believe 401 before the fifth, which has no scope', async () => {
    const { requests, outputs } = await verifyWith((api) =>
      api.behaviour.next(['unauthorized', 'unauthorized', 'unauthorized', 'unauthorized']),
    );
    expect(outputs.status).toBe('active');
    expect(requests.map(({ claims }) => claims !== undefined && 'scope' in claims)).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });

  test('calls nothing rejected when every tenth request gets a 401 by chance', async () => {
    const runs = await together(
      Array.from(
        { length: 10 },
        (_, seed) => () => verifyWith((api) => api.behaviour.refuseAtRandom(0.1, seed), { can: 'GET /v1/apps' }),
      ),
    );
    expect(runs.map(({ outputs, code }) => `${outputs.status} ${code}`)).toEqual(Array(10).fill('active 0'));
  });

  test('waits as long as Retry-After says, and not longer than there is time', async () => {
    const limited = (seconds: string): Answer => ({ status: 429, headers: { 'Retry-After': seconds }, body: {} });
    const [short, long] = await Promise.all([
      verifyWith((api) => api.behaviour.next([limited('1')])),
      verifyWith(always(limited('3600'))),
    ]);
    expect(short.outputs.status).toBe('active');
    expect(short.requests).toHaveLength(2);
    expect(long.outputs.status).toBe('unreachable');
    expect(long.requests).toHaveLength(1);
    expect(long.outputs.reason).toMatch(/3600 seconds to wait/);
  });

  test('ends in time when answers are slow or never come', async () => {
    const [slow, hanging] = await Promise.all([
      verifyWith((api) => Object.assign(api.behaviour, { delayMs: 300 })),
      verifyWith(always('hang'), { timeout: '1s' }),
    ]);
    expect(slow.outputs.status).toBe('active');
    expect(hanging.outputs).toMatchObject({ status: 'unreachable', 'http-status': '' });
    expect(hanging.outputs.reason).toMatch(/no whole answer in time/);
  });

  test('tells what is left of the rate limit', async () => {
    const run = await verifyWith((api) => Object.assign(api.behaviour, { requestsPerHour: 7 }));
    expect(run.outputs['rate-limit-remaining']).toBe('6');
    expect(run.summary).toMatch(/Requests left in this hour \| 6/);
  });
});

describe('the cause of a rejection', () => {
  test('is named where it can be proven', async () => {
    const other = registered({ publicKey: makeKey('another').spki });
    const [ahead, behind, individual, revoked, unknown] = await together([
      () => verifyWith((api) => Object.assign(api.behaviour, { skewSeconds: -600 })),
      () => verifyWith((api) => Object.assign(api.behaviour, { skewSeconds: 600 })),
      () => verifyWith(() => {}, {}, { keys: [registered({ issuerId: undefined })] }),
      () => verifyWith(() => {}, {}, { keys: [registered({ revoked: true })] }),
      () => verifyWith(() => {}, { 'issuer-id': '' }, { keys: [other] }),
    ]);
    for (const run of [ahead, behind, individual, revoked, unknown]) {
      expect(run).toMatchObject({ code: 1, outputs: { status: 'rejected', 'http-status': '401' } });
    }
    expect(ahead?.outputs.reason).toMatch(/^The key itself is good, but this machine's clock is \d+ seconds ahead of/);
    expect(behind?.outputs.reason).toMatch(/clock is \d+ seconds behind/);
    // An answer that took its time leaves the difference less exact.
    expect(Math.abs(Number(ahead?.outputs['clock-skew']) - 600)).toBeLessThanOrEqual(20);
    expect(Math.abs(Number(behind?.outputs['clock-skew']) + 600)).toBeLessThanOrEqual(20);
    expect(individual?.outputs.reason).toMatch(/individual key.*"issuer-id"/);
    expect(revoked?.outputs.reason).toMatch(/all five tries/);
    expect(revoked?.summary).toMatch(
      /- The key was revoked.*\n- The Key ID.*\n- The Issuer ID is that of another team/,
    );
    expect(revoked?.stdout).toMatch(/It may be that: The key was revoked/);
    expect(unknown?.summary).toMatch(/It is a team key, and those need the input "issuer-id"/);
    expect(revoked?.outputs['clock-skew']).toBe('0');
  });
});

describe('permissions and dates', () => {
  const day = (offset: number) => new Date(Date.now() + offset * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const developer = { keys: [registered({ denied: ['/v1/users'] })] };

  test('are told in one status, and what it hides as a warning', async () => {
    const [good, refused, allowed, neither, blocked, overdue, soon, both] = await together([
      () => verifyWith(() => {}, { can: 'GET /v1/apps', cannot: 'GET /v1/users' }, developer),
      () => verifyWith(() => {}, { can: 'GET /v1/apps\nGET /v1/users' }, developer),
      () => verifyWith(() => {}, { cannot: 'GET /v1/users?limit=200' }),
      () =>
        verifyWith((api) => api.behaviour.byPath.set('/v1/users', 'html-500'), {
          can: 'GET /v1/users\nGET /v1/apps/1',
        }),
      () => verifyWith(always('pla-not-accepted'), { can: 'GET /v1/users', 'rotate-by': day(-3) }),
      () => verifyWith(() => {}, { 'rotate-by': day(-3) }),
      () => verifyWith(() => {}, { 'rotate-by': day(20) }),
      () => verifyWith(() => {}, { can: 'GET /v1/users', 'rotate-by': day(-3), 'fail-on': 'none' }, developer),
    ]);
    expect(good).toMatchObject({ code: 0, outputs: { status: 'active' } });
    expect(good?.requests.map(({ target, claims }) => [target, claims?.scope])).toEqual([
      ['/v1/apps?limit=1', ['GET /v1/apps?limit=1']],
      ['/v1/apps', ['GET /v1/apps']],
      ['/v1/users', ['GET /v1/users']],
      ['/v1/users', undefined],
    ]);
    expect(good?.summary).toMatch(/`GET \/v1\/users` \| refused \| refused/);
    expect(refused).toMatchObject({ code: 1, outputs: { status: 'permissions' } });
    expect(refused?.outputs.reason).toMatch(/refused what it must be allowed \(GET \/v1\/users\)/);
    expect(refused?.summary).toContain('(`GET /v1/users`)');
    expect(allowed).toMatchObject({ code: 1, outputs: { status: 'permissions' } });
    expect(allowed?.outputs.reason).toMatch(/allowed what it must be refused \(GET \/v1\/users\?limit=200\)/);
    expect(neither).toMatchObject({ code: 0, outputs: { status: 'active' } });
    expect(neither === undefined ? [] : warningsIn(neither)).toHaveLength(2);
    expect(neither?.summary).toMatch(/allowed \| unknown \| there was HTTP 500 and an HTML page/);
    expect(blocked).toMatchObject({ code: 1, outputs: { status: 'blocked' } });
    expect(blocked?.requests).toHaveLength(2);
    expect(blocked?.stdout).toMatch(/::warning::Besides, the key was to be rotated by/);
    expect(overdue).toMatchObject({ code: 1, outputs: { status: 'overdue' } });
    expect(soon).toMatchObject({ code: 0, outputs: { status: 'active' } });
    expect(soon?.stdout).toMatch(/::warning::The key is to be rotated by .*, in (19|20) days/);
    expect(both).toMatchObject({ code: 0, outputs: { status: 'permissions' } });
    expect(both === undefined ? [] : warningsIn(both)).toHaveLength(2);
  });
});

describe('a request that is not made', () => {
  const noSuch = error(403, 'FORBIDDEN_ERROR', "The resource 'salesReports' does not allow 'GET_COLLECTION'.");
  const individual = { keys: [registered({ issuerId: undefined })] };

  test('counts by why it is not', async () => {
    const on = (path: string, answer: Answer) => (api: StandIn) => api.behaviour.byPath.set(path, answer);
    const can = { can: 'GET /v1/profiles' };
    const [unauthorized, cannotUnauthorized, team, outage, agreement, cannotAgreement, noTeam, none, cannotNone] =
      await together([
        () => verifyWith(on('/v1/profiles', 'unauthorized'), { ...can, 'issuer-id': '' }, individual),
        () => verifyWith(on('/v1/profiles', 'unauthorized'), { cannot: can.can, 'issuer-id': '' }, individual),
        () => verifyWith(on('/v1/profiles', 'unauthorized'), can),
        () => verifyWith((api) => api.behaviour.next(['normal', ...Array(9).fill('unauthorized')]), can),
        () => verifyWith(on('/v1/profiles', 'pla-not-accepted'), can),
        () => verifyWith(on('/v1/profiles', 'pla-not-accepted'), { cannot: can.can }),
        () => verifyWith(on('/v1/profiles', 'no-team'), can),
        () => verifyWith(on('/v1/profiles', noSuch), can),
        () => verifyWith(on('/v1/profiles', noSuch), { cannot: can.can }),
      ]);
    expect(unauthorized).toMatchObject({ code: 1, outputs: { status: 'permissions' } });
    expect(unauthorized?.outputs.reason).toMatch(
      /401 what it must be allowed \(GET \/v1\/profiles\), as individual keys cannot use.*provisioning.*makes a team key/,
    );
    expect(cannotUnauthorized).toMatchObject({ code: 0, outputs: { status: 'active' } });
    expect(team).toMatchObject({ code: 1, outputs: { status: 'permissions' } });
    expect(team?.outputs.reason).not.toMatch(/individual/);
    expect(outage).toMatchObject({ code: 0, outputs: { status: 'active' } });
    expect(outage?.stdout).toMatch(
      /::warning::Whether the key may GET \/v1\/profiles is not known: Apple answers 401 to/,
    );
    expect(agreement).toMatchObject({ code: 1, outputs: { status: 'blocked' } });
    expect(agreement?.outputs.reason).toMatch(/must be allowed \(GET \/v1\/profiles\) an agreement.*Account Holder/);
    expect(cannotAgreement).toMatchObject({ code: 0, outputs: { status: 'active' } });
    expect(cannotAgreement === undefined ? [] : warningsIn(cannotAgreement)).toHaveLength(1);
    expect(noTeam).toMatchObject({ code: 1, outputs: { status: 'blocked' } });
    expect(noTeam?.outputs.reason).toMatch(/finds no team/);
    expect(noTeam?.outputs.reason).not.toMatch(/renews|membership/);
    expect(none).toMatchObject({ code: 1, outputs: { status: 'permissions' } });
    expect(none?.outputs.reason).toMatch(/^The API has no such request as "can" names \(GET \/v1\/profiles\)/);
    expect(none?.stdout).toMatch(/Apple's words: The resource 'salesReports' does not allow 'GET_COLLECTION'/);
    expect(cannotNone).toMatchObject({ code: 0, outputs: { status: 'active' } });
    expect(cannotNone?.stdout).toMatch(
      /::warning::Whether the key may GET \/v1\/profiles is not known: the API has no such/,
    );
  });

  test('is blocked before it is a matter of permissions, which then is a warning', async () => {
    const run = await verifyWith(
      (api) => {
        api.behaviour.byPath.set('/v1/profiles', 'pla-not-accepted');
        api.behaviour.byPath.set('/v1/users', 'role');
      },
      { can: 'GET /v1/profiles\nGET /v1/users' },
    );
    expect(run.outputs.status).toBe('blocked');
    expect(warningsIn(run)).toEqual([expect.stringMatching(/was refused what it must be allowed \(GET \/v1\/users\)/)]);
  });

  test('is not tried when the requests of this hour are used up', async () => {
    const spent: Answer = {
      status: 429,
      headers: { 'X-Rate-Limit': 'user-hour-lim:3500;user-hour-rem:0;', 'Retry-After': '1' },
      body: { errors: [{ status: '429', code: 'RATE_LIMIT_EXCEEDED', title: 'x', detail: 'x' }] },
    };
    const [key, row] = await together([
      () => verifyWith(always(spent), { can: 'GET /v1/apps' }),
      () =>
        verifyWith((api) => api.behaviour.byPath.set('/v1/users', spent), {
          can: 'GET /v1/users\nGET /v1/apps\nGET /v1/users?limit=1',
        }),
    ]);
    expect(key?.requests).toHaveLength(1);
    expect(key?.outputs).toMatchObject({ status: 'unreachable', 'rate-limit-remaining': '0' });
    expect(key?.outputs.reason).toMatch(/requests that Apple allows this key in an hour are used up/);
    expect(row?.requests).toHaveLength(2);
    expect(row).toMatchObject({ code: 0, outputs: { status: 'active' } });
    expect(row === undefined ? [] : warningsIn(row)).toHaveLength(3);
    expect(row?.summary.match(/in an hour are used up \(429\) \|/g)).toHaveLength(3);
  });
});

describe('what a run shows', () => {
  test('the reason begins with the issuer where none was given', async () => {
    const run = await verifyWith(() => {}, { 'issuer-id': '' });
    expect(run.outputs).toMatchObject({ status: 'rejected' });
    expect(run.outputs.reason).toMatch(/^The input "issuer-id" is empty, and a team key needs its Issuer ID/);
    expect(run.summary).toMatch(/most likely first\)\*\*\n\n- It is a team key/);
  });

  test('each try as it happens, and what the next one waits for', async () => {
    const run = await verifyWith((api) => api.behaviour.next(['unauthorized', 'html-503']), { can: 'GET /v1/users' });
    expect(logWithoutMasks(run.stdout)).toMatch(
      /\nTry 1: HTTP 401 .*; the next try is in 1 second\nTry 2: HTTP 503 .*; the next try is in 1 second\nTry 3: HTTP 200 [^;]*\nGET \/v1\/users, try 1: HTTP 200/,
    );
  });

  test("Apple's ids, for its support", async () => {
    const id = '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5';
    const answer: Answer = {
      status: 403,
      headers: { 'X-Request-ID': 'REQUEST-4711' },
      body: { errors: [{ id, status: '403', code: 'FORBIDDEN_ERROR.X', title: 'x', detail: 'x' }] },
    };
    const run = await verifyWith(always(answer));
    expect(run.outputs).toMatchObject({ status: 'unclear', 'apple-error-id': id, 'request-id': 'REQUEST-4711' });
    for (const text of [run.stdout, run.summary]) {
      expect(text).toContain(id);
      expect(text).toContain('REQUEST-4711');
    }
    expect((await verifyWith(() => {})).outputs).toMatchObject({
      'apple-error-id': '',
      'request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  test('the name of the key, as text', async () => {
    const run = await verifyWith(always('unauthorized'), { name: ' Release <b>@all</b> ::error::x ' });
    expect(errorsIn(run)).toEqual([expect.stringMatching(/^::error::Release <b>@all<\/b> :\\:error:\\:x: rejected: /)]);
    expect(run.summary).toMatch(/### App Store Connect key: rejected \(Release &#60;b&#62;&#64;all/);
    const refused = await verifyWith(() => {}, { name: key.apple.toString('base64').slice(0, 64) });
    expect(refused).toMatchObject({ code: 1, outputs: {} });
    expect(errorsIn(refused)).toEqual([expect.stringMatching(/"name" holds what could be a part of a key/)]);
  });

  test('long words of Apple, and nothing that could be a key or a token', async () => {
    const words = "The resource 'appStoreVersionLocalizations' of 8d41c7b2-96fe-1a63-e053-0824d0e1a7c5 is unknown";
    const run = await verifyWith(
      always(error(403, 'FORBIDDEN_ERROR.X', `${words}: ${key.apple.toString('base64url').slice(48)}`)),
    );
    expect(run.stdout).toContain(`Apple's words: ${words}: [left out]`);
  });
});
