import { afterAll, afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { type GitHubStandIn, type GitHubStandInOptions, startGitHubStandIn } from '../../stand-in/github/index.ts';
import { type Answer, type StandIn, startStandIn } from '../../stand-in/index.ts';
import type { Run } from '../support/run-dist.ts';
import {
  errorsIn,
  expectNothingLeaked,
  HANGS,
  ISSUER,
  KEY_ID,
  key,
  registered,
  verifyAt,
  warningsIn,
} from './support.ts';

jest.setTimeout(HANGS);

const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ';

let apple: StandIn;
let gitHub: GitHubStandIn;
const written: string[] = [];

async function start(options: GitHubStandInOptions = {}): Promise<void> {
  gitHub = await startGitHubStandIn({ token: TOKEN, ...options });
}

beforeEach(async () => {
  apple = await startStandIn({ keys: [registered()] });
});
afterEach(async () => {
  for (const { title, body, comments } of gitHub.tracker.issues) {
    written.push(title, body ?? '', ...comments.map((comment) => comment.body));
  }
  await Promise.all([apple.close(), gitHub.close()]);
});
afterAll(() => {
  expectNothingLeaked(...written);
  expect(written.join('\n')).not.toMatch(new RegExp(`${KEY_ID}|${ISSUER}|${TOKEN}`));
});

const verify = (answer: Answer = 'normal', inputs: Record<string, string> = {}): Promise<Run> => {
  apple.behaviour.answer = answer;
  return verifyAt(apple.url, { 'github-token': TOKEN, ...inputs }, { env: gitHubEnvironment() });
};
const gitHubEnvironment = () => ({
  // A slash at the end does no harm.
  GITHUB_API_URL: `${gitHub.url}/`,
  GITHUB_REPOSITORY: gitHub.repository,
  GITHUB_SERVER_URL: 'https://github.example.com',
  GITHUB_RUN_ID: '4711',
});
const states = () => gitHub.tracker.issues.map(({ state, comments }) => `${state} ${comments.length}`);

test('one issue is opened, commented when the status changes, closed, and opened again; also on Enterprise Server', async () => {
  await start({ basePath: '/api/v3' });
  const spoof = { title: 'x', body: null as string | null, user: 'stranger', labels: [] as string[] };
  gitHub.tracker.open(spoof);

  expect((await verify()).outputs['issue-number']).toBe('');
  expect(states()).toEqual(['open 0']);

  const blocked = await verify('pla-not-accepted');
  expect(blocked).toMatchObject({ code: 1, outputs: { status: 'blocked', 'issue-number': '2' } });
  const [, issue] = gitHub.tracker.issues;
  expect(issue).toMatchObject({ labels: ['asc-key'], state: 'open', comments: [] });
  expect(issue?.title).toContain(key.fingerprint);
  expect(issue?.body).toContain('**blocked**');
  expect(issue?.body).toContain(blocked.outputs.reason);
  expect(issue?.body).toContain('https://github.example.com/octocat/app/actions/runs/4711');
  // A stranger copies the text, but cannot set the label.
  gitHub.tracker.change(gitHub.tracker.issues[0] as never, { body: issue?.body ?? '' });

  await verify('pla-not-accepted');
  await verify('html-503');
  expect(states()).toEqual(['open 0', 'open 0']);

  expect((await verify('forbidden-unknown')).outputs['issue-number']).toBe('2');
  expect(states()).toEqual(['open 0', 'open 1']);
  expect(issue?.comments[0]?.body).toMatch(/now \*\*unclear\*\*/);

  expect((await verify()).outputs['issue-number']).toBe('2');
  expect(states()).toEqual(['open 0', 'closed 2']);

  expect((await verify('membership')).outputs['issue-number']).toBe('2');
  expect(states()).toEqual(['open 0', 'open 3']);
});

test('guesses stand under a heading, and the key has its name', async () => {
  await start();
  const run = await verify('unauthorized', { name: 'Release of @everyone' });
  expect(run.outputs).toMatchObject({ status: 'rejected', 'issue-number': '1' });
  const [issue] = gitHub.tracker.issues;
  expect(issue?.title).toBe(`App Store Connect API key "Release of @everyone" (${key.fingerprint}) needs attention`);
  expect(issue?.body).toMatch(/\*\*It may be that \(most likely first\)\*\*\n\n- The key was revoked/);
  expect(issue?.body).toContain('(<code>Release of &#64;everyone</code>)');
  expect(issue?.body).toContain(`\`${run.outputs['request-id']}\``);
});

test('runs at the same time come to one open issue', async () => {
  await start();
  const runs = await Promise.all([1, 2, 3].map(() => verify('membership')));
  expect(runs.map(({ outputs }) => outputs.status)).toEqual(['blocked', 'blocked', 'blocked']);
  expect(states().filter((state) => state.startsWith('open'))).toEqual(['open 0']);
  expect(gitHub.tracker.issues[0]?.state).toBe('open');
});

test('what another run opened in between is found by listing again', async () => {
  await start();
  const { behaviour, tracker } = gitHub;
  behaviour.beforeAnswer = ({ method, target, body }) => {
    if (method !== 'POST' || !target.endsWith('/issues')) return;
    behaviour.beforeAnswer = () => {};
    tracker.open({ title: 'the other', body: String(body.body), labels: ['asc-key'] });
  };
  const run = await verify('membership');
  expect(run.outputs['issue-number']).toBe('1');
  expect(states()).toEqual(['open 0', 'closed 0']);
});

test('a label that was dropped is set again, for the issue could not be found without it', async () => {
  await start();
  gitHub.next([
    { status: 200, body: [] },
    { status: 422, body: { message: 'Validation Failed' } },
    { status: 201, body: { number: 7, labels: [] } },
    { status: 200, body: [{ name: 'asc-key' }] },
  ]);
  expect((await verify('membership')).outputs['issue-number']).toBe('7');
  expect(gitHub.calls.map(({ method, target }) => `${method} ${target.replace(/\?.*$/, '')}`).slice(0, 4)).toEqual([
    'GET /repos/octocat/app/issues',
    'POST /repos/octocat/app/labels',
    'POST /repos/octocat/app/issues',
    'POST /repos/octocat/app/issues/7/labels',
  ]);
});

test('a server that tells no labels is taken at its word', async () => {
  await start();
  gitHub.next([
    { status: 200, body: [{ number: 3, state: 'closed', body: 'of another key' }] },
    { status: 201, body: { name: 'asc-key' } },
    { status: 201, body: { number: 7 } },
  ]);
  expect((await verify('membership')).outputs['issue-number']).toBe('7');
});

test('issues on later pages are found', async () => {
  await start();
  await verify('membership');
  const [mine] = gitHub.tracker.issues;
  for (let count = 0; count < 120; count++) gitHub.tracker.open({ title: 'another', body: null, labels: ['ASC-KEY'] });
  expect((await verify()).outputs['issue-number']).toBe('1');
  expect(mine?.state).toBe('closed');
});

test('a missing permission, a bad token, no issues, no answer: a warning with its fix, and the same verdict', async () => {
  await start();
  const expectWarning = (run: Run, fix: RegExp) => {
    expect(run).toMatchObject({ code: 1, stderr: '', outputs: { status: 'blocked', 'issue-number': '' } });
    expect(errorsIn(run)).toHaveLength(1);
    expect(warningsIn(run)).toEqual([expect.stringMatching(fix)]);
  };
  gitHub.behaviour.permission = 'read';
  expectWarning(await verify('membership'), /permissions: issues: write/);
  gitHub.behaviour.permission = 'none';
  expectWarning(await verify('membership'), /permissions: issues: write/);
  gitHub.behaviour.permission = 'write';
  expectWarning(await verify('membership', { 'github-token': 'ghs_another_token_of_somebody' }), /\(401\)/);
  gitHub.next([{ status: 500, body: { message: '::error::hunter2' } }]);
  expectWarning(await verify('membership'), /could not be asked \(500\)/);
  gitHub.next([{ status: 200, body: '' }]);
  expectWarning(await verify('membership'), /could not be asked\. The next run/);
  gitHub.behaviour.issuesEnabled = false;
  expectWarning(await verify('membership'), /Switch them on/);
  expect(gitHub.tracker.issues).toEqual([]);
});

test('GitHub that does not answer is not called a server error', async () => {
  await start();
  const env = { ...gitHubEnvironment(), GITHUB_API_URL: 'http://127.0.0.1:1' };
  const run = await verifyAt(apple.url, { 'github-token': TOKEN }, { env });
  expect(warningsIn(run)).toEqual([expect.stringMatching(/could not be asked: no answer came/)]);
});

test('no link and no redirect leads the token to another host, and pages have an end', async () => {
  const elsewhere = await startGitHubStandIn({ token: TOKEN });
  await start();
  try {
    const page = Array.from({ length: 100 }, (_, at) => ({
      number: at + 2,
      state: 'open',
      labels: ['asc-key'],
      body: 'x',
    }));
    const headers = { Link: `<${elsewhere.url}/repos/octocat/app/issues?page=2>; rel="next"` };
    gitHub.next(Array.from({ length: 40 }, () => ({ status: 200, body: page, headers })));
    expect(warningsIn(await verify('membership'))).toEqual([expect.stringMatching(/more than 1000 issues/)]);
    expect(gitHub.calls.length).toBe(10);

    await Promise.all([gitHub.close()]);
    await start();
    for (const status of [301, 302, 307, 308]) {
      gitHub.next([{ status, headers: { Location: `${elsewhere.url}/repos/octocat/app/issues` } }]);
      expect(warningsIn(await verify('membership'))).toEqual([expect.stringMatching(/none that can be used/)]);
    }
    expect(elsewhere.calls).toEqual([]);
  } finally {
    await elsewhere.close();
  }
});

test('an answer without end is not read to its end', async () => {
  await start();
  gitHub.next([{ status: 200, body: [{ number: 1, state: 'open', labels: [], body: 'x'.repeat(40 * 1024 ** 2) }] }]);
  expect(warningsIn(await verify('membership'))).toEqual([expect.stringMatching(/none that can be used/)]);
});

test('input that cannot be used touches no issue', async () => {
  await start();
  const run = await verify('normal', { 'fail-on': 'rejcted' });
  expect(run).toMatchObject({ code: 1, outputs: {} });
  expect(gitHub.calls).toEqual([]);
  expect(apple.requests).toEqual([]);
});
