import type { Region } from '../types.ts';

/** An entry of a tree object, as git stores it. */
export interface TreeEntry {
  readonly mode: string;
  readonly name: Buffer;
  readonly objectId: string;
}

/** git itself writes 40000; older programs wrote 040000. */
export function isFolder({ mode }: Pick<TreeEntry, 'mode'>): boolean {
  return mode === '40000' || mode === '040000';
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
  if (content === undefined) return 'text';
  const end = content.indexOf('\n\n');
  const header = (end < 0 ? content : content.subarray(0, end)).toString('latin1').split('\n');
  const line = header[region.line - 1];
  if (line === undefined) return 'message';
  return HEADERS[line.split(' ', 1)[0] ?? ''] ?? 'header';
}
