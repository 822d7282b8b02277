import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { Rule } from '../../stand-in/index.ts';
import {
  changes,
  errorsIn,
  expectArrived,
  expectNothingLeaked,
  HANGS,
  ONCE,
  uploadWith as uploadIn,
} from './support.ts';

jest.setTimeout(HANGS);

/** Looks after lost answers add up: they are made at short intervals here. */
const uploadWith = (prepare: Parameters<typeof uploadIn>[0]) => uploadIn(prepare, { timeout: '20s' });

afterAll(() => expectNothingLeaked());

const CHANGES = ['POST /v1/buildUploads', 'POST /v1/buildUploadFiles', 'PATCH /v1/buildUploadFiles/{id}'] as const;
const named = (on: string): string => on.replace('/{id}', '');
const unavailable = { status: 503, body: '<html>Service Unavailable</html>' };
const unexpected = {
  status: 500,
  body: { errors: [{ status: '500', code: 'UNEXPECTED_ERROR', title: 'x', detail: 'y' }] },
  headers: { 'Content-Type': 'application/json' },
};

describe.each(CHANGES)('%s', (on) => {
  test('whose answer is lost is not repeated', async () => {
    const { run, api } = await uploadWith((api) => api.uploads.rules.push({ on, does: 'lose-answer' }));
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(changes(api)).toEqual(ONCE);
    expect(api.records.uploads).toHaveLength(1);
    expectArrived(api);
  });

  test('whose answer is lost, and that is shown late, is not repeated', async () => {
    const { run, api } = await uploadWith((api) => {
      api.uploads.rules.push({ on, does: 'lose-answer' });
      api.uploads.watch = (what, phase) => {
        if (what === 'POST /v1/buildUploads' && phase === 'carried out') api.uploads.listsLag = 2;
      };
    });
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(changes(api)).toEqual(ONCE);
    expectArrived(api);
  });

  test.each<[string, Rule['does']]>([
    ['that is lost itself', 'lose-request'],
    ['that a gateway answers', unavailable],
    ['that meets an error of the server', unexpected],
  ])('%s is sent once more', async (_name, does) => {
    const { run, api } = await uploadWith((api) => api.uploads.rules.push({ on, does }));
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(changes(api)).toEqual({ ...ONCE, [named(on)]: 2 });
    expect(api.records.uploads).toHaveLength(1);
    expectArrived(api);
  });

  test('that is refused for the token, or for too many requests, is sent again', async () => {
    const error = (status: number, code: string) => ({
      status,
      body: { errors: [{ status: String(status), code, title: 'x', detail: 'y' }] },
      headers: { 'Content-Type': 'application/json' },
    });
    const { run, api } = await uploadWith((api) =>
      api.uploads.rules.push(
        { on, does: error(401, 'NOT_AUTHORIZED') },
        { on, does: { ...error(429, 'RATE_LIMIT_EXCEEDED') } },
      ),
    );
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(changes(api)).toEqual({ ...ONCE, [named(on)]: 3 });
    expectArrived(api);
  });

  test('that is never answered ends in an error that says so', async () => {
    const { run, api } = await uploadWith((api) => api.uploads.rules.push({ on, does: 'lose-request', times: 1000 }));
    expect(run.code).toBe(1);
    const commit = on.startsWith('PATCH');
    expect(run.outputs.state).toBe(commit ? 'unknown' : '');
    expect(errorsIn(run)).toEqual([
      expect.stringMatching(
        commit ? /It is not known whether Apple took the file over/ : /3 requests had no clear answer/,
      ),
    ]);
    expect(changes(api)[named(on)]).toBe(commit ? 2 : 3);
    expect(api.records.files.filter(({ commits }) => commits > 0)).toEqual([]);
  });
});

test('an answer that never comes is not waited for without end', async () => {
  const on = 'POST /v1/buildUploads';
  const { run, api } = await uploadWith((api) => api.uploads.rules.push({ on, does: 'late-answer' }));
  expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
  expect(changes(api)).toEqual(ONCE);
  expectArrived(api);
});

describe('a commit', () => {
  test('that is answered and not applied is sent once more', async () => {
    const { run, api } = await uploadWith((api) => {
      api.uploads.idleCommits = 1;
    });
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(changes(api)).toEqual({ ...ONCE, 'PATCH /v1/buildUploadFiles': 2 });
    expectArrived(api);
  });

  test('that is never applied is not sent a third time', async () => {
    const { run, api } = await uploadWith((api) => {
      api.uploads.idleCommits = 1000;
    });
    expect(run).toMatchObject({ code: 1, outputs: { state: 'unknown' } });
    expect(changes(api)).toEqual({ ...ONCE, 'PATCH /v1/buildUploadFiles': 2 });
    expect(errorsIn(run).join()).toMatch(/not known whether Apple took the file over/);
  });

  test('that meets a state error is only looked after', async () => {
    const stateError = {
      status: 409,
      body: { errors: [{ status: '409', code: 'STATE_ERROR.INVALID_STATE', title: 'x', detail: 'in another state' }] },
      headers: { 'Content-Type': 'application/json' },
    };
    const { run, api } = await uploadWith((api) => {
      api.uploads.rules.push({ on: CHANGES[2], does: stateError });
      // What was done on the way becomes visible only now.
      api.uploads.watch = (what) => {
        const [file] = api.records.files;
        if (file === undefined || !what.startsWith('GET /v1/buildUploadFiles/') || api.uploads.rules.length > 0) return;
        file.state = 'COMPLETE';
        file.commits = 1;
        for (const upload of api.records.uploads) Object.assign(upload, { state: 'PROCESSING', uploadedDate: 'x' });
      };
    });
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' } });
    expect(changes(api)).toEqual(ONCE);
    const stuck = await uploadWith((api) => api.uploads.rules.push({ on: CHANGES[2], does: stateError }));
    expect(stuck.run).toMatchObject({
      code: 1,
      outputs: { state: 'unknown', errors: '["STATE_ERROR.INVALID_STATE"]' },
    });
    expect(changes(stuck.api)).toEqual(ONCE);
  });

  test('that Apple refuses is not repeated, and nothing is handed over', async () => {
    const refusal = {
      status: 409,
      body: { errors: [{ status: '409', code: 'ENTITY_ERROR.ATTRIBUTE.INVALID', title: 'x', detail: 'bytes lack' }] },
      headers: { 'Content-Type': 'application/json' },
    };
    const { run, api } = await uploadWith((api) => api.uploads.rules.push({ on: CHANGES[2], does: refusal }));
    expect(run).toMatchObject({ code: 1, outputs: { state: '' } });
    expect(errorsIn(run).join()).toMatch(/Apple did not take the file over.*bytes lack/);
    expect(changes(api)).toEqual(ONCE);
  });
});
