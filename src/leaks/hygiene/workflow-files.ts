import type { Store } from '../git/store.ts';
import { isFolder } from '../locate/parts.ts';
import { treesBelow } from '../salvage/trees.ts';

const FOLDERS = ['.github/workflows', '.github/actions'];
const FILES = ['action.yml', 'action.yaml'];

/** More than any repository has, and few enough to be looked at in a second. */
const MOST_FILES = 1_000;

/**
 * The workflows, and the metadata of actions, in the tree of a commit: each object with one of its paths, in latin1. Each
 * distinct folder is looked at once, and the advice is about the first thousand files.
 */
export async function workflowFiles(store: Store, commit: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const path of FILES) {
    const id = await store.resolve(`${commit}:${path}`);
    if (id !== undefined) files.set(id, path);
  }
  for (const path of FOLDERS) {
    const id = await store.resolve(`${commit}:${path}`);
    if (id !== undefined) await addBelow(store, id, path, files);
  }
  return files;
}

async function addBelow(store: Store, root: string, path: string, files: Map<string, string>): Promise<void> {
  const trees = await treesBelow(store, [root]);
  // A map that grows while it is gone through: all that is added is visited, too.
  const pathOf = new Map([[root, path]]);
  for (const [tree, above] of pathOf) {
    for (const { mode, name, objectId } of trees.get(tree) ?? []) {
      const below = `${above}/${name.toString('latin1')}`;
      if (isFolder({ mode }) && !pathOf.has(objectId)) pathOf.set(objectId, below);
      else if (/^100\d{3}$/.test(mode) && /\.ya?ml$/.test(below)) files.set(objectId, below);
      if (files.size >= MOST_FILES) return;
    }
  }
}
