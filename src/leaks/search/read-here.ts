import { once } from 'node:events';
import type { Writable } from 'node:stream';
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
  onProgress: (done: number) => void,
): Promise<void> {
  const git = store.git.spawn(READ, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
  const ended = exitOf(git);
  try {
    if (git.stdin === null) throw new Error('git was started without a pipe');
    const parser = new BatchParser(search, idLength);
    const sending = send(ids, git.stdin);
    // Heard of below, unless reading fails first.
    sending.catch(() => git.kill('SIGKILL'));
    let told = 0;
    for await (const chunk of outputOf(git)) {
      take(parser, chunk);
      onProgress(search.result.objects - told);
      told = search.result.objects;
    }
    const sent = (await sending) / (idLength + 1);
    const { code, stderr } = await ended;
    if (code !== 0) throw new GitFailure('cat-file', code, stderr);
    parser.finish();
    if (search.result.objects + search.result.missing.length !== sent) {
      throw new Error('git did not answer for every object that it was asked for');
    }
  } finally {
    if (git.exitCode === null) git.kill('SIGKILL');
  }
}

function take(parser: BatchParser, chunk: Buffer): void {
  for (let at = 0; at < chunk.length; ) {
    const { offset, length } = parser.room();
    const count = chunk.copy(parser.buffer, offset, at, at + length);
    parser.filled(count);
    at += count;
  }
}

/** @returns how many bytes were sent */
async function send(ids: AsyncIterable<Buffer>, stdin: Writable): Promise<number> {
  let sent = 0;
  let closed = false;
  stdin.on('error', () => {
    closed = true;
  });
  stdin.on('close', () => {
    closed = true;
  });
  for await (const lines of ids) {
    sent += lines.length;
    if (!closed && !stdin.write(lines)) await Promise.race([once(stdin, 'drain'), once(stdin, 'close')]);
  }
  stdin.end();
  return sent;
}
