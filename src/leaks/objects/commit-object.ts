/** What a commit says of itself, whether or not the objects that it names are there. */
export interface CommitHeader {
  /** Empty where a damaged commit names none. */
  readonly tree: string;
  readonly parents: readonly string[];
}

/** Reads the header of a commit object. */
export function readCommitHeader(content: Buffer): CommitHeader {
  const header = headerOf(content);
  return { tree: named(header, 'tree')[0] ?? '', parents: named(header, 'parent') };
}

/** The id of the object that an annotated tag points at; undefined where a damaged tag names none. */
export function tagTarget(content: Buffer): { readonly id: string; readonly type: string } | undefined {
  const [, id, type] = /^object ([0-9a-f]+)\ntype ([a-z]+)$/m.exec(headerOf(content)) ?? [];
  return id === undefined || type === undefined ? undefined : { id, type };
}

/** All up to the first empty line: what stands after it is text that people wrote. */
function headerOf(content: Buffer): string {
  const end = content.indexOf('\n\n');
  return content.toString('latin1', 0, end < 0 ? content.length : end);
}

function named(header: string, word: 'tree' | 'parent'): string[] {
  return [...header.matchAll(new RegExp(`^${word} ([0-9a-f]+)$`, 'gm'))].map((match) => match[1] ?? '');
}
