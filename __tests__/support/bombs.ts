import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { Repository } from './repositories.ts';

export interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly id: string;
}

/** Writes a tree, and returns its id; what it names need not be there. */
export function makeTree(repo: Repository, entries: readonly Entry[]): string {
  const types: Readonly<Record<string, string>> = { '040000': 'tree', '160000': 'commit' };
  const lines = entries.map(({ mode, name, id }) => `${mode} ${types[mode] ?? 'blob'} ${id}\t${name}\0`);
  return repo.gitWith(lines.join(''), 'mktree', '-z', '--missing');
}

/** A tree with so many entries, all the same tree, so many levels deep: `width ** levels` paths lead to the leaf. */
export function treeBomb(repo: Repository, leaf: string, levels = 8, width = 10): string {
  let tree = leaf;
  for (let level = 0; level < levels; level++) {
    const id = tree;
    tree = makeTree(
      repo,
      Array.from({ length: width }, (_, at) => ({ mode: '040000', name: `d${at}`, id })),
    );
  }
  return tree;
}

/** A folder in a folder, so many levels deep, with a tree at its end; written as one pack. */
export function deepTree(repo: Repository, leaf: string, levels: number): string {
  const entry = Buffer.from('40000 d\0');
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  head.writeUInt32BE(levels, 8);
  const parts = [head];
  let id: Buffer = Buffer.from(leaf, 'hex');
  for (let level = 0; level < levels; level++) {
    const body = Buffer.concat([entry, id]);
    id = createHash('sha1').update(`tree ${body.length}\0`).update(body).digest();
    // The type of a tree, and 28 bytes as the length: the lower four bits of it, then the others.
    parts.push(Buffer.from([0x80 | (2 << 4) | (body.length & 15), body.length >> 4]), deflateSync(body));
  }
  const pack = Buffer.concat(parts);
  repo.gitWith(Buffer.concat([pack, createHash('sha1').update(pack).digest()]), 'index-pack', '--stdin');
  return id.toString('hex');
}

/** The id of a file with this content. */
export function makeBlob(repo: Repository, content: string | Buffer): string {
  return repo.gitWith(content, 'hash-object', '-w', '--stdin');
}

/** Commits a tree on top of HEAD, on the branch that is checked out, without a work tree; returns the commit's id. */
export function commitTree(repo: Repository, tree: string): string {
  const parents = repo.git('for-each-ref', 'refs/heads/main') === '' ? [] : ['-p', 'refs/heads/main'];
  const commit = repo.gitWith('bomb\n', 'commit-tree', tree, ...parents);
  repo.git('update-ref', 'refs/heads/main', commit);
  return commit;
}
