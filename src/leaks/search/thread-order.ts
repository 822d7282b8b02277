import type { PackPlan } from '../objects/pack-plan.ts';
import type { Findings } from './findings.ts';

/** What a thread gets when it is started: the time in milliseconds, and the memory of a `WorkPool`. */
export interface ThreadData {
  readonly now: number;
  readonly work: SharedArrayBuffer;
}

/** What a thread is to read. */
export interface ThreadOrder {
  /**
   * An open file descriptor, from which it reads what `git cat-file --batch` writes; `messages`, where that comes as
   * `Feed`; packs, of which it takes some roots after the other, and after which it waits for another order; or `nothing`.
   */
  readonly input: number | 'messages' | PackPlan | 'nothing';
  readonly idLength: number;
  readonly folder: string;
  /** Shared memory: see `ASKED` and `DONE`. */
  readonly counts: Int32Array;
}

/** The places of `ThreadOrder.counts`: objects asked for, written by the main thread, and objects done. */
export const ASKED = 0;
export const DONE = 1;

/** What a thread that is fed gets: bytes that git wrote; that git ended; an id of which git has nothing; no more to come. */
export type Feed = Uint8Array | 'git ended' | { readonly missing: string } | 'that was all';

/**
 * What a thread says: that it has little left to do; what it found since it last said so, as far as it can be reported before
 * an object is read to its end; how many objects came whole since git was started, when it is fed and has taken what it
 * got; that it has no more of the packs to read; and in the end what it found.
 */
export type ThreadReport =
  | 'has little left'
  | { readonly soFar: Findings }
  | { readonly answers: number }
  | { readonly packs: PacksRead }
  | { readonly result: Findings };

/**
 * What a thread says after packs: the ids that are left to git, one a line, and those for which there was too little work
 * left; or that it gave up, since a pack is damaged.
 */
export type PacksRead = { readonly left: Uint8Array; readonly later: Uint8Array } | 'damaged';

/**
 * A thread with fewer objects left than this wants more. Git holds its answers back until it has 4 KiB of them, about 84
 * objects at the smallest: with fewer left than that it could wait for ever.
 */
export const FEW = 256;
