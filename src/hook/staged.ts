import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFile, isSpecial } from '../leaks/git/files.ts';
import { specialFile } from '../leaks/git/special-files.ts';
import type { Store } from '../leaks/git/store.ts';
import type { Scope } from '../leaks/types.ts';

/** Whom the commit that stands for the index is by. It is never seen, and removed with the store. */
const NOBODY = { NAME: 'asc-key', EMAIL: 'asc-key@invalid', DATE: '2000-01-01T00:00:00Z' };

/**
 * Makes a commit of the index, in the store and on top of HEAD, so that what is staged can be scanned as any range is.
 * When nothing is staged, as when a hook runs over all files, the whole index is the scope.
 *
 * @param index the absolute path of an index file; when there is none, nothing is staged
 */
export async function scopeOfIndex(store: Store, index: string): Promise<{ scope: Scope; staged: string | undefined }> {
  const head = await store.head();
  const nothing = { base: undefined, described: [], warnings: [], incomplete: [] };
  if (isSpecial(index)) throw specialFile('index');
  if (!existsSync(index)) return { staged: undefined, scope: { ...nothing, tree: undefined, range: { kind: 'none' } } };
  const tree = await writeTree(store, index);
  const staged = await commitTree(store, tree, head);
  if (head !== undefined && tree === (await store.resolve(`${head}^{tree}`))) {
    return { staged, scope: { ...nothing, tree: staged, range: { kind: 'none' } } };
  }
  const exclude = head === undefined ? [] : [head];
  return { staged, scope: { ...nothing, tree: undefined, range: { kind: 'commits', include: [staged], exclude } } };
}

/** Through a copy of the index, since git writes to the one it makes a tree of. */
async function writeTree(store: Store, index: string): Promise<string> {
  // A split index keeps most of its entries in a second file, beside the repository's HEAD.
  for (const name of readdirSync(store.checkoutGitDir)) {
    const path = join(store.checkoutGitDir, name);
    if (/^sharedindex\.[0-9a-f]+$/.test(name) && isFile(path)) copyFileSync(path, join(store.gitDir, name));
  }
  const { stdout } = await store.run(['ls-files', '--stage', '-z'], { env: { GIT_INDEX_FILE: index } });
  const env = { GIT_INDEX_FILE: join(store.gitDir, 'staged') };
  await store.run(['update-index', '-z', '--index-info'], { env, input: merged(stdout) });
  return (await store.run(['write-tree', '--missing-ok'], { env })).stdout.toString().trim();
}

/** In a conflict a path has up to three versions; the last, of those who are merged, is the one to look at. */
function merged(entries: Buffer): Buffer {
  const text = entries.toString('latin1').replace(/(^|\0)(\d+ [0-9a-f]+) [123]\t/g, '$1$2 0\t');
  return Buffer.from(text, 'latin1');
}

async function commitTree(store: Store, tree: string, parent: string | undefined): Promise<string> {
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) =>
      Object.entries(NOBODY).map(([what, value]) => [`GIT_${who}_${what}`, value]),
    ),
  );
  const parents = parent === undefined ? [] : ['-p', parent];
  const { stdout } = await store.run(['commit-tree', tree, ...parents], { env, input: 'staged\n' });
  return stdout.toString().trim();
}
