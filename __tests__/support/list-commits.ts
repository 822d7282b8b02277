import type { ObjectDatabase } from '../../src/leaks/git/object-database.ts';
import type { Range } from '../../src/leaks/types.ts';

/** The ids of the commits in a range, newest first; under `all` those that a ref or HEAD reaches. */
export async function listCommits(store: ObjectDatabase, range: Range): Promise<string[]> {
  if (range.kind === 'none') return [];
  // Older versions of git take no options such as --all from their input.
  const everything = (await store.head()) === undefined ? ['--all'] : ['--all', 'HEAD'];
  const { stdout } =
    range.kind === 'all'
      ? await store.run(['rev-list', '--ignore-missing', ...everything])
      : await store.run(['rev-list', '--stdin'], {
          input: [...range.include, ...range.exclude.map((id) => `^${id}`), ''].join('\n'),
        });
  return stdout.toString('latin1').split('\n').filter(Boolean);
}
