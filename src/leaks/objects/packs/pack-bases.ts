import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { IdTable } from './id-table.ts';
import { type EntryHeader, ID_DELTA, LONGEST_HEADER, OFFSET_DELTA, readEntryHeader } from './pack-entry.ts';
import { NONE } from './pack-families.ts';
import { PackProblem } from './pack-index.ts';

/** Packs from this size on are left to git, in bytes. */
export const LARGEST_PACK = 2 ** 32;

/** A pack: its objects have the numbers from `first` on, in the order in which they stand in it. */
export interface Pack {
  readonly path: string;
  readonly first: number;
  readonly count: number;
  /** Where the last entry ends at the latest, in bytes. */
  readonly end: number;
}

/** Of all objects, by number; `bases` and `kinds` are filled in. */
interface Tables {
  readonly offsets: Uint32Array;
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

/**
 * Reads the header of each entry of a pack, and finds what it is a delta from.
 * @throws {PackProblem} where the pack is damaged, or not the one that its index says
 */
export async function readBases(pack: Omit<Pack, 'end'>, packChecksum: Uint8Array, tables: Tables): Promise<Pack> {
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
function objectAt(offsets: Uint32Array, offset: number, first: number, end: number): number {
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
