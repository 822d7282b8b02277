import { startEarly } from './early.ts';
import { readRunnerEnvironment } from './runner-environment.ts';

const now = new Date();
const environment = readRunnerEnvironment(process.env);
const early = startEarly(process.env, environment, now);

/** Settled when the action is done. Without an await at its top, the bundle is one function, which Node reads only once. */
export const done = early.started
  .then(() => import('./action.ts'))
  .then(({ runScan }) => runScan({ ...early, environment, now }));
