import { ALLOW_FILE } from '../allow/file-name.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import { treeOf } from '../objects/entries-at.ts';
import { missingOf } from '../objects/presence.ts';
import { count, first, short } from '../wording.ts';
import type { History, Wanted } from './history.ts';
import { bringFile, bringFiles, bringRange } from './objects.ts';
import type { ScopeBuilder } from './scope-builder.ts';

/** A range whose ends are there, and in words what it is: "the pull request's commits". */
export interface Decided extends Wanted {
  readonly what: string;
}

/** Puts a range into the builder, with its objects fetched where they are missing. */
export async function takeRange(history: History, builder: ScopeBuilder, range: Decided): Promise<void> {
  const completeness = await history.rangeCompleteness(range);
  if (completeness === 'cut') {
    builder.markIncomplete(`The checkout is shallow and ends before ${range.what}, and the rest could not be fetched.`);
    return;
  }
  if (completeness === 'wide') {
    builder.warn(
      'The checkout is shallow and the rest of its history could not be fetched: a finding of this range may be older than the range.',
    );
  }
  if (history.isPart) {
    const steps = await history.walk(range.include, range.exclude);
    builder.commits = new Set(steps?.filter((step) => !step.boundary).map((step) => step.id));
  }
  const missing = await bringRange(history, range);
  if (missing === undefined) builder.markIncomplete(`git cannot follow ${range.what}: a commit among them is missing.`);
  else if (missing.length > 0) {
    builder.markIncomplete(
      `Of ${range.what}, ${count(missing.length, 'object')} could not be read (${first(missing)}): the checkout does not have all objects.`,
    );
  }
  builder.range = { kind: 'commits', include: range.include, exclude: range.exclude };
  builder.describe(`Read: ${range.what} (${inGitsWords(range)}).`);
}

/** For people who want to look themselves: `git log` takes it. */
function inGitsWords({ include, exclude }: Decided): string {
  const [from, to] = [exclude.map(short), include.map(short)];
  return from.length === 1 && to.length === 1 ? `${from}..${to}` : [...to, ...from.map((id) => `^${id}`)].join(' ');
}

/** Makes sure that the tree of the builder and the allow list of its base can be read. */
export async function takeTree(history: History, builder: ScopeBuilder): Promise<void> {
  const { tree, base } = builder;
  if (base !== undefined) await bringFile(history, base, ALLOW_FILE);
  if (tree === undefined) return;
  if (!(await isThere(history.store, tree))) {
    builder.markIncomplete(`The commit ${short(tree)}, whose files are to be read, is not in the checkout.`);
    builder.tree = undefined;
    return;
  }
  const missing = await bringFiles(history, tree);
  if (missing.length > 0) {
    builder.markIncomplete(
      `Of the files of ${short(tree)}, ${count(missing.length, 'object')} could not be read (${first(missing)}).`,
    );
  }
}

/** Whether a commit is there. It is read for that, by the git that files of its tree will be asked of. */
async function isThere(store: ObjectDatabase, commit: string): Promise<boolean> {
  if (store.present.has(commit)) return true;
  if ((await treeOf(store, commit)) === undefined) return (await missingOf(store, [commit])).length === 0;
  store.present.add(commit);
  return true;
}
