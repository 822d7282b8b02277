import { type ArchiveKind, magic } from './kind.ts';
import { readStreams } from './streams.ts';

/** What packs keep as differences can be read with their bases only. */
export const DIFFERENCES = 'what it keeps as differences from other objects is not read';

export const GIT_PACK: ArchiveKind = {
  name: 'git pack',
  magics: [magic('PACK\0\0\0')],
  read: readStreams,
  unread: DIFFERENCES,
};
