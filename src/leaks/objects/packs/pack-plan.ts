import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../../git/files.ts';
import { release } from '../../release.ts';
import { IdTable } from './id-table.ts';
import { LARGEST_PACK, type Pack, readBases } from './pack-bases.ts';
import { type Families, familiesOf } from './pack-families.ts';
import { PackProblem, readPackIndex } from './pack-index.ts';

/** More objects than this are left to git: the tables take about 45 bytes for each. */
const MOST_OBJECTS = 1_500_000;
/** A place in a pack and the number of an object are sorted as one number. */
const SCALE = 2 ** 21;

/**
 * All objects of all packs, by number, in memory that threads share. Each thread takes the next batch of roots, by adding
 * to `next`, and builds all that are made from them.
 */
export interface PackPlan extends Families {
  readonly packs: readonly Pack[];
  readonly idBytes: number;
  /** Ids of all objects, one after the other. */
  readonly ids: Uint8Array;
  /** Where each object begins in its pack. */
  readonly offsets: Uint32Array;
  /** How each object stands in its pack: a number of pack-entry.ts. */
  readonly kinds: Uint8Array;
  /** 1 for those that an earlier pack has, too. */
  readonly repeated: Uint8Array;
  /** The number of batches that were taken. */
  readonly next: Int32Array;
}

/**
 * Reads the indexes of all packs, and of each entry what it is a delta from. It gives way to others again and again, since
 * a large pack takes seconds to be read from a disk.
 *
 * @param folders those with a folder `pack` in it
 * @param idBytes bytes of an object's id
 * @returns undefined where there is no pack
 * @throws {PackProblem} where git has to be asked for all objects
 */
export async function planPacks(folders: readonly string[], idBytes: number): Promise<PackPlan | undefined> {
  const indexPaths = indexesIn(folders);
  if (indexPaths.length === 0) return undefined;
  const { found, ids, offsets } = objectsIn(indexPaths, idBytes);
  const total = offsets.length;
  const table = new IdTable(ids, idBytes);
  const bases = new Int32Array(total);
  const kinds = new Uint8Array(new SharedArrayBuffer(total));
  const packs: Pack[] = [];
  for (const { pack, packChecksum } of found)
    packs.push(await readBases(pack, packChecksum, { offsets, bases, kinds, idBytes, table }));
  const sizes = sizesOf(packs, offsets);
  const families = familiesOf(bases, sizes, (length) => new Int32Array(new SharedArrayBuffer(4 * length)));
  release(bases, sizes);
  if (families.reached !== total) throw new PackProblem('Deltas of a pack go round in a circle');
  const repeated = new Uint8Array(new SharedArrayBuffer(total));
  if (packs.length > 1)
    for (let i = 0; i < total; i++) if (table.find(ids, i * idBytes, 0, total) !== i) repeated[i] = 1;
  table.release();
  return {
    ...families,
    packs,
    idBytes,
    ids,
    offsets,
    kinds,
    repeated,
    next: new Int32Array(new SharedArrayBuffer(4)),
  };
}

/** The paths of the indexes of all packs. */
function indexesIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    namesIn(join(folder, 'pack'))
      .filter((name) => name.endsWith('.idx'))
      .sort()
      .map((name) => join(folder, 'pack', name)),
  );
}

/** The objects of all packs, in the order in which they stand in these. */
interface PackedObjects {
  /** The packs, as their indexes have them. */
  readonly found: readonly { readonly pack: Omit<Pack, 'end'>; readonly packChecksum: Buffer }[];
  readonly ids: Uint8Array;
  readonly offsets: Uint32Array;
}

function objectsIn(paths: readonly string[], idBytes: number): PackedObjects {
  const files = paths.map((path) => readFileSync(path));
  const indexes = files.map((file) => readPackIndex(file, idBytes));
  const total = indexes.reduce((sum, { count }) => sum + count, 0);
  if (indexes.some(({ offsets }) => offsets.some((offset) => offset >= LARGEST_PACK)))
    throw new PackProblem('A pack is too large');
  if (total > MOST_OBJECTS) throw new PackProblem('There are more objects in packs than are held at once');
  const ids = new Uint8Array(new SharedArrayBuffer(total * idBytes));
  const offsets = new Uint32Array(new SharedArrayBuffer(total * 4));
  let first = 0;
  const found = indexes.map((index, at) => {
    const path = (paths[at] as string).replace(/idx$/, 'pack');
    const pack = { path, first, count: index.count };
    const keys = sorted(index.offsets);
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i] as number;
      const place = key % SCALE;
      offsets[first + i] = (key - place) / SCALE;
      ids.set(index.ids.subarray(place * idBytes, (place + 1) * idBytes), (first + i) * idBytes);
    }
    release(keys);
    first += index.count;
    return { pack, packChecksum: Buffer.from(index.packChecksum) };
  });
  release(...files);
  return { found, ids, offsets };
}

/** How many bytes each object takes in its pack. */
function sizesOf(packs: readonly Pack[], offsets: Uint32Array): Float64Array<ArrayBuffer> {
  const sizes = new Float64Array(offsets.length);
  for (const { first, count, end } of packs) {
    for (let i = first + count - 1, next = end; i >= first; i--) {
      sizes[i] = next - (offsets[i] as number);
      next = offsets[i] as number;
    }
  }
  return sizes;
}

/** Offsets, each with its number, in order; the memory is that of `offsets`. */
function sorted(offsets: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  for (let place = 0; place < offsets.length; place++) offsets[place] = (offsets[place] as number) * SCALE + place;
  return offsets.sort();
}
