import { type Entries, entryName } from './entries.ts';
import { type ArchiveKind, magic } from './kind.ts';
import { type Source, SourcePart } from './source.ts';

/** How one variant writes the head of an entry: its numbers are digits of text. */
interface Variant {
  readonly head: RegExp;
  readonly length: number;
  readonly base: 8 | 16;
  /** Where the digits stand. */
  readonly size: readonly [number, number];
  readonly nameSize: readonly [number, number];
  /** Names and contents end at multiples of it. */
  readonly aligned: 1 | 4;
}

/** The first files of Linux are of the newer one, packages of macOS of the older one of POSIX. */
const VARIANTS: readonly Variant[] = [
  {
    head: /^07070[12](?:[0-9A-Fa-f]{8}){13}$/,
    length: 110,
    base: 16,
    size: [54, 62],
    nameSize: [94, 102],
    aligned: 4,
  },
  { head: /^070707[0-7]{70}$/, length: 76, base: 8, size: [65, 76], nameSize: [59, 65], aligned: 1 },
];
const LAST = 'TRAILER!!!';
const STEP = 64 * 1024;

/** Reads a cpio archive, and those that follow it. */
function readCpio(source: Source, entries: Entries): void {
  for (let at = 0; at < source.size; ) {
    const found = variantAt(source, at);
    if (found === undefined) {
      // A text may begin with the digits of the magic.
      if (at === 0) return;
      entries.note('damaged-archive', [], 'the head of an entry is damaged, and what lies after it is not read');
      return;
    }
    const { variant, head } = found;
    const number = (digits: readonly [number, number]): number => Number.parseInt(head.slice(...digits), variant.base);
    const aligned = (end: number): number => Math.ceil(end / variant.aligned) * variant.aligned;
    entries.count();
    const nameEnd = at + variant.length + number(variant.nameSize);
    const name = entryName(source.read(at + variant.length, nameEnd - 1));
    const start = aligned(nameEnd);
    const size = number(variant.size);
    if (start + size > source.size) {
      entries.note('damaged-archive', [name], 'an entry is cut off, or claims more than there is');
    }
    if (size > 0) entries.stored([name], new SourcePart(source, start, start + size));
    at = aligned(start + size);
    if (name !== LAST) continue;
    // Zeros fill the last block. The first files of Linux often are several archives, the last of them compressed.
    at = endOfZeros(source, at);
    if (at < source.size && variantAt(source, at) === undefined) {
      entries.count();
      entries.stored(['what follows its end'], new SourcePart(source, at, source.size));
      return;
    }
  }
}

function variantAt(source: Source, at: number): { variant: Variant; head: string } | undefined {
  for (const variant of VARIANTS) {
    const head = source.read(at, at + variant.length).toString('latin1');
    if (variant.head.test(head)) return { variant, head };
  }
  return undefined;
}

function endOfZeros(source: Source, from: number): number {
  for (let at = from; at < source.size; at += STEP) {
    const place = source.read(at, at + STEP).findIndex((byte) => byte !== 0);
    if (place >= 0) return at + place;
  }
  return source.size;
}

export const CPIO: ArchiveKind = {
  name: 'cpio',
  magics: [magic('070701'), magic('070702'), magic('070707')],
  read: readCpio,
};
