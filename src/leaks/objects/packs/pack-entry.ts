import type { ObjectType } from '../../types.ts';
import { PackProblem } from './pack-index.ts';

/** The kinds of entries in a pack: https://git-scm.com/docs/gitformat-pack, "Object types". */
export const OFFSET_DELTA = 6;
export const ID_DELTA = 7;

/** By the number of a kind: what the objects are that stand in a pack as they are. */
export const TYPES: readonly (ObjectType | undefined)[] = [undefined, 'commit', 'tree', 'blob', 'tag'];

/** No header of an entry is longer: kind and size in ten bytes, and a base in ten, or by its id. */
export const LONGEST_HEADER = 10 + 32;

/** What stands before the deflated bytes of an entry. */
export interface EntryHeader {
  kind: number;
  /** Bytes of what is deflated: of the object, or of the delta. */
  size: number;
  /** Of an offset delta: how far before the entry its base begins. */
  distance: number;
  /** Where the header ends; of a delta by an id, where that id begins. */
  end: number;
}

/**
 * Reads the header of the entry at a place in `bytes` into `header`, which is used over and over.
 * @throws {PackProblem} where none stands there
 */
export function readEntryHeader(bytes: Uint8Array, at: number, header: EntryHeader): void {
  let byte = bytes[at] as number;
  let next = at + 1;
  let size = byte & 15;
  header.kind = (byte >> 4) & 7;
  for (let scale = 16; byte > 127; scale *= 128) {
    byte = bytes[next++] as number;
    size += (byte & 127) * scale;
  }
  header.size = size;
  if (header.kind === OFFSET_DELTA) {
    byte = bytes[next++] as number;
    let distance = byte & 127;
    while (byte > 127) {
      byte = bytes[next++] as number;
      distance = (distance + 1) * 128 + (byte & 127);
    }
    header.distance = distance;
  }
  header.end = next;
  const isKnown = TYPES[header.kind] !== undefined || header.kind === OFFSET_DELTA || header.kind === ID_DELTA;
  if (!isKnown || !Number.isSafeInteger(size) || next - at > LONGEST_HEADER)
    throw new PackProblem('An entry of a pack has a header of no known form');
}
