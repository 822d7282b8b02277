import { type ArchiveKind, magic } from './kind.ts';

/** Recognised, and not read: these formats need inflaters of their own. */
export const UNREAD_KINDS: readonly ArchiveKind[] = [
  // After the level stands the magic of a block or of the end.
  { name: 'bzip2', magics: [magic('BZh', (bytes, from) => bytes[from + 4] === 0x31 || bytes[from + 4] === 0x17)] },
  { name: 'xz', magics: [magic('\xfd7zXZ\0')] },
  // After the size of the dictionary stands that of the content, which is unknown where xz writes it.
  { name: 'LZMA', magics: [magic('\x5d\0\0', (bytes, from) => isFilled(bytes, from + 5))] },
  { name: 'LZ4', magics: [magic('\x04\x22\x4d\x18')] },
  { name: 'compress', magics: [magic('\x1f\x9d\x90')] },
  { name: 'xar', magics: [magic('xar!\0')] },
  { name: 'CAB', magics: [magic('MSCF\0\0\0\0')] },
  { name: 'Zstandard', magics: [magic('\x28\xb5\x2f\xfd')] },
  { name: '7z', magics: [magic('7z\xbc\xaf\x27\x1c')] },
  { name: 'RAR', magics: [magic('Rar!\x1a\x07')] },
  { name: 'lzip', magics: [magic('LZIP\x01')] },
];

/** Whether eight bytes have all of their bits set. */
function isFilled(bytes: Buffer, from: number): boolean {
  return bytes.length >= from + 8 && bytes.subarray(from, from + 8).every((byte) => byte === 0xff);
}
