import type { Note } from '../types.ts';
import type { Inflated } from './inflate.ts';
import type { Source } from './source.ts';

/** What the readers of one format hand over as they walk through an archive. */
export interface Entries {
  /** Counts an entry, before anything is done about it. @throws {LimitReached} */
  count(): void;

  /**
   * Bytes that stand in the archive as they are.
   * @returns how many of them were read as an archive of a kind that the caller's walk would not read by itself
   */
  stored(names: readonly string[], content: Source): number;

  /**
   * Bytes that were deflated, from `start` on.
   * @param next where the next stream of the same content begins, when one ended at `end`
   * @throws {LimitReached}
   */
  deflated(
    names: readonly string[],
    source: Source,
    start: number,
    next?: (end: number) => number | undefined,
  ): Inflated;

  /** Something that is not read, or not wholly. */
  note(kind: Note['kind'], names: readonly string[], message: string): void;
}

/** An entry's name for people; one that is no UTF-8 keeps its bytes as characters of Latin-1. */
export function entryName(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString('latin1');
  }
}
