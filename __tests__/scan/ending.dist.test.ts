import type { ChildProcess } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { afterAll, describe, expect, test } from '@jest/globals';
import { appleFile, makeKey } from '../support/keys.ts';
import { type Repository, removeFolders, repository } from '../support/repositories.ts';
import { isAlive, type Watch, watchMemory } from '../support/watch-memory.ts';
import { type Scanned, scan } from './scan-run.ts';

afterAll(removeFolders);

const key = makeKey('ending');

/** Far more than two seconds, for a machine that is busy; what does not end would take minutes. */
const MOST_MS = 10_000;

/** Ends the scan by a signal when it has said, or done, what it is waited for. */
async function ended(
  repo: Repository,
  signal: NodeJS.Signals,
  when: (child: ChildProcess) => Promise<void>,
  inputs: Record<string, string> = {},
): Promise<Scanned & { readonly took: number; readonly watch: Watch }> {
  let watch: Watch | undefined;
  let sent = 0;
  const run = await scan(repo, {
    inputs,
    onSpawn: (child) => {
      watch = watchMemory(child);
      void when(child).then(() => {
        sent = Date.now();
        child.kill(signal);
      });
    },
  });
  if (watch === undefined) throw new Error('Nothing was started');
  return { ...run, took: Date.now() - sent, watch };
}

/** All that a scan leaves when it ended early. */
function expectCleanEnd({
  code,
  outputs,
  temp,
  watch,
  took,
  stdout,
  summary,
}: Awaited<ReturnType<typeof ended>>): void {
  expect([code, outputs.complete]).toEqual([1, 'false']);
  expect(stdout).toContain('The scan is incomplete');
  expect(stdout).not.toContain('fault of asc-key');
  expect(summary).toContain('# asc-key scan: ');
  expect(readdirSync(temp)).toEqual([]);
  expect(watch.seen().filter(isAlive)).toEqual([]);
  expect(took).toBeLessThan(MOST_MS);
}

const soon = (milliseconds: number) => (): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A repository with a key, and something that takes minutes to look through. */
function slow(): Repository {
  const repo = repository();
  // git lists objects in no order that anybody chose: some of these come first.
  for (let at = 0; at < 40; at++) repo.write({ [`key${at}`]: appleFile(makeKey(`ending ${at}`)) });
  // Of the many that are alike each is another object.
  for (let at = 0; at < 6; at++) {
    const line = 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg';
    const text = Array.from(
      { length: 30_000 },
      (_, row) => `${line}${(row * 7919 + at).toString(36)} "${at}${row}",\\n`,
    );
    repo.write({ [`noise${at}`]: text.join('') });
  }
  repo.commit();
  return repo;
}

describe('a scan that is busy', () => {
  const repo = slow();
  test.each(['SIGINT', 'SIGTERM'] as const)('ends on %s', async (signal) => {
    const run = await ended(repo, signal, soon(1_500), { commits: 'all' });
    expectCleanEnd(run);
  });

  test('ends when its time is over, and reports what was found', async () => {
    const run = await scan(repo, { inputs: { commits: 'all', timeout: '2s' } });
    expect(Number(run.outputs.leaks)).toBeGreaterThan(0);
    expect(run.outputs.complete).toBe('false');
    expect(run.stdout).toContain('the input "timeout" is 2s');
    expect(run.code).toBe(1);
    expect(readdirSync(run.temp)).toEqual([]);
  });
});

describe('a git server that says nothing', () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];
  afterAll(() => {
    for (const socket of sockets) socket.destroy();
    for (const server of servers) server.close();
  });

  async function asking(): Promise<{ repo: Repository; asked: Promise<void>; url: string }> {
    let onAsked = (): void => {};
    const asked = new Promise<void>((resolve) => {
      onAsked = resolve;
    });
    const server = createServer((socket) => {
      sockets.push(socket);
      onAsked();
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const repo = repository();
    repo.commit({ files: { 'a.txt': appleFile(key) } });
    repo.git('remote', 'add', 'origin', `${url}/o/r`);
    return { repo, asked, url };
  }

  test.each(['SIGINT', 'SIGTERM'] as const)('does not keep the scan from ending on %s', async (signal) => {
    const { repo, asked, url } = await asking();
    const env = { GITHUB_SERVER_URL: url, GITHUB_REPOSITORY: 'o/r' };
    let watch: Watch | undefined;
    let sent = 0;
    const run = await scan(repo, {
      env,
      inputs: { commits: 'all' },
      onSpawn: (child) => {
        watch = watchMemory(child);
        void asked.then(soon(200)).then(() => {
          sent = Date.now();
          child.kill(signal);
        });
      },
    });
    if (watch === undefined) throw new Error('Nothing was started');
    expectCleanEnd({ ...run, took: Date.now() - sent, watch });
  });

  test('does not outlast the time for the scan', async () => {
    const { repo, url } = await asking();
    const env = { GITHUB_SERVER_URL: url, GITHUB_REPOSITORY: 'o/r' };
    const run = await scan(repo, { env, inputs: { commits: 'all', timeout: '2s' } });
    expect(run.outputs).toMatchObject({ complete: 'false' });
    expect(run.code).toBe(1);
  });
});

test.each(['soon', '0s', '7h', '-1'])('the timeout %j is refused', async (timeout) => {
  const repo = repository();
  repo.commit({ files: { a: '1' } });
  const run = await scan(repo, { inputs: { timeout } });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain(
    `The input "timeout" is no time from one second to six hours (seen: ${timeout.length} characters)`,
  );
});
