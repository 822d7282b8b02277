import { startEarly } from './early.ts';

const now = new Date();
const threads = startEarly(process.env, now);

/** Settled when the action is done. Without an await at its top, the bundle is one function, which Node reads only once. */
export const done = import('./action.ts').then(({ runScan }) => runScan(threads, now));
