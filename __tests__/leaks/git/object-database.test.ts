import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { locateCheckout } from '../../../src/leaks/git/checkout.ts';
import { Git, GitFailure } from '../../../src/leaks/git/git.ts';
import { ObjectDatabase } from '../../../src/leaks/git/object-database.ts';
import { readTreeFile } from '../../../src/leaks/objects/tree-file.ts';
import { listCommits } from '../../support/list-commits.ts';
import { ROOT } from '../../support/paths.ts';
import { newFolder, type Repository, removeFolders, repository } from '../../support/repositories.ts';

let git: Git;
beforeAll(async () => {
  git = await Git.find({ workspace: newFolder() });
});
afterAll(removeFolders);

async function withStore<T>(path: string, use: (store: ObjectDatabase) => Promise<T>): Promise<T> {
  const store = await ObjectDatabase.open(git, path, newFolder());
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}

/** What a store of two commits, a branch and a tag comes to. */
async function readsAll(
  path: string,
  expected: { readonly head: string; readonly refs?: readonly string[] },
): Promise<void> {
  await withStore(path, async (store) => {
    expect(await store.head()).toBe(expected.head);
    expect((await readTreeFile(store, expected.head, 'second'))?.toString()).toBe('two\n');
    expect(await listCommits(store, { kind: 'all' })).toHaveLength(2);
    if (expected.refs !== undefined) expect((await store.refs()).map((ref) => String(ref.name))).toEqual(expected.refs);
  });
}

function write(repo: Repository, name: string, text: string): void {
  writeFileSync(join(repo.path, '.git', name), text);
}

function twoCommits(format: 'sha1' | 'sha256' = 'sha1'): Repository {
  const repo = repository({ format });
  repo.commit({ files: { first: 'one\n' } });
  repo.commit({ files: { second: 'two\n' } });
  return repo;
}

describe('HEAD, once the refs are known,', () => {
  const GONE = 'd'.repeat(40);
  test.each<[string, number, (repo: Repository) => void]>([
    ['names a branch', 0, () => {}],
    ['names a branch with an odd name', 0, (repo) => repo.git('checkout', '--quiet', '-b', 'ä/\u{1f511}')],
    ['names a packed branch', 0, (repo) => repo.git('pack-refs', '--all')],
    ['names a ref that names another', 0, (repo) => repo.git('symbolic-ref', 'refs/heads/alias', 'refs/heads/main')],
    ['is a commit', 0, (repo) => repo.git('checkout', '--quiet', '--detach', 'HEAD~1')],
    ['is a commit that is not there', 0, (repo) => write(repo, 'HEAD', `${GONE}\n`)],
    ['names a branch whose commit is not there', 0, (repo) => write(repo, 'refs/heads/main', `${GONE}\n`)],
    ['names a branch that is not there', 1, (repo) => repo.git('symbolic-ref', 'HEAD', 'refs/heads/other')],
    ['names what git reads as none', 1, (repo) => write(repo, 'HEAD', 'ref: refs/heads/.invalid\n')],
    ['is nothing', 1, (repo) => write(repo, 'HEAD', `${'0'.repeat(40)}\n`)],
  ])('%s: git is asked %i times more', async (_, asked, change) => {
    const repo = twoCommits();
    change(repo);
    await withStore(repo.path, async (store) => {
      await store.refs();
      const run = jest.spyOn(store, 'run');
      const head = await store.head();
      expect(run).toHaveBeenCalledTimes(asked);
      expect(head).toBe(await store.resolve('HEAD'));
    });
  });

  test('is asked of git where they are not, or cannot be read', async () => {
    const repo = twoCommits();
    const expected = repo.git('rev-parse', 'HEAD');
    await withStore(repo.path, async (store) => expect(await store.head()).toBe(expected));
    await withStore(repo.path, async (store) => {
      const run = jest.spyOn(store, 'run').mockRejectedValueOnce(new GitFailure('for-each-ref', 128, ''));
      await expect(store.refs()).rejects.toThrow('for-each-ref');
      expect(await store.head()).toBe(expected);
      expect(run).toHaveBeenCalledTimes(2);
    });
  });
});

describe('a store opens', () => {
  test('a work tree, with loose and with packed refs', async () => {
    const repo = twoCommits();
    repo.tag('v1', 'text');
    const refs = ['refs/heads/main', 'refs/tags/v1'];
    const head = repo.git('rev-parse', 'HEAD');
    await readsAll(repo.path, { head, refs });
    repo.git('pack-refs', '--all');
    repo.git('gc', '--quiet');
    await readsAll(repo.path, { head, refs });
  });

  test('a SHA-256 repository', async () => {
    const repo = twoCommits('sha256');
    const head = repo.git('rev-parse', 'HEAD');
    expect(head).toHaveLength(64);
    await readsAll(repo.path, { head, refs: ['refs/heads/main'] });
    await withStore(repo.path, async (store) => expect(store.idLength).toBe(64));
  });

  test('a worktree, with the HEAD of its own', async () => {
    const repo = twoCommits();
    const path = join(newFolder(), 'tree');
    repo.git('worktree', 'add', '--quiet', '--detach', path, 'HEAD');
    repo.git('checkout', '--quiet', '--detach', 'HEAD~1');
    await readsAll(path, { head: repo.git('rev-parse', 'main'), refs: ['refs/heads/main'] });
    await withStore(repo.path, async (store) => expect(await store.head()).toBe(repo.git('rev-parse', 'main~1')));
  });

  test('a submodule', async () => {
    const inner = twoCommits();
    const outer = repository();
    outer.git('submodule', '--quiet', 'add', inner.url, 'deps/inner');
    await readsAll(join(outer.path, 'deps/inner'), { head: inner.git('rev-parse', 'HEAD') });
  });

  test('a bare repository', async () => {
    const repo = twoCommits();
    const bare = repo.clone('--bare');
    await readsAll(bare.path, { head: repo.git('rev-parse', 'HEAD'), refs: ['refs/heads/main'] });
  });

  test('a clone that borrows objects, through folders with odd names', async () => {
    const repo = twoCommits();
    const odd = join(newFolder(), 'a "quoted\\" name\nof two lines #');
    const moved = join(newFolder(), 'clone');
    execFileSync('git', ['clone', '--quiet', '--shared', '--template=', repo.path, moved], { stdio: 'pipe' });
    renameSync(repo.path, odd);
    // git reads names in quotes, although it writes none.
    writeFileSync(
      join(moved, '.git/objects/info/alternates'),
      `# ours\n${JSON.stringify(join(odd, '.git/objects'))}\n`,
    );
    const head = execFileSync('git', ['-C', moved, 'rev-parse', 'HEAD']).toString().trim();
    await readsAll(moved, { head });
    await readsAll(odd, { head });
    await withStore(moved, async (store) => expect(store.mayMiss).toBe(false));
    rmSync(odd, { recursive: true });
    await withStore(moved, async (store) => expect([store.mayMiss, store.isPartial]).toEqual([true, false]));
  });

  test('a .git that is a link', async () => {
    const repo = twoCommits();
    const elsewhere = join(newFolder(), 'git');
    renameSync(join(repo.path, '.git'), elsewhere);
    symlinkSync(elsewhere, join(repo.path, '.git'));
    await readsAll(repo.path, { head: repo.git('rev-parse', 'HEAD') });
  });

  const asRoot = process.getuid?.() === 0 ? test : test.skip;
  asRoot('a repository of another user', async () => {
    const repo = twoCommits();
    const head = repo.git('rev-parse', 'HEAD');
    for (const path of [repo.path, join(repo.path, '.git')]) chownSync(path, 12345, 12345);
    await readsAll(repo.path, { head });
  });

  test('not what is no repository', async () => {
    await expect(ObjectDatabase.open(git, newFolder(), newFolder())).rejects.toThrow('There is no git repository');
  });
});

describe('a store', () => {
  test('leaves nothing in the checkout and nothing behind', async () => {
    const repo = twoCommits();
    const before = repo.git('count-objects', '-v');
    const temp = newFolder();
    const store = await ObjectDatabase.open(git, repo.path, temp);
    await store.addRefs([{ name: Buffer.from('refs/origin/heads/x'), id: repo.git('rev-parse', 'HEAD') }]);
    expect((await store.refs()).map((ref) => String(ref.name))).toEqual(['refs/heads/main', 'refs/origin/heads/x']);
    await store.close();
    expect(readdirSync(temp)).toEqual([]);
    expect(repo.git('count-objects', '-v')).toBe(before);
    expect(repo.git('for-each-ref')).not.toContain('origin');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('is removed on %s', async (signal) => {
    const temp = newFolder();
    const script = `
      import { makeTemporary } from ${JSON.stringify(join(ROOT, '.jest/src/leaks/git/temporary.js'))};
      makeTemporary(${JSON.stringify(temp)});
      process.stdout.write('made');
      setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    expect(readdirSync(temp)).toHaveLength(1);
    child.kill(signal);
    const ended = await new Promise((resolve) => child.once('close', (_code, name) => resolve(name)));
    expect(ended).toBe(signal);
    expect(readdirSync(temp)).toEqual([]);
  });

  test('reads a file of a tree', async () => {
    const repo = repository();
    const head = repo.commit({ files: { 'folder/file': 'text\n', link: { link: 'folder/file' } } });
    await withStore(repo.path, async (store) => {
      expect(await readTreeFile(store, head, 'link')).toBeUndefined();
      expect(await readTreeFile(store, head, 'nothing')).toBeUndefined();
      expect(String(await readTreeFile(store, head, 'folder/file'))).toBe('text\n');
    });
  });

  test('does not read a listed file of more than 1 MiB', async () => {
    const repo = repository();
    const head = repo.commit({ files: { large: Buffer.alloc((1 << 20) + 1, 'a') } });
    await withStore(repo.path, async (store) => {
      await expect(readTreeFile(store, head, 'large')).rejects.toThrow('1 MiB is the most');
    });
  });
});

describe('a checkout is looked for', () => {
  test('in the workspace and below', () => {
    const workspace = newFolder();
    repository({ path: join(workspace, 'app') });
    expect(locateCheckout(workspace, 'app')).toBe(join(workspace, 'app'));
    expect(locateCheckout(join(workspace, 'app'), '.')).toBe(join(workspace, 'app'));
  });

  test('and what is wrong is told with its fix', () => {
    const workspace = newFolder();
    expect(() => locateCheckout(workspace, '.')).toThrow('There is no checkout: the folder is empty. Add a step');
    expect(() => locateCheckout(workspace, '..')).toThrow('leads out of the workspace');
    expect(() => locateCheckout(workspace, 'missing')).toThrow('names no folder of the workspace');
    symlinkSync(newFolder(), join(workspace, 'link'));
    expect(() => locateCheckout(workspace, 'link')).toThrow('leads out of the workspace');
    mkdirSync(join(workspace, 'files'));
    writeFileSync(join(workspace, 'files/file'), '');
    expect(() => locateCheckout(workspace, 'files')).toThrow('install git in the container');
    repository({ path: join(workspace, 'app') });
    expect(() => locateCheckout(workspace, '.')).toThrow('one in 1 folder below. Give the input "path"');
    mkdirSync(join(workspace, 'app/src'));
    expect(() => locateCheckout(workspace, 'app/src')).toThrow('inside of a checkout');
    expect(existsSync(join(workspace, 'app/.git'))).toBe(true);
  });
});
