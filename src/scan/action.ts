import type { Thread } from '../leaks/search/threads.ts';
import { runAction } from '../runner/run-action.ts';
import { main } from './run.ts';

/** Settled when the action is done. */
export function runScan(threads: readonly Thread[], now: Date): Promise<void> {
  return runAction(() => main(threads, now));
}
