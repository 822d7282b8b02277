import type { FolderGraph, Hit } from './folder-graph.ts';

/** A folder that leads to something that is looked for. */
export interface Folder {
  /** In latin1. */
  readonly name: string;
  readonly pruned: PrunedTree;
}

/**
 * A tree without all entries that lead to nothing that is looked for. Trees that differ in these alone become the same
 * pruned tree, as do nearly all versions of a folder.
 */
export interface PrunedTree {
  readonly number: number;
  readonly hits: readonly Hit[];
  readonly folders: readonly Folder[];
  /** How many folders lie below each other in it, at most. */
  readonly height: number;
}

/** No path that people or programs can work with has so many folders. */
export const DEEPEST = 1_000;

/** What is known of a tree: nothing; that those below it come first; that nothing is left of it; and from here on its pruned tree. */
const UNKNOWN = 0;
const OPEN = 1;
const NOTHING = 2;
const FIRST_PRUNED = 3;

/** Prunes trees, from the entries that are looked for upwards. */
export class PrunedTrees {
  readonly #graph: FolderGraph;
  readonly #all: PrunedTree[] = [];
  readonly #byContent = new Map<string, PrunedTree>();
  /** By the number of a tree. */
  #states = new Int32Array(0);
  readonly #broken = new Set<number>();

  constructor(graph: FolderGraph) {
    this.#graph = graph;
  }

  /** Undefined where nothing in a tree or below it is looked for. */
  of(tree: number): PrunedTree | undefined {
    return this.#all[(this.#states[tree] ?? UNKNOWN) - FIRST_PRUNED];
  }

  /** Whether a tree, or one below it, could not be read. */
  isBroken(tree: number): boolean {
    return this.#broken.has(tree);
  }

  /** Prunes all trees that were named since the last time: those that were not read could not be. */
  settle(): void {
    const settled = this.#states.length;
    const states = new Int32Array(this.#graph.named);
    states.set(this.#states);
    this.#states = states;
    for (let tree = settled; tree < states.length; tree++) if (!this.#graph.isRead(tree)) this.#broken.add(tree);
    for (let tree = settled; tree < states.length; tree++) this.#settleBelow(tree);
  }

  /** No recursion: trees that were made to do harm may lie below each other in any number. */
  #settleBelow(top: number): void {
    const graph = this.#graph;
    const states = this.#states;
    const left = [top];
    for (let tree = left.pop(); tree !== undefined; tree = left.pop()) {
      if (states[tree] === OPEN) states[tree] = this.#settled(tree);
      if (states[tree] !== UNKNOWN) continue;
      states[tree] = OPEN;
      left.push(tree);
      const end = graph.end(tree);
      for (let folder = graph.start(tree); folder < end; folder++) {
        const below = graph.treeAt(folder);
        if (states[below] === UNKNOWN) left.push(below);
      }
    }
  }

  /** The state of a tree of which those below it are settled. */
  #settled(tree: number): number {
    const graph = this.#graph;
    const folders: Folder[] = [];
    const end = graph.end(tree);
    for (let folder = graph.start(tree); folder < end; folder++) {
      const below = graph.treeAt(folder);
      const pruned = this.of(below);
      const isTooDeep = pruned !== undefined && pruned.height >= DEEPEST;
      if (isTooDeep || this.#broken.has(below)) this.#broken.add(tree);
      if (pruned !== undefined && !isTooDeep) folders.push({ name: graph.nameAt(folder), pruned });
    }
    const hits = graph.hitsOf(tree);
    if (hits.length === 0 && folders.length === 0) return NOTHING;
    return FIRST_PRUNED + this.#prunedOf(hits, folders).number;
  }

  #prunedOf(hits: readonly Hit[], folders: readonly Folder[]): PrunedTree {
    // No name has a NUL in it, and the keys of a hit are never empty.
    const content = [
      ...hits.map(({ name, objectId, keys }) => `${objectId}${keys.length} ${name}`),
      ...folders.map(({ name, pruned }) => `${pruned.number} ${name}`),
    ].join('\0');
    const known = this.#byContent.get(content);
    if (known !== undefined) return known;
    const height = folders.reduce((most, { pruned }) => Math.max(most, 1 + pruned.height), 0);
    const pruned = { number: this.#all.length, hits, folders, height };
    this.#all.push(pruned);
    this.#byContent.set(content, pruned);
    return pruned;
  }
}
