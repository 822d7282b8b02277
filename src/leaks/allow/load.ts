import { UserError } from '../../runner/user-error.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import type { Located } from '../locate/finding.ts';
import { entriesAt } from '../objects/entries-at.ts';
import { readTreeFile } from '../objects/tree-file.ts';
import type { Scope } from '../types.ts';
import { count } from '../wording.ts';
import { type AllowList, type AllowSource, NO_LINES, parseAllowList } from './allow-list.ts';
import type { AllowLists } from './apply.ts';
import { ALLOW_FILE } from './file-name.ts';

export interface LoadedLists extends AllowLists {
  /** Sentences about lists that could not be read, or that do not rule. */
  readonly warnings: readonly string[];
}

/**
 * Reads the lists from git's objects: that of the scope's base and that of its tree. Where there is no base, the tree's
 * rules, or none does. A list that cannot be read allows nothing; that one, and one that does not rule, is warned about.
 */
export async function loadAllowLists(store: ObjectDatabase, scope: Scope, input: AllowList): Promise<LoadedLists> {
  const warnings: string[] = [];
  const read = async (commit: string | undefined, source: AllowSource): Promise<AllowList> => {
    if (commit === undefined) return NO_LINES;
    try {
      const content = await readTreeFile(store, commit, ALLOW_FILE);
      if (content !== undefined) return parseAllowList(content.toString('utf8'), source);
      if (await isNoFile(store, commit)) throw new UserError(NO_FILE);
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const whose = source === 'base' ? `of ${nameOf(scope)}` : 'of the commit that is scanned';
      warnings.push(`The allow list ${ALLOW_FILE} ${whose} could not be read, so it allows nothing: ${error.message}`);
    }
    return NO_LINES;
  };
  const own = await read(scope.tree, 'head');
  const hasOwn = own.entries.length > 0 || own.problems.length > 0;
  if (scope.noListBecause !== undefined) {
    if (hasOwn) warnings.push(`${scope.noListBecause}, and ${NOTHING} ${REMEDY}`);
    return { input, ruling: NO_LINES, headOnly: own, warnings };
  }
  if (scope.base === undefined) return { input, ruling: own, headOnly: NO_LINES, warnings };
  const ruling = await read(scope.base, 'base');
  const added = linesOnlyIn(own, ruling);
  if (added > 0) warnings.push(onlyHere(added, nameOf(scope)));
  return { input, ruling, headOnly: own, warnings };
}

const NO_FILE = 'It is a link or a folder, which may lead anywhere. Put a file in its place.';

/** Whether something other than a file stands in the place of the list. */
async function isNoFile(store: ObjectDatabase, commit: string): Promise<boolean> {
  return (await entriesAt(store, commit, [ALLOW_FILE]))?.has(ALLOW_FILE) ?? false;
}

const NOTHING = `the ${ALLOW_FILE} of the commit that is scanned allows nothing.`;

const REMEDY =
  'Set fetch-depth: 0 on actions/checkout if it is history that is missing, or name what is known in the input allow, which always counts.';

function nameOf({ baseName }: Scope): string {
  return baseName ?? 'the base';
}

/** How many lines of a list another one does not have. */
function linesOnlyIn(list: AllowList, other: AllowList): number {
  const known = new Set(other.entries.map(({ kind, name }) => `${kind} ${name}`));
  return list.entries.filter(({ kind, name }) => !known.has(`${kind} ${name}`)).length;
}

function onlyHere(lines: number, base: string): string {
  const [are, they] = lines === 1 ? ['is', 'it covers'] : ['are', 'they cover'];
  return `${count(lines, 'line')} of ${ALLOW_FILE} ${are} not in ${base}: ${they} what that commit holds already, and nothing that came after it.`;
}

/**
 * Whether the tree of the scope's base has a finding's very object at the very path: all else came after it. Where that
 * tree cannot be read, nothing counts as held.
 */
export async function heldByBase(
  store: ObjectDatabase,
  scope: Scope,
  findings: readonly Located[],
): Promise<(finding: Located) => boolean> {
  if (scope.base === undefined) return () => false;
  const pathOf = ({ place }: Located): string | undefined =>
    place.kind === 'file' || place.kind === 'name' ? place.path.toString('latin1') : undefined;
  const paths = findings.flatMap((finding) => pathOf(finding) ?? []);
  const held = paths.length === 0 ? undefined : await entriesAt(store, scope.base, paths);
  return (finding) => held?.get(pathOf(finding) ?? '')?.objectId === finding.objectId;
}
