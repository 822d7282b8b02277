import { GitFailure } from '../git/git.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import { CommitGraph } from './commit-graph.ts';
import type { FirstCommit } from './finding.ts';
import { Ledger } from './ledger.ts';
import { listPlaces } from './list-places.ts';
import { datesOf } from './reach.ts';
import { Sought, type SoughtKeys } from './sought.ts';
import { SoughtTrees } from './sought-trees.ts';

/** For what is looked for: each path at which it ever was, and the oldest commit that put it there. */
export interface Introductions {
  readonly ledger: Ledger<FirstCommit>;
  /** False when history could not be read to its end. */
  readonly complete: boolean;
}

export interface Walk {
  readonly store: ObjectDatabase;
  /** Revisions as `git log --stdin` takes them: object ids, `^` before those that are left out. */
  readonly revisions: readonly string[];
  /** Whether they lead to nearly all that the store has. */
  readonly reachesMost?: boolean;
}

/** A commit that may have introduced something; its date is looked up when it did. */
interface Dated extends FirstCommit {
  date: string;
}

/**
 * Finds out which commits introduced what is looked for, by comparing each commit's tree to those of its parents: a merge
 * introduced only what none of its parents had. Renames are not followed, since a path is part of a finding. Where history
 * cannot be read to its end (a partial clone), what was read counts, marked `orOlder`.
 *
 * git is asked for commits and for trees alone, each once: its list of the paths that differ would have no bound.
 */
export async function introductions(walk: Walk, keys: SoughtKeys): Promise<Introductions> {
  const ledger = new Ledger<Dated>(keys);
  // Without a revision git would take HEAD.
  if (walk.revisions.length === 0 || keys.size === 0) return { ledger, complete: true };
  const { store, revisions, reachesMost = false } = walk;
  const trees = new SoughtTrees(store, new Sought(keys));
  try {
    const commits = new CommitGraph(store, trees);
    await Promise.all([commits.load(revisions), reachesMost ? trees.readPacked() : undefined]);
    await trees.load();
    const isComplete = compare(commits, trees, ledger, new Set(store.shallow));
    await addDates(store, ledger);
    return { ledger, complete: isComplete && !ledger.isSpent };
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return { ledger, complete: false };
  }
}

/**
 * @param ends commits behind which history is cut off
 * @returns whether each commit could be compared to all of its parents
 */
function compare(commits: CommitGraph, trees: SoughtTrees, ledger: Ledger<Dated>, ends: ReadonlySet<string>): boolean {
  let isComplete = true;
  for (const { id, tree, before, lacksParents } of commits) {
    const isCut = lacksParents || trees.isBroken(tree) || before.some((root) => trees.isBroken(root));
    if (isCut) isComplete = false;
    const prunedBefore = before.map((root) => trees.pruned(root));
    listPlaces(trees.pruned(tree), prunedBefore, ledger, { id, date: '', orOlder: isCut || ends.has(id) });
  }
  return isComplete;
}

/** Only few commits introduce something. */
async function addDates(store: ObjectDatabase, ledger: Ledger<Dated>): Promise<void> {
  const commits = new Set([...ledger.keys()].flatMap((key) => [...ledger.of(key).values()]));
  const dates = await datesOf(
    store,
    [...commits].map(({ id }) => id),
  );
  for (const commit of commits) commit.date = dates.get(commit.id)?.date ?? '';
}
