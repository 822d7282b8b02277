import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { main } from '../../demo/main.ts';
import { showOutputs } from '../../demo/outputs.ts';
import { hasGit, isRecent, PLANTED_AT, plantRepository } from '../../demo/planted-repository.ts';
import { ending, Screen } from '../../demo/screen.ts';
import { atWorkbench } from '../../demo/workbench.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asc-key-demo-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the workbench', () => {
  test('is gone when the work is done, or has failed', async () => {
    const seen = await atWorkbench(async (bench) => {
      writeFileSync(join(bench.folder, 'file'), 'x');
      return bench.folder;
    });
    let failed = '';
    const failure = atWorkbench(async (bench) => {
      failed = bench.folder;
      throw new Error('broken');
    });
    await expect(failure).rejects.toThrow('broken');
    expect([seen, failed].map((path) => [path === '', existsSync(path)])).toEqual([
      [false, false],
      [false, false],
    ]);
  });

  test('leaves no listener after', async () => {
    const before = process.listenerCount('SIGINT');
    await atWorkbench(async () => {
      expect(process.listenerCount('SIGINT')).toBe(before + 1);
    });
    expect(process.listenerCount('SIGINT')).toBe(before);
  });
});

test('the planted key is in the history alone', () => {
  const repository = mkdtempSync(join(folder, 'repository-'));
  plantRepository(repository, 'the text of a key', join(folder, 'server'));
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, encoding: 'utf8' });
  expect(hasGit(repository)).toBe(true);
  expect(existsSync(join(repository, PLANTED_AT))).toBe(false);
  expect(git('log', '--format=%s').trim().split('\n')).toEqual(['Remove the key again', 'Set up the upload', 'Begin']);
  expect(git('show', `HEAD~1:${PLANTED_AT}`)).toContain('the text of a key');
  expect(git('ls-remote', 'origin', 'main')).toContain(git('rev-parse', 'HEAD').trim());
});

test.each([
  ['git version 2.31.0', true],
  ['git version 2.39.5 (Apple Git-154)', true],
  ['git version 3.0.0.windows.1', true],
  ['git version 2.30.9', false],
  ['git version 1.99.0', false],
  ['something else', false],
])('%s is recent enough: %s', (version, recent) => {
  expect(isRecent(version)).toBe(recent);
});

test('how a step ended', () => {
  const result = { outputs: {}, summary: '', annotations: [], hide: String };
  expect([0, 1, null].map((code) => ending({ ...result, code }))).toEqual(['passed', 'failed', 'failed']);
});

describe('the outputs of mint', () => {
  const outputs = { token: 'a.b.c', 'expires-at': 'soon', 'key-fingerprint': 'SHA256:x' };
  const show = (change: object, hide: (text: string) => string) => {
    let text = '';
    const screen = new Screen((more) => {
      text += more;
    });
    showOutputs(screen, { code: 0, outputs: { ...outputs, ...change }, summary: '', annotations: [], hide });
    return text;
  };

  test('are shown as a later step would show them', () => {
    expect(show({}, () => '***')).toContain('token: *** (5 characters');
  });

  test('are not shown when the token is not masked, or one is missing', () => {
    expect(() => show({}, (text) => text)).toThrow('did not mask the token');
    expect(() => show({ token: '' }, () => '***')).toThrow('An output of the action is missing');
  });
});

describe('what goes wrong is told in a sentence', () => {
  const start = async (...args: string[]) => {
    let [text, complaint] = ['', ''];
    const code = await main(args, folder, {
      write: (more) => {
        text += more;
      },
      complain: (more) => {
        complaint += more;
      },
    });
    return { code, text, complaint };
  };
  const file = (name: string, content: string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  test('help is no fault', async () => {
    expect(await start('--help')).toMatchObject({ code: 0, text: expect.stringContaining('--issuer-id') });
  });

  test('a command line that cannot be understood', async () => {
    expect(await start('--nonsense')).toEqual({
      code: 1,
      text: '',
      complaint: 'There is --nonsense, which is not known here. npm start -- --help says what there is.\n',
    });
  });

  test.each<[string, () => string, RegExp]>([
    [
      'a file that is not there',
      () => join(folder, 'none'),
      /names \(\/.*\/none\) cannot be read \(ENOENT\): there is none/,
    ],
    [
      'what could be a key',
      () => 'Ab1'.repeat(60),
      /names \(180 characters, not shown: it could be a key itself\) cannot/,
    ],
    ['a folder', () => folder, /is not a file/],
    ['an empty file', () => file('empty', ''), /is empty/],
    ['a large file', () => file('large', 'x'.repeat(70_000)), /has 70000 bytes/],
    ['a folder that is no clone', () => file('key', 'x'), /not foreseen \(Error ENOENT\)/],
  ])('%s', async (_name, path, message) => {
    const { code, text } = await start('--key', path(), '--key-id', 'ABCDE12345');
    expect(text).toMatch(message);
    expect(code).toBe(1);
  });

  test('a tour without the built actions', async () => {
    const { code, text } = await start();
    expect(text).toContain('It did not work. The action of action.yml could not be run: is this a whole clone');
    expect(code).toBe(1);
  });
});
