import { appendFileSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { appleFile, makeKey } from '../support/keys.ts';
import { type Repository, removeFolders, repository } from '../support/repositories.ts';
import { type Done, hook, install, run } from './hook-run.ts';

afterAll(removeFolders);

const key = makeKey('hook');
let repo: Repository;

beforeEach(() => {
  repo = repository();
  install(repo);
});

const commit = (...args: string[]): Done => run('git', ['commit', '-qm', 'x', ...args], repo.path);

/** The commands that the hook printed, as they stand. */
const commandsIn = ({ said }: Done): string[] =>
  said.split('\n').flatMap((line) => /^ {2}(git .*)$/.exec(line)?.[1] ?? []);

/** Runs what was printed in a folder of the repository; every command has to end with 0. */
function follow(done: Done, folder = '.'): void {
  const commands = commandsIn(done);
  expect(commands).not.toEqual([]);
  for (const command of commands) {
    expect(run('/bin/sh', ['-c', command], join(repo.path, folder))).toMatchObject({ code: 0 });
  }
}

describe('what the hook says to run takes the key out of the commit', () => {
  test('before the first commit, also where the file was changed since', () => {
    repo.write({ 'key.txt': appleFile(key), a: '1' });
    repo.git('add', '.');
    repo.write({ 'key.txt': `${appleFile(key)}\n` });
    const refused = commit();
    expect(refused.code).toBe(1);
    expect(commandsIn(refused)).toEqual(['git rm --cached --force -- :/key.txt']);
    follow(refused);
    expect(commit()).toEqual({ code: 0, said: '' });
    expect(readFileSync(join(repo.path, 'key.txt'), 'utf8')).toContain(appleFile(key));
  });

  test('of files with names of all kinds, from a folder below', () => {
    repo.commit({ files: { 'sub/a': '1', 'old.txt': 'x' } });
    const names = ['sub/key.txt', 'with space.txt', '_a.txt', '[b].txt', '(c).p8', '-d.txt', 'é.txt', 'old.txt'];
    repo.write({ ...Object.fromEntries(names.map((name) => [name, `${name}\n${appleFile(key)}`])), b: '1' });
    repo.git('add', '.');
    const refused = commit();
    expect(refused.code).toBe(1);
    follow(refused, 'sub');
    expect(commit()).toEqual({ code: 0, said: '' });
    expect(repo.git('ls-tree', '-r', '--name-only', 'HEAD').split('\n')).toEqual(['b', 'old.txt', 'sub/a']);
    expect(readFileSync(join(repo.path, 'with space.txt'), 'utf8')).toContain(appleFile(key));
  });

  test('after commit --all, and commit with a path', () => {
    repo.commit({ files: { 'a.txt': '1', 'b.txt': '1', 'c.txt': '1' } });
    repo.write({ 'a.txt': appleFile(key), 'b.txt': '2' });
    const all = commit('--all');
    expect(all.code).toBe(1);
    expect(all.said).toContain('git took these files as they are (commit --all, or with a path)');
    expect(commandsIn(all)).toEqual(['git restore --staged --worktree -- :/a.txt']);
    follow(all);
    expect(commit('--all')).toEqual({ code: 0, said: '' });
    repo.write({ 'a.txt': appleFile(key), 'new.txt': appleFile(key), 'c.txt': '2' });
    repo.git('add', 'new.txt');
    const paths = commit('a.txt', 'new.txt', 'c.txt');
    expect(commandsIn(paths)).toEqual([
      'git restore --staged -- :/new.txt',
      'git restore --staged --worktree -- :/a.txt',
    ]);
    follow(paths);
    expect(commit('a.txt', 'c.txt')).toEqual({ code: 0, said: '' });
    expect(readFileSync(join(repo.path, 'new.txt'), 'utf8')).toBe(appleFile(key));
  });

  test('of what is tracked already, when it is called by hand', () => {
    repo.commit({ files: { 'key.txt': appleFile(key), b: '1' } });
    const found = hook(repo);
    expect(commandsIn(found)).toEqual(['git rm --cached -- :/key.txt']);
    follow(found);
    expect(commit()).toEqual({ code: 0, said: '' });
  });

  test('a name that cannot be shown stands as FILE, and many files are counted', () => {
    repo.commit();
    repo.write(Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`${at}.txt`, `${at}${appleFile(key)}`])));
    repo.git('add', '.');
    expect(commit().said).toMatch(
      /^ {2}git restore --staged -- (?::\/\d+\.txt ?){20}\n {2}and the same for 5 more files$/m,
    );
    repo.git('reset', '-q', '--hard');
    repo.write({ "it's\u202e.txt": appleFile(key) });
    repo.git('add', '.');
    expect(commandsIn(commit())).toEqual(['git restore --staged -- FILE']);
  });
});

describe('a file that got a new name', () => {
  test('and holds a key is told with the key; no line is offered for it', () => {
    repo.commit({ files: { 'settings.txt': appleFile(key), 'zipped.bin': 'x' } });
    mkdirSync(join(repo.path, 'ios'));
    repo.git('mv', 'settings.txt', 'ios/AuthKey_ABCDE12345.p8');
    const { code, said } = commit();
    expect(code).toBe(1);
    expect(said).toContain(`ios/AuthKey_ABCDE12345.p8, line 1: private key ${key.fingerprint}`);
    expect(said).not.toContain('without a readable key');
    expect(said).not.toMatch(/^ {2}(?:SHA256:|\/?ios\/[^,]*$|\*)/m);
  });

  test('and holds none may be allowed by the line that is offered', () => {
    repo.commit({ files: { 'SHA256:game.png': 'a cartridge', 'b.p8.png': 'another' } });
    repo.git('mv', 'SHA256:game.png', 'SHA256:game.p8');
    repo.git('mv', 'b.p8.png', ' b.p8');
    const refused = commit();
    expect(refused.said).toMatch(/add to \.asc-key-allow, and to the commit:\n {2}\/ b\.p8\n {2}\/SHA256:game\.p8\n/);
    const lines = refused.said.split('\n').flatMap((line) => /^ {2}(\/.*\.p8)$/.exec(line)?.[1] ?? []);
    appendFileSync(join(repo.path, '.asc-key-allow'), `${lines.join('\n')}\n`);
    repo.git('add', '.asc-key-allow');
    expect(commit()).toEqual({ code: 0, said: '' });
  });
});

test('of a file whose version before holds a key that is said, and no line is offered', () => {
  repo.commit({ files: { 'AuthKey_ABCDE12345.p8': appleFile(key), 'game.p8': '1' } });
  repo.write({ 'AuthKey_ABCDE12345.p8': 'removed', 'game.p8': '2' });
  const { code, said } = commit('--all');
  expect(code).toBe(1);
  expect(said).toContain('AuthKey_ABCDE12345.p8: .p8 file without a readable key, but with one in the version before');
  expect(said).toMatch(/and to the commit:\n {2}game\.p8\n {2}\(for 1 more file there is no line to offer\)\n$/);
});

test('the line that is offered for many files allows all of them', () => {
  repo.write(Object.fromEntries(Array.from({ length: 79 }, (_, at) => [`carts/${at}.p8`, `cartridge ${at}`])));
  repo.git('add', '.');
  const refused = commit();
  expect(refused.said).toMatch(/and to the commit:\n {2}carts\/\*\*\/\*\.p8\n$/);
  appendFileSync(join(repo.path, '.asc-key-allow'), 'carts/**/*.p8\n');
  repo.git('add', '.asc-key-allow');
  expect(commit()).toEqual({ code: 0, said: '' });
});
