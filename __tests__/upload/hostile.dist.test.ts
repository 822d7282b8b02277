import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { badSecrets } from '../support/secrets.ts';
import { logWithoutMasks, masksIn, printedBeforeMask, tracesOfToken } from '../support/traces.ts';
import {
  changes,
  errorsIn,
  expectNothingLeaked,
  HANGS,
  key,
  secret,
  uploadAt,
  uploadWith,
  warningsIn,
} from './support.ts';

jest.setTimeout(HANGS);
afterAll(() => expectNothingLeaked());

const ATTACKS =
  '\n::error::owned\r::set-output name=state::owned\n##[error]owned\u001b[31m\u2028<b onclick=x>[a](b)|`owned`';
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** Fails when anything in the log or summary could be obeyed. */
function expectInert(run: Awaited<ReturnType<typeof uploadWith>>['run']): void {
  expect(
    run.stdout
      .split('\n')
      .filter((line) => /^(?:::|##)/.test(line) && /owned/.test(line.replace(/^::(?:error|warning)::.*/, ''))),
  ).toEqual([]);
  expect(run.stdout).not.toMatch(/[\u001b\r\u2028]/);
  expect(run.summary).not.toMatch(/<b|\[a\]\(b\)|`owned/);
  expect(Object.values(run.outputs).join()).not.toContain('owned');
}

describe("Apple's words", () => {
  test('are obeyed by nobody, wherever they come from', async () => {
    const { run } = await uploadWith((api) => {
      api.records.apps.splice(0, 1, { id: '1234567890', bundleId: 'com.example.made', name: `Made${ATTACKS}` });
      Object.assign(api.uploads, {
        verdict: 'FAILED',
        errors: [
          { code: `90186${ATTACKS}`, description: `Words${ATTACKS}` },
          { code: '90062', description: 'x'.repeat(100_000) },
          { code: 12, description: null },
          null,
        ],
        warnings: [{ code: ATTACKS, description: ATTACKS }],
      });
    });
    expect(run).toMatchObject({ code: 1, outputs: { state: 'rejected' } });
    expect(errorsIn(run)).toHaveLength(1);
    expect(JSON.parse(run.outputs.errors ?? '')).toEqual(['90062', '12']);
    expect(run.stdout.length).toBeLessThan(60_000);
    expectInert(run);
  });

  test('in a refusal are shown once, harmless', async () => {
    const { run } = await uploadWith((api) =>
      api.uploads.rules.push({
        on: 'POST /v1/buildUploads',
        does: {
          status: 409,
          headers: JSON_TYPE,
          body: { errors: [{ status: '409', code: `X${ATTACKS}`, title: ATTACKS, detail: `Detail${ATTACKS}` }] },
        },
      }),
    );
    expect(run.code).toBe(1);
    expect(errorsIn(run)).toHaveLength(1);
    expect(run.outputs.errors).toBe('[]');
    expectInert(run);
  });

  test('that are a great many are counted', async () => {
    const errors = Array.from({ length: 150 }, (_, index) => ({ code: String(91000 + index), description: 'x' }));
    const { run } = await uploadWith((api) => Object.assign(api.uploads, { verdict: 'FAILED', errors }));
    expect(errorsIn(run).join()).toMatch(/91029: x%0Aand 120 more/);
  });

  test('that are our own token spread it nowhere', async () => {
    const tokens = new Set<string>();
    const server = createServer((request, response) => {
      const token = String(request.headers.authorization).replace('Bearer ', '');
      tokens.add(token);
      response.writeHead(403, { ...JSON_TYPE, 'X-Rate-Limit': token, 'Retry-After': token });
      const detail = `You sent ${token}, ${encodeURIComponent(token)} and ${Buffer.from(token).toString('base64')}`;
      response.end(JSON.stringify({ errors: [{ status: '403', code: token, title: token, detail }] }));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const run = await uploadAt(url, {}, { env: { RUNNER_DEBUG: '1' } });
      expect({ code: run.code, errors: run.outputs.errors }).toEqual({ code: 1, errors: '[]' });
      expect(tokens.size).toBeGreaterThan(0);
      for (const token of tokens) {
        const all = [logWithoutMasks(run.stdout), run.stderr, ...Object.values(run.files)].join('\n');
        expect(tracesOfToken(token, all)).toEqual([]);
        expect(masksIn(run.stdout)).toContain(token);
      }
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});

describe('ids', () => {
  test.each(['../../v1/users', 'a/b', '', 'x?y=z', '..', 'a b', `x${ATTACKS}`])(
    'that could be more than an id (%j) go into no address',
    async (id) => {
      const { run, api } = await uploadWith(
        (api) =>
          api.uploads.rules.push({
            on: 'POST /v1/buildUploads',
            times: 9,
            does: { status: 201, headers: JSON_TYPE, body: { data: { type: 'buildUploads', id, attributes: {} } } },
          }),
        { timeout: '10s' },
      );
      expect(run).toMatchObject({ code: 1, outputs: { state: '', 'build-upload-id': '' } });
      expect(Object.keys(changes(api))).toEqual(['POST /v1/buildUploads']);
      expectInert(run);
    },
  );
});

describe('answers of other shapes', () => {
  test.each<[string, unknown]>([
    ['an empty object', {}],
    ['a list', []],
    ['nothing in data', { data: null }],
    [
      'texts in the place of objects',
      { data: { type: 'buildUploads', id: 'x1', attributes: 'x', relationships: 'y' } },
    ],
    ['a state that is a text', { data: { type: 'buildUploads', id: 'x1', attributes: { state: 'COMPLETE' } } }],
  ])('(%s) of the upload are no end', async (_name, body) => {
    const { run } = await uploadWith((api) =>
      api.uploads.rules.push({
        on: 'GET /v1/buildUploads/{id}',
        times: 2,
        does: { status: 200, headers: JSON_TYPE, body },
      }),
    );
    expect(run).toMatchObject({ code: 0, outputs: { state: 'processed' }, stderr: '' });
  });

  test('that are huge, deep or no JSON end nothing but their own request', async () => {
    const deep = `{"data":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    const { run } = await uploadWith((api) =>
      api.uploads.rules.push(
        { on: 'GET /v1/buildUploads/{id}', does: { status: 200, headers: JSON_TYPE, body: deep } },
        {
          on: 'GET /v1/buildUploads/{id}',
          does: { status: 200, headers: JSON_TYPE, body: `{"data":"${'x'.repeat(3e7)}"}` },
        },
        { on: 'GET /v1/buildUploads/{id}', does: { status: 200, headers: JSON_TYPE, body: 'not JSON' } },
        { on: 'GET /v1/buildUploads/{id}', does: { status: 302, headers: { Location: 'https://elsewhere.invalid/' } } },
      ),
    );
    expect(run.stderr).toBe('');
    expect(run.outputs.state).toMatch(/^(?:processed|unknown)$/);
  });
});

describe('secrets', () => {
  test('are masked first, and debugging shows no more', async () => {
    const { run } = await uploadWith(() => {}, {}, { env: { RUNNER_DEBUG: '1' } });
    expect(run.code).toBe(0);
    expect(printedBeforeMask(run.stdout, [secret])).toEqual([]);
    expect(masksIn(run.stdout)).toContain(secret);
    expect(run.files.GITHUB_STATE).toBe('');
    expect(run.files.GITHUB_ENV).toBe('');
  });

  test('that are no key ask nobody', async () => {
    for (const { text, message } of badSecrets(key).filter((_, index) => index % 20 === 0)) {
      const { run, api } = await uploadWith(() => {}, { 'private-key': text });
      expect({ code: run.code, errors: errorsIn(run).length, requests: api.requests.length }).toEqual({
        code: 1,
        errors: 1,
        requests: 0,
      });
      expect(run.stdout).toMatch(message);
    }
  });

  test('go to nobody without a certificate', async () => {
    const { run } = await uploadWith(
      () => {},
      { timeout: '5s' },
      {
        env: { NODE_TLS_REJECT_UNAUTHORIZED: '0' },
        api: { certificate: (await import('../support/certificates.ts')).makeCertificate({ names: ['localhost'] }) },
      },
    );
    expect(run.code).toBe(1);
    expect(warningsIn(run).join()).toMatch(/NODE_TLS_REJECT_UNAUTHORIZED=0 is not heeded/);
    expect(errorsIn(run).join()).toMatch(/a certificate that cannot be trusted/);
  });
});
