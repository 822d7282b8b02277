import type { Store } from '../git/store.ts';
import type { Findings } from '../search/findings.ts';
import type { ObjectSearch } from '../search/object-search.ts';
import type { Scope } from '../types.ts';
import { idLines } from './objects.ts';
import { reachable } from './reachable.ts';
import { readOn } from './read-on.ts';

/**
 * Searches a store of which git could not list or read all, past whatever is damaged. It takes longer than the search
 * that failed, and holds the ids of all objects.
 *
 * @returns what was found, and the ids that something names and that are not there
 */
export async function searchDamaged(
  store: Store,
  scope: Scope,
  search: ObjectSearch,
  idLength: number,
  onProgress: (objects: number) => void,
): Promise<{ readonly found: Findings; readonly missing: readonly string[] }> {
  const { ids, missing } = await reachable(store, scope);
  await readOn(store, idLines(ids), search, idLength, () => onProgress(search.result.objects));
  return { found: search.result, missing };
}
