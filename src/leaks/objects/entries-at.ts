import type { ObjectDatabase } from '../git/object-database.ts';
import { readCommitHeader } from './commit-object.ts';
import { type ObjectPipe, pipeOf } from './object-pipe.ts';
import { eachEntry } from './tree-object.ts';

/** What stands at a path. */
export interface EntryAt {
  readonly objectId: string;
  readonly isFile: boolean;
  readonly isFolder: boolean;
}

/**
 * What stands at some paths of a commit's tree, by these paths, which are in latin1; undefined where the commit cannot be
 * read. Only the folders on the way are read.
 */
export async function entriesAt(
  store: ObjectDatabase,
  commit: string,
  paths: Iterable<string>,
): Promise<ReadonlyMap<string, EntryAt> | undefined> {
  const tree = await treeOf(store, commit);
  if (tree === undefined) return undefined;
  const found = new Map<string, EntryAt>();
  let open: Way[] = [...new Set(paths)].map((path) => ({ path, tree, at: 0 }));
  while (open.length > 0) open = await oneStep(pipeOf(store), open, found, tree.length / 2);
  return found;
}

/** The trees of commits that were asked for: all parts of a scan begin at the same few commits. */
const trees = new WeakMap<ObjectDatabase, Map<string, Promise<string | undefined>>>();

/** The tree that a commit names; undefined where the commit cannot be read. */
export async function treeOf(store: ObjectDatabase, commit: string): Promise<string | undefined> {
  const known = trees.get(store) ?? new Map<string, Promise<string | undefined>>();
  trees.set(store, known);
  const reading = known.get(commit) ?? readTreeOf(store, commit);
  known.set(commit, reading);
  const tree = await reading;
  // It may be fetched yet.
  if (tree === undefined) known.delete(commit);
  return tree;
}

async function readTreeOf(store: ObjectDatabase, commit: string): Promise<string | undefined> {
  let tree: string | undefined;
  await pipeOf(store).read([commit], (_, type, content) => {
    if (type === 'commit') tree = readCommitHeader(content).tree;
  });
  return tree || undefined;
}

/** A path of which the first `at` characters lead to a tree. */
interface Way {
  readonly path: string;
  readonly tree: string;
  readonly at: number;
}

/** Goes into the next folder of each path. @returns the ways that go on */
async function oneStep(
  pipe: ObjectPipe,
  open: readonly Way[],
  found: Map<string, EntryAt>,
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
  await pipe.readTrees([...byTree.keys()], (id, content) => {
    const names = byTree.get(id);
    eachEntry(content, idBytes, (entry) => {
      for (const way of names?.get(entry.name()) ?? []) {
        const { isFile, isFolder } = entry;
        const objectId = entry.objectId();
        const at = way.at + nameIn(way).length;
        if (at === way.path.length) found.set(way.path, { objectId, isFile, isFolder });
        else if (isFolder) next.push({ path: way.path, tree: objectId, at: at + 1 });
      }
    });
  });
  return next;
}

function nameIn({ path, at }: Way): string {
  const end = path.indexOf('/', at);
  return end < 0 ? path.slice(at) : path.slice(at, end);
}
