import { type Entries, entryName } from './entries.ts';
import { type ArchiveKind, magic } from './kind.ts';
import { type Source, SourcePart } from './source.ts';

/** The magic, and thirteen numbers of eight hex digits: the size of the content is the seventh, of the name the twelfth. */
const HEAD = 110;
const FIELDS = /^07070[12](?:[0-9A-Fa-f]{8}){13}$/;
const SIZE = 54;
const NAME_SIZE = 94;
const LAST = 'TRAILER!!!';
/** Names and contents end at such places. */
const ALIGNED = 4;

/** Reads a cpio archive of the newer format, as the kernel of Linux takes its first files. */
function readCpio(source: Source, entries: Entries): void {
  for (let at = 0; at + HEAD <= source.size; ) {
    const head = source.read(at, at + HEAD).toString('latin1');
    if (!FIELDS.test(head)) {
      entries.note('damaged-archive', [], 'the head of an entry is damaged, and what lies after it is not read');
      return;
    }
    entries.count();
    const size = numberAt(head, SIZE);
    const nameEnd = at + HEAD + numberAt(head, NAME_SIZE);
    const name = entryName(source.read(at + HEAD, nameEnd - 1));
    // Zeros fill the last block, and other archives may follow.
    if (name === LAST) return;
    const start = aligned(nameEnd);
    if (start + size > source.size) {
      entries.note('damaged-archive', [name], 'an entry is cut off, or claims more than there is');
    }
    if (size > 0) entries.stored([name], new SourcePart(source, start, start + size));
    at = aligned(start + size);
  }
}

function numberAt(head: string, at: number): number {
  return Number.parseInt(head.slice(at, at + 8), 16);
}

function aligned(at: number): number {
  return Math.ceil(at / ALIGNED) * ALIGNED;
}

export const CPIO: ArchiveKind = { name: 'cpio', magics: [magic('070701'), magic('070702')], read: readCpio };
