import type { NamedEntry } from '../types.ts';
import type { FirstCommit, Presence } from './finding.ts';
import { type Introductions, introductions } from './history.ts';
import type { Ground } from './locate.ts';
import { reachedWithoutCommit } from './reach.ts';
import { pathsInTree, type TreePaths } from './tree-paths.ts';

/** A path at which an object is or was. */
export interface Spot {
  /** From the root, in latin1; undefined where no path leads to the object. */
  readonly path: string | undefined;
  readonly presence: Presence;
  readonly first: FirstCommit | undefined;
}

export interface Spots {
  /** Never empty: an object without a path has a spot without one. */
  readonly of: (objectId: string) => readonly Spot[];
  /** What an entry is to which no path was found; undefined when the paths are known for certain. */
  readonly lost: Presence | undefined;
}

/** Looks up the paths of all objects at once: in the tree, and in the part of history that was scanned. */
export async function findSpots(ground: Ground, objects: ReadonlySet<string>): Promise<Spots> {
  const { store, scope } = ground;
  const inTree: TreePaths = scope.tree === undefined ? new Map() : await pathsInTree(store, scope.tree, objects);
  const inRange = await introductions({ store, revisions: revisionsOf(ground) }, objects);
  const older = olderThan(inTree, inRange);
  const revisions = scope.tree === undefined || older.size === 0 ? [] : [scope.tree];
  const before = await introductions({ store, revisions }, older);
  const odd = await withoutPath(ground, objects, inTree, inRange);
  const certain = ground.isWhole && inRange.complete;
  return {
    lost: !certain ? 'history' : scope.range.kind === 'all' ? 'unreachable' : undefined,
    of: (id) => {
      const now = inTree.get(id) ?? new Set<string>();
      const past = inRange.of.get(id) ?? new Map<string, FirstCommit>();
      const spots: Spot[] = [...now].map((path) => ({
        path,
        presence: 'tree',
        first: past.get(path) ?? before.of.get(id)?.get(path),
      }));
      for (const [path, first] of past) if (!now.has(path)) spots.push({ path, presence: 'history', first });
      return spots.length > 0 ? spots : [odd(id)];
    },
  };
}

/** Objects of the tree at paths that the range did not bring. */
function olderThan(inTree: TreePaths, inRange: Introductions): Set<string> {
  const older = new Set<string>();
  for (const [id, paths] of inTree) {
    const known = inRange.of.get(id);
    if ([...paths].some((path) => known?.has(path) !== true)) older.add(id);
  }
  return older;
}

function revisionsOf({ scope, tips }: Ground): readonly string[] {
  switch (scope.range.kind) {
    case 'none':
      return [];
    case 'all':
      return scope.tree === undefined ? tips : [...tips, scope.tree];
    case 'commits':
      return [...scope.range.include, ...scope.range.exclude.map((id) => `^${id}`)];
  }
}

/** Objects that no commit holds: a tag may point at a tree or a blob; to the others nothing leads. */
async function withoutPath(
  ground: Ground,
  objects: ReadonlySet<string>,
  inTree: TreePaths,
  inRange: Introductions,
): Promise<(id: string) => Spot> {
  const whole = ground.scope.range.kind === 'all' && ground.isWhole && inRange.complete;
  const rest = [...objects].filter((id) => !inTree.has(id) && !inRange.of.has(id));
  const reached = rest.length === 0 ? new Map<string, string>() : await reachedWithoutCommit(ground.store, ground.tips);
  return (id) => {
    const path = reached.get(id);
    const presence = path === undefined && whole ? 'unreachable' : 'history';
    return { path: path === '' ? undefined : path, presence, first: undefined };
  };
}

/**
 * The spots of an entry that was found by its name. A tree that the range made anew has old entries, too: what neither the
 * range brought to that name nor the present tree has there, is no finding. In the whole history such an entry is one to
 * which no ref leads.
 */
export function spotsByName(spots: Spots): (entry: NamedEntry) => readonly Spot[] {
  return ({ name, objectId }) => {
    const last = name.toString('latin1');
    const fitting = spots.of(objectId).filter(({ path }) => path === last || path?.endsWith(`/${last}`));
    if (fitting.length > 0) return fitting;
    return spots.lost === undefined ? [] : [{ path: undefined, presence: spots.lost, first: undefined }];
  };
}
