import { listTree } from '../git/read.ts';
import type { Store } from '../git/store.ts';

/** For an object: its paths in one tree. Paths are kept in latin1, so that every byte survives. */
export type TreePaths = Map<string, Set<string>>;

/** All paths of the objects, files and folders alike, in the tree of a commit. Nothing is read when none is wanted. */
export async function pathsInTree(store: Store, commit: string, objects: ReadonlySet<string>): Promise<TreePaths> {
  const found: TreePaths = new Map();
  if (objects.size === 0) return found;
  for await (const { id, path } of listTree(store, commit)) {
    if (objects.has(id)) found.set(id, (found.get(id) ?? new Set()).add(path.toString('latin1')));
  }
  return found;
}
