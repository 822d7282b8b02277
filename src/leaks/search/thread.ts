import { readSync } from 'node:fs';
import { setPriority } from 'node:os';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { Detector } from '../detect/detector.ts';
import { BatchParser } from './batch-parser.ts';
import { ObjectSearch } from './object-search.ts';
import { ASKED, DONE, FEW, type ThreadOrder, type ThreadReport } from './thread-order.ts';

/** The whole life of a thread of the search: it makes itself ready, waits for its order, and carries it out. */
export function runThread(): void {
  if (parentPort === null) throw new Error('This is the code of a thread, and not a program');
  const port = parentPort;
  stepBack();
  const finder = new Detector({ now: new Date(workerData as number) });
  port.once('message', (order: ThreadOrder) => read(port, finder, order));
}

/**
 * Lets git go first: woken for each few KiB that git writes, a thread of the same rank takes the processor from it some
 * 50,000 times in 500 MB, one that comes second finds the pipe full. Only Linux ranks threads one by one.
 */
function stepBack(): void {
  if (process.platform === 'linux') setPriority(NICE);
}

const NICE = 10;

/** Waits in its reads, so that it never needs the event loop. */
function read(port: MessagePort, finder: Detector, { input, idLength, folder, counts }: ThreadOrder): void {
  const search = new ObjectSearch({ finder, idLength, folder });
  const parser = new BatchParser(search, idLength, finder.room);
  let toldOf = 0;
  for (;;) {
    const { offset, length } = parser.room();
    const count = readSync(input, parser.buffer, offset, length, null);
    if (count === 0) break;
    parser.filled(count);
    const done = search.result.objects + search.result.missing.length;
    Atomics.store(counts, DONE, done);
    const asked = Atomics.load(counts, ASKED);
    if (asked !== toldOf && asked - done < FEW) {
      port.postMessage('has little left' satisfies ThreadReport);
      toldOf = asked;
    }
  }
  parser.finish();
  port.postMessage(search.result satisfies ThreadReport);
}
