import type { Findings } from './findings.ts';

/** What a thread is told to read. */
export interface ThreadOrder {
  /** An open file descriptor, from which it reads what `git cat-file --batch` writes. */
  readonly input: number;
  readonly idLength: number;
  readonly folder: string;
  /** Shared memory: see `ASKED` and `DONE`. */
  readonly counts: Int32Array;
}

/** The places of `ThreadOrder.counts`: objects asked for, written by the main thread, and objects done. */
export const ASKED = 0;
export const DONE = 1;

/** What a thread says: that it has little left to do, and in the end what it found. */
export type ThreadReport = 'has little left' | Findings;

/**
 * A thread with fewer objects left than this wants more. Git holds its answers back until it has 4 KiB of them, about 84
 * objects at the smallest: with fewer left than that it could wait for ever.
 */
export const FEW = 256;
