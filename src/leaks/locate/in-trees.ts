import type { Finder } from '../detect/detector.ts';
import type { NamedEntry, ObjectFinding } from '../types.ts';
import type { LocateContext } from './context.ts';
import { type Finding, type Identity, identityOf, NAMED_FILE, NAMED_FORMS, type Place } from './finding.ts';
import { keyIdIn, redact } from './names.ts';
import { findPathLocations, type PathLocation, type PathLocations, type Places } from './path-locations.ts';
import { keyOfEntry, keyOfObject } from './sought.ts';

/** A key in the name of a tree's entry. */
export type NameFinding = ObjectFinding & Required<Pick<ObjectFinding, 'entry'>>;

export function isInName(finding: ObjectFinding): finding is NameFinding {
  return finding.entry !== undefined;
}

export interface InTrees {
  /** One an object and key. */
  readonly blobs: readonly ObjectFinding[];
  /** Entries whose names end in .p8. */
  readonly names: readonly NamedEntry[];
  /** Entries whose names hold keys. */
  readonly inNames: readonly NameFinding[];
}

/**
 * The findings in files and in their names: one for each path that the object has in what was scanned, up to a number, and
 * one for all paths beyond it.
 */
export async function fileFindings(context: LocateContext, found: InTrees, finder: Finder): Promise<Finding[]> {
  const locations = await findPathLocations(context, weightsOf(found));
  const findings = found.blobs.flatMap((blob) => {
    const same = { ...identityOf(blob), objectId: blob.objectId };
    const places = locations.ofObject(blob.objectId);
    const within = blob.within.map((name) => redact(Buffer.from(name), finder).toString());
    const listed = places.locations.map((location): Finding => {
      const keyId = keyIdIn([location.path ?? '', ...blob.within]);
      return {
        ...same,
        ...presenceOf(location),
        place: filePlace(location.path, finder),
        region: blob.region,
        within,
        keyId,
        // An object without a path is reported as a whole.
        lineHash: location.path === undefined ? undefined : blob.lineHash,
      };
    });
    return [...listed, ...moreOf(places, same)];
  });
  const holding = inNames(found, locations, finder);
  const reported = new Set([...found.blobs.map(({ objectId }) => objectId), ...holding.reported]);
  return [...findings, ...holding.findings, ...byName(found, locations, reported, finder)];
}

/** What is looked for, each with the number of findings that a place of it stands for. */
function weightsOf({ blobs, names, inNames }: InTrees): Map<string, number> {
  const keys = [
    ...blobs.map(({ objectId }) => keyOfObject(objectId)),
    ...onceEach(names).map(keyOf),
    ...new Map(inNames.map(({ entry, leak }) => [`${keyOf(entry)} ${leak}`, keyOf(entry)])).values(),
  ];
  const weights = new Map<string, number>();
  for (const key of keys) weights.set(key, (weights.get(key) ?? 0) + 1);
  return weights;
}

/** The name rule: .p8 files in which, and in whose names, no key was found. The others are `reported` already. */
function byName(found: InTrees, locations: PathLocations, reported: ReadonlySet<string>, finder: Finder): Finding[] {
  return onceEach(found.names).flatMap((entry): Finding[] => {
    const { objectId, name } = entry;
    if (reported.has(objectId)) return [];
    const form = (NAMED_FORMS as Readonly<Record<string, string>>)[entry.mode] ?? NAMED_FILE;
    const places = locations.ofEntry(entry);
    const same = { kind: 'p8-file', fingerprint: undefined, form, objectId } as const;
    const listed = places.locations.flatMap((location): Finding[] => {
      const path = location.path ?? name;
      if (reported.has(`${objectId} ${path}`)) return [];
      const place = { place: filePlace(path, finder), region: undefined, within: [], keyId: keyIdIn([path]) };
      return [{ ...same, leak: `path:${path}`, ...presenceOf(location), ...place }];
    });
    const leak = listed.at(-1)?.leak;
    return leak === undefined ? [] : [...listed, ...moreOf(places, { ...same, leak })];
  });
}

interface InNames {
  readonly findings: readonly Finding[];
  /** `object path` of each. */
  readonly reported: ReadonlySet<string>;
}

/** Findings in names. */
function inNames(found: InTrees, locations: PathLocations, finder: Finder): InNames {
  const findings = new Map<string, Finding>();
  const reported = new Set<string>();
  for (const { entry, ...detection } of found.inNames) {
    const { objectId } = entry;
    const same = { ...identityOf(detection), objectId };
    const places = locations.ofEntry(entry);
    for (const location of places.locations) {
      const path = location.path ?? entry.name;
      const bytes = Buffer.from(path, 'latin1');
      const place = { kind: 'name', path: bytes, shown: redact(bytes, finder) } as const;
      const plain = { region: undefined, within: [], keyId: undefined };
      reported.add(`${objectId} ${path}`);
      findings.set(`${same.leak} ${objectId} ${path}`, { ...same, ...presenceOf(location), ...plain, place });
    }
    // No path ends so: a file at the root has the entry's name as its path.
    for (const more of moreOf(places, same)) findings.set(`${same.leak} ${objectId} ${entry.name}/`, more);
  }
  return { findings: [...findings.values()], reported };
}

function keyOf({ objectId, name }: NamedEntry): string {
  return keyOfEntry(objectId, name);
}

/** Each version of a folder has its entries: one and the same counts once. */
function onceEach(entries: readonly NamedEntry[]): NamedEntry[] {
  return [...new Map(entries.map((entry) => [keyOf(entry), entry])).values()];
}

function presenceOf(location: PathLocation): Pick<Finding, 'presence' | 'first'> {
  return { presence: location.presence, first: location.first };
}

/** The finding that stands for all places that are not listed, if there are any. No line of a path allows it. */
function moreOf({ more, presence }: Places, same: Identity & Pick<Finding, 'objectId'>): Finding[] {
  if (more === 0) return [];
  const plain = { region: undefined, within: [], first: undefined, keyId: undefined };
  return [{ ...same, ...plain, place: { kind: 'more', count: more }, presence }];
}

export function filePlace(path: string | undefined, finder: Finder): Place {
  if (path === undefined) return { kind: 'object' };
  const bytes = Buffer.from(path, 'latin1');
  return { kind: 'file', path: bytes, shown: redact(bytes, finder) };
}
