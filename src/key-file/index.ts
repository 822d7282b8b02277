import { runAction } from '../runner/run-action.ts';
import { main } from './run.ts';

/** Settled when the action is done. Without an await at its top, the bundle is one function, which Node reads only once. */
export const done = runAction(main);
