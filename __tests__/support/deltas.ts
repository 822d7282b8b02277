/** Deltas as git writes them: https://git-scm.com/docs/pack-format, "Deltified representation". */

/** Instructions: a part of the base, by its offset, or up to 127 bytes. */
export type Delta = readonly ({ readonly copy: number; readonly size: number } | { readonly insert: Buffer })[];

const LONGEST_INSERT = 127;
const LONGEST_COPY = 0xffffff;
/** Parts of the base that are found where they stand at a multiple of it. */
const BLOCK = 16;

export function encodeDelta(baseSize: number, size: number, delta: Delta): Buffer {
  const parts = delta.map((one) => {
    if ('insert' in one) return Buffer.concat([Buffer.of(one.insert.length), one.insert]);
    const offset = bytesOf(one.copy, 4);
    // 65,536 is what a size of no bytes means.
    const length = one.size === 0x10000 ? [] : bytesOf(one.size, 3);
    const flags = flagsOf(offset) | (flagsOf(length) << 4);
    return Buffer.of(0x80 | flags, ...offset.filter((byte) => byte !== 0), ...length.filter((byte) => byte !== 0));
  });
  return Buffer.concat([encodeSize(baseSize), encodeSize(size), ...parts]);
}

/** A delta that copies what it finds of `to` in `base`, and inserts the rest. */
export function deltaBetween(base: Buffer, to: Buffer): Buffer {
  const places = new Map<string, number>();
  for (let at = 0; at + BLOCK <= base.length; at += BLOCK) places.set(base.toString('latin1', at, at + BLOCK), at);
  const delta: ({ copy: number; size: number } | { insert: Buffer })[] = [];
  let inserted = 0;
  const insertUpTo = (end: number) => {
    for (; inserted < end; inserted += LONGEST_INSERT) {
      delta.push({ insert: to.subarray(inserted, Math.min(end, inserted + LONGEST_INSERT)) });
    }
  };
  for (let at = 0; at < to.length; ) {
    const copy = places.get(to.toString('latin1', at, at + BLOCK));
    if (copy === undefined) {
      at++;
      continue;
    }
    let size = BLOCK;
    while (size < LONGEST_COPY && at + size < to.length && to[at + size] === base[copy + size]) size++;
    insertUpTo(at);
    delta.push({ copy, size });
    at += size;
    inserted = at;
  }
  insertUpTo(to.length);
  return encodeDelta(base.length, to.length, delta);
}

function encodeSize(size: number): Buffer {
  const bytes: number[] = [];
  for (let rest = size; ; rest >>>= 7) {
    if (rest < 0x80) return Buffer.of(...bytes, rest);
    bytes.push((rest & 0x7f) | 0x80);
  }
}

/** The bytes of a number, the lowest first. */
function bytesOf(value: number, n: number): number[] {
  return Array.from({ length: n }, (_, i) => (value >>> (8 * i)) & 0xff);
}

/** A bit for each byte that is not zero, and so is written. */
function flagsOf(bytes: readonly number[]): number {
  return bytes.reduce((flags, byte, i) => flags | (byte === 0 ? 0 : 1 << i), 0);
}
