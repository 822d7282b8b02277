import { type Trees, treesBelow } from '../salvage/trees.ts';
import type { NamedEntry } from '../types.ts';
import type { Finding } from './finding.ts';
import type { Ground } from './locate.ts';
import { type Finder, redact } from './names.ts';
import { isFolder } from './parts.ts';
import { keyOfEntry } from './sought.ts';
import { findSpots } from './spots.ts';

/** Less than this is the name of something, as pages and assets have it: not worth a look through history. */
const SHORTEST = 60;

/** Folders of a key's path, at most. */
const DEEPEST = 12;

/** So many paths below one entry are looked at; a key ends within a few of them. */
const MOST_BELOW = 200;

/** So many paths are looked at in all: somebody may make entries that look like parts of keys by the thousand. */
const MOST_PATHS = 100_000;

/**
 * Keys in base64 that are paths, since base64 has a "/": no name holds the whole key, so the paths are looked at of all
 * entries that may be a part of one, and of what lies below these.
 */
export async function pathFindings(ground: Ground, pieces: readonly NamedEntry[], finder: Finder): Promise<Finding[]> {
  // A name that holds a key by itself is a finding already.
  const unfinished = pieces.filter(({ name }) => finder.find(name).length === 0);
  const folders = unfinished.filter(isFolder).map(({ objectId }) => objectId);
  const trees = await treesBelow(ground.store, folders);
  const lengths = new Lengths(trees);
  const parts = unfinished.filter((entry) => lengths.longestText(entry) >= SHORTEST);
  if (parts.length === 0) return [];
  const keyOf = (part: NamedEntry): string => keyOfEntry(part.objectId, part.name.toString('latin1'));
  const spots = await findSpots(ground, new Map(parts.map((part) => [keyOf(part), 1])));
  const findings = new Map<string, Finding>();
  let looks = 0;
  for (const part of parts) {
    for (const { path = part.name.toString('latin1'), presence, first } of spots.ofEntry(part).spots) {
      for (const below of ['', ...pathsBelow(part.objectId, trees)]) {
        looks += 1;
        if (looks > MOST_PATHS) return [...findings.values()];
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

class Lengths {
  readonly #trees: Trees;
  /** Of folders, by the depth and the id: there are more ways through folders than folders. */
  readonly #below = new Map<string, number>();

  constructor(trees: Trees) {
    this.#trees = trees;
  }

  /** The most characters of base64 that an entry and what lies below it have in a row. */
  longestText({ name, mode, objectId }: Omit<NamedEntry, 'treeId'>, depth = 0): number {
    const [text = ''] = /^[A-Za-z0-9+]*/.exec(name.toString('latin1')) ?? [];
    if (text.length < name.length || !isFolder({ mode }) || depth === DEEPEST) return text.length;
    return text.length + this.#longestBelow(objectId, depth + 1);
  }

  #longestBelow(tree: string, depth: number): number {
    const key = `${depth} ${tree}`;
    const known = this.#below.get(key);
    if (known !== undefined) return known;
    const lengths = (this.#trees.get(tree) ?? []).map((entry) => this.longestText(entry, depth));
    const longest = lengths.reduce((most, length) => Math.max(most, length), 0);
    this.#below.set(key, longest);
    return longest;
  }
}
