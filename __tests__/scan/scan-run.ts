import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log, Result } from 'sarif';
import type { TestKey } from '../support/keys.ts';
import { newFolder, type Repository } from '../support/repositories.ts';
import { type Run, type RunOptions, runDist } from '../support/run-dist.ts';
import { tracesOf } from '../support/traces.ts';

export interface Scanned extends Run {
  /** Undefined when no file was written. */
  readonly sarif: Log | undefined;
  readonly results: readonly Result[];
  /** All that the scan left anywhere, in one text. */
  readonly everything: string;
  /** What the runner's temporary folder holds afterwards is in here when it should not be. */
  readonly temp: string;
}

export interface ScanOptions {
  readonly inputs?: Record<string, string>;
  readonly env?: Record<string, string>;
  readonly event?: { readonly name: string; readonly payload: unknown };
  readonly onSpawn?: RunOptions['onSpawn'];
}

const SARIF = 'out/scan.sarif';

/** Runs the built scan on a checkout, with SARIF, as the runner would. */
export async function scan(checkout: Repository | string, options: ScanOptions = {}): Promise<Scanned> {
  const workspace = typeof checkout === 'string' ? checkout : checkout.path;
  const temp = join(newFolder(), 'temp');
  mkdirSync(temp);
  const env: Record<string, string> = { RUNNER_TEMP: temp, ...options.env };
  if (options.event !== undefined) {
    const payload = join(newFolder(), 'event.json');
    writeFileSync(payload, JSON.stringify(options.event.payload));
    Object.assign(env, { GITHUB_EVENT_NAME: options.event.name, GITHUB_EVENT_PATH: payload });
  }
  const { onSpawn } = options;
  const inputs = { 'sarif-file': SARIF, ...options.inputs };
  const run = await runDist('scan', { workspace, env, inputs, ...(onSpawn === undefined ? {} : { onSpawn }) });
  const path = join(workspace, SARIF);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const sarif = text === '' ? undefined : (JSON.parse(text) as Log);
  const everything = [run.stdout, run.stderr, text, ...Object.values(run.files)].join('\n');
  return { ...run, sarif, results: sarif?.runs[0]?.results ?? [], everything, temp };
}

/** The paths that SARIF names, sorted. */
export function urisOf({ results }: Scanned): string[] {
  return results
    .map((result) => decodeURIComponent(result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? ''))
    .sort();
}

/** The commands to the runner in the log, each with its message. */
export function commandsOf({ stdout }: Run): string[] {
  return stdout.split('\n').filter((line) => /^\s*::|##\[/.test(line));
}

/** Traces of the keys in anything that the scan left. */
export function tracesIn(scanned: Scanned, keys: readonly TestKey[]): string[] {
  return keys.flatMap((key) => tracesOf(key, scanned.everything));
}
