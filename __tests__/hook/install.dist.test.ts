import {
  appendFileSync,
  chmodSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { appleFile, makeKey } from '../support/keys.ts';
import { ROOT } from '../support/paths.ts';
import { newFolder, type Repository, removeFolders, repository } from '../support/repositories.ts';
import { type Done, HOOK, PATH, run } from './hook-run.ts';

afterAll(removeFolders);

const key = makeKey('hook');
let repo: Repository;

beforeEach(() => {
  repo = repository();
  repo.commit({ files: { 'sub/a': '1' } });
});

/** A clone of asc-key: what the hook needs of it. */
function cloneOfUs(name = 'asc-key'): string {
  const clone = join(newFolder(), name);
  const root = dirname(dirname(HOOK));
  mkdirSync(join(clone, 'hooks'), { recursive: true });
  cpSync(join(root, 'dist/hook'), join(clone, 'dist/hook'), { recursive: true });
  cpSync(join(ROOT, 'dist/scan-worker'), join(clone, 'dist/scan-worker'), { recursive: true });
  for (const file of ['pre-commit', 'install']) copyFileSync(join(ROOT, 'hooks', file), join(clone, 'hooks', file));
  return clone;
}

const installFrom = (clone: string, folder = repo.path): Done => run(join(clone, 'hooks/install'), [], folder);

const commit = (folder = repo.path): Done => run('git', ['commit', '-qm', 'x'], folder);

function stageKey(folder = repo.path): void {
  writeFileSync(join(folder, 'key.txt'), appleFile(key));
  expect(run('git', ['add', 'key.txt'], folder).code).toBe(0);
}

/** The line that is printed for a hook of somebody else's. */
const lineIn = ({ said }: Done): string => /^ {2}('.*)$/m.exec(said)?.[1] ?? '';

describe('hooks/install', () => {
  test('writes hooks for commits and merges, from a folder below, twice', () => {
    const clone = cloneOfUs("it's asc-key");
    for (const folder of ['sub', '.']) {
      expect(installFrom(clone, join(repo.path, folder))).toMatchObject({
        code: 0,
        said: expect.stringMatching(/pre-commit is written\.\n.*pre-merge-commit is written\.\n$/),
      });
    }
    stageKey();
    expect(commit()).toMatchObject({ code: 1, said: expect.stringContaining(key.fingerprint) });
  });

  test('a merge without a conflict is refused for what it brings, and what the remote has passes', () => {
    repo.git('checkout', '-q', '-b', 'topic');
    const topic = repo.commit({ files: { 'key.txt': appleFile(key) } });
    repo.git('checkout', '-q', 'main');
    repo.commit({ files: { b: '1' } });
    installFrom(cloneOfUs());
    const refused = run('git', ['merge', '--no-edit', 'topic'], repo.path);
    expect(refused).toMatchObject({ code: 1, said: expect.stringContaining(key.fingerprint) });
    expect(refused.said).toContain('Leave the merge with git merge --abort');
    expect(run('git', ['merge', '--abort'], repo.path).code).toBe(0);
    repo.git('update-ref', 'refs/remotes/origin/topic', topic);
    expect(run('git', ['merge', '-q', '--no-edit', 'topic'], repo.path).code).toBe(0);
  });

  test('in a worktree', () => {
    const worktree = join(newFolder(), 'worktree');
    repo.git('worktree', 'add', '-q', '-b', 'topic', worktree);
    expect(installFrom(cloneOfUs(), worktree).code).toBe(0);
    stageKey(worktree);
    expect(commit(worktree).code).toBe(1);
    stageKey();
    expect(commit().code).toBe(1);
  });

  test('where another hook is, it says what that one is to run, and changes nothing', () => {
    const file = join(repo.path, '.git/hooks/pre-commit');
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '#!/bin/sh\ntrue\n', { mode: 0o755 });
    const done = installFrom(cloneOfUs('a b'));
    expect(done.code).toBe(1);
    expect(done.said).toContain('pre-commit is another hook, which is left as it is. Let it run this');
    expect(readFileSync(file, 'utf8')).toBe('#!/bin/sh\ntrue\n');
    stageKey();
    expect(commit().code).toBe(0);
    appendFileSync(file, `${lineIn(done)}\n`);
    writeFileSync(join(repo.path, 'key.txt'), `2\n${appleFile(key)}`);
    repo.git('add', 'key.txt');
    expect(commit().code).toBe(1);
  });

  test('under core.hooksPath, as husky sets it, likewise', () => {
    repo.git('config', 'core.hooksPath', '.husky');
    const done = installFrom(cloneOfUs());
    expect(done).toMatchObject({ code: 1, said: expect.stringContaining('core.hooksPath is set') });
    repo.write({ '.husky/pre-commit': `#!/bin/sh\n${lineIn(done)}\n` });
    chmodSync(join(repo.path, '.husky/pre-commit'), 0o755);
    stageKey();
    expect(commit().code).toBe(1);
  });

  test('after the clone of asc-key has moved, commits are refused until it is run again', () => {
    const clone = cloneOfUs();
    installFrom(clone);
    const moved = `${clone}-moved`;
    renameSync(clone, moved);
    repo.write({ b: '1' });
    repo.git('add', 'b');
    expect(commit()).toMatchObject({
      code: 1,
      said: expect.stringMatching(/not where it was, so nothing was checked/),
    });
    expect(installFrom(moved).code).toBe(0);
    expect(commit()).toEqual({ code: 0, said: '' });
  });

  test('a link that leads nowhere any more is replaced', () => {
    const file = join(repo.path, '.git/hooks/pre-commit');
    mkdirSync(dirname(file), { recursive: true });
    symlinkSync('/nowhere/asc-key/hooks/pre-commit', file);
    expect(installFrom(cloneOfUs()).code).toBe(0);
    stageKey();
    expect(commit().code).toBe(1);
  });

  test('outside of a repository, and beside nothing, it says so', () => {
    expect(installFrom(cloneOfUs(), newFolder())).toMatchObject({
      code: 1,
      said: expect.stringMatching(/no git repository/),
    });
    const alone = join(newFolder(), 'install');
    copyFileSync(join(ROOT, 'hooks/install'), alone);
    expect(run(alone, [], repo.path)).toMatchObject({
      code: 1,
      said: expect.stringMatching(/a whole clone of asc-key/),
    });
  });
});

describe('a program with windows, without node on its PATH', () => {
  /** The tools that the hook uses, and git; no node. */
  const bare = (): string => {
    const bin = newFolder();
    for (const tool of ['sh', 'git', 'readlink']) {
      const [found = ''] = run('/bin/sh', ['-c', `command -v ${tool}`], bin).said.split('\n');
      symlinkSync(found, join(bin, tool));
    }
    return bin;
  };

  test.each([
    '.nvm/versions/node/v22.1.0/bin/node',
    '.volta/bin/node',
    '.local/share/fnm/aliases/default/bin/node',
    'Library/Application Support/fnm/aliases/default/bin/node',
    '.local/share/fnm/node-versions/v20.1.0/installation/bin/node',
    '.asdf/installs/nodejs/20.1.0/bin/node',
    '.local/share/mise/installs/node/20.1.0/bin/node',
    '.nodenv/versions/20.1.0/bin/node',
    'n/bin/node',
  ])('finds ~/%s', (path) => {
    const HOME = newFolder();
    const node = join(HOME, path);
    mkdirSync(dirname(node), { recursive: true });
    symlinkSync(process.execPath, node);
    // One that is too old is passed over, wherever it stands.
    const old = join(HOME, '.nvm/versions/node/v18.20.0/bin/node');
    mkdirSync(dirname(old), { recursive: true });
    writeFileSync(old, '#!/bin/sh\necho v18.20.0\n', { mode: 0o755 });
    stageKey();
    const { code, said } = run(HOOK, [], repo.path, { HOME, PATH: bare() });
    expect({ code, found: said.includes(key.fingerprint) }).toEqual({ code: 1, found: true });
  });

  test('and an old one on the PATH', () => {
    const old = newFolder();
    writeFileSync(join(old, 'node'), '#!/bin/sh\necho v18.20.0\n', { mode: 0o755 });
    const HOME = newFolder();
    mkdirSync(join(HOME, '.volta/bin'), { recursive: true });
    symlinkSync(process.execPath, join(HOME, '.volta/bin/node'));
    stageKey();
    expect(run(HOOK, [], repo.path, { HOME, PATH: `${old}:${PATH}` }).code).toBe(1);
  });
});
