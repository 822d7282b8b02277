import { runHook } from './run.ts';

process.exitCode = await runHook(process.argv.slice(2), process.env, (line) => process.stderr.write(`${line}\n`));
