import type { Finder } from '../detect/detector.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import type { Scope } from '../types.ts';

/** What every part of locating needs. */
export interface LocateContext {
  readonly store: ObjectDatabase;
  readonly scope: Scope;
  /** What all branches, tags and notes point at, as object ids. */
  readonly tips: readonly string[];
  /** Redacts keys in names; made only when something was found. */
  readonly finder: () => Promise<Finder>;
  /** Whether all was read: if not, nobody knows whether something is out of reach of all refs. */
  readonly isWhole: boolean;
}
