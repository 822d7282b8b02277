import { runAction } from '../runner/run-action.ts';
import { type Means, main } from './run.ts';

/** Settled when the action is done. */
export function runScan(means: Means): Promise<void> {
  return runAction(() => main(means));
}
