import type { ObjectDatabase } from '../git/object-database.ts';
import { type ObjectPipe, pipeOf } from '../objects/object-pipe.ts';
import { isPackProblem } from '../objects/packs/pack-index.ts';
import { eachPackedTree } from '../objects/packs/packed-trees.ts';
import { packsOf } from '../search/read-packs.ts';
import { FolderGraph } from './folder-graph.ts';
import { DEEPEST, type PrunedTree, PrunedTrees } from './pruned-trees.ts';
import type { Sought } from './sought.ts';

/**
 * Trees, read once each however many paths lead to them, and pruned to what leads to the entries that are looked for.
 * Callers name them by numbers.
 */
export class SoughtTrees {
  readonly #store: ObjectDatabase;
  readonly #pipe: ObjectPipe;
  readonly #graph: FolderGraph;
  readonly #pruned: PrunedTrees;
  /** All trees with numbers below it were read, as far as they can be. */
  #asked = 0;

  constructor(store: ObjectDatabase, sought: Sought) {
    this.#store = store;
    this.#pipe = pipeOf(store);
    this.#graph = new FolderGraph(store.idLength / 2, sought);
    this.#pruned = new PrunedTrees(this.#graph);
  }

  /** Names a tree that is to be loaded. @returns its number */
  add(treeId: string): number {
    return this.#graph.numberOf(treeId);
  }

  /** What is left of a tree that was loaded; undefined where nothing in it or below it is looked for. */
  pruned(tree: number): PrunedTree | undefined {
    return this.#pruned.of(tree);
  }

  /** Whether a tree that was loaded, or one below it, could not be read. */
  isBroken(tree: number): boolean {
    return this.#pruned.isBroken(tree);
  }

  /** Reads all trees in packs, which is the quickest way where most of them are to be loaded. */
  async readPacked(): Promise<void> {
    try {
      const packs = await packsOf(this.#store);
      if (packs !== undefined) await eachPackedTree(packs.plan, (id, _, content) => this.#graph.take(id, content));
    } catch (error) {
      // What is left is read by git, which says what is damaged.
      if (!isPackProblem(error)) throw error;
    }
  }

  /** Reads all trees that were added and all that lie below them, as far as that was not done before. */
  async load(): Promise<void> {
    const graph = this.#graph;
    for (let depth = 0; this.#asked < graph.named && depth < DEEPEST; depth += 1) {
      const ids: string[] = [];
      const { named } = graph;
      for (let tree = this.#asked; tree < named; tree++) if (!graph.isRead(tree)) ids.push(graph.idOf(tree));
      this.#asked = named;
      if (ids.length > 0) await this.#pipe.readTrees(ids, (id, content) => graph.take(id, content));
    }
    this.#asked = graph.named;
    this.#pruned.settle();
  }
}
