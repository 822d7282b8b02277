import { pipeline } from 'node:stream/promises';
import { GitFailure } from '../git/git.ts';
import type { Store } from '../git/store.ts';
import { BatchParser } from './batch-parser.ts';
import { exitOf, outputOf } from './object-ids.ts';
import type { ObjectSearch } from './object-search.ts';
import { READ } from './reader.ts';

/** Reads the objects in this thread, through pipes: quickest for few objects, and the way where there are no FIFOs. */
export async function readHere(
  store: Store,
  search: ObjectSearch,
  ids: AsyncIterable<Buffer>,
  idLength: number,
  onProgress: (objects: number) => void,
): Promise<void> {
  const git = store.git.spawn(READ, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = exitOf(git);
  try {
    if (git.stdin === null) throw new Error('git was started without a pipe');
    let sent = 0;
    const counted = async function* (): AsyncGenerator<Buffer> {
      for await (const lines of ids) {
        sent += lines.length / (idLength + 1);
        yield lines;
      }
    };
    const sending = pipeline(counted, git.stdin);
    // Where the ids fail there is nothing to wait for; it is heard of below.
    sending.catch(() => git.kill('SIGKILL'));
    const parser = new BatchParser(search, idLength);
    for await (const chunk of outputOf(git)) {
      parser.take(chunk);
      onProgress(search.result.objects);
    }
    const { code, stderr } = await ended;
    // A git that ended by itself says why; then its closed input is no news.
    if (code > 0) throw new GitFailure('cat-file', code, stderr);
    const fault: unknown = await sending.then(
      () => undefined,
      (error) => error,
    );
    if (fault instanceof GitFailure) throw fault;
    if (code !== 0) throw new GitFailure('cat-file', code, stderr);
    if (fault !== undefined) throw fault;
    parser.finish();
    if (search.result.objects + search.result.missing.length !== sent) {
      throw new Error('git did not answer for every object that it was asked for');
    }
  } finally {
    if (git.exitCode === null) git.kill('SIGKILL');
  }
}
