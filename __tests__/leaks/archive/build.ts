import { crc32, deflateRawSync, gzipSync } from 'node:zlib';

/** Archives for tests, put together here so that they can be wrong in ways in which no tool writes them. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Buffer;
  /** 0 is stored, 8 deflated (the default); with others the content is taken as it is. */
  readonly method?: number;
  /** Bit 0 encrypted, bit 3 sizes after the content. */
  readonly flags?: number;
  /** In place of the true size of the compressed content. */
  readonly claimed?: number;
  readonly extra?: Buffer;
  /** What stands in place of the compressed content. */
  readonly raw?: Buffer;
}

export interface ZipOptions {
  readonly before?: Buffer;
  readonly comment?: string;
  /** False leaves the directory at the end out, as a cut file does. */
  readonly directory?: boolean;
}

export function zip(entries: readonly ZipEntry[], { before, comment = '', directory = true }: ZipOptions = {}): Buffer {
  const parts: Buffer[] = before === undefined ? [] : [before];
  const listed: Buffer[] = [];
  for (const entry of entries) {
    const { name, content, method = 8, flags = 0, extra = Buffer.alloc(0) } = entry;
    const packed = entry.raw ?? (method === 8 ? deflateRawSync(content) : content);
    const later = (flags & 8) !== 0;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(flags, 2);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(later ? 0 : crc32(content), 10);
    fields.writeUInt32LE(entry.claimed ?? (later ? 0 : packed.length), 14);
    fields.writeUInt32LE(later ? 0 : content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    fields.writeUInt16LE(extra.length, 24);
    const offset = Buffer.concat(parts).length;
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from(name), extra, packed);
    if (later) {
      const descriptor = Buffer.alloc(16);
      descriptor.write('PK\x07\x08', 'latin1');
      descriptor.writeUInt32LE(crc32(content), 4);
      descriptor.writeUInt32LE(packed.length, 8);
      descriptor.writeUInt32LE(content.length, 12);
      parts.push(descriptor);
    }
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    listed.push(
      Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
      fields.subarray(0, 24),
      Buffer.alloc(2),
      place,
      Buffer.from(name),
    );
  }
  if (!directory) return Buffer.concat(parts);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(Buffer.concat(listed).length, 12);
  end.writeUInt32LE(Buffer.concat(parts).length, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...parts, ...listed, end, Buffer.from(comment)]);
}

export interface TarEntry {
  readonly name: string;
  readonly content: Buffer;
  /** A letter or digit of POSIX or GNU; `0` is a file. */
  readonly type?: string;
  readonly claimed?: number;
  /** Without the magic of POSIX, as before 1988. */
  readonly old?: boolean;
  /** Bytes of the header that are unlike those of other entries, by where they stand. */
  readonly fields?: Readonly<Record<number, string | Buffer>>;
  /** With a checksum over signed bytes, as some old programs wrote it. */
  readonly signed?: boolean;
}

export function tar(entries: readonly TarEntry[]): Buffer {
  const blocks = entries.flatMap(({ name, content, type = '0', claimed, old = false, fields = {}, signed = false }) => {
    const header = Buffer.alloc(512);
    header.write(name.slice(0, 100), 0);
    header.write('0000644\0', 100);
    header.write('0000000\0', 108);
    header.write('0000000\0', 116);
    header.write(`${(claimed ?? content.length).toString(8).padStart(11, '0')}\0`, 124);
    header.write('00000000000\0', 136);
    header.write('        ', 148);
    header.write(type, 156);
    if (!old) header.write('ustar\x0000', 257);
    for (const [at, bytes] of Object.entries(fields)) Buffer.from(bytes).copy(header, Number(at));
    const sum = header.reduce((total, byte) => total + (signed && byte > 127 ? byte - 256 : byte), 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

/** A gzip file whose header has all that RFC 1952 allows. */
export function fullGzip(content: Buffer, name: string): Buffer {
  const plain = gzipSync(content);
  const header = Buffer.from(plain.subarray(0, 10));
  header[3] = 2 | 4 | 8 | 16;
  const extra = Buffer.from('\x04\x00abcd', 'latin1');
  return Buffer.concat([header, extra, Buffer.from(`${name}\0comment\0`), Buffer.alloc(2), plain.subarray(10)]);
}
