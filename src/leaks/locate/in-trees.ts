import type { Detection, NamedEntry, ObjectFinding } from '../types.ts';
import { type Finding, type FirstCommit, NAMED_FILE, NAMED_FORMS, type Place, type Presence } from './finding.ts';
import { type Introductions, introductions } from './history.ts';
import type { Ground, NameFinding } from './locate.ts';
import { type Finder, keyIdIn, redact } from './names.ts';
import { reachedWithoutCommit } from './reach.ts';
import { pathsInTree, type TreePaths } from './tree-paths.ts';

export interface InTrees {
  /** One an object and key. */
  readonly blobs: readonly ObjectFinding[];
  /** Entries whose names end in .p8. */
  readonly names: readonly NamedEntry[];
  /** Entries whose names hold keys. */
  readonly inNames: readonly NameFinding[];
}

/** A path at which an object is or was. */
interface Spot {
  /** From the root, in latin1; undefined where no path leads to the object. */
  readonly path: string | undefined;
  readonly presence: Presence;
  readonly first: FirstCommit | undefined;
}

interface Spots {
  /** Never empty: an object without a path has a spot without one. */
  readonly of: (objectId: string) => readonly Spot[];
  /** What an entry is to which no path was found; undefined when the paths are known for certain. */
  readonly lost: Presence | undefined;
}

/** The findings in files and in their names: one for each path that the object has in what was scanned. */
export async function fileFindings(ground: Ground, found: InTrees, finder: Finder): Promise<Finding[]> {
  const objects = new Set([...found.blobs, ...found.names, ...found.inNames].map(({ objectId }) => objectId));
  const spots = await findSpots(ground, objects);
  const named = spotsByName(spots);
  const findings: Finding[] = [];
  for (const blob of found.blobs) {
    for (const spot of spots.of(blob.objectId)) {
      const within = blob.within.map((name) => redact(Buffer.from(name), finder).toString());
      findings.push({
        ...identity(blob.detection),
        ...common(blob.objectId, spot),
        place: filePlace(spot.path, finder),
        region: blob.region,
        within,
        keyId: keyIdIn([spot.path ?? '', ...blob.within]),
      });
    }
  }
  const holding = inNames(found, named, finder);
  const told = new Set([...found.blobs.map(({ objectId }) => objectId), ...holding.keys()]);
  return [...findings, ...[...holding.values()].flat(), ...byName(found, named, told, finder)];
}

/** The name rule: .p8 files in which, and in whose names, no key was found. The others are `told` already. */
function byName(
  found: InTrees,
  spotsOf: (entry: NamedEntry) => readonly Spot[],
  told: ReadonlySet<string>,
  finder: Finder,
): Finding[] {
  const findings = new Map<string, Finding>();
  for (const entry of found.names) {
    if (told.has(entry.objectId)) continue;
    for (const spot of spotsOf(entry)) {
      const path = spot.path ?? entry.name.toString('latin1');
      if (told.has(`${entry.objectId} ${path}`)) continue;
      findings.set(`${entry.objectId} ${path}`, {
        kind: 'p8-file',
        leak: `path:${path}`,
        fingerprint: undefined,
        form: (NAMED_FORMS as Readonly<Record<string, string>>)[entry.mode] ?? NAMED_FILE,
        ...common(entry.objectId, spot),
        place: filePlace(path, finder),
        region: undefined,
        within: [],
        keyId: keyIdIn([path]),
      });
    }
  }
  return [...findings.values()];
}

/** Findings in names, by `object path`. */
function inNames(
  found: InTrees,
  spotsOf: (entry: NamedEntry) => readonly Spot[],
  finder: Finder,
): Map<string, Finding[]> {
  const findings = new Map<string, Finding[]>();
  for (const entry of found.inNames) {
    for (const spot of spotsOf(entry)) {
      const path = spot.path ?? entry.name.toString('latin1');
      const bytes = Buffer.from(path, 'latin1');
      const place = { kind: 'name', path: bytes, shown: redact(bytes, finder) } as const;
      const detection = identity(entry.found.detection);
      const others = findings.get(`${entry.objectId} ${path}`) ?? [];
      if (others.some(({ leak }) => leak === detection.leak)) continue;
      const plain = { region: undefined, within: [], keyId: undefined };
      findings.set(`${entry.objectId} ${path}`, [
        ...others,
        { ...detection, ...common(entry.objectId, spot), ...plain, place },
      ]);
    }
  }
  return findings;
}

/**
 * The spots of an entry that was found by its name. A tree that the range made anew has old entries, too: what neither the
 * range brought to that name nor the present tree has there, is no finding. In the whole history such an entry is one to
 * which no ref leads.
 */
function spotsByName(spots: Spots): (entry: NamedEntry) => readonly Spot[] {
  return ({ name, objectId }) => {
    const last = name.toString('latin1');
    const fitting = spots.of(objectId).filter(({ path }) => path === last || path?.endsWith(`/${last}`));
    if (fitting.length > 0) return fitting;
    return spots.lost === undefined ? [] : [{ path: undefined, presence: spots.lost, first: undefined }];
  };
}

function identity(detection: Detection): Pick<Finding, 'kind' | 'leak' | 'fingerprint' | 'form'> {
  const { kind, leak, fingerprint, form } = detection;
  return { kind, leak, fingerprint, form };
}

function common(objectId: string, spot: Spot): Pick<Finding, 'objectId' | 'presence' | 'first'> {
  return { objectId, presence: spot.presence, first: spot.first };
}

function filePlace(path: string | undefined, finder: Finder): Place {
  if (path === undefined) return { kind: 'object' };
  const bytes = Buffer.from(path, 'latin1');
  return { kind: 'file', path: bytes, shown: redact(bytes, finder) };
}

/** Looks up the paths of all objects at once: in the tree, and in the part of history that was scanned. */
async function findSpots(ground: Ground, objects: ReadonlySet<string>): Promise<Spots> {
  const { store, scope } = ground;
  const inTree: TreePaths = scope.tree === undefined ? new Map() : await pathsInTree(store, scope.tree, objects);
  const inRange = await introductions({ store, revisions: revisionsOf(ground) }, objects);
  const older = olderThan(inTree, inRange);
  const revisions = scope.tree === undefined || older.size === 0 ? [] : [scope.tree];
  const before = await introductions({ store, revisions }, older);
  const odd = await withoutPath(ground, objects, inTree, inRange);
  return {
    lost: scope.range.kind === 'all' ? 'unreachable' : inRange.complete ? undefined : 'history',
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
  const whole = ground.scope.range.kind === 'all';
  const rest = [...objects].filter((id) => !inTree.has(id) && !inRange.of.has(id));
  const reached = rest.length === 0 ? new Map<string, string>() : await reachedWithoutCommit(ground.store, ground.tips);
  return (id) => {
    const path = reached.get(id);
    const presence = path === undefined && whole ? 'unreachable' : 'history';
    return { path: path === '' ? undefined : path, presence, first: undefined };
  };
}
