import { decodeAscii85 } from './ascii85.ts';
import type { Entries } from './entries.ts';
import { type ArchiveKind, magic } from './kind.ts';
import { indexOf, MemorySource, type Source } from './source.ts';
import { readStreams } from './streams.ts';
import { isZlibHeader } from './zlib-header.ts';

const ENCRYPTION = Buffer.from('/Encrypt');
const FILTER = Buffer.from('/ASCII85Decode');
const STREAM = Buffer.from('stream');
const END = Buffer.from('~>');
/** What is longer holds pictures. */
const LONGEST = 8 * 1024 ** 2;
/** Bytes before deflated data. */
const HEAD = 2;

function readPdf(source: Source, entries: Entries): void {
  if (isEncrypted(source)) entries.note('encrypted-archive', [], 'it is a PDF whose streams are encrypted');
  readStreams(source, entries);
  readAscii85(source, entries);
}

/** Whether a dictionary names how it is encrypted: `/Encrypt` is followed by no letter. */
function isEncrypted(source: Source): boolean {
  for (let at = indexOf(source, ENCRYPTION, 0); at >= 0; at = indexOf(source, ENCRYPTION, at + 1)) {
    const after = at + ENCRYPTION.length;
    if (!/[A-Za-z]/.test(source.read(after, after + 1).toString('latin1'))) return true;
  }
  return false;
}

/** Streams that are deflated and then written in Ascii85, as ReportLab writes all of them. */
function readAscii85(source: Source, entries: Entries): void {
  for (let filter = indexOf(source, FILTER, 0); filter >= 0; ) {
    const stream = indexOf(source, STREAM, filter);
    const start = stream + STREAM.length;
    const end = stream < 0 ? -1 : indexOf(source, END, start);
    // No further one has an end either.
    if (end < 0) return;
    const decoded = end - start > LONGEST ? Buffer.alloc(0) : decodeAscii85(source.read(start, end));
    if (isZlibHeader(decoded[0], decoded[1])) {
      entries.count();
      entries.deflated([`stream at byte ${start}`], new MemorySource(decoded), HEAD);
    }
    filter = indexOf(source, FILTER, end);
  }
}

export const PDF: ArchiveKind = { name: 'PDF', magics: [magic('%PDF-')], read: readPdf };
