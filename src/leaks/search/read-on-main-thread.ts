import { pipeline } from 'node:stream/promises';
import { GitFailure } from '../git/git.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import { exitOf, outputOf } from '../git/output.ts';
import { BatchParser } from '../objects/batch-parser.ts';
import { READ } from '../objects/cat-file.ts';
import type { Feeding } from './feeding.ts';
import type { Findings } from './findings.ts';
import type { ObjectSearch } from './object-search.ts';

/** Takes what one git writes. */
interface Taker<Result> {
  take(chunk: Buffer): Promise<void> | undefined;
  /** @throws when the output stopped in the middle of an object */
  end(): Result | Promise<Result>;
  /** For how many objects it got an answer, after the end. */
  answers(): number;
}

/** Reads the objects in this thread: for whoever has nothing else to do meanwhile. */
export async function readHere(
  store: ObjectDatabase,
  search: ObjectSearch,
  ids: AsyncIterable<Buffer>,
  idLength: number,
  onProgress: (objects: number) => void,
): Promise<Findings> {
  const parser = new BatchParser(search, idLength);
  return readInto(store, ids, idLength, {
    take: (chunk) => {
      parser.take(chunk);
      onProgress(search.result.objects);
      return undefined;
    },
    end: () => {
      parser.finish();
      return search.result;
    },
    answers: () => search.result.objects + search.result.missing.length,
  });
}

/** Reads the objects in a thread that is fed. @returns the ids that were put off, one a line */
export function readByFeeding(
  store: ObjectDatabase,
  feeding: Feeding,
  ids: AsyncIterable<Buffer>,
  idLength: number,
  onProgress: (objects: number) => void,
): Promise<Uint8Array> {
  return readInto(store, ids, idLength, {
    take: async (chunk) => {
      await feeding.take(chunk);
      onProgress(feeding.done);
    },
    end: () => feeding.end(),
    answers: () => feeding.done,
  });
}

async function readInto<Result>(
  store: ObjectDatabase,
  ids: AsyncIterable<Buffer>,
  idLength: number,
  taker: Taker<Result>,
): Promise<Result> {
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
    // Where the ids fail there is nothing to wait for; the error is thrown below.
    sending.catch(() => git.kill('SIGKILL'));
    for await (const chunk of outputOf(git)) await taker.take(chunk);
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
    const result = await taker.end();
    if (taker.answers() !== sent) {
      throw new Error('git did not answer for every object that it was asked for');
    }
    return result;
  } finally {
    if (git.exitCode === null) git.kill('SIGKILL');
  }
}
