import type { Store } from '../git/store.ts';
import { BatchParser, type ObjectVisitor } from '../search/batch-parser.ts';
import { Counted } from '../search/counted.ts';
import { exitOf, outputOf } from '../search/object-ids.ts';
import { READ } from '../search/reader.ts';

/** A git that was ended by an object is started again so often; after that the rest counts as unreadable. */
const MOST_STARTS = 2_000;

/**
 * Reads objects through a git that may end at any of them, as it does when one is damaged: that one is passed over, and a
 * new git goes on behind it.
 *
 * @param ids one a line; what git does not have, or cannot read, is `missing` to the visitor
 */
export async function readOn(
  store: Store,
  ids: Buffer,
  visitor: ObjectVisitor,
  idLength: number,
  onProgress = (): void => {},
): Promise<void> {
  const width = idLength + 1;
  let at = 0;
  for (let starts = 0; at < ids.length; starts += 1) {
    if (starts < MOST_STARTS)
      at += width * (await readUntilEnd(store, ids.subarray(at), visitor, idLength, onProgress));
    if (at >= ids.length) return;
    visitor.missing(ids.toString('latin1', at, at + idLength));
    at += width;
  }
}

/** How many objects one git answered for before it ended. */
async function readUntilEnd(
  store: Store,
  ids: Buffer,
  visitor: ObjectVisitor,
  idLength: number,
  onProgress: () => void,
): Promise<number> {
  const git = store.git.spawn(READ, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
  // That it ended is seen by what it did not answer for.
  git.stdin?.on('error', () => {});
  git.stdin?.end(ids);
  const ended = exitOf(git);
  const counted = new Counted(visitor);
  const parser = new BatchParser(counted, idLength);
  try {
    for await (const chunk of outputOf(git)) {
      parser.take(chunk);
      onProgress();
    }
    await ended;
    return counted.answers;
  } finally {
    if (git.exitCode === null) git.kill('SIGKILL');
  }
}
