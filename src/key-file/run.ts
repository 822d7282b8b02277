import * as core from '@actions/core';
import { readRunContext } from '../runner/event.ts';
import { maskAll } from '../runner/mask.ts';
import { forLog } from '../runner/untrusted.ts';
import { UserError } from '../runner/user-error.ts';
import { orFault, reasonOf } from './file-fault.ts';
import { lookAt } from './home.ts';
import { takeKeyFileInputs } from './inputs.ts';
import { type Plan, prepare } from './prepare.ts';
import { list } from './serve.ts';
import { STATE_NAME, type State, writeState } from './state.ts';
import { toolNamed } from './tools.ts';
import { Made, makeDirectory, makeInHome } from './write.ts';

/**
 * Writes the key file as the inputs say. What post has to remove is saved before it is made, so that whatever ends this
 * process, by whatever signal, leaves nothing that post does not know of.
 */
export async function main(): Promise<void> {
  // Every file and folder has exactly the mode that it is made with.
  process.umask(0o077);
  const now = Date.now();
  const plan = prepare(await takeKeyFileInputs(), { env: process.env, now, context: readRunContext });
  maskAll(plan.masks);
  save(plan.state);
  const made = new Made();
  try {
    for (const line of await write(plan, made)) core.info(line);
    publish(plan);
  } catch (error) {
    made.undo();
    throw error;
  }
}

function save(state: State): void {
  try {
    core.saveState(STATE_NAME, writeState(state));
  } catch (error) {
    throw new UserError(
      `The state for the end of the job could not be saved (GITHUB_STATE): ${reasonOf(error)}. So no key file was written, for nobody would remove it. Look after the disk of the runner.`,
    );
  }
}

/** @returns lines for the log */
async function write(plan: Plan, made: Made): Promise<string[]> {
  const { state, files, served, credentials, tools } = plan;
  const warning = await orFault(
    'The key file could not be written below RUNNER_TEMP',
    'Nothing of it is left. Look after the disk of the runner, and the permissions of its work folder.',
    () => makeDirectory(made, state.directory, files),
  );
  if (warning !== undefined) core.warning(warning);
  const lines = [
    `Wrote the key to ${forLog(served.path)}, which only the user of this job can read; it is removed when the job ends.`,
    ...(await putInHome(plan, made)),
    `Key: ${state.individual ? 'individual key' : 'team key'}, Key ID ${state.keyId}, stored as ${credentials.shape}.`,
    `Key fingerprint: ${state.fingerprint}`,
  ];
  if (tools.length > 0) lines.push(`Serves ${list(tools)}.`);
  for (const tool of tools) {
    const { hint, hintForIndividual } = toolNamed(tool);
    if (hint !== undefined) lines.push(hint);
    if (state.individual && hintForIndividual !== undefined) lines.push(hintForIndividual);
  }
  return lines;
}

async function putInHome({ home, state, pem }: Plan, made: Made): Promise<string[]> {
  if (home.kind === 'none') return [];
  if (home.kind === 'there') return [thereAlready(home.file)];
  const { file, folders } = home.state;
  const isMade = await orFault(
    'The input "home" is true, and the key file could not be written into HOME',
    'Nothing of it is left. Look after the disk and the permissions of HOME, or leave out home.',
    () => makeInHome(made, folders, { path: file, text: pem }),
  );
  if (isMade) return [`Wrote it to ${forLog(file)}, too, which is removed as well.`];
  // Another use made it since: it removes it. Half written at first, it is whole a moment later.
  save({ ...state, home: undefined });
  waitForKey(file, state.fingerprint);
  return [thereAlready(file)];
}

function thereAlready(file: string): string {
  return `This key is at ${forLog(file)} already; it is used as it is, and this use does not remove it.`;
}

const TRIES = 20;
const PAUSE_MS = 50;

/** @throws {UserError} when it is another key after all */
function waitForKey(file: string, fingerprint: string): void {
  for (let left = TRIES; ; left--) {
    try {
      if (lookAt(file, fingerprint) !== undefined) return;
    } catch (error) {
      if (left === 0) throw error;
    }
    if (left === 0) {
      throw new UserError(`${forLog(file)} came and went while it was to be written. Run the job again.`);
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  }
}

/** Hands outputs and variables to the steps that follow. */
function publish({ served, state, xcodebuildArguments, notForXcodebuild, variables, warnings }: Plan): void {
  for (const warning of warnings) core.warning(warning);
  if (notForXcodebuild !== undefined) core.notice(notForXcodebuild);
  try {
    core.setOutput('path', served.path);
    core.setOutput('directory', served.directory);
    core.setOutput('api-key-json', served.json);
    core.setOutput('key-fingerprint', state.fingerprint);
    core.setOutput('xcodebuild-arguments', xcodebuildArguments);
    for (const [name, value] of variables) core.exportVariable(name, value);
  } catch (error) {
    throw new UserError(
      `The outputs could not be handed to the steps that follow (GITHUB_OUTPUT, GITHUB_ENV): ${reasonOf(error)}. Look after the disk of the runner.`,
    );
  }
  if (variables.length > 0) core.info(`Sets ${list(variables.map(([name]) => name))} for the steps that follow.`);
}
