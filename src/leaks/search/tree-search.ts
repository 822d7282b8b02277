import type { Finder } from '../detect/detector.ts';
import type { Header } from '../objects/batch-parser.ts';
import type { NamedEntry } from '../types.ts';
import type { Findings } from './findings.ts';
import { Gaps } from './gaps.ts';
import { BEGINNING } from './region.ts';
import { endsInP8, isSubmodule, mayHoldKey, walkTree } from './tree-entries.ts';

/** What of a tree is used: how much of it is stored does not matter to its names. */
type TreeHeader = Omit<Header, 'stored'>;

/** So many names of one tree are listed that were not searched to the end: one says of the tree what there is to say. */
const MOST_UNSEARCHED = 20;

/** Searches the names in tree objects, and collects what it finds in a result. */
export class TreeSearch {
  readonly #finder: Finder;
  readonly #idBytes: number;
  readonly #result: Findings;
  readonly #submodules = new Set<string>();
  /** What was noticed for its name: where it is in the result, by all but the tree. */
  readonly #reported = new Map<string, number>();
  #header: TreeHeader | undefined;
  #treeAt = 0;
  /** Names of the tree that were not searched to the end. */
  #unsearched = 0;
  #treeEnd = 0;

  /** @param idBytes of an object's id in a tree: 20 or 32 */
  constructor(finder: Finder, idBytes: number, result: Findings) {
    this.#finder = finder;
    this.#idBytes = idBytes;
    this.#result = result;
  }

  search(header: TreeHeader, from: number, to: number): void {
    this.#header = header;
    this.#treeAt = from;
    this.#unsearched = 0;
    this.#treeEnd = to;
    walkTree(header.buffer, from, to, this.#idBytes, this.#entry);
  }

  /** For the tree that stands at `#treeAt`; made once, since there are as many trees as there are other objects. */
  readonly #entry = (buffer: Buffer, modeAt: number, nameAt: number, nameEnd: number): void => {
    if (endsInP8(buffer, nameAt, nameEnd)) this.#name(this.#entryAt(buffer, modeAt, nameAt, nameEnd));
    if (isSubmodule(buffer, modeAt, nameAt)) this.#submodule(buffer.toString('latin1', nameAt, nameEnd));
    if (mayHoldKey(nameAt, nameEnd)) this.#searchName(buffer, modeAt, nameAt, nameEnd);
  };

  get #treeId(): string {
    return this.#header?.id ?? '';
  }

  #entryAt(buffer: Buffer, modeAt: number, nameAt: number, nameEnd: number): NamedEntry {
    const mode = isSubmodule(buffer, modeAt, nameAt) ? '160000' : buffer.toString('latin1', modeAt, nameAt - 1);
    const objectId = buffer.toString('hex', nameEnd + 1, nameEnd + 1 + this.#idBytes);
    return { treeId: this.#treeId, name: buffer.toString('latin1', nameAt, nameEnd), mode, objectId };
  }

  #searchName(buffer: Buffer, modeAt: number, nameAt: number, nameEnd: number): void {
    const objectId = this.#treeId;
    const gaps = new Gaps();
    const unsearched = (start: number, end: number): void => gaps.add(start - nameAt, end - nameAt);
    // Where damage cut off the id after the name, there is no such entry.
    const isWhole = nameEnd + 1 + this.#idBytes <= this.#treeEnd;
    // Of names that are alike git stores a few bytes each, as archives do of small files.
    for (const detection of this.#finder.find(buffer, nameAt, nameEnd, { unsearched, stored: 0 })) {
      this.#result.findings.push({
        ...detection,
        start: detection.start - this.#treeAt,
        end: detection.end - this.#treeAt,
        region: { ...BEGINNING, endLine: 1, endColumn: 1 },
        objectId,
        objectType: 'tree',
        within: [],
        ...(isWhole ? { entry: this.#entryAt(buffer, modeAt, nameAt, nameEnd) } : {}),
      });
    }
    const { message } = gaps;
    if (message === undefined || ++this.#unsearched > MOST_UNSEARCHED) return;
    const within = [buffer.toString('latin1', nameAt, nameEnd)];
    this.#result.notes.push({ kind: 'unsearched', objectId, within, message: `of its name, ${message}` });
  }

  /**
   * Each version of a folder has its entries: each is reported once, with the least of the trees' ids, so that the order does
   * not depend on the one in which they were read.
   */
  #name(entry: NamedEntry): void {
    const { names } = this.#result;
    const key = `${entry.objectId} ${entry.mode} ${entry.name}`;
    const at = this.#reported.get(key);
    if (at === undefined) this.#reported.set(key, names.push(entry) - 1);
    else if (entry.treeId < (names[at]?.treeId ?? '')) names[at] = entry;
  }

  /** Each version of a folder has its submodules: each name is reported once. */
  #submodule(name: string): void {
    if (this.#submodules.has(name)) return;
    this.#submodules.add(name);
    const message = 'a submodule is another repository, which is not read';
    this.#result.notes.push({ kind: 'submodule', objectId: this.#treeId, within: [name], message });
  }
}
