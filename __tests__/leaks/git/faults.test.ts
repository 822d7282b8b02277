import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import { findLayout, locateCheckout } from '../../../src/leaks/git/checkout.ts';
import { configOf, readParts } from '../../../src/leaks/git/checkout-parts.ts';
import { readConfig } from '../../../src/leaks/git/config.ts';
import { copyRefs } from '../../../src/leaks/git/copy-refs.ts';
import { readingEnvironment } from '../../../src/leaks/git/environment.ts';
import { readSmall } from '../../../src/leaks/git/files.ts';
import { Git } from '../../../src/leaks/git/git.ts';
import { areSmall, objectFolders } from '../../../src/leaks/git/object-folders.ts';
import { outputLines } from '../../../src/leaks/git/output.ts';
import { missingBelow } from '../../../src/leaks/objects/presence.ts';
import { readCommits } from '../../../src/leaks/objects/read-objects.ts';
import { newFolder, type Repository, removeFolders, repository } from '../../support/repositories.ts';
import { withStore } from '../locate/look.ts';

afterAll(removeFolders);

function oneCommit(path?: string): Repository {
  const repo = repository(path === undefined ? {} : { path });
  repo.commit({ files: { a: '1' } });
  return repo;
}

const inGit = (repo: Repository, name: string): string => join(repo.path, '.git', name);

describe('a checkout that cannot be read is refused', () => {
  test.each<[string, (repo: Repository) => void, string]>([
    [
      'its config is none',
      (repo) => writeFileSync(inGit(repo, 'config'), '[core\nsecret'),
      'The config of the checkout cannot be read by git. Check out the repository again.',
    ],
    [
      'its object format is unknown',
      (repo) => repo.git('config', '--add', 'extensions.objectFormat', 'secret'),
      'an object format that is not known here (a word of 6 characters)',
    ],
    [
      'its packed refs are larger than any',
      (repo) => {
        writeFileSync(inGit(repo, 'packed-refs'), '');
        truncateSync(inGit(repo, 'packed-refs'), 512 * 1024 ** 2 + 1);
      },
      'The file packed-refs of the checkout has more than 512 MiB. Check the repository out again.',
    ],
  ])('%s', async (_, break_, message) => {
    const repo = oneCommit();
    break_(repo);
    const refused: unknown = await withStore(repo, async () => 'read').catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: 'UserError', message: expect.stringContaining(message) });
    expect(String(refused)).not.toContain('secret');
  });
});

describe('a checkout is read although', () => {
  test.each<[string, (repo: Repository) => void]>([
    ['its objects name themselves as alternates', (repo) => alternates(repo, `${inGit(repo, 'objects')}\n`)],
    ['a file stands where a folder of objects may be', (repo) => writeFileSync(unusedFolder(repo), 'x')],
    ['the folder of packs is gone', (repo) => rmSync(inGit(repo, 'objects/pack'), { recursive: true })],
  ])('%s', async (_, change) => {
    const repo = oneCommit();
    change(repo);
    const id = repo.git('rev-parse', 'HEAD:a');
    await withStore(repo, async (store) => {
      const { stdout } = await store.run(['cat-file', 'blob', id]);
      expect([stdout.toString(), store.mayMiss]).toEqual(['1', false]);
    });
  });

  test('its HEAD is no ref: the others are read, and it is counted', async () => {
    const repo = oneCommit();
    writeFileSync(inGit(repo, 'HEAD'), 'nonsense');
    await withStore(repo, async (store) => {
      expect((await store.refs()).map(({ name }) => name.toString())).toEqual(['refs/heads/main']);
      expect([await store.head(), store.brokenRefs]).toEqual([undefined, 1]);
    });
  });
});

describe('what a checkout says of itself', () => {
  test('refs in tables are copied, and a git is asked for that reads them', async () => {
    const repo = oneCommit();
    repo.git('config', 'extensions.refStorage', 'RefTable');
    mkdirSync(inGit(repo, 'reftable/folder'), { recursive: true });
    writeFileSync(inGit(repo, 'reftable/tables.list'), 'one.ref\n');
    const layout = findLayout(repo.path);
    if (layout === undefined) throw new Error('There is no repository');
    const parts = await readParts(await Git.find({ workspace: repo.path }), layout);
    expect(parts.refFormat).toBe('reftable');
    expect(configOf(parts, 'reftable')).toContain('repositoryFormatVersion = 1\n');
    expect(configOf(parts, 'reftable')).toContain('[extensions]\n\trefStorage = reftable\n');
    expect(configOf(parts, 'files')).not.toContain('refStorage');
    const copy = newFolder();
    expect(copyRefs(layout, copy)).toBe(0);
    expect(readdirSync(join(copy, 'reftable'))).toEqual(['tables.list']);
    expect(readFileSync(join(copy, 'reftable/tables.list'), 'utf8')).toBe('one.ref\n');
  });

  test('a setting without a value means true', async () => {
    const file = join(newFolder(), 'config');
    writeFileSync(file, '[core]\n\tbare\n\tempty =\n[remote "O"]\n\turl = x\n');
    expect(await readConfig(await Git.find({ workspace: newFolder() }), file)).toEqual([
      { key: 'core.bare', value: 'true' },
      { key: 'core.empty', value: '' },
      { key: 'remote.O.url', value: 'x' },
    ]);
  });

  test('folders of objects: those that are lost, those without packs, those with much', () => {
    const repo = oneCommit();
    const bare = join(newFolder(), 'what\\ever');
    mkdirSync(join(bare, 'info'), { recursive: true });
    // A backslash before a letter that means nothing to git stands for itself.
    alternates(repo, `"${bare}"\n/nowhere/objects\n`);
    const own = inGit(repo, 'objects');
    expect(objectFolders(join(repo.path, '.git'))).toEqual({ paths: [own, bare], lost: 1 });
    expect(areSmall([bare, own])).toBe(true);
    mkdirSync(join(bare, 'pack'));
    writeFileSync(join(bare, 'pack/pack-1.pack'), '');
    truncateSync(join(bare, 'pack/pack-1.pack'), 17 * 1024 ** 2);
    expect(areSmall([bare, own])).toBe(false);
  });
});

describe('where the checkout is', () => {
  test.each([
    ['.', 'inner', 'the repository is the workspace itself'],
    ['app', 'app/inner', 'the repository is 1 folder deep in the workspace'],
    ['app/ios', 'app/ios/inner', 'the repository is 2 folders deep in the workspace'],
  ])('at %s, and the input path says %s', (place, path, words) => {
    const workspace = newFolder();
    oneCommit(join(workspace, place));
    mkdirSync(join(workspace, path));
    expect(() => locateCheckout(workspace, path)).toThrow(words);
  });

  test('in folders below, and the input path does not say in which', () => {
    const workspace = newFolder();
    for (const name of ['one', 'two']) oneCommit(join(workspace, name));
    expect(() => locateCheckout(workspace, '.')).toThrow('There is no checkout here, but one in 2 folders below.');
  });
});

describe('what git says of objects', () => {
  test('commits that are not there, and what is no commit, are left out', async () => {
    const repo = oneCommit();
    const first = repo.git('rev-parse', 'HEAD');
    const second = repo.commit({ files: { b: '2' } });
    const tree = (revision: string): string => repo.git('rev-parse', `${revision}^{tree}`);
    const expected = [
      [first, { tree: tree(first), parents: [] }],
      [second, { tree: tree(second), parents: [first] }],
    ];
    await withStore(repo, async (store) => {
      const asked = ['0'.repeat(40), first, tree(first), 'f'.repeat(40), second];
      expect([...(await readCommits(store, asked))]).toEqual(expected);
    });
  });

  test('what is missing is told, however old it is', async () => {
    const repo = oneCommit();
    const old = repo.git('rev-parse', 'HEAD:a');
    const head = repo.commit({ files: { a: null, b: '2' } });
    rmSync(inGit(repo, `objects/${old.slice(0, 2)}/${old.slice(2)}`));
    await withStore(repo, async (store) => {
      expect(await missingBelow(store, [head])).toEqual([old]);
      expect(await missingBelow(store, [`${head}`, `^${head}^`])).toEqual([]);
    });
  });

  test('what git cannot list ends with a failure', async () => {
    await withStore(oneCommit(), async (store) => {
      const listed = async (): Promise<void> => {
        for await (const _ of outputLines(store, ['rev-list', '--stdin'], `${'0'.repeat(40)}\n`));
      };
      await expect(listed()).rejects.toThrow('"git rev-list" ended with exit code 128');
    });
  });
});

describe('the program', () => {
  const runnerTemp = process.env.RUNNER_TEMP;
  afterEach(() => {
    jest.useRealTimers();
    if (runnerTemp === undefined) delete process.env.RUNNER_TEMP;
    else process.env.RUNNER_TEMP = runnerTemp;
  });

  /** A git that tells its version, and does something else for every other command. */
  function plant(version: string, otherwise = ''): { folder: string; path: string } {
    const folder = newFolder();
    const path = join(folder, 'git');
    writeFileSync(
      path,
      `#!/bin/sh\nfor last; do :; done\n[ "$last" = version ] && echo "git version ${version}" && exit\n${otherwise}\n`,
    );
    chmodSync(path, 0o755);
    return { folder, path };
  }

  test('that names no version is refused', async () => {
    const searchPath = plant('of our own').folder;
    await expect(Git.find({ searchPath, workspace: newFolder() })).rejects.toThrow(
      'version 0.0, and 2.31 is the oldest',
    );
  });

  test('that is gone after it was found is a fault', async () => {
    const { folder, path } = plant('2.45.1');
    const git = await Git.find({ searchPath: folder, workspace: newFolder() });
    rmSync(path);
    await expect(git.run(['fetch'])).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('that does not end when it is asked to is killed five seconds later', async () => {
    const { folder } = plant('2.45.1', 'trap "" TERM\n: > "$(dirname "$0")/started"\nexec /bin/sleep 50');
    const git = await Git.find({ searchPath: folder, workspace: newFolder() });
    jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick', 'queueMicrotask'] });
    let ended = false;
    const fetched = git.run(['fetch'], { timeoutMs: 1_000 }).finally(() => {
      ended = true;
    });
    fetched.catch(() => {});
    while (!existsSync(join(folder, 'started'))) await new Promise((resolve) => setImmediate(resolve));
    jest.advanceTimersByTime(5_999);
    expect(ended).toBe(false);
    jest.advanceTimersByTime(1);
    await expect(fetched).rejects.toMatchObject({
      code: -1,
      message: expect.stringContaining('"git fetch" ended with a signal or at the time limit'),
    });
  });

  test('works at the root of the disk where the folder for temporary files is in the workspace', async () => {
    delete process.env.RUNNER_TEMP;
    const gitDir = inGit(oneCommit(), '.');
    const git = await Git.find({ workspace: tmpdir() });
    const { stdout } = await git.run(['-c', 'alias.told=!pwd', 'told'], { gitDir });
    expect(stdout.toString()).toBe('/\n');
  });

  test('is looked for in the variable as Windows writes it', () => {
    expect(readingEnvironment({ Path: '/usr/bin' }, []).PATH).toBe('/usr/bin');
  });
});

/** Root may read all files, but not this one. */
const unreadable = process.getuid?.() === 0 ? '/proc/self/mem' : join(newFolder(), 'closed');

(process.platform === 'linux' ? test : test.skip)('a file that may not be read has no text', () => {
  if (!existsSync(unreadable)) writeFileSync(unreadable, 'text', { mode: 0 });
  expect(readSmall(unreadable)).toBeUndefined();
});

function alternates(repo: Repository, text: string): void {
  mkdirSync(inGit(repo, 'objects/info'), { recursive: true });
  writeFileSync(inGit(repo, 'objects/info/alternates'), text);
}

function unusedFolder(repo: Repository): string {
  const used = new Set(readdirSync(inGit(repo, 'objects')));
  const names = Array.from({ length: 256 }, (_, at) => at.toString(16).padStart(2, '0'));
  return inGit(repo, `objects/${names.find((name) => !used.has(name))}`);
}
