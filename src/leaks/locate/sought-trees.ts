import type { ObjectDatabase } from '../git/object-database.ts';
import { eachEntry } from '../objects/tree-object.ts';
import { TreePipe } from '../objects/tree-pipe.ts';
import type { Sought } from './sought.ts';

/** An entry that is looked for. */
export interface Hit {
  /** In latin1. */
  readonly name: string;
  readonly objectId: string;
  readonly keys: readonly string[];
}

/** A folder that leads to something that is looked for. */
export interface Folder {
  readonly name: string;
  readonly objectId: string;
}

/** Of a tree what matters: all other entries are forgotten. */
export interface Part {
  readonly hits: readonly Hit[];
  readonly folders: readonly Folder[];
}

/** No path that people or programs can work with has so many folders. */
const DEEPEST = 1_000;

const NOTHING: Part = { hits: [], folders: [] };

/**
 * Trees, read once each however many paths lead to them, and reduced to what leads to the entries that are looked for.
 * To be closed in the end.
 */
export class SoughtTrees {
  readonly #pipe: TreePipe;
  readonly #sought: Sought;
  readonly #idBytes: number;
  /** Undefined for a tree below which there is nothing. */
  readonly #parts = new Map<string, Part | undefined>();
  readonly #broken = new Set<string>();

  constructor(store: ObjectDatabase, sought: Sought) {
    this.#pipe = new TreePipe(store);
    this.#sought = sought;
    this.#idBytes = store.idLength / 2;
  }

  close(): void {
    this.#pipe.close();
  }

  /** What matters of a tree that was loaded; undefined where nothing in it or below it is looked for. */
  part(tree: string): Part | undefined {
    return this.#parts.get(tree);
  }

  /** Whether a tree that was loaded, or one below it, could not be read. */
  isBroken(tree: string): boolean {
    return this.#broken.has(tree);
  }

  /** Reads trees and all that lies below them, as far as that was not done before. */
  async load(roots: Iterable<string>): Promise<void> {
    const fresh = new Map<string, Part>();
    let next = [...new Set(roots)].filter((id) => !this.#parts.has(id));
    for (let depth = 0; next.length > 0 && depth < DEEPEST; depth += 1) {
      const below = new Set<string>();
      const unread = await this.#pipe.read(next, (id, content) => {
        const part = this.#read(content);
        fresh.set(id, part);
        for (const { objectId } of part.folders) if (!this.#parts.has(objectId)) below.add(objectId);
      });
      for (const id of unread) this.#breakOff(id, fresh);
      next = [...below].filter((id) => !fresh.has(id));
    }
    for (const id of next) this.#breakOff(id, fresh);
    this.#settle(fresh);
  }

  #breakOff(id: string, fresh: Map<string, Part>): void {
    fresh.set(id, NOTHING);
    this.#broken.add(id);
  }

  #read(content: Buffer): Part {
    const hits: Hit[] = [];
    const folders: Folder[] = [];
    eachEntry(content, this.#idBytes, (entry) => {
      const { objectId } = entry;
      if (entry.isFolder) folders.push({ name: entry.name(), objectId });
      const keys = this.#sought.keysOf(objectId, entry.isSubmodule, entry.name);
      if (keys.length > 0) hits.push({ name: entry.name(), objectId, keys });
    });
    return hits.length === 0 && folders.length === 0 ? NOTHING : { hits, folders };
  }

  /** Keeps what leads to something, from the entries that are looked for upwards. */
  #settle(fresh: ReadonlyMap<string, Part>): void {
    const above = new Map<string, string[]>();
    for (const [id, { folders }] of fresh) {
      for (const { objectId } of folders) {
        const trees = above.get(objectId);
        if (trees === undefined) above.set(objectId, [id]);
        else if (trees.at(-1) !== id) trees.push(id);
      }
    }
    const leads = new Set([...fresh].filter(([, { hits }]) => hits.length > 0).map(([id]) => id));
    for (const id of above.keys()) if (this.#parts.get(id) !== undefined) leads.add(id);
    addAbove(leads, above);
    addAbove(this.#broken, above);
    for (const [id, { hits, folders }] of fresh) {
      const part = { hits, folders: folders.filter(({ objectId }) => leads.has(objectId)) };
      this.#parts.set(id, leads.has(id) ? part : undefined);
    }
  }
}

/** Adds all that lies above; a set that grows while it is gone through has all that is added visited, too. */
function addAbove(trees: Set<string>, above: ReadonlyMap<string, readonly string[]>): void {
  for (const id of trees) for (const tree of above.get(id) ?? []) trees.add(tree);
}
