import type { ObjectDatabase } from '../git/object-database.ts';
import { outputLines } from '../git/output.ts';
import { IdNumbers } from '../objects/id-numbers.ts';
import { Numbers } from '../objects/numbers.ts';
import { readCommits } from '../objects/read-objects.ts';
import type { SoughtTrees } from './sought-trees.ts';

/** A commit, by the numbers that its tree and those of its parents have in `SoughtTrees`. */
export interface CommitTrees {
  readonly id: string;
  readonly tree: number;
  readonly before: readonly number[];
  /** Whether the trees of some parents are not known. */
  readonly lacksParents: boolean;
}

const UNKNOWN = -1;

/** The commits of a walk, parents before their children, in some forty bytes each: there may be millions. */
export class CommitGraph implements Iterable<CommitTrees> {
  readonly #store: ObjectDatabase;
  readonly #trees: SoughtTrees;
  readonly #ids: IdNumbers;
  /** By the number of a commit: that of its tree, or `UNKNOWN`. */
  readonly #treeOf = new Numbers();
  /** Of each commit of the walk: its number, how many parents it has, and their numbers. */
  readonly #walk = new Numbers();

  constructor(store: ObjectDatabase, trees: SoughtTrees) {
    this.#store = store;
    this.#trees = trees;
    this.#ids = new IdNumbers(store.idLength / 2);
  }

  /**
   * Asks git for the commits, and adds their trees to `SoughtTrees`.
   * @param revisions as `git log --stdin` takes them
   * @throws {GitFailure} where git cannot walk to the end
   */
  async load(revisions: readonly string[]): Promise<void> {
    const args = ['log', '--stdin', '--ignore-missing', '--topo-order', '--reverse', '--no-notes'];
    const form = ['--no-show-signature', '--no-decorate', '--format=tformat:%H %T %P'];
    for await (const lines of outputLines(this.#store, [...args, ...form], `${revisions.join('\n')}\n`)) {
      for (const line of lines) if (line !== '') this.#take(line);
    }
    await this.#meetParents();
  }

  *[Symbol.iterator](): Generator<CommitTrees> {
    const walk = this.#walk;
    for (let at = 0; at < walk.length; ) {
      const commit = walk.at(at);
      const end = at + 2 + walk.at(at + 1);
      const before: number[] = [];
      let lacksParents = false;
      for (at += 2; at < end; at++) {
        const tree = this.#treeOf.at(walk.at(at));
        if (tree === UNKNOWN) lacksParents = true;
        else before.push(tree);
      }
      yield { id: this.#ids.idOf(commit), tree: this.#treeOf.at(commit), before, lacksParents };
    }
  }

  #take(line: string): void {
    const [id = '', tree = '', ...parents] = line.split(' ').filter(Boolean);
    const commit = this.#numberOf(id);
    this.#treeOf.set(commit, this.#trees.add(tree));
    this.#walk.push(commit);
    this.#walk.push(parents.length);
    for (const parent of parents) this.#walk.push(this.#numberOf(parent));
  }

  #numberOf(id: string): number {
    const number = this.#ids.numberOfHex(id);
    if (number === this.#treeOf.length) this.#treeOf.push(UNKNOWN);
    return number;
  }

  /** Parents outside of the walk. */
  async #meetParents(): Promise<void> {
    const outside: string[] = [];
    for (let commit = 0; commit < this.#treeOf.length; commit++)
      if (this.#treeOf.at(commit) === UNKNOWN) outside.push(this.#ids.idOf(commit));
    for (const [id, { tree }] of await readCommits(this.#store, outside))
      this.#treeOf.set(this.#numberOf(id), this.#trees.add(tree));
  }
}
