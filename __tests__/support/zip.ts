import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip as it stands in the file, with everything that a program could write otherwise. */
export interface ZipEntry {
  readonly name: string;
  readonly content?: Uint8Array;
  /** 8, deflate, by default; the content of other methods is stored as it is. */
  readonly method?: number;
  readonly encrypted?: boolean;
  /** The mode of Unix: 0o120777 is a link. */
  readonly mode?: number;
  /** What the directory says in place of the size of the content. */
  readonly claimedSize?: number;
}

export interface ZipOptions {
  /** Writes sizes, offsets and counts into zip64 fields. */
  readonly zip64?: boolean;
  /** Taken off every offset in the directory, as by programs that know no zip64. */
  readonly wrongOffset?: number;
}

const u16 = (value: number): Buffer => {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
};
const u32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
};
const u64 = (value: number): Buffer => {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
};

/** Writes a zip by hand (PKWARE's APPNOTE 4.3), good or bad. */
export function rawZip(entries: readonly ZipEntry[], { zip64 = false, wrongOffset = 0 }: ZipOptions = {}): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const {
    name,
    content = Buffer.alloc(0),
    method = 8,
    encrypted = false,
    mode = 0o100644,
    claimedSize,
  } of entries) {
    const packed = method === 8 ? deflateRawSync(content) : Buffer.from(content);
    const size = claimedSize ?? content.length;
    const path = Buffer.from(name);
    const common = (sizes: boolean): Buffer =>
      Buffer.concat([
        u16(encrypted ? 1 : 0),
        u16(method),
        u32(0),
        u32(crc32(content)),
        u32(sizes ? 0xffffffff : packed.length),
        u32(sizes ? 0xffffffff : size),
      ]);
    const local = Buffer.concat([u32(0x04034b50), u16(20), common(false), u16(path.length), u16(0), path, packed]);
    const extra = zip64
      ? Buffer.concat([u16(1), u16(24), u64(size), u64(packed.length), u64(offset)])
      : Buffer.alloc(0);
    directory.push(
      Buffer.concat([
        ...[
          u32(0x02014b50),
          u16(0x0314),
          u16(zip64 ? 45 : 20),
          common(zip64),
          u16(path.length),
          u16(extra.length),
          u16(0),
          u16(0),
          u16(0),
        ],
        ...[u32(mode * 0x10000), u32(zip64 ? 0xffffffff : offset - wrongOffset), path, extra],
      ]),
    );
    files.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const count = entries.length;
  const end64 = Buffer.concat([
    u32(0x06064b50),
    u64(44),
    u16(45),
    u16(45),
    u32(0),
    u32(0),
    u64(count),
    u64(count),
    u64(central.length),
    u64(offset),
  ]);
  const locator = Buffer.concat([u32(0x07064b50), u32(0), u64(offset + central.length), u32(1)]);
  const ends = zip64 ? [end64, locator] : [];
  const [shownCount, shownLength, shownOffset] = zip64
    ? [0xffff, 0xffffffff, 0xffffffff]
    : [count, central.length, offset - wrongOffset];
  const end = Buffer.concat([
    u32(0x06054b50),
    u16(0),
    u16(0),
    u16(shownCount),
    u16(shownCount),
    u32(shownLength),
    u32(shownOffset),
    u16(0),
  ]);
  return Buffer.concat([...files, central, ...ends, end]);
}
