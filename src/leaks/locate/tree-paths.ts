import { GitFailure } from '../git/git.ts';
import { listTree, type TreeEntry } from '../git/read.ts';
import type { Store } from '../git/store.ts';
import { listReadable } from '../salvage/trees.ts';

/** For an object: its paths in one tree. Paths are kept in latin1, so that every byte survives. */
export type TreePaths = Map<string, Set<string>>;

/** Of one object; a tree that was made to do harm has the same file any number of times. */
const MOST_PATHS = 100_000;

/** All paths of the objects, files and folders alike, in the tree of a commit. Nothing is read when none is wanted. */
export async function pathsInTree(store: Store, commit: string, objects: ReadonlySet<string>): Promise<TreePaths> {
  const found: TreePaths = new Map();
  if (objects.size === 0) return found;
  for await (const { id, path } of entriesOf(store, commit)) {
    if (!objects.has(id)) continue;
    const paths = found.get(id) ?? new Set();
    if (paths.size < MOST_PATHS) found.set(id, paths.add(path.toString('latin1')));
  }
  return found;
}

/**
 * All entries of the tree of a commit. git stops at a folder that it cannot read: then those of the others come, and some
 * of them a second time.
 */
export async function* entriesOf(store: Store, commit: string): AsyncGenerator<TreeEntry> {
  try {
    yield* listTree(store, commit);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    yield* await listReadable(store, commit);
  }
}
