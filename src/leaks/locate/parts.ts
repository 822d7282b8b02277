import type { Region } from '../types.ts';

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
  let nameAt = 0;
  let nameEnd = 0;
  const name = (): string => content.toString('latin1', nameAt, nameEnd);
  for (let start = 0; start < content.length; start = nameEnd + 1 + idBytes) {
    let mode = 0;
    for (nameAt = start; nameAt < content.length && content[nameAt] !== 0x20; nameAt++) {
      mode = mode * 8 + ((content[nameAt] ?? 0) & 7);
    }
    nameAt += 1;
    nameEnd = content.indexOf(0, nameAt);
    if (nameEnd < 0 || nameEnd + 1 + idBytes > content.length) return;
    const objectId = content.toString('hex', nameEnd + 1, nameEnd + 1 + idBytes);
    visit({ objectId, isFolder: (mode & TYPE) === FOLDER, isSubmodule: (mode & TYPE) === SUBMODULE, name });
  }
}

/** Reads a tree object: `mode name<NUL>id`, the id in 20 or 32 bytes. A damaged rest is left out. */
export function readTreeObject(content: Buffer, idBytes: number): TreeEntry[] {
  const entries: TreeEntry[] = [];
  let start = 0;
  while (start < content.length) {
    const space = content.indexOf(0x20, start);
    const end = content.indexOf(0, start);
    if (space < 0 || end < space || end + 1 + idBytes > content.length) break;
    entries.push({
      mode: content.toString('latin1', start, space),
      name: content.subarray(space + 1, end),
      objectId: content.toString('hex', end + 1, end + 1 + idBytes),
    });
    start = end + 1 + idBytes;
  }
  return entries;
}

const HEADERS: Readonly<Record<string, string>> = {
  author: "author's name or address",
  committer: "committer's name or address",
  tagger: "tagger's name or address",
  tag: 'name',
};

/** Which part of a commit or tag object a region begins in, in words; `content` may be missing. */
export function partOf(content: Buffer | undefined, region: Region): string {
  return content === undefined ? 'text' : partsOf(content)(region);
}

/** As `partOf`, for many regions of one object. */
export function partsOf(content: Buffer): (region: Region) => string {
  const end = content.indexOf('\n\n');
  const header = (end < 0 ? content : content.subarray(0, end)).toString('latin1').split('\n');
  return ({ line }) => {
    const text = header[line - 1];
    return text === undefined ? 'message' : (HEADERS[text.split(' ', 1)[0] ?? ''] ?? 'header');
  };
}
