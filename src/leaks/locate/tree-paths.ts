import { GitFailure } from '../git/git.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import { readCommits } from '../objects/read-objects.ts';
import { eachEntry } from '../objects/tree-object.ts';
import { TreePipe } from '../objects/tree-pipe.ts';
import { Ledger } from './ledger.ts';
import { listPlaces } from './list-places.ts';
import { Sought, type SoughtKeys } from './sought.ts';
import { SoughtTrees } from './sought-trees.ts';

/** The places of what is looked for in one tree. Paths are kept in latin1, so that every byte survives. */
export interface TreePaths {
  readonly of: Ledger<undefined>;
  /** False when the tree could not be read to its end. */
  readonly complete: boolean;
}

/**
 * The paths of all that is looked for in the tree of a commit: listed up to a number, counted beyond it. What lies below
 * folders that cannot be read is left out. Nothing is read when nothing is looked for.
 */
export async function pathsInTree(store: ObjectDatabase, commit: string, keys: SoughtKeys): Promise<TreePaths> {
  const ledger = new Ledger<undefined>(keys);
  if (keys.size === 0) return { of: ledger, complete: true };
  const root = await treeOf(store, commit);
  if (root === undefined) return { of: ledger, complete: false };
  const trees = new SoughtTrees(store, new Sought(keys));
  const tree = trees.add(root);
  try {
    await trees.load();
  } finally {
    trees.close();
  }
  listPlaces(trees.part(tree), [], ledger, undefined);
  return { of: ledger, complete: !trees.isBroken(tree) && !ledger.isSpent };
}

/**
 * The ids of what stands at some paths of a commit's tree, by these paths, which are in latin1; undefined where the commit
 * cannot be read. Only the folders on the way are read.
 */
export async function objectsAt(
  store: ObjectDatabase,
  commit: string,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, string> | undefined> {
  const root = await treeOf(store, commit);
  if (root === undefined) return undefined;
  const pipe = new TreePipe(store);
  try {
    const found = new Map<string, string>();
    let open: Way[] = [...new Set(paths)].map((path) => ({ path, tree: root, at: 0 }));
    while (open.length > 0) open = await oneStep(pipe, open, found, root.length / 2);
    return found;
  } finally {
    pipe.close();
  }
}

/** A path of which the first `at` characters lead to a tree. */
interface Way {
  readonly path: string;
  readonly tree: string;
  readonly at: number;
}

/** Goes into the next folder of each path. @returns the ways that go on */
async function oneStep(
  pipe: TreePipe,
  open: readonly Way[],
  found: Map<string, string>,
  idBytes: number,
): Promise<Way[]> {
  const next: Way[] = [];
  const byTree = new Map<string, Map<string, Way[]>>();
  for (const way of open) {
    const names = byTree.get(way.tree) ?? new Map<string, Way[]>();
    byTree.set(way.tree, names);
    const name = nameIn(way);
    names.set(name, [...(names.get(name) ?? []), way]);
  }
  await pipe.read([...byTree.keys()], (id, content) => {
    const names = byTree.get(id);
    eachEntry(content, idBytes, (entry) => {
      for (const way of names?.get(entry.name()) ?? []) {
        const at = way.at + nameIn(way).length;
        if (at === way.path.length) found.set(way.path, entry.objectId());
        else if (entry.isFolder) next.push({ path: way.path, tree: entry.objectId(), at: at + 1 });
      }
    });
  });
  return next;
}

function nameIn({ path, at }: Way): string {
  const end = path.indexOf('/', at);
  return end < 0 ? path.slice(at) : path.slice(at, end);
}

/** The tree that a commit names; undefined where the commit cannot be read. */
async function treeOf(store: ObjectDatabase, commit: string): Promise<string | undefined> {
  try {
    return (await readCommits(store, [commit])).get(commit)?.tree;
  } catch (error) {
    if (error instanceof GitFailure) return undefined;
    throw error;
  }
}
