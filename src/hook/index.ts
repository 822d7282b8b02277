import { runHook } from './run.ts';

/** Settled when the hook is done; without an await at its top, Node reads the bundle only once. */
export const done = runHook(process.argv.slice(2), process.env, (line) => process.stderr.write(`${line}\n`)).then(
  (code) => {
    process.exitCode = code;
  },
);
