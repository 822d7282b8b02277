/** Thrown where a pack is not as git writes it, or too large for this reader: git itself is asked then. */
export class PackProblem extends Error {}

/** Whether reading a pack failed since it is unusual or damaged, or since the system could not read its file. */
export function isPackProblem(error: unknown): boolean {
  return error instanceof PackProblem || typeof (error as NodeJS.ErrnoException | null)?.syscall === 'string';
}

/** What the index of a pack says, see https://git-scm.com/docs/gitformat-pack, "Version 2 pack-*.idx files". */
export interface PackIndex {
  readonly count: number;
  /** Ids one after the other, in their order. */
  readonly ids: Uint8Array;
  /** By the order of the ids: where the object begins in the pack. */
  readonly offsets: Float64Array<ArrayBuffer>;
  /** The checksum with which the pack ends. */
  readonly packChecksum: Uint8Array;
}

const MAGIC = 0xff744f63;
const VERSION = 2;
const FANOUT_AT = 8;
const FANOUT = 256;
/** An offset with this bit is the number of one in eight bytes, for packs of more than 2 GiB. */
const IS_LARGE = 0x80000000;

/**
 * Reads the index of a pack.
 *
 * @param idBytes bytes of an object's id: 20, or 32 where the hash is SHA-256
 * @throws {PackProblem} where it is of another version, or damaged as far as its form shows
 */
export function readPackIndex(index: Buffer, idBytes: number): PackIndex {
  const tables = FANOUT_AT + 4 * FANOUT;
  if (index.length < tables + 2 * idBytes || index.readUInt32BE(0) !== MAGIC || index.readUInt32BE(4) !== VERSION)
    throw new PackProblem('The index of a pack is of another version');
  let count = 0;
  for (let at = FANOUT_AT; at < tables; at += 4) {
    const next = index.readUInt32BE(at);
    if (next < count) throw new PackProblem('The index of a pack is not in order');
    count = next;
  }
  const offsetsAt = tables + count * (idBytes + 4);
  const largeAt = offsetsAt + 4 * count;
  const largeCount = (index.length - largeAt - 2 * idBytes) / 8;
  if (largeCount < 0 || !Number.isInteger(largeCount)) throw new PackProblem('The index of a pack has another length');
  const offsets = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const offset = index.readUInt32BE(offsetsAt + 4 * i);
    if (offset < IS_LARGE) offsets[i] = offset;
    else if (offset - IS_LARGE < largeCount)
      offsets[i] = Number(index.readBigUInt64BE(largeAt + 8 * (offset - IS_LARGE)));
    else throw new PackProblem('The index of a pack names an offset that it does not have');
  }
  return {
    count,
    ids: index.subarray(tables, tables + count * idBytes),
    offsets,
    packChecksum: index.subarray(index.length - 2 * idBytes, index.length - idBytes),
  };
}
