import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { startEarly } from '../../src/scan/early.ts';
import { progressLogger } from '../../src/scan/progress.ts';
import { readRunnerEnvironment } from '../../src/scan/runner-environment.ts';
import { scopeOf, withStore } from '../leaks/locate/look.ts';
import { newFolder, removeFolders, repository } from '../support/repositories.ts';

afterAll(removeFolders);

const NOW = new Date('2026-01-01T00:00:00Z');

describe('what the runner tells', () => {
  test('is read as it stands', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'event.json'), '{"ref":"refs/heads/main"}');
    expect(
      readRunnerEnvironment({
        GITHUB_WORKSPACE: '/work',
        RUNNER_TEMP: '/temp',
        GITHUB_EVENT_NAME: 'push',
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        GITHUB_REPOSITORY: 'owner/project',
        GITHUB_SERVER_URL: 'https://github.example',
      }),
    ).toEqual({
      workspace: '/work',
      temp: '/temp',
      runnerTemp: '/temp',
      event: { name: 'push', payload: { ref: 'refs/heads/main' } },
      repository: 'owner/project',
      serverUrl: 'https://github.example',
    });
  });

  const broken = join(newFolder(), 'event.json');
  writeFileSync(broken, '{"ref":');
  test.each<[string, NodeJS.ProcessEnv]>([
    ['outside of a job', {}],
    ['in a job that has empty variables', { GITHUB_WORKSPACE: '', RUNNER_TEMP: '', GITHUB_EVENT_PATH: '' }],
    ['with an event that is not there', { GITHUB_EVENT_PATH: '/nowhere/event.json' }],
    ['with an event that is no JSON', { GITHUB_EVENT_PATH: broken }],
  ])('has usable values %s', (_, env) => {
    expect(readRunnerEnvironment(env)).toEqual({
      workspace: process.cwd(),
      temp: tmpdir(),
      runnerTemp: undefined,
      event: { name: '', payload: undefined },
      repository: '',
      serverUrl: undefined,
    });
  });
});

describe('threads are started early', () => {
  test.each<[string, (workspace: string) => NodeJS.ProcessEnv, number]>([
    ['for the checkout in the workspace', (workspace) => ({ GITHUB_WORKSPACE: join(workspace, 'app') }), 1],
    ['for the one that the input names', (workspace) => ({ GITHUB_WORKSPACE: workspace, INPUT_PATH: ' app ' }), 1],
    ['not where there is none', (workspace) => ({ GITHUB_WORKSPACE: workspace }), 0],
    ['not outside of the workspace', (workspace) => ({ GITHUB_WORKSPACE: workspace, INPUT_PATH: '..' }), 0],
  ])('%s', async (_, env, least) => {
    const workspace = newFolder();
    const repo = repository({ path: join(workspace, 'app') });
    mkdirSync(join(repo.path, '.git/objects/pack'), { recursive: true });
    const pack = join(repo.path, '.git/objects/pack/pack-1.pack');
    writeFileSync(pack, '');
    truncateSync(pack, 9 * 1024 ** 2);
    const { threads, git, newEnough } = startEarly(env(workspace), readRunnerEnvironment(env(workspace)), NOW);
    expect((await git).path).toMatch(/git/);
    expect(await newEnough).toBeUndefined();
    await Promise.all(threads.map((thread) => thread.stop()));
    expect(Math.min(threads.length, 1)).toBe(least);
  });
});

test('progress is told without a total where no pack says it', async () => {
  const repo = repository();
  repo.commit({ files: { a: '1' } });
  const lines: string[] = [];
  const tell = (line: string): unknown => lines.push(line);
  await withStore(repo, async (store) => {
    const scope = scopeOf({ range: { kind: 'all' } });
    mkdirSync(join(store.gitDir, 'objects/pack'), { recursive: true });
    writeFileSync(join(store.gitDir, 'objects/pack/pack-1.idx'), 'cut off');
    progressLogger(store, scope, tell)(3);
    rmSync(join(repo.path, '.git/objects/pack'), { recursive: true });
    progressLogger(Object.assign(Object.create(store), { gitDir: join(repo.path, '.git') }), scope, tell)(4);
  });
  expect(lines).toEqual(['Read 3 objects so far.', 'Read 4 objects so far.']);
});
