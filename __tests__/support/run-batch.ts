import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { entryPath } from './paths.ts';
import { type Result, type Run, type RunOptions, setUp } from './run-dist.ts';

/**
 * Loads the built entry once a step, one after the other in one process, each time with another environment. It catches
 * what the entry writes and the exit code that it sets.
 */
const DRIVER = `
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
const require = createRequire(import.meta.url);
const [stepsFile, resultsFile] = process.argv.slice(2);
const { entry, steps } = JSON.parse(readFileSync(stepsFile, 'utf8'));
const description = join(dirname(entry), 'package.json');
const isCommonJs = existsSync(description) && JSON.parse(readFileSync(description, 'utf8')).type === 'commonjs';
const results = [];
for (const [index, env] of steps.entries()) {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  const written = { stdout: '', stderr: '' };
  const writes = { stdout: process.stdout.write, stderr: process.stderr.write };
  for (const stream of ['stdout', 'stderr']) process[stream].write = (chunk) => ((written[stream] += chunk), true);
  process.exitCode = undefined;
  if (isCommonJs) delete require.cache[entry];
  await (isCommonJs ? require(entry) : await import(pathToFileURL(entry).href + '?' + index)).done;
  for (const stream of ['stdout', 'stderr']) process[stream].write = writes[stream];
  process.removeAllListeners('uncaughtException');
  results.push({ code: process.exitCode ?? 0, ...written });
}
process.exitCode = 0;
writeFileSync(resultsFile, JSON.stringify(results));
`;

/**
 * Runs a built entry for many steps as `runDist` does, in one child process for all of them: for tables of cases that
 * would take a process each.
 */
export async function runBatch(entry: string, steps: readonly RunOptions[]): Promise<Run[]> {
  const folder = mkdtempSync(join(tmpdir(), 'asc-key-batch-'));
  const stages = steps.map(setUp);
  const at = (name: string): string => join(folder, name);
  try {
    writeFileSync(at('driver.mjs'), DRIVER);
    const path = steps[0]?.path ?? entryPath(entry);
    writeFileSync(at('steps.json'), JSON.stringify({ entry: path, steps: stages.map(({ env }) => env) }));
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [at('driver.mjs'), at('steps.json'), at('results.json')],
      {
        cwd: folder,
        env: { PATH: process.env.PATH, NODE_V8_COVERAGE: process.env.NODE_V8_COVERAGE },
      },
    );
    if (stdout + stderr !== '') throw new Error(`The driver says: ${stdout}${stderr}`);
    const results = JSON.parse(readFileSync(at('results.json'), 'utf8')) as Result[];
    return stages.map((stage, index) => stage.collect(results[index] as Result));
  } finally {
    for (const stage of stages) stage.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
