import type { LoadedLists } from '../leaks/allow/load.ts';
import type { Ending, EndReason } from '../leaks/early-end.ts';
import type { ObjectDatabase } from '../leaks/git/object-database.ts';
import type { Thread } from '../leaks/search/threads.ts';
import type { Scope } from '../leaks/types.ts';

/** What is to be scanned, and how. */
export interface ScanRequest {
  readonly store: ObjectDatabase;
  readonly scope: Scope;
  /** Loads the allow lists that count. */
  readonly lists: () => Promise<LoadedLists>;
  readonly now: Date;
  /** As `search` takes them. */
  readonly threads?: readonly Thread[];
  /** Whether findings get the hashes of their lines, as SARIF has them. */
  readonly hashesLines?: boolean;
  readonly onProgress?: (objects: number) => void;
  /** Where it may end early. */
  readonly early?: EarlyEnd | undefined;
}

/** Says when a scan is to end before all is read, and how that is reported. */
export interface EarlyEnd {
  readonly ending: Ending;
  readonly why: (reason: EndReason) => string;
}
