import { UserError } from '../runner/user-error.ts';
import { STATUSES, type Status } from './status.ts';
import { counted } from './text.ts';

const DEFAULT: readonly Status[] = ['rejected', 'blocked', 'permissions', 'overdue', 'unclear'];
const FAULTS = STATUSES.filter((status) => status !== 'active');

/**
 * Reads the statuses that fail the job, separated by commas, spaces or line ends, in any case; empty means the default,
 * and `none` alone that none does.
 *
 * @throws {UserError} for any other word: a misspelt status would stay green
 */
export function readFailOn(text: string): ReadonlySet<Status> {
  const words = text
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return new Set(DEFAULT);
  if (words.length === 1 && words[0] === 'none') return new Set();
  const statuses = words.map((word) => FAULTS.find((status) => status === word));
  const unknown = statuses.filter((status) => status === undefined).length;
  if (unknown > 0) {
    throw new UserError(
      `The input "fail-on" holds ${unknown === 1 ? 'a word that is' : `${unknown} words that are`} no status that could fail a job (seen: ${counted(words.length, 'word')}). There are: ${FAULTS.join(', ')}; or none, alone.`,
    );
  }
  return new Set(statuses.filter((status) => status !== undefined));
}
