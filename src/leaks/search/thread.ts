import { readSync } from 'node:fs';
import { setPriority } from 'node:os';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { Detector } from '../detect/detector.ts';
import { BatchParser } from './batch-parser.ts';
import type { Findings } from './findings.ts';
import { ObjectSearch } from './object-search.ts';
import type { Finder } from './window-search.ts';

/** What a thread is told to read. */
export interface ThreadOrder {
  /** An open file descriptor, from which it reads what `git cat-file --batch` writes. */
  readonly input: number;
  readonly idLength: number;
  readonly folder: string;
  /** Shared memory: see `ASKED` and `DONE`. */
  readonly counts: Int32Array;
}

/** The places of `ThreadOrder.counts`: objects asked for, written by the main thread, and objects done. */
export const ASKED = 0;
export const DONE = 1;

/** What a thread says: that it has little left to do, and in the end what it found. */
export type ThreadReport = 'has little left' | Findings;

/**
 * A thread with fewer objects left than this wants more. Git holds its answers back until it has 4 KiB of them, about 84
 * objects at the smallest: with fewer left than that it could wait for ever.
 */
export const FEW = 256;

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
function read(port: MessagePort, finder: Finder, { input, idLength, folder, counts }: ThreadOrder): void {
  const search = new ObjectSearch({ finder, idLength, folder });
  const parser = new BatchParser(search, idLength);
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
