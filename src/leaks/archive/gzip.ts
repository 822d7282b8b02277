import { type Entries, entryName } from './entries.ts';
import { type ArchiveKind, magic } from './kind.ts';
import type { Source } from './source.ts';

/** RFC 1952: two bytes of magic and the method; flags; time, system; then what the flags announce. */
const FIXED = 10;
const TRAILER = 8;
const HAS_CHECKSUM = 2;
const HAS_EXTRA = 4;
const HAS_NAME = 8;
const HAS_COMMENT = 16;

/** The longest name or comment that is looked for. */
const LONGEST = 64 * 1024;

export interface Member {
  readonly name: string;
  /** Where the deflated stream begins. */
  readonly start: number;
}

/** The member of a gzip file that begins at `at`; undefined when none does. */
export function readMember(source: Source, at: number): Member | undefined {
  const header = source.read(at, at + FIXED + 2 * LONGEST);
  if (header.length < FIXED || header[0] !== 0x1f || header[1] !== 0x8b || header[2] !== 8) return undefined;
  const flags = header.readUInt8(3);
  let position = FIXED;
  let name = '';
  if (flags & HAS_EXTRA) {
    if (header.length < position + 2) return undefined;
    position += 2 + header.readUInt16LE(position);
  }
  for (const flag of [HAS_NAME, HAS_COMMENT]) {
    if (!(flags & flag)) continue;
    const end = header.indexOf(0, position);
    if (end < 0) return undefined;
    if (flag === HAS_NAME) name = entryName(header.subarray(position, end));
    position = end + 1;
  }
  if (flags & HAS_CHECKSUM) position += 2;
  return { name, start: at + position };
}

/** A gzip file may have several members: what they inflate to is one content. */
function readGzip(source: Source, entries: Entries): void {
  const first = readMember(source, 0);
  if (first === undefined) {
    entries.note('damaged-archive', [], 'its gzip header is damaged');
    return;
  }
  const names = [first.name === '' ? 'gzip content' : first.name];
  entries.count();
  const { complete } = entries.deflated(names, source, first.start, (end) => {
    entries.count();
    return readMember(source, end + TRAILER)?.start;
  });
  if (!complete) entries.note('damaged-archive', names, 'its gzip stream is damaged or cut off');
}

export const GZIP: ArchiveKind = { name: 'gzip', magics: [magic('\x1f\x8b\x08')], read: readGzip };
