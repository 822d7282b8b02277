import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { appleFile, makeKey } from '../support/keys.ts';
import { type Repository, removeFolders, repository } from '../support/repositories.ts';
import { paste } from '../support/shell.ts';
import { scan } from './scan-run.ts';

afterAll(removeFolders);

const key = makeKey('advice');
let repo: Repository;

beforeEach(() => {
  repo = repository();
});

test('an old file with a key that gets the name of one, and loses it again, is told with its key', async () => {
  const base = repo.commit({ files: { 'settings.txt': appleFile(key), a: '1' } });
  repo.git('mv', 'settings.txt', 'AuthKey_ABCDE12345.p8');
  repo.commit();
  const head = repo.commit({ files: { 'AuthKey_ABCDE12345.p8': null } });
  const { outputs, summary, stdout } = await scan(repo, { inputs: { commits: `${base}..${head}` } });
  expect(outputs).toMatchObject({ leaks: '1', findings: '1', complete: 'true' });
  expect(outputs.fingerprints).toBe(JSON.stringify([key.fingerprint]));
  expect(stdout + summary).not.toMatch(/no key readable|without a readable key|no private key could be read/);
});

test('of a .p8 file whose version before the range holds a key that is said, and no line is offered', async () => {
  const base = repo.commit({ files: { 'AuthKey_ABCDE12345.p8': appleFile(key), 'same.p8': '1' } });
  const head = repo.commit({ files: { 'AuthKey_ABCDE12345.p8': 'removed' } });
  const { outputs, summary, stdout } = await scan(repo, { inputs: { commits: `${base}..${head}` } });
  expect(outputs.leaks).toBe('2');
  expect(summary).toContain('.p8 file, no key readable, but one in the version before');
  expect(summary).not.toContain('Look at the files first');
  expect(summary.match(/^- .*\.p8`$/gm)).toEqual(['- `same.p8`']);
  expect(stdout).toMatch(
    /no private key could be read in it, but one in the version before it\. [^\n]*Revoke that key first[^\n]*now\.$/m,
  );
});

describe('a repository of cartridges', () => {
  const carts = Object.fromEntries(Array.from({ length: 79 }, (_, at) => [`carts/${at}.p8`, `cartridge ${at}`]));

  test('gets one line for all, which allows them, and is not told to ignore *.p8 then', async () => {
    repo.commit({ files: carts });
    const first = await scan(repo);
    expect(first.outputs.leaks).toBe('79');
    const [, details = ''] = /<details>([\s\S]*)<\/details>/.exec(first.summary) ?? [];
    const lines = details.match(/^- .*$/gm) ?? [];
    expect(lines).toEqual(['- `carts/**/*.p8`']);
    expect(first.summary).toContain('git does not ignore');
    repo.commit({ files: { '.asc-key-allow': 'carts/**/*.p8\n' } });
    const second = await scan(repo);
    expect(second.outputs).toMatchObject({ leaks: '0', complete: 'true' });
    expect(second.summary).not.toContain('git does not ignore');
  });

  test('is told that *.p8 covers the root alone', async () => {
    repo.commit({ files: { ...carts, 'root.p8': 'x', '.asc-key-allow': '*.p8\n' } });
    const { outputs, stdout } = await scan(repo);
    expect(outputs.leaks).toBe('79');
    expect(stdout).toMatch(
      /^::warning::Line 1 of \.asc-key-allow covers the root .* alone, and 79 leaks lie below it: write \*\*\/\*\.p8 if/m,
    );
  });
});

test('the command for a damaged repository shows what is broken', async () => {
  repo.commit({ files: { a: '1', b: '2' } });
  const id = repo.git('rev-parse', 'HEAD:a');
  const file = join(repo.path, '.git/objects', id.slice(0, 2), id.slice(2));
  chmodSync(file, 0o644);
  writeFileSync(file, 'no object');
  const { code, outputs, stdout } = await scan(repo);
  expect({ code, complete: outputs.complete }).toEqual({ code: 1, complete: 'false' });
  const [, command = ''] = /Run (git \w+) in the checkout/.exec(stdout) ?? [];
  const shown = paste(command, repo.path);
  expect(shown.code).not.toBe(0);
  expect(shown.said).toContain(id);
});
