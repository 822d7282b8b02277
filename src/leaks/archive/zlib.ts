import type { Entries } from './entries.ts';
import type { ArchiveKind } from './kind.ts';
import type { Source } from './source.ts';
import { mayInflate, TRIAL } from './trial.ts';

/** The method in the first byte; the upper half of that byte is the window: 0 for 256 bytes, 7 for 32 KiB (RFC 1950). */
const DEFLATE = 8;
const WINDOWS = 8;
/** Bytes before the stream. */
const HEAD = 2;

/** Whether a byte may begin a zlib stream. */
export function beginsZlib(first: number | undefined): boolean {
  return first !== undefined && (first & 0x8f) === DEFLATE;
}

/** Whether these bytes begin a zlib stream (RFC 1950) with a window of any size and no dictionary. */
export function isZlibHeader(first: number | undefined, second: number | undefined): boolean {
  if (first === undefined || second === undefined || !beginsZlib(first)) return false;
  return ((first << 8) | second) % 31 === 0 && (second & 0x20) === 0;
}

/** Whether a byte may begin the first block of deflated data (RFC 1951): of the four types there are three. */
function isBlock(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 6) !== 6;
}

function fits(bytes: Buffer, from: number): boolean {
  return isZlibHeader(bytes[from], bytes[from + 1]) && isBlock(bytes[from + 2]);
}

/** A zlib stream (RFC 1950). Much text begins as one does, so one that does not inflate is none. */
function readZlib(source: Source, entries: Entries): void {
  if (!mayInflate(source.read(HEAD, HEAD + TRIAL))) return;
  entries.count();
  entries.deflated(['zlib content'], source, HEAD);
}

export const ZLIB: ArchiveKind = {
  name: 'zlib',
  // By the first byte, which holds the size of the window.
  magics: Array.from({ length: WINDOWS }, (_, size) => ({ bytes: Buffer.of((size << 4) | DEFLATE), fits })),
  read: readZlib,
};
