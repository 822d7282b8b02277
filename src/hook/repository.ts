import { dirname, join, resolve } from 'node:path';
import { findLayout } from '../leaks/git/checkout.ts';
import { UserError } from '../runner/user-error.ts';

/** Where the hook runs. */
export interface HookPlace {
  /** The folder to open: the work tree, or the repository that git named. */
  readonly checkout: string;
  /** The index that git named for this commit; undefined: the repository's own. */
  readonly index: string | undefined;
  /** The commits that `git merge` is about to merge, where this runs as its hook: it has written them nowhere by then. */
  readonly merged: readonly string[];
}

/**
 * Finds the repository as git names it to a hook: by `GIT_DIR` where it is set, else upwards from the working folder. The index
 * of `git commit PATH` and `git commit --all` is a temporary one, named by `GIT_INDEX_FILE`.
 * @throws {UserError} outside of a repository.
 */
export function findPlace(folder: string, env: NodeJS.ProcessEnv): HookPlace {
  const index = env.GIT_INDEX_FILE ? resolve(folder, env.GIT_INDEX_FILE) : undefined;
  const merged = Object.keys(env).flatMap((name) => /^GITHEAD_([0-9a-f]{40}(?:[0-9a-f]{24})?)$/.exec(name)?.[1] ?? []);
  if (env.GIT_DIR && findLayout(resolve(folder, env.GIT_DIR)) !== undefined) {
    return { checkout: resolve(folder, env.GIT_DIR), index, merged };
  }
  for (let current = resolve(folder); ; current = dirname(current)) {
    if (findLayout(current) !== undefined) return { checkout: current, index, merged };
    if (dirname(current) === current) break;
  }
  throw new UserError('There is no git repository here. Run this inside of one.');
}

/** The index of a repository whose `.git` is at `gitDir`. */
export function ownIndex(gitDir: string): string {
  return join(gitDir, 'index');
}
