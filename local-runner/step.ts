import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMAND_FILES } from './command-files.ts';
import { Lines } from './lines.ts';

export interface StepRun {
  readonly cwd: string;
  /** Where the runner's files are made. */
  readonly folder: string;
  /** Variables that go before those of the runner's files. */
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  /** Called with each line that it prints. */
  readonly show: (line: string) => void;
  /** Made already, by whoever wants to read them if the script is ended. */
  readonly files?: Record<FileVariable, string>;
}

export interface StepResult {
  readonly code: number | null;
  /** What it left in the runner's files. */
  readonly texts: Record<(typeof COMMAND_FILES)[number], string>;
}

/** Runs one script of an action to its end, as one step of a job. @throws when it is ended by `signal` */
export async function runStep(script: string, run: StepRun): Promise<StepResult> {
  const { folder, env, show, files = prepareFiles(folder), ...start } = run;
  const code = await execute(script, { ...start, env: { ...files, ...env } }, show);
  const texts = Object.fromEntries(COMMAND_FILES.map((name) => [name, readFileSync(files[name], 'utf8')]));
  return { code, texts: texts as StepResult['texts'] };
}

type FileVariable = (typeof COMMAND_FILES)[number] | 'GITHUB_EVENT_PATH';

/** Makes the runner's files. @returns their paths by variable */
export function prepareFiles(parent: string): Record<FileVariable, string> {
  const folder = mkdtempSync(join(parent, 'step-'));
  const event = join(folder, 'event.json');
  writeFileSync(event, '{}');
  const paths: Partial<Record<FileVariable, string>> = { GITHUB_EVENT_PATH: event };
  for (const name of COMMAND_FILES) {
    const path = join(folder, name);
    writeFileSync(path, '');
    paths[name] = path;
  }
  return paths as Record<FileVariable, string>;
}

interface Start {
  readonly cwd: string;
  readonly env: Record<string, string>;
  readonly signal: AbortSignal | undefined;
}

/** Runs a script with the Node at hand; both of its streams are read line by line, as the runner does. */
function execute(script: string, { cwd, env, signal }: Start, onLine: (line: string) => void): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], {
      cwd,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(signal === undefined ? {} : { signal }),
    });
    const read = (lines: readonly string[]): void => lines.forEach(onLine);
    for (const stream of [child.stdout, child.stderr]) {
      const lines = new Lines();
      stream.on('data', (bytes: Buffer) => read(lines.push(bytes)));
      stream.on('end', () => read(lines.end()));
    }
    let failure: Error | undefined;
    child.on('error', (error) => {
      failure = error;
      if (child.pid === undefined) reject(error);
    });
    // After an abort there is an error at once, while the action may still be at work: its end is waited for.
    child.on('close', (code) => (failure === undefined ? resolve(code) : reject(failure)));
  });
}
