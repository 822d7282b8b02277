import { type ArchiveKind, magic } from './kind.ts';

/** Recognised, and not read: these formats need inflaters of their own. */
export const UNREAD_KINDS: readonly ArchiveKind[] = [
  // Behind the level stands the magic of a block or of the end.
  { name: 'bzip2', magics: [magic('BZh', (bytes, from) => bytes[from + 4] === 0x31 || bytes[from + 4] === 0x17)] },
  { name: 'xz', magics: [magic('\xfd7zXZ\0')] },
  { name: 'Zstandard', magics: [magic('\x28\xb5\x2f\xfd')] },
  { name: '7z', magics: [magic('7z\xbc\xaf\x27\x1c')] },
  { name: 'RAR', magics: [magic('Rar!\x1a\x07')] },
  { name: 'lzip', magics: [magic('LZIP\x01')] },
];
