import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { KNOWN_CODES } from '../../src/upload/advice.ts';
import type { StandIn } from '../../stand-in/index.ts';
import {
  changes,
  errorsIn,
  expectArrived,
  expectNothingLeaked,
  HANGS,
  ONCE,
  registered,
  uploadWith,
  warningsIn,
} from './support.ts';

jest.setTimeout(HANGS);
afterAll(() => expectNothingLeaked());

const appleError = (status: number, code: string, detail = 'y') => ({
  status,
  body: { errors: [{ status: String(status), code, title: 'x', detail }] },
  headers: { 'Content-Type': 'application/json' },
});

describe('a build that Apple rejects', () => {
  test('is told with every code, its words and ours, in one annotation and the summary', async () => {
    const codes = KNOWN_CODES.filter((code) => /^\d+$/.test(code));
    expect(codes.length).toBeGreaterThan(10);
    const errors = [...codes, 'ITMS-90186', '99999'].map((code) => ({ code, description: `Words about ${code} <b>` }));
    const { run, api } = await uploadWith((api) => Object.assign(api.uploads, { verdict: 'FAILED', errors }));
    expect(run).toMatchObject({ code: 1, outputs: { state: 'rejected', 'build-id': '' } });
    expect(JSON.parse(run.outputs.errors ?? '')).toEqual(errors.map(({ code }) => code));
    expect(errorsIn(run)).toHaveLength(1);
    const lines = errorsIn(run)[0]?.split('%0A') ?? [];
    expect(lines[0]).toMatch(/Apple checked the build and rejected it/);
    expect(lines).toHaveLength(errors.length + 1);
    for (const [index, { code, description }] of errors.entries()) {
      expect(lines[index + 1]).toContain(`${code}: ${description}`);
      expect(lines[index + 1]?.includes('→')).toBe(code !== '99999');
      expect(run.summary).toContain(`about ${code.replace('-', '&#45;')} &#60;b&#62;`);
    }
    expect(changes(api)).toEqual(ONCE);
    expectArrived(api);
  });

  test('for no reason is told so', async () => {
    const { run } = await uploadWith((api) => Object.assign(api.uploads, { verdict: 'FAILED' }));
    expect(run).toMatchObject({ code: 1, outputs: { state: 'rejected', errors: '[]' } });
    expect(errorsIn(run).join()).toMatch(/rejected it, and names no reason/);
  });

  test('may be sent again, for a failed one does not stand in the way', async () => {
    const { run, api } = await uploadWith((api) => {
      api.records.addUpload({
        appId: '1234567890',
        version: '1.4.0',
        buildNumber: '42',
        platform: 'IOS',
        state: 'FAILED',
      });
    });
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expectArrived(api);
  });
});

describe('a build that comes to nothing while it is processed', () => {
  test.each(['INVALID', 'FAILED'] as const)('(%s) is told as invalid', async (processed) => {
    const { run, api } = await uploadWith((api) => Object.assign(api.uploads, { processed }));
    expect(run).toMatchObject({ code: 1, outputs: { state: 'invalid' } });
    expect(run.outputs['build-id']).toBe(api.records.builds[0]?.id);
    expect(errorsIn(run)).toEqual([expect.stringMatching(new RegExp(`came to nothing.*\\(${processed}\\)`))]);
  });
});

describe('a build that the upload does not name', () => {
  test('is found by its numbers', async () => {
    const { run, api } = await uploadWith((api) => {
      api.uploads.linksBuild = 'list';
      // The same number in another version is another build.
      const other = { appId: '1234567890', version: '1.3.0', buildNumber: '42', platform: 'IOS' };
      api.records.addBuild({ ...other, processingState: 'INVALID' });
    });
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(run.outputs['build-id']).toBe(api.records.builds[1]?.id);
  });

  test('and that no list shows is not known, and not called a failure', async () => {
    const { run, api } = await uploadWith((api) => Object.assign(api.uploads, { linksBuild: 'none' }), {
      timeout: '8s',
    });
    expect(run).toMatchObject({ code: 1, outputs: { state: 'unknown', errors: '[]', 'build-id': '' } });
    expect(errorsIn(run).join()).toMatch(
      /The time is over \(timeout: 8 s\)\. Apple accepted the upload.*nothing against the build/,
    );
    expectArrived(api);
  });
});

describe('the time', () => {
  test('that is over while Apple checks leaves it open, and the next run goes on', async () => {
    const { run, api } = await uploadWith((api) => Object.assign(api.uploads, { looksUntilChecked: 1e9 }), {
      timeout: '5s',
    });
    expect(run).toMatchObject({ code: 1, outputs: { state: 'unknown' } });
    expect(errorsIn(run).join()).toMatch(
      /had not said yet whether it is accepted.*Run the job again.*only goes on waiting/,
    );
    expect(run.milliseconds).toBeLessThan(20_000);
    expectArrived(api);
  });

  test('that is over while parts are sent hands nothing over', async () => {
    const { run, api } = await uploadWith((api) => Object.assign(api.uploads, { partDelay: 60_000 }), {
      timeout: '3s',
    });
    expect(run).toMatchObject({ code: 1, outputs: { state: 'unknown' } });
    expect(errorsIn(run).join()).toMatch(/The build was not handed over.*only the rest is sent/);
    expect(api.records.files[0]?.commitRequests).toBe(0);
    expect(run.milliseconds).toBeLessThan(20_000);
  });

  test('that is over before anything was sent says so', async () => {
    const { run } = await uploadWith((api) => Object.assign(api.behaviour, { answer: 'hang' }), { timeout: '2s' });
    expect(run).toMatchObject({ code: 1, outputs: { state: 'unknown', 'build-upload-id': '' } });
    expect(errorsIn(run).join()).toMatch(/The time is over.*Nothing was sent/);
  });
});

describe('tokens', () => {
  test('are signed for ten minutes, and serve many requests', async () => {
    const { run, api } = await uploadWith((api) => Object.assign(api.uploads, { looksUntilChecked: 3 }));
    expect(run.code).toBe(0);
    expect(new Set(api.requests.map(({ tokenHash }) => tokenHash)).size).toBe(1);
    const { exp, iat, scope } = api.requests[0]?.claims ?? {};
    expect(Number(exp) - Number(iat)).toBeLessThanOrEqual(700);
    expect(scope).toBeUndefined();
  });

  test('that are refused in the middle are signed anew, once for each request', async () => {
    const { run, api } = await uploadWith(
      (api) =>
        api.uploads.rules.push(
          { on: 'GET /v1/buildUploadFiles/{id}', does: appleError(401, 'NOT_AUTHORIZED') },
          { on: 'GET /v1/buildUploads/{id}', does: appleError(401, 'NOT_AUTHORIZED'), skip: 1 },
        ),
      {},
    );
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(new Set(api.requests.map(({ tokenHash }) => tokenHash)).size).toBeGreaterThanOrEqual(2);
    expectArrived(api);
  });

  test('that are refused again and again end the run with what is known', async () => {
    const revoked = await uploadWith((api) => {
      for (const registeredKey of api.keys) registeredKey.revoked = true;
    });
    expect(revoked.run).toMatchObject({ code: 1, outputs: { state: '', errors: '["NOT_AUTHORIZED"]' } });
    expect(revoked.api.requests).toHaveLength(2);
    const later = await uploadWith((api) => {
      api.uploads.looksUntilChecked = 1e9;
      api.uploads.watch = (what, phase) => {
        if (what.startsWith('PATCH') && phase === 'carried out') for (const each of api.keys) each.revoked = true;
      };
    });
    expect(later.run).toMatchObject({ code: 1, outputs: { state: 'unknown', errors: '["NOT_AUTHORIZED"]' } });
    expect(errorsIn(later.run).join()).toMatch(/state of the upload cannot be read any more/);
    expectArrived(later.api);
  });

  test.each([
    ['ahead of', -900],
    ['behind', 900],
  ])("are signed by Apple's time where our clock is %s it", async (words, skewSeconds) => {
    const { run, api } = await uploadWith((api) => Object.assign(api.behaviour, { skewSeconds }));
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(warningsIn(run)).toEqual([
      expect.stringMatching(new RegExp(`clock is (?:89\\d|90\\d) seconds ${words} Apple's`)),
    ]);
    expect(changes(api)).toEqual(ONCE);
    expect(api.requests.filter(({ status }) => status === 401)).toHaveLength(1);
    expectArrived(api);
  });

  test('of a role that is too narrow, and of a team that has to accept an agreement, say so', async () => {
    const narrow = await uploadWith(() => {}, {}, { api: { keys: [registered({ denied: ['/v1/buildUploads'] })] } });
    expect(narrow.run).toMatchObject({ code: 1, outputs: { state: '', errors: '["FORBIDDEN_ERROR"]' } });
    expect(errorsIn(narrow.run).join()).toMatch(/uploads need Developer, App Manager or Admin/);
    const agreement = await uploadWith((api) => Object.assign(api.behaviour, { answer: 'agreement-missing' }));
    expect(agreement.run.code).toBe(1);
    expect(errorsIn(agreement.run).join()).toMatch(/The Account Holder accepts the agreement/);
  });
});

describe('the rate limit', () => {
  test('that is met on the way is waited out', async () => {
    const limited = {
      ...appleError(429, 'RATE_LIMIT_EXCEEDED'),
      headers: { 'Content-Type': 'application/json', 'Retry-After': '1' },
    };
    const { run, api } = await uploadWith((api) =>
      api.uploads.rules.push(
        { on: 'GET /v1/apps', does: limited, times: 2 },
        { on: 'GET /v1/buildUploads/{id}', does: limited, times: 2 },
        { on: 'POST /v1/buildUploads', does: limited },
      ),
    );
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(api.records.uploads).toHaveLength(1);
    expectArrived(api);
  });

  test('that is spent makes looks rarer', async () => {
    const looks = async (requestsPerHour: number): Promise<number> => {
      const prepare = (api: StandIn) => {
        api.uploads.looksUntilChecked = 1e9;
        api.behaviour.requestsPerHour = requestsPerHour;
      };
      const { run, api } = await uploadWith(prepare, { timeout: '12s' });
      expect(run).toMatchObject({ code: 1, outputs: { state: 'unknown' } });
      expectArrived(api);
      return api.requests.filter(({ target }) => target.startsWith('/v1/buildUploads/')).length;
    };
    const [plenty, few] = [await looks(3500), await looks(15)];
    expect(plenty).toBeGreaterThan(2 * few);
  });
});

describe('reads', () => {
  test('that fail now and then are repeated', async () => {
    const { run, api } = await uploadWith((api) =>
      api.uploads.rules.push(
        { on: 'GET /v1/apps', does: 'lose-answer' },
        { on: 'GET /v1/apps/{id}/buildUploads', does: appleError(500, 'UNEXPECTED_ERROR') },
        { on: 'GET /v1/buildUploadFiles/{id}', does: appleError(404, 'NOT_FOUND') },
        { on: 'GET /v1/buildUploads/{id}', does: appleError(404, 'NOT_FOUND'), times: 2 },
        { on: 'GET /v1/buildUploads/{id}', does: { status: 502, body: '<html>Bad Gateway</html>' } },
        { on: 'GET /v1/builds/{id}', does: 'lose-request' },
      ),
    );
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(changes(api)).toEqual(ONCE);
    expectArrived(api);
  });

  test('that fail all the time end before anything is sent', async () => {
    const { run, api } = await uploadWith((api) =>
      api.uploads.rules.push({
        on: 'GET /v1/apps/{id}/buildUploads',
        does: appleError(500, 'UNEXPECTED_ERROR'),
        times: 99,
      }),
    );
    expect(run).toMatchObject({ code: 1, outputs: { state: '' } });
    expect(errorsIn(run).join()).toMatch(/uploads could not be looked up: Apple answered with HTTP 500/);
    expect(changes(api)).toEqual({});
  });
});

test('a summary that cannot be written is warned of, and changes no result', async () => {
  const { run } = await uploadWith(() => {}, {}, { env: { GITHUB_STEP_SUMMARY: '/nowhere/at/all' } });
  expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
  expect(warningsIn(run)).toContainEqual(expect.stringMatching(/The job summary is not there: .* \(ENOENT\)/));
});
