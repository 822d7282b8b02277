/** Runs an action of this repository as GitHub's runner would, and shows its log as GitHub would. */
import { accessSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readActionFile } from './action-file.ts';
import { parseValues } from './command-files.ts';
import { githubEnvironment, inputEnvironment, machineEnvironment } from './environment.ts';
import { type Annotation, LogView } from './log-view.ts';
import { Masks } from './masks.ts';
import { prepareFiles, runStep, type StepResult } from './step.ts';

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
  /** Ends the action; what it has to run at the end of the job is run all the same. */
  readonly signal?: AbortSignal;
  /**
   * Takes the place of the steps that follow: called before the end of the job, where the action has something to run then.
   * `exported` are the variables that it set for them.
   */
  readonly between?: (result: LocalResult, exported: Readonly<Record<string, string>>) => void | Promise<void>;
}

export interface LocalResult {
  /** 0 for a step that passes; `null` when a signal ended it. Of the end of the job, where only that failed. */
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
  const masks = new Masks();
  for (const secret of run.secrets ?? []) masks.add(secret);
  const env: Record<string, string> = {
    ...machineEnvironment(process.env),
    ...githubEnvironment(folders),
    ...inputEnvironment(run.inputs, action.defaults),
    ...run.env,
  };
  const view = new LogView(masks, { debug: env.RUNNER_DEBUG === '1' });
  const show = (line: string): void => {
    for (const shown of view.read(line)) run.show?.(shown);
  };
  const step = { cwd: folders.workspace, folder, show };
  const collect = (main: StepResult): LocalResult => ({
    code: main.code,
    outputs: parseValues(main.texts.GITHUB_OUTPUT),
    summary: main.texts.GITHUB_STEP_SUMMARY,
    annotations: view.annotations,
    hide: (text) => masks.hide(text),
  });
  if (action.post === undefined) return collect(await runStep(action.main, { ...step, env, signal: run.signal }));

  const { post } = action;
  const files = prepareFiles(folder);
  const atTheEnd = async (): Promise<StepResult> => {
    // Whatever became of main: what it has handed over so far counts.
    const state = parseValues(readFileSync(files.GITHUB_STATE, 'utf8'));
    const named = Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]);
    const exported = parseValues(readFileSync(files.GITHUB_ENV, 'utf8'));
    return runStep(post, { ...step, env: { ...env, ...exported, ...Object.fromEntries(named) }, signal: undefined });
  };
  let result: LocalResult;
  try {
    const main = await runStep(action.main, { ...step, env, signal: run.signal, files });
    result = collect(main);
    await run.between?.(result, parseValues(main.texts.GITHUB_ENV));
  } catch (error) {
    await atTheEnd();
    throw error;
  }
  const { code, texts } = await atTheEnd();
  return {
    ...result,
    code: result.code === 0 ? code : result.code,
    summary: result.summary + texts.GITHUB_STEP_SUMMARY,
  };
}
