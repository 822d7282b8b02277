import type { Store } from './store.ts';

/** Those of the ids whose objects are not there. `gitDir` is the store's, with the checkout's objects, by default. */
export async function missingOf(store: Store, ids: readonly string[], gitDir = store.gitDir): Promise<string[]> {
  if (ids.length === 0) return [];
  const { stdout } = await store.git.run(['cat-file', '--batch-check=%(objectname)', '--buffer'], {
    gitDir,
    input: `${ids.join('\n')}\n`,
  });
  return linesOf(stdout)
    .filter((line) => line.endsWith(' missing'))
    .map((line) => line.slice(0, -' missing'.length));
}

/**
 * The ids of objects that revisions reach and that are not there, contents of files included. `^` before an id leaves
 * out what it reaches. The named objects themselves must be there.
 */
export async function missingBelow(store: Store, revisions: readonly string[]): Promise<string[]> {
  const args = ['rev-list', '--objects', '--missing=print', '--quiet', '--stdin'];
  const { stdout } = await store.run(args, { input: `${revisions.join('\n')}\n` });
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
export async function walk(store: Store, include: readonly string[], exclude: readonly string[]): Promise<Step[]> {
  const args = ['rev-list', '--boundary', '--format=%m %H %T %P', '--stdin'];
  const { stdout } = await store.run(args, { input: [...include, ...exclude.map((id) => `^${id}`), ''].join('\n') });
  return linesOf(stdout)
    .filter((line) => !line.startsWith('commit '))
    .map((line) => {
      const [mark, id = '', tree = '', ...parents] = line.split(' ');
      return { id, tree, parents: parents.filter(Boolean), boundary: mark === '-' };
    });
}

/** The parents that commits name, whether or not they are there; of a commit that is not there, undefined. */
export async function parentsOf(store: Store, ids: readonly string[]): Promise<Map<string, string[]>> {
  const parents = new Map<string, string[]>();
  if (ids.length === 0) return parents;
  const { stdout } = await store.run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
  for (let start = 0; start < stdout.length; ) {
    const end = stdout.indexOf(0x0a, start);
    const [id = '', type = '', size = ''] = stdout.toString('latin1', start, end).split(' ');
    if (type === 'missing') {
      start = end + 1;
      continue;
    }
    const text = stdout.toString('latin1', end + 1, end + 1 + Number(size));
    const header = text.slice(0, Math.max(text.indexOf('\n\n'), 0));
    if (type === 'commit')
      parents.set(
        id,
        [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? ''),
      );
    start = end + 1 + Number(size) + 1;
  }
  return parents;
}

function linesOf(output: Buffer): string[] {
  return output.toString('latin1').split('\n').filter(Boolean);
}
