import type { ObjectDatabase } from '../git/object-database.ts';
import type { Fifo } from './fifo.ts';
import { IdQueue } from './id-queue.ts';
import { Reader } from './reader.ts';
import { type CommonOrder, FEW } from './thread-order.ts';
import type { Thread } from './threads.ts';

/** Ids that are read ahead of those who need them: 16 MB of them. */
const MOST_AHEAD = 400_000;
/** Fewer ids are not handed out at once, unless they are of hard objects, … */
const LEAST = 64;
/**
 * … else this part of what is left, for each reader. Neighbours share bases, so large pieces are inflated faster; what
 * is left in the end is cut into small ones, so that all readers end at the same time.
 */
const SHARE = 2;

const REPORTING_MS = 1_000;

/**
 * Reads objects by several threads, each with a git of its own. Whoever has little left to do gets the next ids.
 * @returns the ids that were put off, one a line
 * @throws whatever a thread, or a git, or `ids` failed with
 */
export async function readInThreads(
  store: ObjectDatabase,
  means: { readonly threads: readonly Thread[]; readonly fifos: readonly Fifo[] },
  order: CommonOrder,
  ids: AsyncIterable<Buffer>,
  onProgress: (objects: number) => void,
): Promise<Buffer> {
  const changed = new Signal();
  const readers: Reader[] = [];
  const report = (): void => onProgress(readers.reduce((sum, { done }) => sum + done, 0));
  means.threads.forEach((thread, at) => {
    readers.push(new Reader(store, thread, means.fifos[at] as Fifo, order, () => changed.fire()));
  });
  // By the clock: a thread that has much to look at closely says nothing for long.
  const reporting = setInterval(report, REPORTING_MS);
  const queue = new IdQueue(order.idLength);
  let isListed = false;
  const listing = async (): Promise<void> => {
    for await (const lines of ids) {
      queue.push(lines);
      changed.fire();
      while (queue.count > MOST_AHEAD) await changed.wait();
    }
    isListed = true;
    changed.fire();
  };
  const failed = Promise.race([onlyFailure(listing()), ...readers.map(({ later }) => onlyFailure(later))]);
  failed.catch(() => {});
  try {
    while (!isListed || queue.count > 0) {
      const idlest = readers.reduce((a, b) => (b.left < a.left ? b : a));
      if (queue.count > 0 && idlest.left < FEW) {
        idlest.send(queue.take(Math.max(order.isLast ? 1 : LEAST, Math.floor(queue.count / (SHARE * readers.length)))));
        changed.fire();
      } else {
        await Promise.race([changed.wait(), failed]);
      }
    }
    for (const reader of readers) reader.end();
    return Buffer.concat(await Promise.all(readers.map(({ later }) => later)));
  } catch (error) {
    await Promise.all(readers.map((reader) => reader.stop()));
    throw error;
  } finally {
    clearInterval(reporting);
  }
}

/** Never fulfilled; fails when the promise does. */
function onlyFailure(promise: Promise<unknown>): Promise<never> {
  return promise.then(() => new Promise<never>(() => {}));
}

/** Wakes all who wait for the next change. */
class Signal {
  #fire = (): void => {};
  #next = this.#renewed();

  wait(): Promise<void> {
    return this.#next;
  }

  fire(): void {
    const fire = this.#fire;
    this.#next = this.#renewed();
    fire();
  }

  #renewed(): Promise<void> {
    return new Promise((resolve) => {
      this.#fire = resolve;
    });
  }
}
