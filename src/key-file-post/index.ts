import { runAction } from '../runner/run-action.ts';
import { post } from './run.ts';

/** Settled when the job may end. Without an await at its top, the bundle is one function, which Node reads only once. */
export const done = runAction(post);
