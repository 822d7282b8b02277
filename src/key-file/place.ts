import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize } from 'node:path';
import { UserError } from '../runner/user-error.ts';

/** What a shell that splits words would take apart, or take for a pattern. */
const TAKEN_APART = /[\s*?[\]]/;

/** A folder that is to be made, under the path by which the job knows it and under its real one. */
export interface Place {
  /** As RUNNER_TEMP has it: what tools are given. */
  readonly shown: string;
  /** With the links above it followed: what is made, and removed in the end, wherever a link leads by then. */
  readonly real: string;
}

/**
 * Where the folder of this use will be, below RUNNER_TEMP, which the runner empties before and after every job.
 *
 * @throws {UserError} when there is no such folder
 */
export function placeBelow(temporary: string | undefined, name: string): Place {
  if (temporary === undefined || temporary === '') {
    throw new UserError(
      'RUNNER_TEMP is not set, and the key file has no other place that is emptied after the job. Run this action on a GitHub Actions runner; in a container job, use a runner of 2025 or newer.',
    );
  }
  if (!isAbsolute(temporary) || !isFolder(normalize(temporary))) {
    throw new UserError(
      'RUNNER_TEMP does not name a folder that is there (an absolute path is expected). Leave the variable as the runner sets it, and do not remove its folder during the job.',
    );
  }
  return { shown: join(temporary, name), real: join(realpathSync(temporary), name) };
}

/** Whether the path can stand in a shell line without quotes. */
export function isOneWord(path: string): boolean {
  return !TAKEN_APART.test(path);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
