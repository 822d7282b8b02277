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

/** The bits of a mode that say what an entry is, as in Unix, and two of their values. */
const TYPE = 0o170000;
const FOLDER = 0o040000;
const SUBMODULE = 0o160000;

/** An entry that is looked at in place; its name is made only where it is asked for. */
export interface EntryInPlace {
  readonly objectId: string;
  readonly isFolder: boolean;
  readonly isSubmodule: boolean;
  /** In latin1, so that every byte survives. */
  readonly name: () => string;
}

/** Visits the entries of a tree object; the entry is valid during the call only. A damaged rest is left out. */
export function eachEntry(content: Buffer, idBytes: number, visit: (entry: EntryInPlace) => void): void {
  let at = { nameAt: 0, nameEnd: 0 };
  const name = (): string => content.toString('latin1', at.nameAt, at.nameEnd);
  walk(content, idBytes, (place) => {
    at = place;
    const { type, nameEnd } = place;
    const objectId = content.toString('hex', nameEnd + 1, nameEnd + 1 + idBytes);
    visit({ objectId, isFolder: type === FOLDER, isSubmodule: type === SUBMODULE, name });
  });
}

/** Reads all entries of a tree object. A damaged rest is left out. */
export function readTreeObject(content: Buffer, idBytes: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  walk(content, idBytes, ({ modeAt, nameAt, nameEnd }) => {
    entries.push({
      mode: content.toString('latin1', modeAt, nameAt - 1),
      name: content.subarray(nameAt, nameEnd),
      objectId: content.toString('hex', nameEnd + 1, nameEnd + 1 + idBytes),
    });
  });
  return entries;
}

/** Where the parts of an entry stand in a tree object; the id follows the NUL at `nameEnd`. */
interface EntryPlace {
  readonly modeAt: number;
  /** The bits of the mode that say what the entry is. */
  readonly type: number;
  readonly nameAt: number;
  readonly nameEnd: number;
}

/** Each entry is `mode name<NUL>id`, the mode in octal digits, the id in 20 or 32 bytes. */
function walk(content: Buffer, idBytes: number, visit: (place: EntryPlace) => void): void {
  for (let modeAt = 0; modeAt < content.length; ) {
    let mode = 0;
    let nameAt = modeAt;
    for (; nameAt < content.length && content[nameAt] !== 0x20; nameAt++)
      mode = mode * 8 + ((content[nameAt] ?? 0) & 7);
    nameAt += 1;
    const nameEnd = content.indexOf(0, nameAt);
    if (nameEnd < 0 || nameEnd + 1 + idBytes > content.length) return;
    visit({ modeAt, type: mode & TYPE, nameAt, nameEnd });
    modeAt = nameEnd + 1 + idBytes;
  }
}
