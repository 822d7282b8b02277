import { UserError } from '../../runner/user-error.ts';
import { readTreeFile } from '../git/read.ts';
import type { Store } from '../git/store.ts';
import type { Finding } from '../locate/finding.ts';
import { pathsInTree } from '../locate/tree-paths.ts';
import type { Scope } from '../types.ts';
import { ALLOW_FILE, type AllowList, type AllowSource, NO_LINES, parseAllowList } from './allow-list.ts';
import type { AllowLists } from './judge.ts';

export interface LoadedLists extends AllowLists {
  /** Sentences about lists that could not be read. */
  readonly warnings: readonly string[];
}

/**
 * Reads the lists from git's objects: the base's and the head's where the scope has a base, else that of the tree.
 * A list that cannot be read allows nothing and is warned about, and so does the head's where the base is not known.
 */
export async function loadAllowLists(store: Store, scope: Scope, input: AllowList): Promise<LoadedLists> {
  const warnings: string[] = [];
  const read = async (commit: string | undefined, source: AllowSource): Promise<AllowList> => {
    if (commit === undefined) return NO_LINES;
    try {
      const content = await readTreeFile(store, commit, ALLOW_FILE);
      return content === undefined ? NO_LINES : parseAllowList(content.toString('utf8'), source);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const whose = source === 'base' ? 'of the base' : 'of the commit that is scanned';
      warnings.push(`The allow list ${ALLOW_FILE} ${whose} could not be read, so it allows nothing: ${error.message}`);
      return NO_LINES;
    }
  };
  const head = await read(scope.tree, 'head');
  if (scope.baseUnknown === true) return { input, ruling: NO_LINES, headOnly: head, warnings };
  if (scope.base === undefined) return { input, ruling: head, headOnly: NO_LINES, warnings };
  return { input, ruling: await read(scope.base, 'base'), headOnly: head, warnings };
}

/**
 * Whether the base's tree has a finding's very object at the very path: all else was brought by the range. Where the
 * base's tree cannot be read, nothing counts as held.
 */
export async function heldByBase(
  store: Store,
  scope: Scope,
  findings: readonly Finding[],
): Promise<(finding: Finding) => boolean> {
  if (scope.base === undefined) return () => false;
  const held = await pathsInTree(store, scope.base, new Set(findings.map(({ objectId }) => objectId)));
  return ({ objectId, place }) =>
    (place.kind === 'file' || place.kind === 'name') && held.get(objectId)?.has(place.path.toString('latin1')) === true;
}
