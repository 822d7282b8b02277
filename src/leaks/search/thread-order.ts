import type { ObjectDatabase } from '../git/object-database.ts';
import type { PackPlan } from '../objects/packs/pack-plan.ts';
import type { ObjectFinding } from '../types.ts';
import type { Findings } from './findings.ts';

/** What a thread gets when it is started: the time in milliseconds, and the memory of a `WorkPool`. */
export interface ThreadData {
  readonly now: number;
  readonly work: SharedArrayBuffer;
}

/** What a thread is to do: to read, as often as it is wanted, and to report in the end what it found. */
export type ThreadOrder = ReadOrder | 'report';

/** What is the same in all orders to read of one phase of a search. */
export interface CommonOrder {
  readonly idLength: number;
  readonly folder: string;
  /** As `ObjectSearch` takes it. */
  readonly hashesLines: boolean;
  /**
   * Whether nothing more will be read: an object for which there is too little work left is then reported, and not put off
   * until others have left some.
   */
  readonly isLast: boolean;
}

export function orderFor(
  { store, hashesLines = false }: { readonly store: ObjectDatabase; readonly hashesLines?: boolean },
  isLast: boolean,
): CommonOrder {
  return { idLength: store.idLength, folder: store.gitDir, hashesLines, isLast };
}

/** What a thread is to read. */
export interface ReadOrder extends CommonOrder {
  /**
   * An open file descriptor, from which it reads what `git cat-file --batch` writes; `messages`, where that comes as
   * `Feed`; or packs, of which it takes some roots after the other.
   */
  readonly input: number | 'messages' | PackPlan;
  /** Shared memory: see `ASKED` and `DONE`. */
  readonly counts: Int32Array;
}

/**
 * The places of `ReadOrder.counts`: objects asked for, written by the main thread; objects done; and of packs, what was
 * read, in millions of bytes.
 */
export const ASKED = 0;
export const DONE = 1;
export const MEGABYTES = 2;

/** Memory for them. */
export function newCounts(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(3 * Int32Array.BYTES_PER_ELEMENT));
}

/** What a thread that is fed gets: bytes that git wrote; that git ended; an id of which git has nothing; no more to come. */
export type Feed = Uint8Array | 'git ended' | { readonly missing: string } | 'that was all';

/**
 * What a thread says: that it has little left to do; what it found since it last said so, as far as it can be reported before
 * an object is read to its end; what was found in an object that it put off; how many objects came whole since git was
 * started, when it is fed and has taken what it got; that it has read what it was ordered to; and in the end what it found.
 */
export type ThreadReport =
  | 'has little left'
  | { readonly soFar: Findings }
  | { readonly putOff: readonly ObjectFinding[] }
  | { readonly answers: number }
  | { readonly read: WasRead }
  | { readonly result: Findings };

/**
 * What a thread says when it has read: the ids of a pack that are left to git, one a line, and those that it put off; or
 * that it gave up, since a pack is damaged.
 */
export type WasRead = { readonly left: Uint8Array; readonly later: Uint8Array } | 'damaged';

/** The ids that were put off, one a line. */
export function laterOf(read: WasRead): Uint8Array {
  if (read === 'damaged') throw new Error('A pack was read where git was to be');
  return read.later;
}

/**
 * A thread with fewer objects left than this wants more. Git holds its answers back until it has 4 KiB of them, about 84
 * objects at the smallest: with fewer left than that it could wait for ever.
 */
export const FEW = 256;
