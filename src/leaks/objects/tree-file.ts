import { UserError } from '../../runner/user-error.ts';
import { GitFailure } from '../git/git.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import { entriesAt } from './entries-at.ts';
import { pipeOf } from './object-pipe.ts';
import { describe } from './read-objects.ts';

/** More than any allow list needs. */
const LARGEST_FILE = 1 << 20;

/**
 * The content of a regular file in the tree of a commit; undefined when there is none, or it is a link or a folder.
 * @throws {UserError} when it is larger than 1 MiB, or cannot be read.
 */
export async function readTreeFile(store: ObjectDatabase, commit: string, path: string): Promise<Buffer | undefined> {
  const entries = await entriesAt(store, commit, [path]);
  if (entries === undefined) throw new GitFailure('cat-file', 128, '');
  const { objectId, isFile } = entries.get(path) ?? {};
  if (objectId === undefined || !isFile) return undefined;
  let content: Buffer | undefined;
  await pipeOf(store).read([objectId], (_, type, bytes) => {
    if (type === 'blob' && bytes.length <= LARGEST_FILE) content = Buffer.from(bytes);
  });
  if (content !== undefined) return content;
  const [object] = await describe(store, [objectId]);
  if (object === undefined || object.size <= LARGEST_FILE) throw new GitFailure('cat-file', 128, '');
  throw new UserError(`The file ${path} has ${object.size} bytes, and 1 MiB is the most that is read. Shorten it.`);
}
