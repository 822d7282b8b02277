import type { NamedEntry } from '../types.ts';
import type { LocateContext } from './context.ts';
import type { FirstCommit, Presence } from './finding.ts';
import { type Introductions, introductions } from './introductions.ts';
import { Ledger } from './ledger.ts';
import { reachedWithoutCommit } from './reach.ts';
import { keyOfEntry, keyOfObject, type SoughtKeys } from './sought.ts';
import { pathsInTree, type TreePaths } from './tree-paths.ts';

/** A path at which an object is or was. */
export interface PathLocation {
  /** From the root, in latin1; undefined where no path leads to the object. */
  readonly path: string | undefined;
  readonly presence: Presence;
  readonly first: FirstCommit | undefined;
}

/** Where one thing is: locations that are listed, and how many more there are. */
export interface Places {
  readonly locations: readonly PathLocation[];
  readonly more: number;
  /** Of those that are not listed: the nearest to the present of any. */
  readonly presence: Presence;
}

export interface PathLocations {
  /** Never without a location: an object without a path has a location without one. */
  readonly ofObject: (objectId: string) => Places;
  /**
   * The locations of an entry that was found by its name. A tree that the range made anew has old entries, too: what neither
   * the range introduced under that name nor the present tree has there, is no finding. In the whole history such an entry is
   * one to which no ref leads.
   */
  readonly ofEntry: (entry: NamedEntry) => Places;
}

/** Looks up the paths of all that is looked for at once: in the tree, and in the part of history that was scanned. */
export async function findPathLocations(context: LocateContext, keys: SoughtKeys): Promise<PathLocations> {
  const { store, scope } = context;
  const inTree: TreePaths =
    scope.tree === undefined
      ? { ledger: new Ledger(keys), complete: true }
      : await pathsInTree(store, scope.tree, keys);
  const inRange = await introductions(
    { store, revisions: revisionsOf(context), reachesMost: scope.range.kind === 'all' },
    keys,
  );
  const older = olderThan(inTree, inRange, keys);
  const revisions = scope.tree === undefined || older.size === 0 ? [] : [scope.tree];
  const before = await introductions({ store, revisions }, older);
  const reached = await withoutCommit(context, keys, inTree, inRange);
  const isCertain = context.isWhole && inRange.complete && inTree.complete;
  const lost: Presence = isCertain && scope.range.kind === 'all' ? 'unreachable' : 'history';
  const listed = (key: string): Places => placesOf(key, inTree.ledger, inRange.ledger, before.ledger);
  return {
    ofObject: (objectId) => {
      const path = reached.get(objectId);
      const presence = path === undefined ? lost : 'history';
      return orElse(listed(keyOfObject(objectId)), { path: path || undefined, presence, first: undefined });
    },
    ofEntry: ({ name, objectId }) => {
      const path = reached.get(objectId);
      const places = listed(keyOfEntry(objectId, name));
      if (path === name || path?.endsWith(`/${name}`)) {
        return orElse(places, { path, presence: 'history', first: undefined });
      }
      const isNone = isCertain && scope.range.kind !== 'all' && places.more === 0;
      return orElse(places, isNone ? undefined : { path: undefined, presence: lost, first: undefined });
    },
  };
}

/** What the ledgers say of a key: of the tree, of the range, and of what the tree has from before the range. */
function placesOf(
  key: string,
  inTree: TreePaths['ledger'],
  inRange: Introductions['ledger'],
  before: Introductions['ledger'],
): Places {
  const now = inTree.of(key);
  const past = inRange.of(key);
  const locations: PathLocation[] = [...now.keys()].map((path) => ({
    path,
    presence: 'tree',
    first: past.get(path) ?? before.of(key).get(path),
  }));
  for (const [path, first] of past) if (!now.has(path)) locations.push({ path, presence: 'history', first });
  // What the tree has was introduced by some commit: it would be counted twice.
  const more = Math.max(inTree.more(key), inRange.more(key));
  return { locations, more, presence: inTree.more(key) > 0 ? 'tree' : 'history' };
}

/** The places; where none is listed, the location takes their place. */
function orElse(places: Places, location: PathLocation | undefined): Places {
  if (places.locations.length > 0 || location === undefined) return places;
  return { ...places, locations: [places.more > 0 ? { ...location, presence: places.presence } : location] };
}

/** What is in the tree at paths at which the range did not introduce it. */
function olderThan(inTree: TreePaths, inRange: Introductions, keys: SoughtKeys): Map<string, number> {
  const older = new Map<string, number>();
  for (const key of inTree.ledger.keys()) {
    const known = inRange.ledger.of(key);
    if ([...inTree.ledger.of(key).keys()].some((path) => !known.has(path))) older.set(key, keys.get(key) ?? 1);
  }
  return older;
}

function revisionsOf({ scope, tips }: LocateContext): readonly string[] {
  switch (scope.range.kind) {
    case 'none':
      return [];
    case 'all':
      return scope.tree === undefined ? tips : [...tips, scope.tree];
    case 'commits':
      return [...scope.range.include, ...scope.range.exclude.map((id) => `^${id}`)];
  }
}

/** Of objects that no commit holds: a tag may point at a tree or a blob. To the others nothing leads. */
async function withoutCommit(
  context: LocateContext,
  keys: SoughtKeys,
  inTree: TreePaths,
  inRange: Introductions,
): Promise<ReadonlyMap<string, string>> {
  const isKnown = [...keys.keys()].every((key) => inTree.ledger.has(key) || inRange.ledger.has(key));
  return isKnown ? new Map() : reachedWithoutCommit(context.store, context.tips);
}
