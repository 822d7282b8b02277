import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { newFolder, type Repository, removeFolders } from '../../support/repositories.ts';
import { type GitServer, serve } from './git-server.ts';
import { makeProject, type Project, pullRequest } from './project.ts';
import { type Outcome, scopeOf } from './scenario.ts';

const HEADER = `basic ${Buffer.from('x-access-token:not-a-real-token').toString('base64')}`;
const withoutProxy = { no_proxy: process.env.no_proxy, NO_PROXY: process.env.NO_PROXY };

let project: Project;
let server: GitServer;
let other: GitServer;
let runnerTemp: string;
let checkout: Repository;

beforeAll(async () => {
  process.env.no_proxy = '127.0.0.1';
  process.env.NO_PROXY = '127.0.0.1';
  project = makeProject();
  const root = newFolder();
  mkdirSync(join(root, 'owner'));
  cpSync(project.origin.path, join(root, 'owner/project'), { recursive: true });
  server = await serve(root, `${HEADER}`);
  other = await serve(root);
});
afterAll(async () => {
  for (const [name, value] of Object.entries(withoutProxy)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  await server.close();
  await other.close();
  removeFolders();
});
beforeEach(() => {
  runnerTemp = newFolder();
  server.seen.length = 0;
  other.seen.length = 0;
  checkout = project.origin.checkout('refs/pull/7/merge', 'refs/remotes/pull/7/merge');
  checkout.git('remote', 'set-url', 'origin', `${server.url}/owner/project`);
});

const scope = (): Promise<Outcome> =>
  scopeOf(
    checkout,
    { name: 'pull_request', payload: pullRequest(project.main[5], project.topic.removed) },
    { serverUrl: server.url, runnerTemp },
  );

async function expectRead(): Promise<void> {
  const outcome = await scope();
  expect(outcome.scope).toMatchObject({ incomplete: [], warnings: [] });
  expect(outcome.commits).toEqual([project.topic.added, project.topic.removed].sort());
  expect(outcome.objects).toContain(project.blobs.leak);
  expect(new Set(server.seen)).toEqual(new Set([HEADER]));
}

async function expectIncomplete(): Promise<void> {
  const outcome = await scope();
  expect(outcome.scope.incomplete).toEqual([expect.stringContaining('persist-credentials: false')]);
}

/** As actions/checkout leaves it from version 6 on. */
function include(file: string): void {
  execFileSync('git', ['config', '--file', file, `http.${server.url}/.extraheader`, `AUTHORIZATION: ${HEADER}`]);
  checkout.git('config', `includeIf.gitdir:${checkout.path}/.git.path`, file);
}

describe('what is missing is fetched', () => {
  test('with the header in the configuration of the checkout', async () => {
    checkout.git('config', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${HEADER}`);
    await expectRead();
  });

  test('with the header in a file in RUNNER_TEMP', async () => {
    include(join(runnerTemp, 'git-credentials-1.config'));
    await expectRead();
  });

  test('with the last header after one that was taken back', async () => {
    checkout.git('config', '--add', `http.${server.url}/.extraheader`, 'AUTHORIZATION: basic old');
    checkout.git('config', '--add', `http.${server.url}/.extraheader`, '');
    checkout.git('config', '--add', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${HEADER}`);
    await expectRead();
  });
});

describe('nothing is fetched', () => {
  test('without credentials, and the fix is named', expectIncomplete);

  test('with a header from a file outside of RUNNER_TEMP, or from one that is linked there', async () => {
    const outside = join(newFolder(), 'credentials');
    include(outside);
    await expectIncomplete();
    symlinkSync(outside, join(runnerTemp, 'link'));
    checkout.git('config', `includeIf.gitdir:${checkout.path}/.git.path`, join(runnerTemp, 'link'));
    await expectIncomplete();
  });

  test('with a header that is meant for another server', async () => {
    checkout.git('config', `http.${other.url}/.extraheader`, `AUTHORIZATION: ${HEADER}`);
    await expectIncomplete();
    expect(new Set(server.seen)).toEqual(new Set(['']));
  });

  test('from another server, which gets no header to see', async () => {
    checkout.git('config', `http.${server.url}/.extraheader`, `AUTHORIZATION: ${HEADER}`);
    checkout.git('config', `http.${other.url}/.extraheader`, `AUTHORIZATION: ${HEADER}`);
    checkout.git('remote', 'set-url', 'origin', `${other.url}/owner/project`);
    await expectIncomplete();
    expect(other.seen).toEqual([]);
  });

  test('by another transport than that of the server', async () => {
    for (const url of ['ext::touch%20ran', `git://127.0.0.1:1/owner/project`, '-oProxyCommand=touch:owner/project']) {
      checkout.git('config', 'remote.origin.url', url);
      await expectIncomplete();
    }
  });
});

test('a file that is included and is a pipe does not hold up the scan', async () => {
  const pipe = join(runnerTemp, 'pipe');
  execFileSync('mkfifo', [pipe]);
  checkout.git('config', `includeIf.gitdir:${dirname(pipe)}.path`, pipe);
  await expectIncomplete();
});
