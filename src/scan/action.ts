import { runAction } from '../runner/run-action.ts';
import { main, type ScanContext } from './run.ts';

/** Settled when the action is done. */
export function runScan(context: ScanContext): Promise<void> {
  return runAction(() => main(context));
}
