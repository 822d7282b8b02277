import type { ObjectDatabase } from '../git/object-database.ts';
import { pipeOf } from './object-pipe.ts';
import { isFolder, isSubmodule, readTreeObject, type TreeEntry } from './tree-object.ts';

/** The entries of trees by their ids. */
export type Trees = ReadonlyMap<string, readonly TreeEntry[]>;

/** git itself follows no more levels (`core.maxTreeDepth`), and each takes one answer of it. */
const DEEPEST = 4_096;

/**
 * The trees below some trees, and these, as far as they can be read; those in `known` are not read again.
 * @param onTooDeep is called when there are more levels than are followed
 */
export async function treesBelow(
  store: ObjectDatabase,
  roots: Iterable<string>,
  known: Trees = new Map(),
  onTooDeep: () => void = () => {},
): Promise<Map<string, readonly TreeEntry[]>> {
  const trees = new Map<string, readonly TreeEntry[]>();
  const seen = new Set<string>();
  let depth = 0;
  for (let next = [...new Set(roots)]; next.length > 0; depth += 1) {
    if (depth > DEEPEST) {
      onTooDeep();
      break;
    }
    const fresh = next.filter((id) => !known.has(id));
    for (const id of next) {
      seen.add(id);
      const entries = known.get(id);
      if (entries !== undefined) trees.set(id, entries);
    }
    await pipeOf(store).readTrees(fresh, (id, content) => {
      trees.set(id, readTreeObject(Buffer.from(content), id.length / 2));
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
    for (const { mode, objectId } of entries) if (!isSubmodule({ mode })) ids.add(objectId);
  }
  return ids;
}
