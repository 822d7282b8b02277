import { ArchiveReader, kindOf } from '../../../src/leaks/archive/archive.ts';
import { MemorySource, type Source } from '../../../src/leaks/archive/source.ts';
import { Spool } from '../../../src/leaks/archive/spool.ts';

/** What the reader of archives hands over. */
export interface Reading {
  /** Path → content, as text. */
  readonly files: Record<string, string>;
  /** `kind path: message`. */
  readonly notes: string[];
}

/** Reads an archive from memory, or from a file in `folder`. */
export function readArchive(bytes: Buffer, { folder, inFile = false }: { folder: string; inFile?: boolean }): Reading {
  const files: Record<string, string> = {};
  const notes: string[] = [];
  const spool = new Spool(folder);
  if (inFile) spool.write(Buffer.alloc(9 * 1024 ** 2));
  const source = inFile ? shifted(spool, bytes) : new MemorySource(bytes);
  const kind = kindOf(source);
  if (kind === undefined) return { files, notes: ['no archive'] };
  const reader = new ArchiveReader(
    {
      content: (content, within) => {
        files[within.join(' > ')] = content.read(0, Math.min(content.size, 1000)).toString('latin1');
      },
      note: (noteKind, within, message) => notes.push(`${noteKind} ${within.join(' > ')}: ${message}`),
    },
    folder,
  );
  reader.read(source, kind);
  spool.close();
  return { files, notes };
}

/** The bytes as a source that lies in a file. */
function shifted(spool: Spool, bytes: Buffer): Source {
  const start = spool.size;
  spool.write(bytes);
  const file = spool.source();
  return {
    size: bytes.length,
    readAhead: file.readAhead,
    read: (from, to) => file.read(start + from, start + Math.min(to, bytes.length)),
  };
}
