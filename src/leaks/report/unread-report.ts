import type { AllowEntry } from '../allow/allow-list.ts';
import type { Finder } from '../detect/detector.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import { redact } from '../locate/names.ts';
import { keyOfObject, keyOfSubmodule } from '../locate/sought.ts';
import { pathsInTree, type TreePaths } from '../locate/tree-paths.ts';
import type { Note, Scope } from '../types.ts';
import { more } from '../wording.ts';
import type { Unread } from './report.ts';

/** Each is a line of the report; nobody reads more, and what was not read fails no job. */
const MOST_LISTED = 999;
/** Submodules of one name. */
const MOST_OF_A_NAME = 20;

/** Gives each thing that was not read a place: its path in the tree where it has one. A submodule is listed by name alone. */
export async function placeNotes(
  store: ObjectDatabase,
  scope: Scope,
  notes: readonly Note[],
  finder: () => Promise<Finder>,
  acceptedGaps: ReadonlyMap<string, AllowEntry> = new Map(),
): Promise<Unread[]> {
  if (notes.length === 0) return [];
  // There may be any number of submodules, and they must not push the others out.
  const inOrder = [...notes].sort((a, b) => rankOf(a) - rankOf(b));
  const listed = notes.length <= MOST_LISTED ? notes : inOrder.slice(0, MOST_LISTED);
  const keys = new Map(listed.map((note) => [keyOf(note), 1]));
  const tree = scope.tree ?? (scope.range.kind === 'commits' ? scope.range.include[0] : undefined);
  const paths = tree === undefined ? undefined : (await pathsInTree(store, tree, keys)).ledger;
  const detector = await finder();
  const unread: Unread[] = [];
  for (const note of listed) {
    const allowedBy = note.kind === 'unsearched' ? acceptedGaps.get(note.objectId) : undefined;
    const isGap = note.kind === 'unsearched' && allowedBy === undefined;
    for (const place of placesOf(note, paths)) {
      unread.push({ place: redact(place, detector), message: note.message, isGap, allowedBy });
    }
  }
  const left = unread.length - MOST_LISTED + notes.length - listed.length;
  if (left <= 0) return unread;
  return [...unread.slice(0, MOST_LISTED), { place: Buffer.from(more(left)), message: 'not read either' }];
}

/** What makes the scan incomplete comes first. */
function rankOf(note: Note): number {
  if (note.kind === 'unsearched') return 0;
  return isSubmodule(note) ? 2 : 1;
}

function isSubmodule({ kind }: Note): boolean {
  return kind === 'submodule';
}

/** Of a submodule its name is known, in latin1. */
function keyOf(note: Note): string {
  return isSubmodule(note) ? keyOfSubmodule(note.within[0] ?? '') : keyOfObject(note.objectId);
}

function placesOf(note: Note, ledger: TreePaths['ledger'] | undefined): Buffer[] {
  const key = keyOf(note);
  const paths = [...(ledger?.of(key).keys() ?? [])];
  const { objectId, within } = note;
  if (isSubmodule(note)) {
    const shown = paths.slice(0, MOST_OF_A_NAME);
    const hidden = paths.length - shown.length + (ledger?.more(key) ?? 0);
    const also = hidden > 0 ? `at ${more(hidden)}` : paths.length === 0 ? 'in an older tree' : undefined;
    const texts = also === undefined ? shown : [...shown, `${within[0] ?? ''}, ${also}`];
    return texts.map((text) => Buffer.from(text, 'latin1'));
  }
  const [path] = paths;
  const last = path?.split('/').at(-1);
  const entries = within.filter((name) => name !== last && name !== path);
  // Names of branches and tags are no objects.
  if (objectId === '') return [Buffer.from(within.join(''), 'latin1')];
  const place = [path === undefined ? `git object ${objectId}` : Buffer.from(path, 'latin1'), ...entries];
  return [
    Buffer.concat(
      place.flatMap((part, index) => [Buffer.from(index === 0 ? '' : ', inside it '), Buffer.from(part as string)]),
    ),
  ];
}
