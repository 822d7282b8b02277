import type { ObjectDatabase } from '../git/object-database.ts';
import { asLines } from '../objects/id-lines.ts';
import { reachable } from '../objects/reachable.ts';
import { readOnInto, type Sink } from '../objects/resumable-reader.ts';
import type { Scope } from '../types.ts';

/**
 * Searches a store of which git could not list or read all, past whatever is damaged. It takes longer than the search
 * that failed, and holds the ids of all objects.
 *
 * @returns the ids that something names and that are not there
 */
export async function searchDamaged(
  store: ObjectDatabase,
  scope: Scope,
  sink: Sink,
  idLength: number,
): Promise<readonly string[]> {
  const { ids, missing } = await reachable(store, scope);
  await readOnInto(store, asLines(ids), sink, idLength);
  return missing;
}
