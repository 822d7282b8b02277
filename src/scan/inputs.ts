import { type AllowList, describeProblem, parseAllowList } from '../leaks/allow/allow-list.ts';
import { readFlag, readText } from '../runner/inputs.ts';
import { readTimeout } from '../runner/timeout.ts';
import { Problems } from '../runner/user-error.ts';

/** What the workflow asked for. */
export interface Inputs {
  /** The checkout, relative to the workspace. */
  readonly path: string;
  /** `auto`, `none`, `all` or a range. */
  readonly commits: string;
  readonly allow: AllowList;
  /** Relative to the workspace; undefined when none is wanted. */
  readonly sarifFile: string | undefined;
  /** False: leaks are reported and do not fail the job. */
  readonly fail: boolean;
  /** Milliseconds for everything. */
  readonly timeout: number;
  /** The same as it was written. */
  readonly timeoutText: string;
}

const TIMEOUT = { fallback: '30m', longest: 6 * 3600, longestInWords: 'six hours' };

/** @throws {UserError} that names everything in the inputs that cannot be used. */
export function readInputs(): Inputs {
  const problems = new Problems();
  const allow = parseAllowList(readText('allow'), 'input');
  for (const problem of allow.problems) if (problem.allowsNothing) problems.add(describeProblem(problem));
  const fail = readText('fail').trim() === '' ? true : problems.collect(() => readFlag('fail'));
  const timeoutText = readText('timeout').trim() || TIMEOUT.fallback;
  const timeout = problems.collect(() => readTimeout(timeoutText, TIMEOUT));
  problems.throwIfAny();
  return {
    path: readText('path').trim() || '.',
    commits: readText('commits').trim() || 'auto',
    allow,
    sarifFile: readText('sarif-file').trim() || undefined,
    fail: fail ?? true,
    timeout: timeout ?? 0,
    timeoutText,
  };
}
