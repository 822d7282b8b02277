import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { hostileText } from '../support/hostile.ts';
import { appleFile, makeKey, pem } from '../support/keys.ts';
import { newFolder, type Repository, removeFolders, repository } from '../support/repositories.ts';
import { HOOK, hook, install, PATH, run } from './hook-run.ts';

afterAll(removeFolders);

const key = makeKey('hook');

let repo: Repository;

beforeEach(() => {
  repo = repository();
});

describe('what is staged', () => {
  test('a key is told with its file, line and fingerprint, and no line that would allow it', () => {
    repo.commit({ files: { a: '1' } });
    repo.write({ 'ios/key.swift': `let a = 1\nlet key = """\n${appleFile(key)}\n"""\n` });
    repo.git('add', '.');
    const { code, said } = hook(repo);
    expect(code).toBe(1);
    expect(said).toMatch(/1 leak found, in 1 place, in what is to be committed\. Nothing was committed\./);
    expect(said).toMatch(/^ {2}ios\/key\.swift, line [34]: private key SHA256:\S+ \(.+\)$/m);
    expect(said).not.toMatch(/^ {2}(?:SHA256:|ios\/key\.swift$)/m);
  });

  test('the first commit of all, and a .p8 file that is new', () => {
    repo.write({ 'game.p8': 'cart' });
    repo.git('add', '--force', '.');
    const { code, said } = hook(repo);
    expect(code).toBe(1);
    expect(said).toMatch(/^ {2}game\.p8: \.p8 file without a readable key \(file named \.p8\)$/m);
  });

  test('is the index, not the working files', () => {
    repo.commit({ files: { a: '1' } });
    repo.write({ 'key.txt': appleFile(key), b: '2' });
    repo.git('add', 'b');
    expect(hook(repo)).toEqual({ code: 0, said: '' });
    repo.git('add', 'key.txt');
    repo.write({ 'key.txt': 'gone from the working file' });
    expect(hook(repo).code).toBe(1);
  });

  test('is not what HEAD has already, unless nothing is staged', () => {
    repo.commit({ files: { 'old.p8': 'x', 'old.txt': appleFile(key), b: '1' } });
    repo.write({ b: '2' });
    repo.git('add', 'b');
    expect(hook(repo).code).toBe(0);
    repo.git('reset', '-q', '--hard');
    const { code, said } = hook(repo);
    expect(code).toBe(1);
    expect(said).toMatch(/2 leaks found, in 2 places, in files that are committed already\. Nothing is staged\./);
    expect(said).not.toContain('to be committed');
    repo.git('rm', '-q', 'old.p8', 'old.txt');
    expect(hook(repo)).toEqual({ code: 0, said: '' });
  });

  test('is judged by the lists of HEAD and of the index', () => {
    repo.commit({ files: { '.asc-key-allow': 'carts/\n' } });
    repo.write({ 'carts/game.p8': 'x', 'test/key.pem': appleFile(key), '.asc-key-allow': `${key.fingerprint}\n` });
    repo.git('add', '--force', '.');
    expect(hook(repo)).toEqual({ code: 0, said: '' });
  });

  test('names stay text', () => {
    repo.write({ 'a\n::error::b\u001b[31m': appleFile(key) });
    repo.git('add', '.');
    const { code, said } = hook(repo);
    expect(code).toBe(1);
    expect(said).not.toMatch(/^::|\u001b/m);
  });

  test('a file that was not searched to the end is named, and no commit is made of it unseen', () => {
    repo.write({ 'odd.txt': hostileText(3, 300_000) });
    repo.git('add', '.');
    const { code, said } = hook(repo);
    expect(code).toBe(2);
    expect(said).toMatch(/^asc-key: not all could be read: 1 content was not searched to the end/m);
    expect(said).toMatch(/^ {2}odd\.txt: bytes \d+ to \d+/m);
  });

  test('a split index, and a conflict', () => {
    repo.commit({ files: { a: '1', 'other.txt': 'x' } });
    repo.git('config', 'core.splitIndex', 'true');
    repo.git('update-index', '--split-index');
    repo.write({ 'key.txt': appleFile(key) });
    repo.git('add', 'key.txt');
    expect(hook(repo).code).toBe(1);
    const conflict = repository();
    conflict.commit({ files: { a: '1' } });
    conflict.git('checkout', '-q', '-b', 'side');
    conflict.commit({ files: { a: appleFile(key) } });
    conflict.git('checkout', '-q', 'main');
    conflict.commit({ files: { a: '2' } });
    run('git', ['merge', '-q', 'side'], conflict.path);
    expect(hook(conflict).code).toBe(1);
  });
});

describe('as a hook of git', () => {
  test('git commit, git commit --all and git commit PATH are refused, each by its own index', () => {
    repo.commit({ files: { a: '1', b: '1' } });
    install(repo);
    repo.write({ b: appleFile(key), a: '2' });
    expect(run('git', ['commit', '-qm', 'all', '--all'], repo.path).code).toBe(1);
    expect(run('git', ['commit', '-qm', 'path', 'b'], repo.path).code).toBe(1);
    expect(run('git', ['commit', '-qm', 'the other path', 'a'], repo.path)).toEqual({ code: 0, said: '' });
    repo.git('add', 'b');
    const { code, said } = run('git', ['commit', '-qm', 'staged'], repo.path);
    expect(code).toBe(1);
    expect(said).toContain(key.fingerprint);
    expect(repo.git('log', '--format=%s')).toBe('the other path\nCommit 1');
  });

  test('a commit that brings nothing, and files that are only announced, are no reason to refuse', () => {
    repo.commit({ files: { 'old.p8': 'x', 'old.txt': appleFile(key), empty: '' } });
    install(repo);
    expect(run('git', ['commit', '-qm', 'empty', '--allow-empty'], repo.path)).toEqual({ code: 0, said: '' });
    expect(run('git', ['commit', '-qm', 'reworded', '--amend', '--allow-empty'], repo.path)).toEqual({
      code: 0,
      said: '',
    });
    repo.write({ 'new\n.p8': 'x', 'new.txt': pem(key.openssl), 'also empty': '' });
    repo.git('add', '--intent-to-add', '.');
    repo.git('add', 'also empty');
    expect(run('git', ['commit', '-qm', 'other'], repo.path)).toEqual({ code: 0, said: '' });
    expect(run('git', ['commit', '-qam', 'them'], repo.path).code).toBe(1);
    repo.write({ 'empty.p8': '' });
    repo.git('add', '--force', 'empty.p8');
    const { code, said } = run('git', ['commit', '-qm', 'a name'], repo.path);
    expect(code).toBe(1);
    expect(said).toMatch(/1 leak found, in 1 place, in what is to be committed/);
  });

  test('a merge brings what neither HEAD nor the remote has, and no more', () => {
    repo.commit({ files: { a: '1' } });
    repo.git('checkout', '-q', '-b', 'topic');
    repo.commit({ files: { a: '2' } });
    repo.git('checkout', '-q', 'main');
    repo.commit({ files: { a: '3', 'old.txt': appleFile(key) } });
    repo.git('update-ref', 'refs/remotes/origin/main', 'main');
    repo.git('checkout', '-q', 'topic');
    install(repo);
    run('git', ['merge', 'main'], repo.path);
    repo.write({ a: pem(key.sec1, 'EC') });
    repo.git('add', 'a');
    const { code, said } = run('git', ['commit', '-qm', 'merged'], repo.path);
    expect(code).toBe(1);
    expect(said).toContain('1 leak found, in 1 place, in what');
    repo.write({ a: '23' });
    repo.git('add', 'a');
    expect(run('git', ['commit', '-qm', 'merged'], repo.path)).toEqual({ code: 0, said: '' });
  });

  test('in a worktree and from a folder below', () => {
    repo.commit({ files: { 'sub/a': '1' } });
    install(repo);
    const worktree = join(newFolder(), 'worktree');
    repo.git('worktree', 'add', '-q', '-b', 'topic', worktree);
    writeFileSync(join(worktree, 'sub/key.txt'), pem(key.sec1, 'EC'));
    expect(run('git', ['add', '.'], worktree).code).toBe(0);
    expect(run('git', ['commit', '-qm', 'x'], join(worktree, 'sub')).code).toBe(1);
    expect(run('git', ['commit', '-qm', 'x', '--allow-empty'], join(repo.path, 'sub')).code).toBe(0);
  });
});

/** The hook, but for the places at which it would find a Node that is installed for all users of this machine. */
function withoutPlacesOfTheSystem(): string {
  const file = join(newFolder(), 'hooks/pre-commit');
  mkdirSync(dirname(file));
  const text = readFileSync(HOOK, 'utf8').replace(/^ +\/(?:opt|usr|home)\/.*\n/gm, '');
  writeFileSync(file, text, { mode: 0o755 });
  symlinkSync(join(dirname(dirname(HOOK)), 'dist'), join(dirname(dirname(file)), 'dist'));
  return file;
}

describe('the other ways to call it', () => {
  test('--all in a shallow clone, whose history it does not see', () => {
    for (const a of ['1', '2']) repo.commit({ files: { a } });
    const clone = join(newFolder(), 'clone');
    repo.git('clone', '-q', '--depth=1', `file://${repo.path}`, clone);
    const { code, said } = run(HOOK, ['--all'], clone);
    expect(code).toBe(2);
    expect(said).toMatch(/^asc-key: not all could be read: the clone is shallow, .* --unshallow\.$/m);
    repo.git('-C', clone, 'fetch', '-q', '--unshallow');
    expect(run(HOOK, ['--all'], clone).code).toBe(0);
  });

  test('what cannot be read is warned about, staged and with --all, and fails nothing', () => {
    repo.commit({ files: { a: '1' } });
    repo.write({ 'a.tar.xz': Buffer.from('\xfd7zXZ\0....', 'latin1') });
    repo.git('add', '.');
    const warning = /^asc-key: warning: what these hold was not read:\n {2}a\.tar\.xz: it is compressed as xz, /m;
    expect(hook(repo)).toEqual({ code: 0, said: expect.stringMatching(warning) });
    repo.git('commit', '-qm', 'b');
    expect(hook(repo, ['--all'])).toEqual({ code: 0, said: expect.stringMatching(warning) });
  });

  test('--all: the files of HEAD and the whole store', () => {
    const commit = repo.commit({ files: { 'key.txt': appleFile(key) } });
    repo.commit({ files: { 'key.txt': null } });
    const { code, said } = hook(repo, ['--all']);
    expect(code).toBe(1);
    expect(said).toContain(`only in history; commit ${commit.slice(0, 12)}`);
    repo.write({ '.asc-key-allow': `${key.fingerprint}\n` });
    repo.commit();
    const clean = hook(repo, ['--all']);
    expect(clean.code).toBe(0);
    expect(clean.said).toMatch(/^asc-key: \d+ objects read, 0 leaks found, in 0 places\.$/m);
  });

  test('the commands of --help run as they stand, where dist is that of asc-key', () => {
    repo.commit({ files: { 'key.txt': appleFile(key) } });
    const commands = [...hook(repo, ['--help']).said.matchAll(/^ {2}node dist\/hook\/index\.js( --\w+(?: FILE)?)?/gm)];
    expect(commands.map(([, option = '']) => option)).toEqual(['', ' --all', ' --explain FILE', ' --help']);
    const codes = commands.map(([command]) => {
      const line = command
        .trim()
        .replace('FILE', 'key.txt')
        .replace('dist', join(dirname(dirname(HOOK)), 'dist'));
      return run('/bin/sh', ['-c', line], repo.path).code;
    });
    expect(codes).toEqual([1, 1, 1, 0]);
  });

  test('--help and what it does not know', () => {
    expect(hook(repo, ['--help'])).toEqual({ code: 0, said: expect.stringContaining('--all') });
    expect(hook(repo, ['--nothing'])).toEqual({ code: 2, said: expect.stringMatching(/^asc-key: This takes --all/) });
  });

  test('by its bare name, and without the program that it starts', () => {
    repo.commit({ files: { a: '1' } });
    repo.write({ 'key.txt': appleFile(key) });
    repo.git('add', 'key.txt');
    const inPlace = run('/bin/sh', ['pre-commit'], dirname(HOOK), { GIT_DIR: join(repo.path, '.git') });
    expect(inPlace).toMatchObject({ code: 1, said: expect.stringContaining(key.fingerprint) });
    const copy = join(newFolder(), 'hooks/pre-commit');
    mkdirSync(dirname(copy));
    copyFileSync(HOOK, copy);
    const alone = run('/bin/sh', [copy], repo.path);
    expect(alone).toMatchObject({
      code: 2,
      said: expect.stringMatching(/no dist\/hook\/index\.js.*nothing was checked/),
    });
  });

  test('outside of a repository, and without git or node, it says so and does not pass', () => {
    expect(run(HOOK, [], newFolder())).toEqual({ code: 2, said: expect.stringMatching(/no git repository here/) });
    const bin = newFolder();
    for (const tool of ['dirname', 'readlink', 'sh']) symlinkSync(`/usr/bin/${tool}`, join(bin, tool));
    const alone = withoutPlacesOfTheSystem();
    const nowhere = run(alone, [], repo.path, { PATH: bin });
    expect(nowhere).toEqual({
      code: 2,
      said: expect.stringMatching(/there is no node on the PATH, and none .* where nvm/),
    });
    symlinkSync(process.execPath, join(bin, 'node'));
    expect(hook(repo, [], { PATH: bin })).toEqual({
      code: 2,
      said: expect.stringMatching(/There is no git on the PATH/),
    });
    const old = newFolder();
    writeFileSync(join(old, 'node'), '#!/bin/sh\necho v18.20.0\n', { mode: 0o755 });
    expect(run(alone, [], repo.path, { PATH: `${old}:${PATH}` })).toEqual({
      code: 2,
      said: expect.stringMatching(/v18\.20\.0/),
    });
  });
});
