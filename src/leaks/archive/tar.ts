import { type Entries, entryName } from './entries.ts';
import { isTarHeader } from './kinds.ts';
import { Part, type Source } from './source.ts';

const BLOCK = 512;

/** Types of POSIX and GNU whose content says something about the next entry. */
const PAX = 0x78;
const GNU_LONG_NAME = 0x4c;
const LONGEST_NAME = 64 * 1024;

/**
 * Reads a tar block by block. An entry's size is not trusted to jump over headers: the walk goes on at the first block
 * of its content, unless something was recognised in it, so a false size hides nothing, and a tar in a tar is read, too.
 */
export function readTar(source: Source, entries: Entries): void {
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
      const told = source.read(start, start + Math.min(size, LONGEST_NAME));
      longName = type === PAX ? pathOfPax(told) : upToNul(told);
      continue;
    }
    const name = longName ?? nameOf(header);
    longName = undefined;
    if (size === 0) continue;
    const names = [...around.map((outer) => outer.name), name];
    if (start + size > source.size)
      entries.note('damaged-archive', names, 'an entry is cut off, or claims more than there is');
    const taken = entries.stored(names, new Part(source, start, start + size));
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
