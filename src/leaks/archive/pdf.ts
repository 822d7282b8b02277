import { type ArchiveKind, magic } from './kind.ts';
import { readStreams } from './streams.ts';

export const PDF: ArchiveKind = { name: 'PDF', magics: [magic('%PDF-')], read: readStreams };
