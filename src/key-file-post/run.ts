import * as core from '@actions/core';
import { readState, STATE_NAME, type State } from '../key-file/state.ts';
import { Detector } from '../leaks/detect/detector.ts';
import { takeInputs } from '../runner/inputs.ts';
import { explain } from '../runner/run-action.ts';
import { reportLeftovers } from './leftovers/leftover-report.ts';
import { searchLeftovers } from './leftovers/leftover-search.ts';
import type { Outcome } from './outcome.ts';
import { removeOwn } from './removal/remove-own.ts';
import { Stop } from './stop.ts';

/**
 * Removes what main made, whatever became of the job, and looks for copies of the key that others left behind. What is
 * removed is known from the state alone: inputs may be those of another step here, and variables those of another use.
 */
export async function post(): Promise<void> {
  // None of them is read, and no program that is started from here on inherits the key.
  takeInputs();
  const stop = new Stop();
  const text = core.getState(STATE_NAME);
  if (text === '') {
    core.info('No key file was written, so there is none to remove.');
    return;
  }
  const state = readState(text);
  if (state === undefined) {
    core.error(
      'The state of this step is damaged, so nothing is known of what to remove: look below RUNNER_TEMP for a folder whose name begins with asc-key-file-, and remove it.',
    );
    return;
  }
  const now = Date.now();
  const detector = new Detector({ now: new Date(now) });
  for (const outcome of removeOwn(state, detector)) say(outcome);
  if (state.leftovers !== 'off') await lookForLeftovers(state, detector, stop);
  stop.finish();
}

async function lookForLeftovers(state: State, detector: Detector, stop: Stop): Promise<void> {
  try {
    const found = await searchLeftovers({ state, detector, env: process.env, stop });
    for (const outcome of reportLeftovers(found, state, Date.now())) say(outcome);
    const remaining = found.leftovers.filter(({ age, removed }) => age !== 'older' && !removed);
    if (state.leftovers === 'fail' && remaining.length > 0) process.exitCode = 1;
  } catch (error) {
    // What the job did is not undone by a search that breaks off; where somebody relies on it, it has to be reported.
    if (state.leftovers === 'fail') throw error;
    core.warning(`The search for copies of this key broke off. ${explain(error)}`);
  }
}

function say({ level, text }: Outcome): void {
  if (level === 'error') core.error(text);
  else if (level === 'warning') core.warning(text);
  else core.info(text);
}
