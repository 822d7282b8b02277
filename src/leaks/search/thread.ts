import { readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { Detector } from '../detect/detector.ts';
import { BatchParser } from './batch-parser.ts';
import type { Findings } from './findings.ts';
import { ObjectSearch } from './object-search.ts';

/** What a thread is told when it starts. */
export interface ThreadOrder {
  /** An open file descriptor, from which it reads what `git cat-file --batch` writes. */
  readonly input: number;
  readonly idLength: number;
  readonly folder: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What a thread says: how many objects it has done since it said so last, and in the end what it found. */
export type ThreadReport = { readonly done: number } | { readonly result: Findings };

/** A thread tells of its progress after so many objects. */
export const REPORT_EVERY = 128;

/** The whole life of a thread of the search. It waits in its reads, so that it never needs the event loop. */
export function runThread(): void {
  if (parentPort === null) throw new Error('This is the code of a thread, and not a program');
  const port = parentPort;
  const { input, idLength, folder, now } = workerData as ThreadOrder;
  const search = new ObjectSearch({ finder: new Detector({ now: new Date(now) }), idLength, folder });
  const parser = new BatchParser(search, idLength);
  let told = 0;
  for (;;) {
    const { offset, length } = parser.room();
    const count = readSync(input, parser.buffer, offset, length, null);
    if (count === 0) break;
    parser.filled(count);
    const done = search.result.objects + search.result.missing.length;
    if (done - told >= REPORT_EVERY) {
      port.postMessage({ done: done - told } satisfies ThreadReport);
      told = done;
    }
  }
  parser.finish();
  port.postMessage({ result: search.result } satisfies ThreadReport);
}
