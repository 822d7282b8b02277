import type { SearchResult } from '../types.ts';
import { count } from '../wording.ts';

/** Why a search did not read all that it was asked to read, a sentence each, with the fix. */
export function gapsOf({
  missing,
  damaged,
  unlisted,
}: Pick<SearchResult, 'missing' | 'damaged' | 'unlisted'>): string[] {
  return [
    ...(missing.length === 0
      ? []
      : [
          `${number(missing)} not in the checkout (${first(missing)}). Give actions/checkout fetch-depth: 0, and no filter.`,
        ]),
    ...(damaged.length === 0 ? [] : [`${number(damaged)} damaged and could not be read (${first(damaged)}). ${MEND}`]),
    ...(unlisted && damaged.length === 0
      ? [`git met damage in the repository and could not list all of its objects. ${MEND}`]
      : []),
  ];
}

const MEND =
  'All others that could be found were read. Run git fsck in the checkout to see what is broken, and check the repository out again.';

function number(ids: readonly string[]): string {
  return count(ids.length, 'git object is', 'git objects are');
}

function first(ids: readonly string[]): string {
  return `${ids[0]}${ids.length > 1 ? ' is the first' : ''}`;
}
