import { GitFailure } from '../git/git.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import { outputLines } from '../git/output.ts';
import { readCommits } from '../objects/read-objects.ts';
import type { FirstCommit } from './finding.ts';
import { Ledger } from './ledger.ts';
import { listPlaces } from './list-places.ts';
import { Sought, type SoughtKeys } from './sought.ts';
import { SoughtTrees } from './sought-trees.ts';

/** For what is looked for: each path at which it ever was, and the oldest commit that put it there. */
export interface Introductions {
  readonly of: Ledger<FirstCommit>;
  /** False when history could not be read to its end. */
  readonly complete: boolean;
}

/** So many commits are looked at together: more of them would keep more trees in memory, fewer would ask git more often. */
const AT_ONCE = 2_000;

export interface Walk {
  readonly store: ObjectDatabase;
  /** Revisions as `git log --stdin` takes them: object ids, `^` before those that are left out. */
  readonly revisions: readonly string[];
}

interface Commit {
  readonly id: string;
  readonly tree: string;
  /** The author's. */
  readonly date: string;
  readonly parents: readonly string[];
}

/**
 * Finds out which commits brought what is looked for, by comparing each commit's tree to those of its parents: a merge
 * brought only what none of its parents had. Renames are not followed, since a path is part of a finding. Where history
 * cannot be read to its end (a partial clone), what was read counts, marked `orOlder`.
 *
 * git is asked for commits and for trees alone, each once: its list of the paths that differ would have no bound.
 */
export async function introductions(walk: Walk, keys: SoughtKeys): Promise<Introductions> {
  const ledger = new Ledger<FirstCommit>(keys);
  // Without a revision git would take HEAD.
  if (walk.revisions.length === 0 || keys.size === 0) return { of: ledger, complete: true };
  const trees = new SoughtTrees(walk.store, new Sought(keys));
  const comparison = new History(walk.store, trees, ledger);
  try {
    let batch: Commit[] = [];
    for await (const lines of logOf(walk)) {
      batch.push(...lines.filter(Boolean).map(parse));
      if (batch.length < AT_ONCE) continue;
      await comparison.take(batch);
      batch = [];
    }
    await comparison.take(batch);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return { of: ledger, complete: false };
  } finally {
    trees.close();
  }
  return { of: ledger, complete: comparison.isComplete && !ledger.isSpent };
}

/** The commits, parents before their children. */
function logOf({ store, revisions }: Walk): AsyncGenerator<string[]> {
  const args = ['log', '--stdin', '--ignore-missing', '--topo-order', '--reverse', '--no-notes'];
  const form = ['--no-show-signature', '--no-decorate', '--format=tformat:%H %T %aI %P'];
  return outputLines(store, [...args, ...form], `${revisions.join('\n')}\n`);
}

function parse(line: string): Commit {
  const [id = '', tree = '', date = '', ...parents] = line.split(' ');
  return { id, tree, date, parents: parents.filter(Boolean) };
}

class History {
  readonly #store: ObjectDatabase;
  readonly #trees: SoughtTrees;
  readonly #ledger: Ledger<FirstCommit>;
  /** Of each commit that was met. */
  readonly #treeOf = new Map<string, string>();
  readonly #ends: ReadonlySet<string>;
  #isComplete = true;

  constructor(store: ObjectDatabase, trees: SoughtTrees, ledger: Ledger<FirstCommit>) {
    this.#store = store;
    this.#trees = trees;
    this.#ledger = ledger;
    this.#ends = new Set(store.shallow);
  }

  get isComplete(): boolean {
    return this.#isComplete;
  }

  async take(commits: readonly Commit[]): Promise<void> {
    for (const { id, tree } of commits) this.#treeOf.set(id, tree);
    await this.#meetParents(commits);
    const roots = commits.flatMap(({ tree, parents }) => [tree, ...this.#treesOf(parents)]);
    await this.#trees.load(roots);
    for (const commit of commits) this.#compare(commit);
  }

  /** Parents outside of the range. */
  async #meetParents(commits: readonly Commit[]): Promise<void> {
    const outside = commits.flatMap(({ parents }) => parents).filter((id) => !this.#treeOf.has(id));
    for (const [id, { tree }] of await readCommits(this.#store, [...new Set(outside)])) this.#treeOf.set(id, tree);
  }

  #treesOf(commits: readonly string[]): string[] {
    return commits.flatMap((id) => this.#treeOf.get(id) ?? []);
  }

  #compare({ id, tree, date, parents }: Commit): void {
    const before = this.#treesOf(parents);
    const isCut = before.length < parents.length || [tree, ...before].some((root) => this.#trees.isBroken(root));
    if (isCut) this.#isComplete = false;
    listPlaces(this.#trees, tree, before, this.#ledger, { id, date, orOlder: isCut || this.#ends.has(id) });
  }
}
