import type { Store } from '../git/store.ts';
import { type Finder, redact } from '../locate/names.ts';
import { entriesOf, pathsInTree } from '../locate/tree-paths.ts';
import type { Note, Scope } from '../types.ts';
import type { Unread } from './report.ts';

/** Gives each thing that was not read a place: its path in the tree where it has one. A submodule is told by name alone. */
export async function placeNotes(
  store: Store,
  scope: Scope,
  notes: readonly Note[],
  finder: () => Promise<Finder>,
): Promise<Unread[]> {
  if (notes.length === 0) return [];
  const ids = new Set(notes.map(({ objectId }) => objectId));
  const paths = scope.tree === undefined ? new Map<string, Set<string>>() : await pathsInTree(store, scope.tree, ids);
  const detector = await finder();
  const submodules = notes.some(({ kind }) => kind === 'submodule') ? await submodulesOf(store, scope) : new Map();
  return notes.flatMap(({ kind, objectId, within, message }): Unread[] => {
    if (kind === 'submodule') {
      const name = within[0] ?? '';
      const there: readonly Buffer[] = submodules.get(name) ?? [Buffer.from(`${name}, in an older tree`)];
      return there.map((path) => ({ place: redact(path, detector), message }));
    }
    const [path] = paths.get(objectId) ?? [];
    const last = path?.split('/').at(-1);
    const entries = within.filter((name) => name !== last && name !== path);
    const place = [path === undefined ? `git object ${objectId}` : Buffer.from(path, 'latin1'), ...entries];
    const text = Buffer.concat(
      place.flatMap((part, index) => [Buffer.from(index === 0 ? '' : ', inside it '), Buffer.from(part as string)]),
    );
    return [{ place: redact(text, detector), message }];
  });
}

/** The paths of the submodules in the tree, by their last names. */
async function submodulesOf(store: Store, { tree }: Scope): Promise<Map<string, Buffer[]>> {
  const paths = new Map<string, Buffer[]>();
  if (tree === undefined) return paths;
  for await (const { type, path } of entriesOf(store, tree)) {
    if (type !== 'commit') continue;
    const name = path.subarray(path.lastIndexOf('/') + 1).toString('utf8');
    const others = paths.get(name) ?? [];
    if (!others.some((other) => other.equals(path))) paths.set(name, [...others, path]);
  }
  return paths;
}
