import { type Trees, treesBelow } from '../salvage/trees.ts';
import type { NamedEntry } from '../types.ts';
import type { Finding } from './finding.ts';
import type { Ground } from './locate.ts';
import { type Finder, redact } from './names.ts';
import { isFolder } from './parts.ts';
import { findSpots, spotsByName } from './spots.ts';

/** Less than this is the name of something, as pages and assets have it: not worth a look through history. */
const SHORTEST = 60;

/** Folders of a key's path, at most. */
const DEEPEST = 12;

/** So many paths below one entry are looked at; a key ends within a few of them. */
const MOST_BELOW = 200;

/**
 * Keys in base64 that are paths, since base64 has a "/": no name holds the whole key, so the paths are looked at of all
 * entries that may be a part of one, and of what lies below these.
 */
export async function pathFindings(ground: Ground, pieces: readonly NamedEntry[], finder: Finder): Promise<Finding[]> {
  // A name that holds a key by itself is a finding already.
  const unfinished = pieces.filter(({ name }) => finder.find(name).length === 0);
  const folders = unfinished.filter(isFolder).map(({ objectId }) => objectId);
  const trees = await treesBelow(ground.store, folders);
  const parts = unfinished.filter((entry) => longestText(entry, trees) >= SHORTEST);
  if (parts.length === 0) return [];
  const spotsOf = spotsByName(await findSpots(ground, new Set(parts.map(({ objectId }) => objectId))));
  const findings = new Map<string, Finding>();
  for (const part of parts) {
    for (const { path = part.name.toString('latin1'), presence, first } of spotsOf(part)) {
      for (const below of ['', ...pathsBelow(part.objectId, trees)]) {
        const bytes = Buffer.from(`${path}${below}`, 'latin1');
        const detections = finder.find(bytes);
        for (const { kind, leak, fingerprint, form } of detections) {
          findings.set(`${leak} ${path}${below}`, {
            kind,
            leak,
            fingerprint,
            form,
            objectId: part.objectId,
            place: { kind: 'name', path: bytes, shown: redact(bytes, finder) },
            region: undefined,
            within: [],
            presence,
            first,
            keyId: undefined,
          });
        }
        // All that lies further below has the same key in its path.
        if (detections.length > 0) break;
      }
    }
  }
  return [...findings.values()];
}

/** The paths below a tree, each with its slash, folders before what is in them. */
function pathsBelow(root: string, trees: Trees): string[] {
  const paths: string[] = [];
  const open = [{ id: root, path: '' }];
  for (let next = open.shift(); next !== undefined && paths.length < MOST_BELOW; next = open.shift()) {
    for (const { mode, name, objectId } of trees.get(next.id) ?? []) {
      const path = `${next.path}/${name.toString('latin1')}`;
      paths.push(path);
      if (isFolder({ mode })) open.push({ id: objectId, path });
    }
  }
  return paths.slice(0, MOST_BELOW);
}

/** The most characters of base64 that an entry and what lies below it have in a row. */
function longestText({ name, mode, objectId }: Omit<NamedEntry, 'treeId'>, trees: Trees, depth = 0): number {
  const [text = ''] = /^[A-Za-z0-9+]*/.exec(name.toString('latin1')) ?? [];
  if (text.length < name.length || !isFolder({ mode }) || depth === DEEPEST) return text.length;
  const below = (trees.get(objectId) ?? []).map((entry) => longestText(entry, trees, depth + 1));
  return below.reduce((longest, length) => Math.max(longest, text.length + length), text.length);
}
