import { type ArchiveKind, startsWith } from './kind.ts';
import { readStreams } from './streams.ts';

const START = Buffer.from('#!');

/** Whether a content is a script, after which anything may stand, such as the archive that it unpacks. */
export function isScript(bytes: Buffer, from: number, to: number): boolean {
  return to - from > START.length && startsWith(bytes, from, START);
}

/** It begins as any script, and is one of ours where gzip stands in it: see `kindOf` in archive.ts. */
export const SCRIPT: ArchiveKind = { name: 'script', magics: [], read: readStreams };
