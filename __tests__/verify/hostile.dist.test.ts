import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, expect, jest, test } from '@jest/globals';
import { startStandIn } from '../../stand-in/index.ts';
import type { Run } from '../support/run-dist.ts';
import { badSecrets } from '../support/secrets.ts';
import { logWithoutMasks, masksIn, printedBeforeMask, tracesOfToken } from '../support/traces.ts';
import { errorsIn, expectNothingLeaked, HANGS, key, registered, secret, together, verifyAt } from './support.ts';

jest.setTimeout(HANGS);
afterAll(() => expectNothingLeaked());

/** Runs verify against a server that may answer anything. */
async function against(listener: RequestListener, inputs: Record<string, string> = {}, env = {}): Promise<Run> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    return await verifyAt(url, inputs, { env });
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

const error = (status: number, code: string, detail: string) =>
  JSON.stringify({ errors: [{ status: String(status), code, title: 'x', detail }] });

const ATTACKS =
  '\n::error::owned\r::set-output name=status::owned\n##[error]owned\u001b[31m\u2028<b onclick=x>[a](b)|`owned`';

test('a server that sends back what it got spreads no token', async () => {
  const tokens: string[] = [];
  const run = await against(
    (request, response) => {
      const token = String(request.headers.authorization).replace('Bearer ', '');
      tokens.push(token);
      response.writeHead(403, {
        'Content-Type': 'application/json',
        'X-Rate-Limit': token,
        'X-Request-ID': token.slice(0, 80),
        'X-Apple-Request-UUID': token.slice(-60),
        'Retry-After': token,
      });
      response.end(error(403, token, `You sent ${token} and ${encodeURIComponent(token)}`));
    },
    { can: 'GET /v1/apps' },
    { RUNNER_DEBUG: '1' },
  );
  expect(run.outputs).toMatchObject({ status: 'unclear', 'apple-code': '', 'rate-limit-remaining': '' });
  expect(tokens.length).toBeGreaterThanOrEqual(2);
  for (const token of tokens) {
    expect(
      tracesOfToken(token, [logWithoutMasks(run.stdout), run.stderr, ...Object.values(run.files)].join('\n')),
    ).toEqual([]);
    expect(masksIn(run.stdout)).toContain(token);
  }
});

test('a connection that turns into something else ends with the time', async () => {
  const upgrade = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n';
  const run = await against((request) => request.socket.end(upgrade), { timeout: '1s' });
  expect(run).toMatchObject({ code: 0, stderr: '', outputs: { status: 'unreachable' } });
});

test('no text of others becomes a command, an escape sequence or Markdown', async () => {
  const run = await against((_request, response) => {
    response.writeHead(403, 'OK ::error::owned', { 'Content-Type': 'application/json' });
    response.end(error(403, 'FORBIDDEN_ERROR.X', `Detail${ATTACKS}`));
  });
  expect(run.outputs).toMatchObject({ status: 'unclear', 'apple-code': 'FORBIDDEN_ERROR.X' });
  expect(errorsIn(run)).toHaveLength(1);
  expect(run.stdout.split('\n').filter((line) => /^(?:::|##)/.test(line) && line.includes('owned'))).toEqual([]);
  expect(run.stdout).not.toMatch(/[\u001b\r\u2028]/);
  expect(run.stdout).toMatch(/Apple's words: Detail/);
  expect(run.summary).not.toMatch(/owned/);
});

test('a request of the user is shown, and obeyed by nobody', async () => {
  const api = await startStandIn({ keys: [registered()] });
  try {
    const run = await verifyAt(api.url, { cannot: 'GET /v1/apps?filter[name]=`a`|<b>::error::owned[x](y)' });
    expect(run.outputs.status).toBe('permissions');
    expect(run.summary).toMatch(/GET &#47;v1&#47;apps&#63;.*&#96;a&#96;&#124;&#60;b&#62;/);
    expect(run.summary).not.toMatch(/<b>|`a`/);
    expect(errorsIn(run)).toHaveLength(1);
  } finally {
    await api.close();
  }
});

test('secrets that are no key ask nobody, and are masked before anything is said', async () => {
  const api = await startStandIn({ keys: [registered()] });
  try {
    const bad = badSecrets(key).filter((_, index) => index % 12 === 0);
    const runs = await together(
      bad.map(
        ({ text }) =>
          () =>
            verifyAt(api.url, { 'private-key': text }),
      ),
    );
    for (const [index, run] of runs.entries()) {
      expect({ name: bad[index]?.name, code: run.code, errors: errorsIn(run).length, outputs: run.outputs }).toEqual({
        name: bad[index]?.name,
        code: 1,
        errors: 1,
        outputs: {},
      });
      expect(run.stdout).toMatch(bad[index]?.message ?? /x/);
      expect(run.summary).toBe('');
    }
    expect(api.requests).toEqual([]);
  } finally {
    await api.close();
  }
});

test('secrets are masked first, and debugging shows no more', async () => {
  const api = await startStandIn({ keys: [registered()] });
  try {
    const token = 'ghs_0123456789abcdefghijABCDEFGHIJ';
    const inputs = { 'github-token': token };
    const run = await verifyAt(api.url, inputs, {
      env: { RUNNER_DEBUG: '1', GITHUB_REPOSITORY: 'no repository', GITHUB_STEP_SUMMARY: '/nowhere/at/all' },
    });
    expect(run.outputs.status).toBe('active');
    expect(run.stdout).toMatch(/::warning::The GitHub issue was left alone/);
    expect(run.stdout).toMatch(/^::warning::The job summary is not there: .* \(ENOENT\)/m);
    expect(printedBeforeMask(run.stdout, [secret, token])).toEqual([]);
    expect(masksIn(run.stdout)).toEqual(expect.arrayContaining([secret, token]));
    expect(run.files.GITHUB_STATE).toBe('');
    expect(run.files.GITHUB_ENV).toBe('');
  } finally {
    await api.close();
  }
});

test('a key in any other input is masked, sent to nobody, and shown nowhere', async () => {
  const api = await startStandIn({ keys: [registered()] });
  try {
    const places = ['can', 'cannot', 'api-url', 'github-token', 'rotate-by', 'fail-on', 'timeout', 'name', 'issuer-id'];
    const texts = [secret, `GET /v1/apps\nGET /v1/${secret}`, `https://gateway.example/${secret}`];
    const jobs = places.flatMap((place) => texts.map((text) => ({ place, text })));
    const env = { RUNNER_DEBUG: '1', GITHUB_REPOSITORY: 'us/app', GITHUB_API_URL: 'http://127.0.0.1:1' };
    const runs = await together(
      jobs.map(
        ({ place, text }) =>
          () =>
            verifyAt(api.url, { timeout: '1s', [place]: text }, { env }),
      ),
    );
    for (const [index, run] of runs.entries()) {
      const { text } = jobs[index] as { text: string };
      expect(masksIn(run.stdout)).toEqual(
        expect.arrayContaining([secret, ...text.split('\n').filter((line) => line.length > 50)]),
      );
      expect(printedBeforeMask(run.stdout, [secret])).toEqual([]);
      if (jobs[index]?.place === 'api-url') expect(errorsIn(run)).toHaveLength(1);
    }
    expect(JSON.stringify(api.requests)).not.toContain(secret);
  } finally {
    await api.close();
  }
});

test('an empty secret on a pull request from a fork says so', async () => {
  const run = await verifyAt(
    'http://127.0.0.1:1',
    { 'private-key': '', 'key-id': '' },
    {
      env: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'dependabot[bot]' },
    },
  );
  expect(run).toMatchObject({ code: 1, outputs: {} });
  expect(run.stdout).toMatch(/^::error::.*Dependabot/m);
});
