import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { namesIn } from '../git/files.ts';
import { IdTable } from './id-table.ts';
import { type EntryHeader, ID_DELTA, LONGEST_HEADER, OFFSET_DELTA, readEntryHeader } from './pack-entry.ts';
import { type Families, familiesOf, NONE } from './pack-families.ts';
import { PackProblem, readPackIndex } from './pack-index.ts';

/** More objects than this are left to git: the tables take about 45 bytes for each. */
const MOST_OBJECTS = 1_500_000;
/** Packs from this size on are left to git: a place in one and the number of an object are sorted as one number. */
const LARGEST_PACK = 2 ** 32;
const SCALE = 2 ** 21;

/** A pack: its objects have the numbers from `first` on, in the order in which they stand in it. */
export interface Pack {
  readonly path: string;
  readonly first: number;
  readonly count: number;
  /** Where the last entry ends at the latest, in bytes. */
  readonly end: number;
}

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
  readonly offsets: Float64Array;
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
  const paths = folders.flatMap((folder) =>
    namesIn(join(folder, 'pack'))
      .filter((name) => name.endsWith('.idx'))
      .sort()
      .map((name) => join(folder, 'pack', name.slice(0, -'.idx'.length))),
  );
  if (paths.length === 0) return undefined;
  const indexes = paths.map((path) => readPackIndex(readFileSync(`${path}.idx`), idBytes));
  const total = indexes.reduce((sum, { count }) => sum + count, 0);
  if (indexes.some(({ offsets }) => offsets.some((offset) => offset >= LARGEST_PACK)))
    throw new PackProblem('A pack is too large');
  if (total > MOST_OBJECTS) throw new PackProblem('There are more objects in packs than are held at once');
  const ids = new Uint8Array(new SharedArrayBuffer(total * idBytes));
  const offsets = new Float64Array(new SharedArrayBuffer(total * 8));
  let first = 0;
  const packs = indexes.map((index, at) => {
    const pack = { path: `${paths[at]}.pack`, first, count: index.count };
    const order = sorted(index.offsets);
    for (let i = 0; i < order.length; i++) {
      const place = order[i] as number;
      offsets[first + i] = index.offsets[place] as number;
      ids.set(index.ids.subarray(place * idBytes, (place + 1) * idBytes), (first + i) * idBytes);
    }
    first += index.count;
    return { pack, packChecksum: index.packChecksum };
  });
  const table = new IdTable(ids, idBytes);
  const bases = new Int32Array(total);
  const kinds = new Uint8Array(new SharedArrayBuffer(total));
  const read: Pack[] = [];
  for (const { pack, packChecksum } of packs)
    read.push(await readBases(pack, packChecksum, { offsets, bases, kinds, idBytes, table }));
  const families = familiesOf(
    bases,
    sizesOf(read, offsets),
    (length) => new Int32Array(new SharedArrayBuffer(4 * length)),
  );
  if (families.reached !== total) throw new PackProblem('Deltas of a pack go round in a circle');
  const repeated = new Uint8Array(new SharedArrayBuffer(total));
  if (packs.length > 1)
    for (let i = 0; i < total; i++) if (table.find(ids, i * idBytes, 0, total) !== i) repeated[i] = 1;
  return {
    ...families,
    packs: read,
    idBytes,
    ids,
    offsets,
    kinds,
    repeated,
    next: new Int32Array(new SharedArrayBuffer(4)),
  };
}

/** How many bytes each object takes in its pack. */
function sizesOf(packs: readonly Pack[], offsets: Float64Array): Float64Array {
  const sizes = new Float64Array(offsets.length);
  for (const { first, count, end } of packs) {
    for (let i = first + count - 1, next = end; i >= first; i--) {
      sizes[i] = next - (offsets[i] as number);
      next = offsets[i] as number;
    }
  }
  return sizes;
}

/** The numbers of offsets, by offset. */
function sorted(offsets: Float64Array): Float64Array {
  const keys = offsets.map((offset, place) => offset * SCALE + place).sort();
  return keys.map((key) => key % SCALE);
}

interface Tables {
  readonly offsets: Float64Array;
  readonly bases: Int32Array;
  readonly kinds: Uint8Array;
  readonly idBytes: number;
  readonly table: IdTable;
}

const HEAD = 12;
/** Headers of entries are read together in pieces of a pack. */
const PIECE = 1024 ** 2;
/** After so many pieces others have their turn: the end of the scan may have been asked for. */
const PIECES = 64;

async function readBases(pack: Omit<Pack, 'end'>, packChecksum: Uint8Array, tables: Tables): Promise<Pack> {
  const { offsets, bases, kinds, idBytes, table } = tables;
  const file = openSync(pack.path, 'r');
  try {
    const status = fstatSync(file);
    const end = status.size - idBytes;
    if (!status.isFile() || end < HEAD || status.size >= LARGEST_PACK)
      throw new PackProblem('A pack is no file, too short or too large');
    checkEnds(file, pack.count, packChecksum, end);
    const header: EntryHeader = { kind: 0, size: 0, distance: 0, end: 0 };
    const piece = Buffer.alloc(Math.min(PIECE, status.size) + LONGEST_HEADER + idBytes);
    let from = 0;
    let to = 0;
    let before = HEAD - 1;
    let pieces = 0;
    for (let object = pack.first; object < pack.first + pack.count; object++) {
      const offset = offsets[object] as number;
      if (offset <= before || offset >= end)
        throw new PackProblem('Entries of a pack lie over each other, or outside of it');
      before = offset;
      if (offset + LONGEST_HEADER + idBytes > to && to < status.size) {
        from = offset;
        to = from + readSync(file, piece, 0, piece.length, from);
        piece.fill(0, to - from);
        if (++pieces % PIECES === 0) await setImmediate();
      }
      readEntryHeader(piece, offset - from, header);
      kinds[object] = header.kind;
      if (header.kind === OFFSET_DELTA) bases[object] = objectAt(offsets, offset - header.distance, pack.first, object);
      else if (header.kind !== ID_DELTA) bases[object] = NONE;
      else bases[object] = table.find(piece, header.end, pack.first, pack.first + pack.count);
      if (bases[object] === NONE && (header.kind === OFFSET_DELTA || header.kind === ID_DELTA))
        throw new PackProblem('A pack lacks the base of a delta');
    }
    return { ...pack, end };
  } finally {
    closeSync(file);
  }
}

/** The object that begins at an offset; `NONE` where none does. */
function objectAt(offsets: Float64Array, offset: number, first: number, end: number): number {
  // Most bases stand near: so the steps grow from there.
  let high = end - 1;
  let step = 1;
  let low = high;
  while (low > first && (offsets[low] as number) > offset) {
    high = low;
    low = Math.max(first, low - step);
    step *= 2;
  }
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return offsets[low] === offset && low >= first ? low : NONE;
}

const PACK = Buffer.from('PACK');

/** As git does: the pack begins with what the index says, and ends with the checksum that it names. */
function checkEnds(file: number, count: number, packChecksum: Uint8Array, end: number): void {
  const head = Buffer.alloc(HEAD);
  const checksum = Buffer.alloc(packChecksum.length);
  readSync(file, head, 0, HEAD, 0);
  readSync(file, checksum, 0, checksum.length, end);
  const version = head.readUInt32BE(4);
  if (!head.subarray(0, 4).equals(PACK) || (version !== 2 && version !== 3) || head.readUInt32BE(8) !== count)
    throw new PackProblem('A pack begins in another way than its index says');
  if (!checksum.equals(packChecksum)) throw new PackProblem('A pack is not the one that its index is of');
}
