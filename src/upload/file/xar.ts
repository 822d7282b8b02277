import type { FileHandle } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import { PackageError } from './contents.ts';
import { childrenOf, LONGEST_DOCUMENT, readXml } from './xml.ts';

/** Bytes of the header's fixed part: magic, its own size, version, two lengths, the kind of checksum. */
const HEADER_LENGTH = 28;

/** Bytes of one file within the archive, packed or not. */
const LONGEST_FILE = 4 * 1024 * 1024;

/**
 * Reads one file from the top level of a xar archive, the format of .pkg files: a header, a table of contents in XML
 * packed by zlib, and the heap to which its offsets point.
 *
 * @throws {PackageError} when the archive is damaged, or has no such file
 */
export async function readFromXar(file: FileHandle, size: number, name: string): Promise<Buffer> {
  const read = async (at: number, length: number): Promise<Buffer> => {
    if (at + length > size) throw damaged();
    const bytes = Buffer.alloc(length);
    const { bytesRead } = await file.read(bytes, 0, length, at);
    if (bytesRead < length) throw damaged();
    return bytes;
  };
  const header = await read(0, HEADER_LENGTH);
  const headerLength = header.readUInt16BE(4);
  const packedLength = Number(header.readBigUInt64BE(8));
  if (headerLength < HEADER_LENGTH || packedLength > LONGEST_DOCUMENT) throw damaged();
  const root = readXml(unpacked(await read(headerLength, packedLength), LONGEST_DOCUMENT));
  const [toc] = root === undefined ? [] : childrenOf(root, 'toc');
  if (toc === undefined) throw damaged();
  const entries = childrenOf(toc, 'file').filter((entry) => childrenOf(entry, 'name')[0]?.text === name);
  const [data] = entries.length === 1 && entries[0] !== undefined ? childrenOf(entries[0], 'data') : [];
  if (data === undefined) {
    throw new PackageError(`holds ${entries.length > 1 ? 'more than one' : 'no'} file ${name}`);
  }
  const number = (element: string): number => {
    const digits = childrenOf(data, element)[0]?.text.trim() ?? '';
    if (!/^\d{1,15}$/.test(digits)) throw damaged();
    return Number(digits);
  };
  const length = number('length');
  if (length > LONGEST_FILE) throw new PackageError(`has a ${name} of ${length} bytes, and ${LONGEST_FILE} are read`);
  const bytes = await read(headerLength + packedLength + number('offset'), length);
  const style = childrenOf(data, 'encoding')[0]?.attributes.style ?? 'application/octet-stream';
  if (style === 'application/octet-stream') return bytes;
  if (style === 'application/x-gzip') return unpacked(bytes, LONGEST_FILE);
  throw new PackageError(`has a ${name} that is packed by a method that is not read`);
}

function unpacked(bytes: Buffer, longest: number): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: longest });
  } catch {
    throw damaged();
  }
}

function damaged(): PackageError {
  return new PackageError('is a damaged or incomplete xar archive');
}
