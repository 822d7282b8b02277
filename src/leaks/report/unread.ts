import type { Store } from '../git/store.ts';
import { type Finder, redact } from '../locate/names.ts';
import { pathsInTree } from '../locate/tree-paths.ts';
import type { Note, Scope } from '../types.ts';
import type { Unread } from './report.ts';

/** Gives each thing that was not read a place: its path in the tree where it has one. */
export async function placeNotes(
  store: Store,
  scope: Scope,
  notes: readonly Note[],
  finder: () => Finder,
): Promise<Unread[]> {
  if (notes.length === 0) return [];
  const ids = new Set(notes.map(({ objectId }) => objectId));
  const paths = scope.tree === undefined ? new Map<string, Set<string>>() : await pathsInTree(store, scope.tree, ids);
  const detector = finder();
  return notes.map(({ objectId, within, message }) => {
    const [path] = paths.get(objectId) ?? [];
    const last = path?.split('/').at(-1);
    const entries = within.filter((name) => name !== last && name !== path);
    const place = [path === undefined ? `git object ${objectId}` : Buffer.from(path, 'latin1'), ...entries];
    const text = Buffer.concat(
      place.flatMap((part, index) => [Buffer.from(index === 0 ? '' : ', inside it '), Buffer.from(part as string)]),
    );
    return { place: redact(text, detector), message };
  });
}
