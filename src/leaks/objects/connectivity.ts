import { GitFailure } from '../git/git.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import { missingBelow, missingOf } from './presence.ts';

/** What HEAD, branches, tags and notes lead to and the store does not have. */
export interface Connectivity {
  readonly missing: readonly string[];
  /** Whether git met damage and gave up, so that more may be missing. */
  readonly gaveUp: boolean;
}

/**
 * Follows everything that HEAD and the refs reach, and looks for what is missing: commits, trees and files. A clone that
 * says of itself that it is whole may have lost any of them. It costs git about as much as `git rev-list --objects --all`.
 */
export async function findMissing(store: ObjectDatabase): Promise<Connectivity> {
  const missing = new Set<string>();
  try {
    const head = await store.head();
    const tips = new Set([...(await store.refs()).map(({ id }) => id), ...(head === undefined ? [] : [head])]);
    // A tip that is missing ends git at once; to look for one first would be in vain in nearly all repositories.
    const whole = tips.size === 0 ? [] : await missingBelow(store, [...tips]).catch(ignoreFailure);
    if (whole !== undefined) return { missing: whole, gaveUp: false };
    for (const id of await missingOf(store, [...tips])) {
      missing.add(id);
      tips.delete(id);
    }
    if (tips.size > 0) for (const id of await missingBelow(store, [...tips])) missing.add(id);
    return { missing: [...missing], gaveUp: false };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    const lost = await namedAndMissing(store, error.stderr);
    return { missing: [...new Set([...missing, ...lost])], gaveUp: lost.length === 0 };
  }
}

function ignoreFailure(error: unknown): undefined {
  if (!(error instanceof GitFailure)) throw error;
}

/** A commit that is missing ends git's walk, and what git says then names it. */
async function namedAndMissing(store: ObjectDatabase, said: string): Promise<string[]> {
  const named = said.match(/\b(?:[0-9a-f]{64}|[0-9a-f]{40})\b/g) ?? [];
  try {
    return await missingOf(store, [...new Set(named)]);
  } catch (error) {
    if (error instanceof GitFailure) return [];
    throw error;
  }
}
