import type { Detection, NamedEntry, ObjectFinding } from '../types.ts';
import { type Finding, NAMED_FILE, NAMED_FORMS, type Place } from './finding.ts';
import type { Ground, NameFinding } from './locate.ts';
import { type Finder, keyIdIn, redact } from './names.ts';
import { findSpots, type Spot, spotsByName } from './spots.ts';

export interface InTrees {
  /** One an object and key. */
  readonly blobs: readonly ObjectFinding[];
  /** Entries whose names end in .p8. */
  readonly names: readonly NamedEntry[];
  /** Entries whose names hold keys. */
  readonly inNames: readonly NameFinding[];
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
