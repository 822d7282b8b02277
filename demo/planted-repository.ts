import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { machineEnvironment } from '../local-runner/environment.ts';

/** Where the key was left, a file that is no .p8: `fastlane/api_key.json`. */
export const PLANTED_AT = 'fastlane/api_key.json';

/** Whether git can be started here, in a version that the scan can work with: 2.31 or newer. */
export function hasGit(cwd: string): boolean {
  const { status, stdout } = spawnSync('git', ['--version'], { cwd, encoding: 'utf8' });
  return status === 0 && isRecent(stdout);
}

/** @param version what `git --version` prints: `git version 2.39.5 (Apple Git-154)` */
export function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = (/(\d+)\.(\d+)/.exec(version) ?? []).slice(1).map(Number);
  return major > 2 || (major === 2 && minor >= 31);
}

/**
 * Makes a repository of three commits in an empty folder: the second brings the key inside a JSON file, the third
 * removes that file, so that only the history has it.
 *
 * @param server where a copy of it is made, for its remote to be there
 */
export function plantRepository(folder: string, keyFile: string, server: string): void {
  mkdirSync(join(folder, 'fastlane'), { recursive: true });
  git(folder, ['init', '--quiet', '--template=']);
  writeFileSync(join(folder, 'README.md'), '# An app\n');
  writeFileSync(join(folder, '.gitignore'), '*.p8\n');
  commit(folder, 'Begin');
  const settings = { key_id: 'TRYOUT0001', issuer_id: '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5', key: keyFile };
  writeFileSync(join(folder, PLANTED_AT), `${JSON.stringify(settings, undefined, 2)}\n`);
  commit(folder, 'Set up the upload');
  rmSync(join(folder, PLANTED_AT));
  commit(folder, 'Remove the key again');
  git(folder, ['clone', '--quiet', '--bare', '--template=', '.', server]);
  git(folder, ['remote', 'add', 'origin', pathToFileURL(server).href]);
}

function commit(folder: string, message: string): void {
  git(folder, ['add', '--all']);
  git(folder, ['commit', '--quiet', '--no-verify', '--message', message]);
}

/** Runs git without any settings of this machine or its user. */
function git(folder: string, args: readonly string[]): void {
  const person = { NAME: 'A developer', EMAIL: 'developer@example.com', DATE: '2026-01-01T12:00:00Z' };
  const env = {
    ...machineEnvironment(process.env),
    ...Object.fromEntries(
      Object.entries(person).flatMap(([name, value]) => [
        [`GIT_AUTHOR_${name}`, value],
        [`GIT_COMMITTER_${name}`, value],
      ]),
    ),
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    HOME: folder,
  };
  const settings = ['-c', 'init.defaultBranch=main', '-c', 'commit.gpgsign=false', '-c', 'core.autocrlf=false'];
  const { status, error } = spawnSync('git', [...settings, ...args], { cwd: folder, env });
  if (status !== 0) throw error ?? new Error(`git ${args[0]} ended with ${status}`);
}
