import { copyFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isFile, isSpecial, readSmall } from '../leaks/git/files.ts';
import type { ObjectDatabase } from '../leaks/git/object-database.ts';
import { specialFile } from '../leaks/git/special-files.ts';
import type { Scope } from '../leaks/types.ts';
import { readIndex } from './index-entries.ts';
import { withFolders } from './sparse-folders.ts';

/** Whom the commit that stands for the index is by. It is never seen, and removed with the store. */
const NOBODY = { NAME: 'asc-key', EMAIL: 'asc-key@invalid', DATE: '2000-01-01T00:00:00Z' };

/** No merge of people has so many heads; each costs a look through the remote's branches. */
const MOST_MERGED = 100;

/** What the hook is to look at. */
export interface Staged {
  readonly scope: Scope;
  /** The commit that stands for the index; undefined where there is none. */
  readonly commit: string | undefined;
  /** False when nothing is staged, and the files that are tracked already are the scope. */
  readonly isNew: boolean;
  /** Whether the commit is to merge others. */
  readonly isMerge: boolean;
}

/**
 * Makes a commit of the index, in the store and on top of what the real one will be on top of, so that what is staged can
 * be scanned as any range is. When nothing is staged there is nothing to look at for a hook, since the commit brings
 * nothing; asked for by hand, as over all files, the whole index is the scope.
 *
 * @param index the absolute path of an index file; when there is none, nothing is staged
 * @param call whether it was asked for by hand, and the commits that a merge under way is known to bring
 */
export async function scopeOfIndex(
  store: ObjectDatabase,
  index: string,
  { byHand, merged }: { readonly byHand: boolean; readonly merged: readonly string[] },
): Promise<Staged> {
  if (isSpecial(index)) throw specialFile('index');
  const nothing: Scope = {
    tree: undefined,
    range: { kind: 'none' },
    base: undefined,
    described: [],
    warnings: [],
    incomplete: [],
  };
  if (!existsSync(index)) return { commit: undefined, scope: nothing, isNew: true, isMerge: false };
  const others = mergedInto(store, merged);
  const isMerge = others.length > 0;
  const parents = await parentsOf(store, others);
  const tree = await writeTree(store, index);
  const commit = await commitTree(store, tree, parents);
  const [head] = parents;
  if (head !== undefined && tree === (await store.resolve(`${head}^{tree}`))) {
    return { commit, scope: byHand ? { ...nothing, tree: commit } : nothing, isNew: !byHand, isMerge };
  }
  return {
    commit,
    scope: { ...nothing, range: { kind: 'commits', include: [commit], exclude: parents } },
    isNew: true,
    isMerge,
  };
}

/**
 * HEAD, and during a merge those of the merged commits that a remote has: what they hold the new commit does not bring.
 * What only this machine has can still be kept from everybody else.
 */
async function parentsOf(store: ObjectDatabase, others: readonly string[]): Promise<string[]> {
  const head = await store.head();
  if (head === undefined) return [];
  const merged = others.filter((id) => id !== head);
  const published = await Promise.all(merged.map((id) => isPublished(store, id)));
  return [head, ...merged.filter((_, index) => published[index])];
}

/** The commits that the commit merges: as git wrote them down, and those that it named before. */
function mergedInto(store: ObjectDatabase, named: readonly string[]): string[] {
  const written = (readSmall(join(store.checkoutGitDir, 'MERGE_HEAD')) ?? '')
    .split('\n')
    .filter((line) => /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(line));
  return [...new Set([...named, ...written])].slice(0, MOST_MERGED);
}

async function isPublished(store: ObjectDatabase, commit: string): Promise<boolean> {
  const args = ['for-each-ref', '--count=1', `--contains=${commit}`, 'refs/remotes'];
  const { stdout, code } = await store.run(args, { allowedCodes: [0, 128, 129] });
  return code === 0 && stdout.length > 0;
}

/** Through an index of our own, since git writes to the one it makes a tree of. */
async function writeTree(store: ObjectDatabase, index: string): Promise<string> {
  // A split index keeps most of its entries in a second file, beside the repository's HEAD.
  for (const name of readdirSync(store.checkoutGitDir)) {
    const path = join(store.checkoutGitDir, name);
    if (/^sharedindex\.[0-9a-f]+$/.test(name) && isFile(path)) copyFileSync(path, join(store.gitDir, name));
  }
  const { files, folders } = await readIndex(store, index);
  const env = { GIT_INDEX_FILE: join(store.gitDir, 'staged') };
  const input = Buffer.from(files.map((entry) => `${asMerged(entry)}\0`).join(''), 'latin1');
  await store.run(['update-index', '-z', '--index-info'], { env, input });
  const tree = (await store.run(['write-tree', '--missing-ok'], { env })).stdout.toString().trim();
  return withFolders(store, tree, folders);
}

/** In a conflict a path has up to three versions; the last, of those who are merged, is the one to look at. */
function asMerged(entry: string): string {
  return entry.replace(/^(\d+ [0-9a-f]+) [123]\t/, '$1 0\t');
}

async function commitTree(store: ObjectDatabase, tree: string, parents: readonly string[]): Promise<string> {
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) =>
      Object.entries(NOBODY).map(([what, value]) => [`GIT_${who}_${what}`, value]),
    ),
  );
  const args = ['commit-tree', tree, ...parents.flatMap((id) => ['-p', id])];
  return (await store.run(args, { env, input: 'staged\n' })).stdout.toString().trim();
}
