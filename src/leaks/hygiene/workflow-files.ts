import type { ObjectDatabase } from '../git/object-database.ts';
import { entriesAt } from '../objects/entries-at.ts';
import { isFolder } from '../objects/tree-object.ts';
import { treesBelow } from '../objects/trees-below.ts';

const FOLDERS = ['.github/workflows', '.github/actions'];
const FILES = ['action.yml', 'action.yaml'];

/** More than any repository has, and few enough to be looked at in a second. */
export const MOST_FILES = 1_000;

export interface WorkflowFiles {
  /** One path of each object, in latin1. */
  readonly pathOf: ReadonlyMap<string, string>;
  /** Whether there are more than the limit. */
  readonly isCut: boolean;
}

/**
 * The workflows, and the metadata of actions, in the tree of a commit. Each distinct folder is read once.
 *
 * @param limit files that are listed at most
 */
export async function workflowFiles(store: ObjectDatabase, commit: string, limit = MOST_FILES): Promise<WorkflowFiles> {
  const files = new Map<string, string>();
  const entries = await entriesAt(store, commit, [...FILES, ...FOLDERS]);
  for (const path of FILES) {
    const entry = entries?.get(path);
    if (entry !== undefined) files.set(entry.objectId, path);
  }
  for (const path of FOLDERS) {
    const entry = entries?.get(path);
    if (entry?.isFolder) await addBelow(store, entry.objectId, path, files, limit);
  }
  return { pathOf: new Map([...files].slice(0, limit)), isCut: files.size > limit };
}

/** Stops at the first file beyond the limit, which says that there are more. */
async function addBelow(
  store: ObjectDatabase,
  root: string,
  path: string,
  files: Map<string, string>,
  limit: number,
): Promise<void> {
  const trees = await treesBelow(store, [root]);
  // A map that grows while it is gone through: all that is added is visited, too.
  const pathOf = new Map([[root, path]]);
  for (const [tree, above] of pathOf) {
    for (const { mode, name, objectId } of trees.get(tree) ?? []) {
      const below = `${above}/${name.toString('latin1')}`;
      if (isFolder({ mode }) && !pathOf.has(objectId)) pathOf.set(objectId, below);
      else if (/^100\d{3}$/.test(mode) && /\.ya?ml$/.test(below)) files.set(objectId, below);
      if (files.size > limit) return;
    }
  }
}
