import type { Ending } from '../early-end.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import type { Scope } from '../types.ts';
import type { Thread } from './threads.ts';

/** What is to be searched, and with what. */
export interface SearchRequest {
  readonly store: ObjectDatabase;
  readonly scope: Scope;
  /** Tokens that have expired by then are no findings. */
  readonly now: Date;
  /** Threads that were started for it; none reads all in this one. By default as many as `startThreads` gives. */
  readonly threads?: readonly Thread[];
  /** As `ObjectSearch` takes it. */
  readonly hashesLines?: boolean;
  /** Says that the search is to stop at once, with what it has. */
  readonly ending?: Ending | undefined;
  /** Called every few seconds with the number of objects that were read so far. */
  readonly onProgress?: (objects: number) => void;
  /** Called when the threads have packs to read, and need this one no more for a while. */
  readonly onUnderWay?: () => void;
}
