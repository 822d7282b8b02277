import { type AllowList, describeProblem, parseAllowList } from '../leaks/allow/allow-list.ts';
import { readFlag, readText } from '../runner/inputs.ts';
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
}

/** @throws {UserError} that names everything in the inputs that cannot be used. */
export function readInputs(): Inputs {
  const problems = new Problems();
  const allow = parseAllowList(readText('allow'), 'input');
  for (const problem of allow.problems) if (problem.allowsNothing) problems.add(describeProblem(problem));
  const fail = readText('fail').trim() === '' ? true : problems.collect(() => readFlag('fail'));
  problems.throwIfAny();
  return {
    path: readText('path').trim() || '.',
    commits: readText('commits').trim() || 'auto',
    allow,
    sarifFile: readText('sarif-file').trim() || undefined,
    fail: fail ?? true,
  };
}
