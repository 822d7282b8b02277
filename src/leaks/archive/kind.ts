import type { Entries } from './entries.ts';
import type { Source } from './source.ts';

/** What contents of a kind begin with. */
export interface Magic {
  readonly bytes: Buffer;
  /** What else there must be: asked where the bytes are right. */
  readonly fits?: (bytes: Buffer, from: number) => boolean;
}

/** A kind of archive, known by its bytes and never by a name. One file each, and one row of `KINDS` in kinds.ts. */
export interface ArchiveKind {
  /** In words for people. */
  readonly name: string;
  readonly magics: readonly Magic[];
  /** Walks through what is in it; without this, the kind is recognised, and reported as not read. */
  readonly read?: (source: Source, entries: Entries) => void;
  /** Whether the walk also finds what lies in an archive of the same kind that is stored in it as it is. */
  readonly findsInner?: boolean;
  /** What is left unread of each, in words after "it is a git pack: ". */
  readonly unread?: string;
}

export function magic(text: string, fits?: Magic['fits']): Magic {
  const bytes = Buffer.from(text, 'latin1');
  return fits === undefined ? { bytes } : { bytes, fits };
}

export function startsWith(bytes: Buffer, at: number, wanted: Buffer): boolean {
  for (let i = 0; i < wanted.length; i++) {
    if (bytes[at + i] !== wanted[i]) return false;
  }
  return true;
}
