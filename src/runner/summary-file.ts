import { appendFileSync } from 'node:fs';
import * as core from '@actions/core';
import { machineFault } from './machine-fault.ts';

/** Adds to the job summary, where the runner keeps one. One that cannot be written is warned of, and spoils nothing else. */
export function addToSummary(text: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file === undefined || file === '') return;
  try {
    appendFileSync(file, text);
  } catch (error) {
    const why = machineFault(error) ?? 'Its file could not be written.';
    core.warning(`The job summary is not there: ${why} The verdict and the outputs are not affected.`);
  }
}
