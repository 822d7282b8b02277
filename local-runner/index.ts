/** Runs an action of this repository as GitHub's runner would, and shows its log as GitHub would. */
import { spawn } from 'node:child_process';
import { accessSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActionFile } from './action-file.ts';
import { COMMAND_FILES, parseValues } from './command-files.ts';
import { githubEnvironment, inputEnvironment, machineEnvironment } from './environment.ts';
import { Lines } from './lines.ts';
import { type Annotation, LogView } from './log-view.ts';
import { Masks } from './masks.ts';

export type { Annotation } from './log-view.ts';

export interface LocalRun {
  /** The path of an action.yml. */
  readonly actionFile: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** A folder for the runner's files; its owner removes it, the outputs with all that is secret in them. */
  readonly temp: string;
  /** Values that stand in GitHub's secrets: masked from the start. */
  readonly secrets?: readonly string[];
  /** The checkout; a new empty folder by default. */
  readonly workspace?: string;
  /** Variables that go before those of the runner. */
  readonly env?: Readonly<Record<string, string>>;
  /** Called with each line that GitHub would show. */
  readonly show?: (line: string) => void;
  /** Ends the action. */
  readonly signal?: AbortSignal;
}

export interface LocalResult {
  /** 0 for a step that passes; `null` when a signal ended it. */
  readonly code: number | null;
  /** As they stand: secrets are not hidden here. */
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** The text as the log of a later step in the same job would show it. */
  readonly hide: (text: string) => string;
}

/**
 * Runs an action in a child process. Files are made and read without waiting, so that whoever is interrupted and removes
 * `temp` never meets one that is about to be made.
 *
 * @throws when the action is not there, is ended by `signal`, or leaves broken files
 */
export async function runLocally(run: LocalRun): Promise<LocalResult> {
  const action = readActionFile(readFileSync(run.actionFile, 'utf8'), run.actionFile);
  accessSync(action.main);
  const folder = mkdtempSync(join(run.temp, 'run-'));
  const folders = {
    workspace: run.workspace ?? join(folder, 'workspace'),
    home: join(folder, 'home'),
    temp: join(folder, 'temp'),
  };
  for (const path of Object.values(folders)) mkdirSync(path, { recursive: true });
  const files = prepareFiles(folder);

  const masks = new Masks();
  for (const secret of run.secrets ?? []) masks.add(secret);
  const env: Record<string, string> = {
    ...machineEnvironment(process.env),
    ...githubEnvironment(folders),
    ...files,
    ...inputEnvironment(run.inputs, action.defaults),
    ...run.env,
  };
  const view = new LogView(masks, { debug: env.RUNNER_DEBUG === '1' });
  const code = await execute(action.main, { cwd: folders.workspace, env, signal: run.signal }, (line) => {
    for (const shown of view.read(line)) run.show?.(shown);
  });
  return {
    code,
    outputs: parseValues(readFileSync(files.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    annotations: view.annotations,
    hide: (text) => masks.hide(text),
  };
}

type FileVariable = (typeof COMMAND_FILES)[number] | 'GITHUB_EVENT_PATH';

/** Makes the runner's files. @returns their paths by variable */
function prepareFiles(folder: string): Record<FileVariable, string> {
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
