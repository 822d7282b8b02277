import type { ObjectDatabase } from '../leaks/git/object-database.ts';

/** A folder that an index names by its tree alone. */
export interface SparseFolder {
  /** From the root, in latin1. */
  readonly path: string;
  readonly id: string;
}

/** A tree with folders put into it by their ids. None of them is opened: any number of paths may lead through one. */
export async function withFolders(
  store: ObjectDatabase,
  tree: string,
  folders: readonly SparseFolder[],
): Promise<string> {
  return folders.length === 0 ? tree : put(store, tree, folders);
}

/** @param tree undefined where there is no such folder yet */
async function put(store: ObjectDatabase, tree: string | undefined, folders: readonly SparseFolder[]): Promise<string> {
  const entries = new Map<string, string>();
  for (const entry of tree === undefined ? [] : await entriesOf(store, tree)) {
    entries.set(entry.slice(entry.indexOf('\t') + 1), entry);
  }
  const below = new Map<string, SparseFolder[]>();
  for (const { path, id } of folders) {
    const slash = path.indexOf('/');
    if (slash < 0) {
      entries.set(path, asEntry(id, path));
      continue;
    }
    const name = path.slice(0, slash);
    below.set(name, [...(below.get(name) ?? []), { path: path.slice(slash + 1), id }]);
  }
  for (const [name, inside] of below) {
    const [, known] = /^040000 tree ([0-9a-f]+)\t/.exec(entries.get(name) ?? '') ?? [];
    entries.set(name, asEntry(await put(store, known, inside), name));
  }
  const input = Buffer.from([...entries.values()].map((entry) => `${entry}\0`).join(''), 'latin1');
  return (await store.run(['mktree', '-z', '--missing'], { input })).stdout.toString().trim();
}

function asEntry(id: string, name: string): string {
  return `040000 tree ${id}\t${name}`;
}

/** The entries of a tree as `git mktree` takes them, in latin1. */
async function entriesOf(store: ObjectDatabase, tree: string): Promise<string[]> {
  const { stdout } = await store.run(['ls-tree', '-z', tree]);
  return stdout.toString('latin1').split('\0').filter(Boolean);
}
