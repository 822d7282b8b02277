import type { Entries } from './entries.ts';
import type { ArchiveKind } from './kind.ts';
import type { Source } from './source.ts';
import { readStreams } from './streams.ts';
import { mayInflate, TRIAL } from './trial.ts';
import { DEFLATE, isZlibHeader } from './zlib-header.ts';

/** The upper half of the first byte is the window: 0 for 256 bytes, 7 for 32 KiB (RFC 1950). */
const WINDOWS = 8;
/** Bytes before the stream. */
const HEAD = 2;

/** Whether a byte may begin the first block of deflated data (RFC 1951): of the four types there are three. */
function isBlock(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 6) !== 6;
}

function fits(bytes: Buffer, from: number): boolean {
  return isZlibHeader(bytes[from], bytes[from + 1]) && isBlock(bytes[from + 2]);
}

/**
 * A zlib stream (RFC 1950). Much text begins as one does, so one that does not inflate is none. Others may stand after it: the
 * blocks of a disk image of Apple do.
 */
function readZlib(source: Source, entries: Entries): void {
  if (!mayInflate(source.read(HEAD, HEAD + TRIAL))) return;
  entries.count();
  const { end, complete } = entries.deflated(['zlib content'], source, HEAD);
  if (complete) readStreams(source, entries, end);
}

export const ZLIB: ArchiveKind = {
  name: 'zlib',
  // By the first byte, which holds the size of the window.
  magics: Array.from({ length: WINDOWS }, (_, size) => ({ bytes: Buffer.of((size << 4) | DEFLATE), fits })),
  read: readZlib,
};
