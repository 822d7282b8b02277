import { list } from '../../key-file/serve.ts';
import type { State } from '../../key-file/state.ts';
import { forLog } from '../../runner/untrusted.ts';
import { fault, info, type Outcome, warning } from '../outcome.ts';
import { span } from './age.ts';
import type { Leftover, Leftovers } from './leftover-search.ts';
import { LIMITS } from './search-limits.ts';

/** One line a copy, with its age and what to do, and one on how far the search came. */
export function reportLeftovers(found: Leftovers, state: State, now: number): Outcome[] {
  const { leftovers } = found;
  const outcomes = leftovers.slice(0, LIMITS.reported).map((leftover) => describe(leftover, state, now));
  if (leftovers.length > LIMITS.reported) {
    outcomes.push(warning(`${leftovers.length - LIMITS.reported} more copies of this key are not listed.`));
  }
  outcomes.push(...extent(found));
  return outcomes;
}

function describe(leftover: Leftover, { leftovers: rule, startedAt }: State, now: number): Outcome {
  const { kind, form, age, writtenAt, removed, kept } = leftover;
  const where =
    kind === 'file' ? `at ${forLog(leftover.shown)}` : `in the variable ${forLog(leftover.shown)} of the job`;
  const what = `A copy of this key is ${where} (${form}${writtenAt === undefined ? '' : `, written ${span(now - writtenAt)} ago`})`;
  if (removed) return info(`${what}: removed, for it came after this key file and was left behind.`);
  if (age === 'older')
    return info(
      `${what}. It is older than this step${olderBy(leftover, startedAt)}, and was left alone. ${OLDER_ADVICE[kind]}`,
    );
  const why = rule === 'remove' && kept !== undefined ? ` It was not removed: ${kept}.` : '';
  const text = `${what}, and came while the job ran.${why} ${ADVICE[kind]}`;
  return rule === 'fail' ? fault(text) : warning(text);
}

function olderBy({ writtenAt }: Leftover, startedAt: number): string {
  return writtenAt === undefined ? '' : ` by ${span(startedAt - writtenAt)}`;
}

const ADVICE: Readonly<Record<Leftover['kind'], string>> = {
  file: 'It stays when the job ends. Have the step that writes it use the outputs of this action, or remove it in the same step.',
  variable:
    'Every program of the job inherits it. Hand tools the path of the key file, which "for" sets, and leave the key out of GITHUB_ENV.',
};

const OLDER_ADVICE: Readonly<Record<Leftover['kind'], string>> = {
  file: 'If nobody needs it, remove it by hand.',
  variable: 'Leave the key out of the env: of the workflow and of the job: only the step of this action needs it.',
};

function extent({ files, tooLarge, unreadable, unsearched, left, ended }: Leftovers): Outcome[] {
  const outcomes: Outcome[] = [];
  const not = [
    ...(tooLarge > 0 ? [`${tooLarge} over 1 MB`] : []),
    ...(unreadable > 0 ? [`${unreadable} that could not be read`] : []),
    ...(unsearched > 0 ? [`${unsearched} that are too intricate to be looked through`] : []),
  ];
  outcomes.push(
    info(`Looked for copies of this key in ${files} files${not.length > 0 ? `, without ${list(not)}` : ''}.`),
  );
  if (ended !== undefined) outcomes.push(warning(`${ENDS[ended]} ${left} files that were listed were not looked at.`));
  return outcomes;
}

const ENDS = {
  time: `The search for copies of this key ended before it was through, for it may take ${LIMITS.milliseconds / 1000} s.`,
  files: `The search for copies of this key ended at ${LIMITS.files} files; there are more.`,
  asked: 'The search for copies of this key ended early, for the job was cancelled.',
} as const;
