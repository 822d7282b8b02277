import type { Store } from '../git/store.ts';
import type { Fifo } from './fifo.ts';
import type { Findings } from './findings.ts';
import { Reader, type ReaderOrder } from './reader.ts';

/** Ids that one reader gets at once: neighbours share bases, so fewer borders are better, … */
const MOST = 4096;
/** … but the last chunks should be small beside the whole, so that all readers end at the same time. */
const FIRST = 32;
const GROWTH = 16;

/**
 * Reads objects by several threads, each with a git of its own. Whoever has little left to do gets the next ids.
 * @throws whatever a thread, or a git, or `ids` failed with
 */
export async function readInThreads(
  store: Store,
  fifos: readonly Fifo[],
  order: ReaderOrder,
  ids: AsyncIterable<Buffer>,
  onProgress: (objects: number) => void,
): Promise<Findings[]> {
  let wake = (): void => {};
  const readers: Reader[] = [];
  const progress = (): void => {
    wake();
    onProgress(readers.reduce((sum, { done }) => sum + done, 0));
  };
  for (const fifo of fifos) readers.push(new Reader(store, fifo, order, progress));
  const failed = Promise.race(readers.map(({ result }) => result.then(() => new Promise<never>(() => {}))));
  failed.catch(() => {});
  const idle = async (): Promise<Reader> => {
    for (;;) {
      const reader = readers.find(({ wantsMore }) => wantsMore);
      if (reader !== undefined) return reader;
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      await Promise.race([woken, failed]);
    }
  };
  try {
    const width = order.idLength + 1;
    let sent = 0;
    for await (const lines of ids) {
      for (let at = 0; at < lines.length; ) {
        const count = Math.min(MOST, Math.max(FIRST, Math.floor(sent / GROWTH)));
        const chunk = lines.subarray(at, at + count * width);
        (await idle()).send(chunk);
        at += chunk.length;
        sent += count;
      }
    }
    for (const reader of readers) reader.end();
    return await Promise.all(readers.map(({ result }) => result));
  } catch (error) {
    await Promise.all(readers.map((reader) => reader.stop()));
    throw error;
  }
}
