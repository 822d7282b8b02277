import type { FolderGraph, Hit } from './folder-graph.ts';

/** A folder that leads to something that is looked for. */
export interface Folder {
  /** In latin1. */
  readonly name: string;
  readonly part: Part;
}

/**
 * Of a tree what matters: all other entries are left out. Trees in which the same things matter are the same part, as are
 * nearly all versions of a folder.
 */
export interface Part {
  readonly number: number;
  readonly hits: readonly Hit[];
  readonly folders: readonly Folder[];
  /** How many folders lie below each other in it, at most. */
  readonly height: number;
}

/** No path that people or programs can work with has so many folders. */
export const DEEPEST = 1_000;

/** What is known of a tree: nothing; that those below it come first; that it leads to nothing; and from here on its part. */
const UNKNOWN = 0;
const OPEN = 1;
const NOTHING = 2;
const FIRST_PART = 3;

/** Reduces trees to parts, from the entries that are looked for upwards. */
export class Parts {
  readonly #graph: FolderGraph;
  readonly #parts: Part[] = [];
  readonly #byContent = new Map<string, Part>();
  /** By the number of a tree. */
  #states = new Int32Array(0);
  readonly #broken = new Set<number>();

  constructor(graph: FolderGraph) {
    this.#graph = graph;
  }

  /** Undefined where nothing in a tree or below it is looked for. */
  of(tree: number): Part | undefined {
    return this.#parts[(this.#states[tree] ?? UNKNOWN) - FIRST_PART];
  }

  /** Whether a tree, or one below it, could not be read. */
  isBroken(tree: number): boolean {
    return this.#broken.has(tree);
  }

  /** Finds the parts of all trees that were named since the last time: those that were not read could not be. */
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
      const part = this.of(below);
      const isTooDeep = part !== undefined && part.height >= DEEPEST;
      if (isTooDeep || this.#broken.has(below)) this.#broken.add(tree);
      if (part !== undefined && !isTooDeep) folders.push({ name: graph.nameAt(folder), part });
    }
    const hits = graph.hitsOf(tree);
    if (hits.length === 0 && folders.length === 0) return NOTHING;
    return FIRST_PART + this.#partOf(hits, folders).number;
  }

  #partOf(hits: readonly Hit[], folders: readonly Folder[]): Part {
    // No name has a NUL in it, and the keys of a hit are never empty.
    const content = [
      ...hits.map(({ name, objectId, keys }) => `${objectId}${keys.length} ${name}`),
      ...folders.map(({ name, part }) => `${part.number} ${name}`),
    ].join('\0');
    const known = this.#byContent.get(content);
    if (known !== undefined) return known;
    const height = folders.reduce((most, { part }) => Math.max(most, 1 + part.height), 0);
    const part = { number: this.#parts.length, hits, folders, height };
    this.#parts.push(part);
    this.#byContent.set(content, part);
    return part;
  }
}
