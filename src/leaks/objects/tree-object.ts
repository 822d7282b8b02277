/** An entry of a tree object, as git stores it. */
export interface TreeEntry {
  readonly mode: string;
  readonly name: Buffer;
  readonly objectId: string;
}

/** git itself writes 40000, and takes whatever has the same type for a folder: 040000, 40755. */
export function isFolder({ mode }: Pick<TreeEntry, 'mode'>): boolean {
  return (Number.parseInt(mode, 8) & TYPE) === FOLDER;
}

/** The bits of a mode that say what an entry is, as in Unix; and its values. */
const TYPE = 0o170000;
const FOLDER = 0o040000;
const FILE = 0o100000;
const LINK = 0o120000;

/** Whether git takes an entry for a submodule: that of the mode 160000, and whatever is neither file, link nor folder. */
export function isSubmoduleType(type: number): boolean {
  return type !== FILE && type !== FOLDER && type !== LINK;
}

export function isSubmodule({ mode }: Pick<TreeEntry, 'mode'>): boolean {
  return isSubmoduleType(Number.parseInt(mode, 8) & TYPE);
}

/** An entry that is looked at in place; its texts are made only where they are asked for. */
export class EntryInPlace {
  /** Where the bytes of its id stand in the content. */
  idAt = 0;
  nameAt = 0;
  type = 0;
  readonly #content: Buffer;
  readonly #idBytes: number;

  constructor(content: Buffer, idBytes: number) {
    this.#content = content;
    this.#idBytes = idBytes;
  }

  get isFile(): boolean {
    return this.type === FILE;
  }

  get isFolder(): boolean {
    return this.type === FOLDER;
  }

  get isSubmodule(): boolean {
    return isSubmoduleType(this.type);
  }

  objectId(): string {
    return this.#content.toString('hex', this.idAt, this.idAt + this.#idBytes);
  }

  /** In latin1, so that every byte survives. */
  name(): string {
    return this.#content.toString('latin1', this.nameAt, this.idAt - 1);
  }
}

/** Visits the entries of a tree object; the entry is valid during the call only. A damaged rest is left out. */
export function eachEntry(content: Buffer, idBytes: number, visit: (entry: EntryInPlace) => void): void {
  const entry = new EntryInPlace(content, idBytes);
  walkEntries(content, 0, content.length, idBytes, (_, modeAt, nameAt, nameEnd) => {
    if (nameEnd + 1 + idBytes > content.length) return;
    entry.idAt = nameEnd + 1;
    entry.nameAt = nameAt;
    entry.type = typeAt(content, modeAt, nameAt - 1);
    visit(entry);
  });
}

/** Reads all entries of a tree object. A damaged rest is left out. */
export function readTreeObject(content: Buffer, idBytes: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  walkEntries(content, 0, content.length, idBytes, (_, modeAt, nameAt, nameEnd) => {
    if (nameEnd + 1 + idBytes > content.length) return;
    entries.push({
      mode: content.toString('latin1', modeAt, nameAt - 1),
      name: content.subarray(nameAt, nameEnd),
      objectId: content.toString('hex', nameEnd + 1, nameEnd + 1 + idBytes),
    });
  });
  return entries;
}

/** Takes one entry of a tree object: the name stands at `nameAt` up to `nameEnd` in the buffer that is walked. */
export type EntryVisitor = (buffer: Buffer, modeAt: number, nameAt: number, nameEnd: number) => void;

/**
 * Walks the entries of the tree object in `buffer[from..to)`: each is `mode name<NUL>id`, the mode in octal digits. Of a
 * damaged last entry the id, and what else is cut off, lies beyond `to`.
 *
 * @param idBytes 20, or 32 where the hash is SHA-256
 */
export function walkEntries(buffer: Buffer, from: number, to: number, idBytes: number, visit: EntryVisitor): void {
  let at = from;
  while (at < to) {
    const modeAt = at;
    while (at < to && buffer[at] !== 0x20) at++;
    const nameAt = at + 1;
    while (at < to && buffer[at] !== 0) at++;
    visit(buffer, modeAt, nameAt, at);
    at += 1 + idBytes;
  }
}

/** The bits of the mode at `from` up to `to` that say what the entry is. */
export function typeAt(buffer: Buffer, from: number, to: number): number {
  let mode = 0;
  for (let at = from; at < to; at++) mode = (mode << 3) | ((buffer[at] ?? 0) & 7);
  return mode & TYPE;
}
