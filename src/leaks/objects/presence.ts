import type { ObjectDatabase } from '../git/object-database.ts';

/** Whether a text is an id of the repository's kind. To git any other one is a name, which a ref may have. */
export function isWholeId(store: ObjectDatabase, text: string): boolean {
  return text.length === store.idLength && /^[0-9a-f]+$/.test(text);
}

/** Those of the ids whose objects are not there. `gitDir` is the store's, with the checkout's objects, by default. */
export async function missingOf(
  store: ObjectDatabase,
  ids: readonly string[],
  gitDir = store.gitDir,
): Promise<string[]> {
  const isStore = gitDir === store.gitDir;
  const missing = new Set(ids.filter((id) => !isWholeId(store, id)));
  const asked = ids.filter((id) => !missing.has(id) && !(isStore && store.present.has(id)));
  if (asked.length === 0) return [...missing];
  const { stdout } = await store.git.run(['cat-file', '--batch-check=%(objectname)', '--buffer'], {
    gitDir,
    input: `${asked.join('\n')}\n`,
  });
  for (const line of linesOf(stdout)) if (line.endsWith(' missing')) missing.add(line.slice(0, -' missing'.length));
  if (isStore) for (const id of asked) if (!missing.has(id)) store.present.add(id);
  return [...missing];
}

/** Of a very large repository, on a machine that is busy with reading it. */
const WALK_TIMEOUT_MS = 3_600_000;

/**
 * The ids of objects that revisions reach and that are not there, contents of files included. `^` before an id leaves
 * out what it reaches. The named objects themselves must be there.
 * @throws {GitFailure} when a commit is missing, or something is damaged.
 */
export async function missingBelow(store: ObjectDatabase, revisions: readonly string[]): Promise<string[]> {
  const { stdout } = await store.run(['rev-list', '--objects', '--missing=print', '--quiet', '--stdin'], {
    input: `${revisions.join('\n')}\n`,
    timeoutMs: WALK_TIMEOUT_MS,
  });
  return linesOf(stdout)
    .filter((line) => line.startsWith('?'))
    .map((line) => line.slice(1).replace(/ .*/, ''));
}

/** One commit of a walk. */
export interface Step {
  readonly id: string;
  readonly tree: string;
  readonly parents: readonly string[];
  /** Not of the range itself, but the parent of one that is. */
  readonly boundary: boolean;
}

/** The commits of a range, and the commits just outside of it. */
export async function walk(
  store: ObjectDatabase,
  include: readonly string[],
  exclude: readonly string[],
): Promise<Step[]> {
  const args = ['rev-list', '--boundary', '--format=%m %H %T %P', '--stdin'];
  const { stdout } = await store.run(args, { input: [...include, ...exclude.map((id) => `^${id}`), ''].join('\n') });
  return linesOf(stdout)
    .filter((line) => !line.startsWith('commit '))
    .map((line) => {
      const [mark, id = '', tree = '', ...parents] = line.split(' ');
      return { id, tree, parents: parents.filter(Boolean), boundary: mark === '-' };
    });
}

function linesOf(output: Buffer): string[] {
  return output.toString('latin1').split('\n').filter(Boolean);
}
