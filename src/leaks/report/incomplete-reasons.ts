import type { AllowEntry } from '../allow/allow-list.ts';
import type { SearchResult } from '../types.ts';
import { count, first } from '../wording.ts';

/**
 * Why a search did not read all that it was asked to read, a sentence each, with the fix.
 * @param isPart whether the checkout lacks objects by its nature: shallow, or a partial clone
 * @param acceptedGaps by object, the lines of allow lists that accept that it was not searched to its end
 */
export function gapsOf(
  { missing, damaged, unlisted, notes }: Pick<SearchResult, 'missing' | 'damaged' | 'unlisted' | 'notes'>,
  isPart: boolean,
  acceptedGaps: ReadonlyMap<string, AllowEntry> = new Map(),
): string[] {
  const unsearched = notes.filter(({ kind, objectId }) => kind === 'unsearched' && !acceptedGaps.has(objectId)).length;
  return [
    ...(missing.length === 0
      ? []
      : [`${number(missing)} not in the checkout (${first(missing)}). ${isPart ? FETCH : RENEW}`]),
    ...(damaged.length === 0 ? [] : [`${number(damaged)} damaged and could not be read (${first(damaged)}). ${MEND}`]),
    ...(unlisted && damaged.length === 0
      ? [`git met damage in the repository and could not list all of its objects. ${MEND}`]
      : []),
    ...(unsearched === 0
      ? []
      : [
          `${count(unsearched, 'content was', 'contents were')} not searched to the end: see what was not read. ${LOOK}`,
        ]),
  ];
}

const FETCH = 'Give actions/checkout fetch-depth: 0, and no filter.';

/** fetch-depth changes nothing about a clone that is whole by its own account: git fetches nothing that it should have. */
const RENEW =
  'A full clone should have all objects, and no fetch brings back what it lost: remove the folder of the checkout and check the repository out anew. If the server lost the same, look for a clone that has it (git cat-file -t and the id say so), and push from there.';

/** What is this intricate is made to be, or made of very many fragments of keys. */
const LOOK =
  'Text is rarely made like this by chance. Look at these places by hand, and remove what does not belong there. If a file is an ordinary one, name its path in .asc-key-allow, and report it in an issue of asc-key.';

const MEND =
  'All others that could be found were read. Run git fsck in the checkout to see what is broken, and check the repository out again.';

function number(ids: readonly string[]): string {
  return count(ids.length, 'git object is', 'git objects are');
}
