import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { cleanPath, fetchingEnvironment, readingEnvironment } from '../../../src/leaks/git/environment.ts';
import { Git, GitFailure } from '../../../src/leaks/git/git.ts';
import { newFolder, removeFolders, repository } from '../../support/repositories.ts';

afterAll(removeFolders);

/** A program that says it is some git, and leaves a mark where it was started. */
function plant(folder: string, version: string): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'git');
  writeFileSync(path, `#!/bin/sh\ntouch "${folder}/ran"\necho "git version ${version}"\n`);
  chmodSync(path, 0o755);
  return path;
}

describe('git is found', () => {
  test('on the PATH, by its absolute path', async () => {
    const folder = newFolder();
    const git = await Git.find({
      searchPath: [plant(folder, '2.45.1'), folder].join(delimiter),
      workspace: newFolder(),
    });
    expect(git.path).toBe(join(folder, 'git'));
  });

  test('not in the workspace, nor by a relative folder, nor by a link into the workspace', async () => {
    const workspace = newFolder();
    plant(join(workspace, 'bin'), '2.45.1');
    const links = newFolder();
    symlinkSync(join(workspace, 'bin'), join(links, 'bin'));
    const outside = newFolder();
    symlinkSync(join(workspace, 'bin/git'), join(outside, 'git'));
    const searchPath = [join(workspace, 'bin'), 'bin', '.', '', join(links, 'bin'), outside].join(delimiter);
    await expect(Git.find({ searchPath, workspace })).rejects.toThrow('There is no git on the PATH. Install git');
    expect(existsSync(join(workspace, 'bin/ran'))).toBe(false);
  });

  test.each(['2.30.9', '1.9.1'])('and refused at version %s', async (version) => {
    const folder = newFolder();
    plant(folder, version);
    await expect(Git.find({ searchPath: folder, workspace: newFolder() })).rejects.toThrow(
      `version ${version.split('.').slice(0, 2).join('.')}, and 2.31 is the oldest`,
    );
  });

  test('and is missing on an empty PATH', async () => {
    await expect(Git.find({ searchPath: '', workspace: newFolder() })).rejects.toThrow('There is no git');
  });
});

describe('the environment of git', () => {
  const job = {
    PATH: ['/usr/bin', 'relative', '/job/space/bin'].join(delimiter),
    HOME: '/home/runner',
    INPUT_ALLOW: 'x',
    ACTIONS_RUNTIME_TOKEN: 'x',
    GITHUB_TOKEN: 'x',
    GIT_DIR: '/elsewhere',
    GIT_CONFIG_COUNT: '1',
    GIT_SSH_COMMAND: 'evil',
    GIT_EXEC_PATH: '/evil',
    LD_PRELOAD: '/evil.so',
    NODE_OPTIONS: '--require evil',
    HTTPS_PROXY: 'http://proxy',
  };

  test('for reading holds our settings and a clean PATH alone', () => {
    expect(readingEnvironment(job, ['/job/space'])).toEqual({
      PATH: '/usr/bin',
      LANG: 'C',
      LC_ALL: 'C',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_ATTR_NOSYSTEM: '1',
      GIT_NO_REPLACE_OBJECTS: '1',
      GIT_NO_LAZY_FETCH: '1',
      GIT_ALLOW_PROTOCOL: 'none',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
    });
  });

  test('for fetching has the home, the proxies, and one protocol', () => {
    expect(fetchingEnvironment(job, 'https')).toEqual({
      HOME: '/home/runner',
      HTTPS_PROXY: 'http://proxy',
      GIT_CONFIG_NOSYSTEM: undefined,
      GIT_CONFIG_GLOBAL: undefined,
      GIT_ALLOW_PROTOCOL: 'https',
      GIT_SSH_COMMAND: 'ssh -o BatchMode=yes',
    });
  });

  test('has no folder of the workspace', () => {
    expect(cleanPath(job.PATH, ['/job/space'])).toEqual(['/usr/bin']);
    expect(cleanPath(undefined, [])).toEqual([]);
  });
});

describe('a command', () => {
  const before = process.env.INPUT_PLANTED;
  afterEach(() => {
    if (before === undefined) delete process.env.INPUT_PLANTED;
  });

  test('runs outside of the workspace, without the inputs of the job', async () => {
    process.env.INPUT_PLANTED = 'yes';
    const workspace = newFolder();
    const git = await Git.find({ workspace });
    const gitDir = join(repository().path, '.git');
    const told = await git.run(['-c', 'alias.told=!pwd; env', 'told'], { gitDir });
    const [folder, ...lines] = told.stdout.toString().split('\n');
    expect(folder).not.toContain(workspace);
    expect(lines.some((line) => line.startsWith('INPUT_'))).toBe(false);
    expect(lines).toContain('GIT_NO_LAZY_FETCH=1');
  });

  test('that fails is named, and what git said is kept apart', async () => {
    const git = await Git.find({ workspace: newFolder() });
    const gitDir = join(repository().path, '.git');
    const failure = await git.run(['cat-file', 'blob', 'secret-name'], { gitDir }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(GitFailure);
    expect(failure).toMatchObject({ code: 128, stderr: expect.stringContaining('secret-name') });
    expect(String(failure)).toContain('"git cat-file" ended with exit code 128');
    expect(String(failure)).not.toContain('secret-name');
  });

  test('may end with a code that is allowed', async () => {
    const git = await Git.find({ workspace: newFolder() });
    const gitDir = join(repository().path, '.git');
    const { code } = await git.run(['rev-parse', '--verify', '--quiet', 'nothing'], { gitDir, allowedCodes: [1] });
    expect(code).toBe(1);
  });

  test('is ended at its time limit', async () => {
    const folder = newFolder();
    const path = plant(folder, '2.45.1');
    writeFileSync(
      path,
      `${readFileSync(path, 'utf8')}[ "$(for last; do :; done; echo "$last")" = version ] || exec sleep 50\n`,
    );
    const git = await Git.find({ searchPath: [folder, '/bin', '/usr/bin'].join(delimiter), workspace: newFolder() });
    await expect(git.run(['fetch'], { timeoutMs: 100 })).rejects.toMatchObject({ code: -1 });
  });
});
