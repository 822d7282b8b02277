import { UserError } from '../../runner/user-error.ts';
import type { ObjectDatabase } from './object-database.ts';

/** More than any allow list needs. */
const LARGEST_FILE = 1 << 20;

/**
 * The content of a regular file in the tree of a commit; undefined when there is none, or it is a link or a folder.
 * @throws {UserError} when it is larger than 1 MiB.
 */
export async function readTreeFile(store: ObjectDatabase, commit: string, path: string): Promise<Buffer | undefined> {
  const { stdout } = await store.run(['ls-tree', '-z', '--full-tree', '--long', commit, '--', path]);
  const [, id, size] = /^100\d{3} blob ([0-9a-f]+) +(\d+)\t/.exec(stdout.toString('latin1')) ?? [];
  if (id === undefined || size === undefined) return undefined;
  if (Number(size) > LARGEST_FILE) {
    throw new UserError(`The file ${path} has ${size} bytes, and 1 MiB is the most that is read. Shorten it.`);
  }
  return (await store.run(['cat-file', 'blob', id])).stdout;
}
