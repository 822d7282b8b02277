import { setTimeout } from 'node:timers/promises';
import type { Report } from '../leaks/report/report.ts';
import { search } from '../leaks/search/search.ts';
import type { ScanRequest } from './request.ts';

/** By then the threads know what to read, and need this one no more, whatever it is that they read. */
const UNDER_WAY_MS = 150;

/** Reads all that the scope asks for, locates the findings and applies the allow list. */
export async function scan(request: ScanRequest): Promise<Report> {
  const { store, lists, early, ...rest } = request;
  let onUnderWay = (): void => {};
  const underWay = new Promise<void>((resolve) => {
    onUnderWay = resolve;
  });
  const searching = search({ store, ...rest, ending: early?.ending, onUnderWay });
  // Half the program is loaded here, which must not keep the threads waiting.
  await Promise.race([underWay, onceSettled(searching), setTimeout(UNDER_WAY_MS, undefined, { ref: false })]);
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
