import { execFileSync } from 'node:child_process';
import { appendFileSync, chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { appleFile, makeKey } from '../support/keys.ts';
import { newFolder, type Repository, removeFolders, repository } from '../support/repositories.ts';
import { scan } from './scan-run.ts';

afterAll(removeFolders);

function leaking(): Repository {
  const repo = repository();
  repo.commit({ files: { 'key.txt': appleFile(makeKey('machine')) } });
  return repo;
}

/** Of every write to it Linux says that the disk is full. */
const FULL = '/dev/full';

(process.platform === 'linux' ? describe : describe.skip)('a disk that is full', () => {
  test('where the summary goes spoils neither verdict nor outputs', async () => {
    const run = await scan(leaking(), { env: { GITHUB_STEP_SUMMARY: FULL } });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ leaks: '1', complete: 'true', 'sarif-file': 'out/scan.sarif' });
    expect(run.stdout).toMatch(/^::warning::The job summary is not there: The disk is full/m);
    expect(run.stdout).not.toContain('fault of asc-key');
  });

  test('where outputs go is named, and the leak is reported all the same', async () => {
    const run = await scan(leaking(), { env: { GITHUB_OUTPUT: FULL } });
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('1 leak found');
    expect(run.stdout).toMatch(/^::error::The disk is full, so a file could not be written \(ENOSPC\)/m);
    expect(run.stdout).not.toContain('fault of asc-key');
  });
});

test('a file for outputs that is not there is named', async () => {
  const run = await scan(leaking(), { env: { GITHUB_OUTPUT: join(newFolder(), 'none') } });
  expect(run.code).toBe(1);
  expect(run.stdout).toContain('1 leak found');
  expect(run.stdout).toMatch(/^::error::The runner's file for outputs is not there/m);
});

test('a folder in the place of the file for outputs is named', async () => {
  const run = await scan(leaking(), { env: { GITHUB_OUTPUT: newFolder() } });
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/^::error::A folder is where a file of the runner should be \(EISDIR\)/m);
});

(process.platform === 'win32' ? test.skip : test)('a git that is too old is named, whatever it cannot do', async () => {
  const bin = newFolder();
  writeFileSync(join(bin, 'git'), '#!/bin/sh\ncase "$*" in *version) echo git version 2.30.9;; *) exit 129;; esac\n');
  chmodSync(join(bin, 'git'), 0o755);
  const temp = newFolder();
  const run = await scan(leaking(), { env: { PATH: bin, RUNNER_TEMP: temp } });
  expect(run.code).toBe(1);
  expect(run.stdout).toMatch(/^::error::The git on the PATH is version 2\.30, and 2\.31 is the oldest/m);
  expect(run.stdout).not.toContain('The config of the checkout');
  expect(readdirSync(temp)).toEqual([]);
});

(process.platform === 'win32' ? test.skip : test)('a pipe in the place of the payload is not waited for', async () => {
  const pipe = join(newFolder(), 'pipe');
  execFileSync('mkfifo', [pipe]);
  const run = await scan(leaking(), { env: { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: pipe } });
  expect(run.outputs).toMatchObject({ leaks: '1' });
});

test('without a folder for temporary files, that of the system is taken', async () => {
  const run = await scan(leaking(), { env: { RUNNER_TEMP: join(newFolder(), 'none'), TMPDIR: newFolder() } });
  expect(run.outputs).toMatchObject({ leaks: '1', complete: 'true' });
});

test('a file of SARIF that cannot be written keeps no report from being read', async () => {
  const repo = leaking();
  const name = 'n'.repeat(252);
  const run = await scan(repo, { inputs: { 'sarif-file': name } });
  expect(run.code).toBe(1);
  expect(run.outputs).toMatchObject({ leaks: '1' });
  expect(run.stdout).toContain('1 leak found');
  expect(readdirSync(repo.path).sort()).toEqual(['.git', 'key.txt']);
});

(process.platform === 'win32' ? test.skip : test)('a fetch reads no configuration of the checkout', async () => {
  const repo = leaking();
  repo.commit({ files: { other: '1' } });
  const checkout = repo.clone('--depth=1');
  const pipe = join(newFolder(), 'pipe');
  // Whoever reads it waits for ever.
  execFileSync('mkfifo', [pipe]);
  appendFileSync(
    join(checkout.path, '.git/config'),
    `[include]\n\tpath = ${pipe}\n[includeIf "gitdir:/"]\n\tpath = ${pipe}\n`,
  );
  const run = await scan(checkout, { inputs: { commits: 'all', timeout: '40s' } });
  expect(run.outputs).toMatchObject({ leaks: '1', 'commits-scanned': '2', complete: 'true' });
});
