import { setTimeout } from 'node:timers/promises';
import type { LoadedLists } from '../leaks/allow/load.ts';
import type { Ending, EndReason } from '../leaks/ending.ts';
import type { Store } from '../leaks/git/store.ts';
import type { Report } from '../leaks/report/report.ts';
import { search } from '../leaks/search/search.ts';
import type { Thread } from '../leaks/search/threads.ts';
import type { Scope } from '../leaks/types.ts';

export interface ScanRequest {
  readonly store: Store;
  readonly scope: Scope;
  /** Loads the allow lists that count. */
  readonly lists: () => Promise<LoadedLists>;
  readonly now: Date;
  /** As `search` takes them. */
  readonly threads?: readonly Thread[];
  readonly onProgress?: (objects: number) => void;
  /** Where it may end early. */
  readonly early?: EarlyEnd | undefined;
}

/** Says when a scan is to end before all is read, and how that is reported. */
export interface EarlyEnd {
  readonly ending: Ending;
  readonly why: (reason: EndReason) => string;
}

/** By then the threads know what to read, and need this one no more. */
const UNDER_WAY_MS = 150;

/** Reads all that the scope asks for, locates the findings and applies the allow list. */
export async function scan(request: ScanRequest): Promise<Report> {
  const { store, lists, early, ...means } = request;
  const searching = search({ git: store.git, store, ...means, ending: early?.ending });
  // Half the program is loaded here, which must not keep the threads waiting.
  await Promise.race([onceSettled(searching), setTimeout(UNDER_WAY_MS, undefined, { ref: false })]);
  const { conclude } = await import('./conclude.ts');
  return conclude({ ...request, lists: onceOnly(lists) }, searching);
}

function onceOnly<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
}

/** Fulfilled when the promise is settled, either way. */
function onceSettled(promise: Promise<unknown>): Promise<void> {
  return promise.then(
    () => {},
    () => {},
  );
}
