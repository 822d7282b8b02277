import type { ObjectDatabase } from '../git/object-database.ts';
import { exitOf, outputOf } from '../git/output.ts';
import { BatchParser, type ObjectVisitor } from './batch-parser.ts';
import { MOST_STARTS, READ } from './cat-file.ts';
import { Counted } from './counted.ts';

/** Takes what gits write, one after the other. */
export interface Sink {
  take(chunk: Buffer): Promise<void> | undefined;
  /** git ended. @returns for how many objects it had answered */
  cut(): number | Promise<number>;
  missing(id: string): void;
}

/**
 * Reads objects through a git that may end at any of them, as it does when one is damaged: that one is passed over, and a
 * new git goes on after it.
 *
 * @param ids one a line; what git does not have, or cannot read, is `missing` to the sink
 */
export async function readOnInto(store: ObjectDatabase, ids: Buffer, sink: Sink, idLength: number): Promise<void> {
  const width = idLength + 1;
  let at = 0;
  for (let starts = 0; at < ids.length; starts += 1) {
    if (starts < MOST_STARTS) at += width * (await readUntilEnd(store, ids.subarray(at), sink));
    if (at >= ids.length) return;
    sink.missing(ids.toString('latin1', at, at + idLength));
    at += width;
  }
}

/** As `readOnInto`, with a visitor in this thread. */
export function readOn(store: ObjectDatabase, ids: Buffer, visitor: ObjectVisitor, idLength: number): Promise<void> {
  let counted = new Counted(visitor);
  let parser = new BatchParser(counted, idLength);
  const sink: Sink = {
    take: (chunk) => {
      parser.take(chunk);
      return undefined;
    },
    cut: () => {
      const { answers } = counted;
      counted = new Counted(visitor);
      parser = new BatchParser(counted, idLength);
      return answers;
    },
    missing: (id) => visitor.missing(id),
  };
  return readOnInto(store, ids, sink, idLength);
}

/** How many objects one git answered for before it ended. */
async function readUntilEnd(store: ObjectDatabase, ids: Buffer, sink: Sink): Promise<number> {
  const git = store.git.spawn(READ, { gitDir: store.gitDir, stdio: ['pipe', 'pipe', 'pipe'] });
  // That it ended is seen by what it did not answer for.
  git.stdin?.on('error', () => {});
  git.stdin?.end(ids);
  const ended = exitOf(git);
  try {
    for await (const chunk of outputOf(git)) await sink.take(chunk);
    await ended;
    return await sink.cut();
  } finally {
    if (git.exitCode === null) git.kill('SIGKILL');
  }
}
