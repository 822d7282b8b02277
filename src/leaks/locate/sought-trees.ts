import type { ObjectDatabase } from '../git/object-database.ts';
import { type ObjectPipe, pipeOf } from '../objects/object-pipe.ts';
import { FolderGraph } from './folder-graph.ts';
import { DEEPEST, type Part, Parts } from './parts.ts';
import type { Sought } from './sought.ts';

/**
 * Trees, read once each however many paths lead to them, and reduced to what leads to the entries that are looked for.
 * They have numbers.
 */
export class SoughtTrees {
  readonly #pipe: ObjectPipe;
  readonly #graph: FolderGraph;
  readonly #parts: Parts;

  constructor(store: ObjectDatabase, sought: Sought) {
    this.#pipe = pipeOf(store);
    this.#graph = new FolderGraph(store.idLength / 2, sought);
    this.#parts = new Parts(this.#graph);
  }

  /** Names a tree that is to be loaded. @returns its number */
  add(treeId: string): number {
    return this.#graph.numberOf(treeId);
  }

  /** What matters of a tree that was loaded; undefined where nothing in it or below it is looked for. */
  part(tree: number): Part | undefined {
    return this.#parts.of(tree);
  }

  /** Whether a tree that was loaded, or one below it, could not be read. */
  isBroken(tree: number): boolean {
    return this.#parts.isBroken(tree);
  }

  /** Reads all trees that were added and all that lie below them, as far as that was not done before. */
  async load(): Promise<void> {
    const graph = this.#graph;
    for (let depth = 0; graph.taken < graph.named && depth < DEEPEST; depth += 1) {
      const { taken, named } = graph;
      const ids = Array.from({ length: named - taken }, (_, at) => graph.idOf(taken + at));
      await this.#pipe.readTrees(ids, (id, content) => {
        const tree = taken + ids.indexOf(id, graph.taken - taken);
        while (graph.taken < tree) this.#pass();
        if (graph.taken === tree) graph.take(content);
      });
      while (graph.taken < named) this.#pass();
    }
    while (graph.taken < graph.named) this.#pass();
    this.#parts.settle();
  }

  /** The next tree could not be read. */
  #pass(): void {
    this.#parts.breakOff(this.#graph.taken);
    this.#graph.pass();
  }
}
