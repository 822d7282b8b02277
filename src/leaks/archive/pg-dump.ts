import { type ArchiveKind, magic } from './kind.ts';
import { readStreams } from './streams.ts';

/** What `pg_dump -Fc` writes: the rows of each table are a stream. */
export const PG_DUMP: ArchiveKind = { name: 'PostgreSQL dump', magics: [magic('PGDMP')], read: readStreams };
