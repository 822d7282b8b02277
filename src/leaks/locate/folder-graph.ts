import { IdNumbers } from '../objects/id-numbers.ts';
import { Numbers } from '../objects/numbers.ts';
import { eachEntry } from '../objects/tree-object.ts';
import type { Sought } from './sought.ts';

/** An entry that is looked for. */
export interface Hit {
  /** In latin1. */
  readonly name: string;
  readonly objectId: string;
  readonly keys: readonly string[];
}

/**
 * Trees by numbers, with the folders in each and the entries that are looked for. A long history has millions of folders,
 * and each takes eight bytes here.
 */
export class FolderGraph {
  readonly #idBytes: number;
  readonly #sought: Sought;
  readonly #ids: IdNumbers;
  /** By the number of a tree: where its folders stand among all, and where they end, or `UNREAD`. */
  readonly #starts = new Numbers();
  readonly #ends = new Numbers();
  /** Of all folders, those of the same tree next to each other: the tree's number, and that of its name. */
  readonly #trees = new Numbers();
  readonly #names = new Numbers();
  readonly #hits = new Map<number, Hit[]>();
  readonly #nameOf: string[] = [];
  readonly #numberOfName = new Map<string, number>();

  /** @param idBytes bytes of an object's id: 20 or 32 */
  constructor(idBytes: number, sought: Sought) {
    this.#idBytes = idBytes;
    this.#sought = sought;
    this.#ids = new IdNumbers(idBytes);
  }

  /** How many trees were named; they have the numbers below it. */
  get named(): number {
    return this.#ids.count;
  }

  /** The number of a tree, which it gets when it is first asked for. */
  numberOf(treeId: string): number {
    return this.#ids.numberOfHex(treeId);
  }

  idOf(tree: number): string {
    return this.#ids.idOf(tree);
  }

  /** Whether the content of a tree was taken. */
  isRead(tree: number): boolean {
    return tree < this.#ends.length && this.#ends.at(tree) !== UNREAD;
  }

  /** Takes the content of a tree, which is valid during the call only; the folders in it are named by that. */
  take(treeId: string, content: Buffer): void {
    const tree = this.numberOf(treeId);
    if (this.isRead(tree)) return;
    while (this.#ends.length <= tree) {
      this.#starts.push(0);
      this.#ends.push(UNREAD);
    }
    this.#starts.set(tree, this.#trees.length);
    eachEntry(content, this.#idBytes, (entry) => {
      if (entry.isFolder) {
        this.#trees.push(this.#ids.numberOf(content, entry.idAt));
        this.#names.push(this.#numberedName(entry.name()));
      }
      if (!this.#sought.mayBe(content, entry.idAt, entry.isSubmodule)) return;
      const objectId = entry.objectId();
      const keys = this.#sought.keysOf(objectId, entry.isSubmodule, entry.name());
      if (keys.length > 0) this.#addHit(tree, { name: entry.name(), objectId, keys });
    });
    this.#ends.set(tree, this.#trees.length);
  }

  hitsOf(tree: number): readonly Hit[] {
    return this.#hits.get(tree) ?? NO_HITS;
  }

  /** The folders of a tree stand from here up to `end`; one that was not read has none. */
  start(tree: number): number {
    return this.isRead(tree) ? this.#starts.at(tree) : 0;
  }

  end(tree: number): number {
    return this.isRead(tree) ? this.#ends.at(tree) : 0;
  }

  /** The number of the tree that a folder is. */
  treeAt(folder: number): number {
    return this.#trees.at(folder);
  }

  /** In latin1. */
  nameAt(folder: number): string {
    return this.#nameOf[this.#names.at(folder)] ?? '';
  }

  #addHit(tree: number, hit: Hit): void {
    const others = this.#hits.get(tree);
    if (others === undefined) this.#hits.set(tree, [hit]);
    else others.push(hit);
  }

  #numberedName(name: string): number {
    const known = this.#numberOfName.get(name);
    if (known !== undefined) return known;
    this.#numberOfName.set(name, this.#nameOf.length);
    return this.#nameOf.push(name) - 1;
  }
}

const UNREAD = -1;

const NO_HITS: readonly Hit[] = [];
