import { type ArchiveKind, magic } from './kind.ts';

const SKIPPABLE = Array.from({ length: 16 }, (_, number) => String.fromCharCode(0x50 + number));

/** Recognised, and not read: these formats need inflaters of their own. */
export const UNREAD_KINDS: readonly ArchiveKind[] = [
  // After the level stands the magic of a block or of the end.
  { name: 'bzip2', magics: [magic('BZh', (bytes, from) => bytes[from + 4] === 0x31 || bytes[from + 4] === 0x17)] },
  { name: 'xz', magics: [magic('\xfd7zXZ\0')] },
  // After the size of the dictionary stands that of the content, which is unknown where xz writes it.
  { name: 'LZMA', magics: [magic('\x5d\0\0', (bytes, from) => isFilled(bytes, from + 5))] },
  // The second one is of the format before, which the kernel of Linux is compressed in.
  { name: 'LZ4', magics: [magic('\x04\x22\x4d\x18'), magic('\x02\x21\x4c\x18')] },
  { name: 'compress', magics: [magic('\x1f\x9d\x90')] },
  { name: 'xar', magics: [magic('xar!\0')] },
  { name: 'CAB', magics: [magic('MSCF\0\0\0\0')] },
  // A frame of data, or one of sixteen that are to be skipped, before those of data.
  {
    name: 'Zstandard',
    magics: [magic('\x28\xb5\x2f\xfd'), ...SKIPPABLE.map((first) => magic(`${first}\x2a\x4d\x18`))],
  },
  { name: '7z', magics: [magic('7z\xbc\xaf\x27\x1c')] },
  { name: 'RAR', magics: [magic('Rar!\x1a\x07')] },
  { name: 'lzip', magics: [magic('LZIP\x01')] },
  { name: 'lzop', magics: [magic('\x89LZO\0\r\n\x1a\n')] },
  {
    name: 'LZFSE',
    magics: ['bvx1', 'bvx2', 'bvxn'].map((block) => magic(block, (bytes, from) => isSize(bytes, from + 4))),
  },
];

/** Whether eight bytes have all of their bits set. */
function isFilled(bytes: Buffer, from: number): boolean {
  return bytes.length >= from + 8 && bytes.subarray(from, from + 8).every((byte) => byte === 0xff);
}

/** Whether a number of four bytes, the lowest first, is that of the bytes in a block: a text has letters there. */
function isSize(bytes: Buffer, from: number): boolean {
  return bytes.length >= from + 4 && bytes[from + 3] === 0;
}
