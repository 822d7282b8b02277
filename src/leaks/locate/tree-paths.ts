import type { ObjectDatabase } from '../git/object-database.ts';
import { treeOf } from '../objects/entries-at.ts';
import { Ledger } from './ledger.ts';
import { listPlaces } from './list-places.ts';
import { Sought, type SoughtKeys } from './sought.ts';
import { SoughtTrees } from './sought-trees.ts';

/** The places of what is looked for in one tree. Paths are kept in latin1, so that every byte survives. */
export interface TreePaths {
  readonly ledger: Ledger<undefined>;
  /** False when the tree could not be read to its end. */
  readonly complete: boolean;
}

/**
 * The paths of all that is looked for in the tree of a commit: listed up to a number, counted beyond it. What lies below
 * folders that cannot be read is left out. Nothing is read when nothing is looked for.
 */
export async function pathsInTree(store: ObjectDatabase, commit: string, keys: SoughtKeys): Promise<TreePaths> {
  const ledger = new Ledger<undefined>(keys);
  if (keys.size === 0) return { ledger, complete: true };
  const root = await treeOf(store, commit);
  if (root === undefined) return { ledger, complete: false };
  const trees = new SoughtTrees(store, new Sought(keys));
  const tree = trees.add(root);
  await trees.load();
  listPlaces(trees.pruned(tree), [], ledger, undefined);
  return { ledger, complete: !trees.isBroken(tree) && !ledger.isSpent };
}
