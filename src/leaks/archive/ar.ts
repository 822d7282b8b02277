import { type Entries, entryName } from './entries.ts';
import { type ArchiveKind, magic } from './kind.ts';
import { type Source, SourcePart } from './source.ts';

/** The magic, then for each member a head of 60 characters: its name in 16, its size in decimal from 48 on. */
const MAGIC = 8;
const HEAD = 60;
const NAME = 16;

/** Reads an ar archive, as static libraries and packages of Debian are. */
function readAr(source: Source, entries: Entries): void {
  for (let at = MAGIC; at + HEAD <= source.size; ) {
    const head = source.read(at, at + HEAD).toString('latin1');
    const size = Number(head.slice(48, 58));
    if (!head.endsWith('`\n') || !Number.isSafeInteger(size) || size < 0) {
      entries.note('damaged-archive', [], 'the head of a member is damaged, and what lies after it is not read');
      return;
    }
    entries.count();
    const start = at + HEAD;
    const name = entryName(Buffer.from(head.slice(0, NAME).replace(/\/? *$/, ''), 'latin1')) || 'table of members';
    if (start + size > source.size) {
      entries.note('damaged-archive', [name], 'a member is cut off, or claims more than there is');
    }
    if (size > 0) entries.stored([name], new SourcePart(source, start, start + size));
    // Members begin at even places.
    at = start + size + (size % 2);
  }
}

export const AR: ArchiveKind = { name: 'ar', magics: [magic('!<arch>\n')], read: readAr };
