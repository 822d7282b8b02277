import { type Entries, entryName } from './entries.ts';
import { type ArchiveKind, startsWith } from './kind.ts';
import { type Source, SourcePart } from './source.ts';

const BLOCK = 512;

/** Types of POSIX and GNU whose content says something about the next entry. */
const PAX = 0x78;
const GNU_LONG_NAME = 0x4c;
const LONGEST_NAME = 64 * 1024;

/**
 * Reads a tar block by block. An entry's size is not trusted to jump over headers: the walk goes on at the first block
 * of its content, unless something was recognised in it, so a false size hides nothing, and a tar in a tar is read, too.
 */
function readTar(source: Source, entries: Entries): void {
  const around: { readonly name: string; readonly end: number }[] = [];
  let longName: string | undefined;
  let expected = 0;
  for (let at = 0; at + BLOCK <= source.size; ) {
    const header = source.read(at, at + BLOCK);
    // Old headers without magic are taken only where one is due.
    const isHeader = (at === expected || isUstar(header)) && isTarHeader(header, 0);
    if (!isHeader) {
      at += BLOCK;
      continue;
    }
    entries.count();
    while ((around.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= at) around.pop();
    const size = sizeOf(header);
    const start = at + BLOCK;
    const type = header[156];
    expected = start + Math.ceil(size / BLOCK) * BLOCK;
    at = start;
    if (type === PAX || type === GNU_LONG_NAME) {
      const read = source.read(start, start + Math.min(size, LONGEST_NAME));
      longName = type === PAX ? pathOfPax(read) : upToNul(read);
      continue;
    }
    const name = longName ?? nameOf(header);
    longName = undefined;
    if (size === 0) continue;
    const names = [...around.map((outer) => outer.name), name];
    if (start + size > source.size)
      entries.note('damaged-archive', names, 'an entry is cut off, or claims more than there is');
    const taken = entries.stored(names, new SourcePart(source, start, start + size));
    at = start + Math.ceil(taken / BLOCK) * BLOCK;
    if (taken === 0) around.push({ name, end: start + size });
  }
}

function isUstar(header: Buffer): boolean {
  return header.toString('latin1', 257, 262) === 'ustar';
}

/** Octal digits, or a binary number where the first bit is set (GNU). */
function sizeOf(header: Buffer): number {
  if ((header[124] ?? 0) & 0x80) {
    const size = header.readBigUInt64BE(128);
    return size > BigInt(Number.MAX_SAFE_INTEGER) ? Number.MAX_SAFE_INTEGER : Number(size);
  }
  const size = Number.parseInt(header.toString('latin1', 124, 136).replace(/^[ \0]+/, ''), 8);
  return Number.isNaN(size) ? 0 : size;
}

function nameOf(header: Buffer): string {
  const name = upToNul(header.subarray(0, 100));
  const prefix = isUstar(header) && header[262] === 0 ? upToNul(header.subarray(345, 500)) : '';
  return prefix === '' ? name : `${prefix}/${name}`;
}

function upToNul(bytes: Buffer): string {
  const end = bytes.indexOf(0);
  return entryName(end < 0 ? bytes : bytes.subarray(0, end));
}

/** Records are `LENGTH key=value\n`, LENGTH in decimal digits and counting itself. */
function pathOfPax(bytes: Buffer): string | undefined {
  for (let at = 0; at < bytes.length; ) {
    const length = Number.parseInt(bytes.toString('latin1', at, at + 12), 10);
    if (!(length > 0)) return undefined;
    const record = bytes.subarray(at, at + length);
    const equals = record.indexOf('=');
    const key = record.toString('latin1', record.indexOf(' ') + 1, equals);
    if (key === 'path') return entryName(record.subarray(equals + 1, -1));
    at += length;
  }
  return undefined;
}

const USTAR = Buffer.from('ustar');

/** It has no magic at its start: see `mayBeTar`. */
export const TAR: ArchiveKind = { name: 'tar', magics: [], read: readTar, findsInner: true };

/** A cheap refusal of what cannot be the header of a tar: by the first letter of the magic, or the end of the mode. */
export function mayBeTar(bytes: Buffer, at: number): boolean {
  const byte = bytes[at + 105] as number;
  return bytes[at + 257] === USTAR[0] || byte === 0 || byte === 0x20 || (byte >= 0x30 && byte < 0x38);
}

/** Whether the block of 512 bytes at `at` is the header of a file in a tar: its checksum fits. */
export function isTarHeader(bytes: Buffer, at: number): boolean {
  const ustar = startsWith(bytes, at + 257, USTAR);
  // Before POSIX there was no magic: the mode is a number in octal digits then, ended by a blank or NUL.
  if (!ustar && !(isOctal(bytes, at + 100, 6) && isOctal(bytes, at + 148, 6))) return false;
  let claimed = 0;
  for (let i = at + 148; i < at + 156; i++) {
    const digit = (bytes[i] ?? 0) - 0x30;
    if (digit >= 0 && digit < 8) claimed = claimed * 8 + digit;
  }
  let unsigned = 8 * 0x20;
  let signed = 8 * 0x20;
  for (let i = at; i < at + 512; i++) {
    if (i === at + 148) i += 8;
    const byte = bytes[i] ?? 0;
    unsigned += byte;
    signed += byte > 127 ? byte - 256 : byte;
  }
  return unsigned === claimed || signed === claimed;
}

function isOctal(bytes: Buffer, at: number, length: number): boolean {
  let digits = 0;
  for (let i = at; i < at + length; i++) {
    const byte = bytes[i] ?? 0;
    if (byte >= 0x30 && byte < 0x38) digits += 1;
    else if (byte !== 0x20 && byte !== 0) return false;
  }
  return digits > 0;
}
