import { startEarly } from './early.ts';
import { readSurroundings } from './surroundings.ts';

const now = new Date();
const surroundings = readSurroundings(process.env);
const early = startEarly(process.env, surroundings, now);

/** Settled when the action is done. Without an await at its top, the bundle is one function, which Node reads only once. */
export const done = import('./action.ts').then(({ runScan }) => runScan({ ...early, surroundings, now }));
