import { Git } from '../../../src/leaks/git/git.ts';
import { ObjectDatabase } from '../../../src/leaks/git/object-database.ts';
import { findMissing } from '../../../src/leaks/objects/connectivity.ts';
import { readTreeFile } from '../../../src/leaks/objects/tree-file.ts';
import { resolveScope, type ScopeRequest } from '../../../src/leaks/range/find-scope.ts';
import type { Scope } from '../../../src/leaks/types.ts';
import { listCommits } from '../../support/list-commits.ts';
import { newFolder, type Repository } from '../../support/repositories.ts';

/** What a scope comes to, looked at through git. */
export interface Outcome {
  readonly scope: Scope;
  /** The commits of the range, sorted. */
  readonly commits: readonly string[];
  /** Every object that a scan of this scope reads. */
  readonly objects: ReadonlySet<string>;
  /** The allow list of the scope's base. */
  readonly allowList: string | undefined;
  /** Whether git can compare all commits behind the tree and the range with their parents. */
  readonly walkable: boolean;
  /** What is not there of all that the refs reach. */
  readonly missing: readonly string[];
  /** Whether git could follow the refs to the end, but for what is missing. */
  readonly gaveUp: boolean;
  /** How many objects were fetched. */
  readonly fetched: number;
}

export async function scopeOf(
  checkout: Repository,
  event: { readonly name: string; readonly payload?: unknown },
  request: Partial<ScopeRequest> = {},
): Promise<Outcome> {
  const git = await Git.find({ workspace: checkout.path });
  const store = await ObjectDatabase.open(git, checkout.path, newFolder());
  try {
    const scope = await resolveScope({
      commits: 'auto',
      event: { name: event.name, payload: event.payload ?? {} },
      repository: 'owner/project',
      store,
      ...request,
    });
    // In a broken history nothing can be listed.
    const commits = await listCommits(store, scope.range).catch((): string[] => []);
    const listing = ['cat-file', '--batch-all-objects', '--batch-check=%(objectname)'];
    const { stdout } = await git.run(listing, { gitDir: store.fetchDir });
    return {
      scope,
      commits: commits.sort(),
      objects: await objectsOf(store, scope),
      allowList: scope.base && (await readTreeFile(store, scope.base, '.asc-key-allow'))?.toString(),
      walkable: await isWalkable(store, scope),
      ...(await findMissing(store)),
      fetched: stdout.toString().split('\n').length - 1,
    };
  } finally {
    await store.close();
  }
}

async function isWalkable(store: ObjectDatabase, { tree, range }: Scope): Promise<boolean> {
  const tips = [tree, ...(range.kind === 'commits' ? range.include : [])].filter((id) => id !== undefined);
  const args = ['log', '--raw', '-r', '-t', '-m', '--root', '--no-renames', '--format=%H', '--stdin'];
  const { code } = await store.run(args, { input: `${tips.join('\n')}\n`, allowedCodes: [0, 128] });
  return code === 0;
}

async function objectsOf(store: ObjectDatabase, { tree, range }: Scope): Promise<ReadonlySet<string>> {
  const ids = new Set<string>();
  const add = async (args: readonly string[], input = ''): Promise<void> => {
    const { stdout } = await store.run(args, { input });
    for (const line of stdout.toString('latin1').split('\n')) if (line !== '') ids.add(line.split(' ')[0] ?? '');
  };
  if (tree !== undefined) await add(['rev-list', '--objects', '--missing=allow-any', '--no-walk', tree]);
  if (range.kind === 'all') {
    await add(['cat-file', '--batch-all-objects', '--unordered', '--batch-check=%(objectname)']);
  } else if (range.kind === 'commits') {
    const revisions = [...range.include, ...range.exclude.map((id) => `^${id}`), ''].join('\n');
    await add(['rev-list', '--objects', '--missing=allow-any', '--stdin'], revisions);
  }
  return ids;
}
