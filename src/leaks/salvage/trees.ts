import type { TreeEntry as ListedEntry } from '../git/read.ts';
import type { Store } from '../git/store.ts';
import { isFolder, readTreeObject, type TreeEntry } from '../locate/parts.ts';
import { eachReadable } from './objects.ts';

/** The entries of trees by their ids. */
export type Trees = ReadonlyMap<string, readonly TreeEntry[]>;

const SUBMODULE = '160000';

/** The trees below some trees, and these, as far as they can be read; those in `known` are not read again. */
export async function treesBelow(
  store: Store,
  roots: Iterable<string>,
  known: Trees = new Map(),
): Promise<Map<string, readonly TreeEntry[]>> {
  const trees = new Map<string, readonly TreeEntry[]>();
  const seen = new Set<string>();
  for (let next = [...new Set(roots)]; next.length > 0; ) {
    const fresh = next.filter((id) => !known.has(id));
    for (const id of next) {
      seen.add(id);
      const entries = known.get(id);
      if (entries !== undefined) trees.set(id, entries);
    }
    await eachReadable(store, fresh, (id, type, content) => {
      if (type === 'tree') trees.set(id, readTreeObject(Buffer.from(content), id.length / 2));
    });
    const below = next.flatMap((id) => (trees.get(id) ?? []).filter(isFolder)).map(({ objectId }) => objectId);
    next = [...new Set(below)].filter((id) => !seen.has(id));
  }
  return trees;
}

/** All ids that trees name, theirs included; those of submodules are of other repositories. */
export function idsIn(roots: Iterable<string>, trees: Trees): Set<string> {
  const ids = new Set<string>(roots);
  for (const [id, entries] of trees) {
    ids.add(id);
    for (const { mode, objectId } of entries) if (mode !== SUBMODULE) ids.add(objectId);
  }
  return ids;
}

/** The entries of a commit's tree, as `listTree` gives them, without what lies below folders that cannot be read. */
export async function listReadable(store: Store, commit: string): Promise<ListedEntry[]> {
  let root: string | undefined;
  await eachReadable(store, [commit], (_, type, content) => {
    if (type === 'commit') root = /^tree ([0-9a-f]+)\n/.exec(content.toString('latin1', 0, 100))?.[1];
  });
  return root === undefined ? [] : listed(root, await treesBelow(store, [root]));
}

/** No tree that people work with has so many entries; one that was made to do harm may have any number. */
const MOST_ENTRIES = 1_000_000;

function listed(root: string, trees: Trees): ListedEntry[] {
  const entries: ListedEntry[] = [];
  const open = [{ tree: root, above: '' }];
  for (let next = open.pop(); next !== undefined && entries.length < MOST_ENTRIES; next = open.pop()) {
    for (const entry of trees.get(next.tree) ?? []) {
      const { mode, name, objectId: id } = entry;
      const path = `${next.above}${name.toString('latin1')}`;
      const type = isFolder(entry) ? 'tree' : mode === SUBMODULE ? 'commit' : 'blob';
      entries.push({ path: Buffer.from(path, 'latin1'), mode, type, id });
      if (type === 'tree') open.push({ tree: id, above: `${path}/` });
    }
  }
  return entries;
}
