import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { machineFault } from './machine-fault.ts';

/** Adds to the job summary, where the runner keeps one. A failure to write it is a warning. */
export function addToSummary(text: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') return;
  try {
    appendFileSync(file, text);
  } catch (error) {
    const why = machineFault(error) ?? 'Its file could not be written.';
    core.warning(`The job summary is not there: ${why} The result and the outputs are not affected.`);
  }
}
