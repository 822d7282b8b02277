import { DIFFERENCES } from './git-pack.ts';
import { type ArchiveKind, magic } from './kind.ts';
import { readStreams } from './streams.ts';

/** A pack after a list of refs. */
export const GIT_BUNDLE: ArchiveKind = {
  name: 'git bundle',
  magics: [magic('# v2 git bundle\n'), magic('# v3 git bundle\n')],
  read: readStreams,
  unread: DIFFERENCES,
};
