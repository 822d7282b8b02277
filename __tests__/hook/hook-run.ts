import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@jest/globals';
import { makeKey } from '../support/keys.ts';
import { entryPath, ROOT } from '../support/paths.ts';
import { newFolder, type Repository } from '../support/repositories.ts';
import { tracesOf } from '../support/traces.ts';

/** The hook, started as git and people do. Whatever it says is searched for traces of this key. */
export const key = makeKey('hook');
export const HOOK = join(hookFolder(), 'hooks/pre-commit');

/** The root; where coverage is measured, a folder that looks like it and runs the compiled modules. */
function hookFolder(): string {
  if (process.env.NODE_V8_COVERAGE === undefined) return ROOT;
  const folder = newFolder();
  for (const name of ['hooks', 'dist/hook']) mkdirSync(join(folder, name), { recursive: true });
  copyFileSync(join(ROOT, 'hooks/pre-commit'), join(folder, 'hooks/pre-commit'));
  writeFileSync(join(folder, 'dist/hook/package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'dist/hook/index.js'), `import ${JSON.stringify(entryPath('hook'))};\n`);
  return folder;
}

export interface Done {
  readonly code: number | null;
  readonly said: string;
}

/** The Node that runs the tests comes first, as `node` is what the hook looks for. */
export const PATH = `${dirname(process.execPath)}:${process.env.PATH}`;

export function run(command: string, args: readonly string[], cwd: string, env: Record<string, string> = {}): Done {
  const temp = newFolder();
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: {
      PATH,
      HOME: temp,
      TMPDIR: temp,
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'A',
      GIT_AUTHOR_EMAIL: 'a@example.com',
      GIT_COMMITTER_NAME: 'A',
      GIT_COMMITTER_EMAIL: 'a@example.com',
      ...(process.env.NODE_V8_COVERAGE === undefined ? {} : { NODE_V8_COVERAGE: process.env.NODE_V8_COVERAGE }),
      ...env,
    },
  });
  expect(readdirSync(temp).filter((name) => name.startsWith('asc-key'))).toEqual([]);
  expect(tracesOf(key, stdout + stderr)).toEqual([]);
  return { code: status, said: stdout + stderr };
}

export const hook = (repo: Repository, args: readonly string[] = [], env: Record<string, string> = {}): Done =>
  run(HOOK, args, repo.path, env);

/** Puts the hook where git runs it. */
export function install(repo: Repository): void {
  mkdirSync(join(repo.path, '.git/hooks'), { recursive: true });
  symlinkSync(HOOK, join(repo.path, '.git/hooks/pre-commit'));
}
