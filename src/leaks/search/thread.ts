import { readSync } from 'node:fs';
import { setPriority } from 'node:os';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { Detector } from '../detect/detector.ts';
import { WorkPool } from '../detect/work.ts';
import { BatchParser } from '../objects/batch-parser.ts';
import { asLines } from '../objects/collector.ts';
import { Counted } from '../objects/counted.ts';
import { PackCode, SCRATCH_SIZE } from '../objects/pack-code.ts';
import { isPackProblem } from '../objects/pack-index.ts';
import type { PackPlan } from '../objects/pack-plan.ts';
import { PACK_MEMORY, PackReader } from '../objects/pack-reader.ts';
import { News } from './findings.ts';
import { ObjectSearch } from './object-search.ts';
import {
  ASKED,
  DONE,
  FEW,
  type Feed,
  type PacksRead,
  type ThreadData,
  type ThreadOrder,
  type ThreadReport,
} from './thread-order.ts';

/** The whole life of a thread of the search: it makes itself ready, waits for its order, and carries it out. */
export function runThread(): void {
  if (parentPort === null) throw new Error('This is the code of a thread, and not a program');
  const port = parentPort;
  stepBack();
  const { now, work } = workerData as ThreadData;
  const finder = new Detector({ now: new Date(now), pool: new WorkPool(work) });
  let search: ObjectSearch | undefined;
  const obey = (order: ThreadOrder): void => {
    const { input } = order;
    search ??= searchFor(port, finder, order);
    if (input === 'messages') takeMessages(port, finder, search, order);
    else if (input === 'nothing') port.postMessage({ result: search.result } satisfies ThreadReport);
    else if (typeof input === 'number') read(port, finder, search, { ...order, input });
    else {
      port.once('message', obey);
      port.postMessage({ packs: readPacks(finder, search, { ...order, input }) } satisfies ThreadReport);
    }
  };
  port.once('message', obey);
}

/**
 * Lets git go first: woken for each few KiB that git writes, a thread of the same rank takes the processor from it some
 * 50,000 times in 500 MB, one that comes second finds the pipe full. Only Linux ranks threads one by one.
 */
function stepBack(): void {
  if (process.platform === 'linux') setPriority(NICE);
}

const NICE = 10;

/** Whatever is found is reported at once, since the thread may be stopped at any time. */
function searchFor(port: MessagePort, finder: Detector, { idLength, folder }: ThreadOrder): ObjectSearch {
  const onStep = (): void => {
    const soFar = news.take();
    if (soFar !== undefined) port.postMessage({ soFar } satisfies ThreadReport);
  };
  const search = new ObjectSearch({ finder, idLength, folder, onStep });
  const news = new News(search.result);
  return search;
}

function readPacks(
  finder: Detector,
  search: ObjectSearch,
  { input: plan, counts }: ThreadOrder & { readonly input: PackPlan },
): PacksRead {
  const { memory, address } = finder.extend(SCRATCH_SIZE + PACK_MEMORY);
  const code = new PackCode(memory, address);
  const bytes = Buffer.from(memory.buffer);
  const { roots, batches, next, ids, idBytes } = plan;
  const later: string[] = [];
  search.later = (id, length) => {
    later.push(id);
    finder.putOff(length);
  };
  let reader: PackReader | undefined;
  try {
    reader = new PackReader(plan, search, code, bytes, address + SCRATCH_SIZE);
    for (;;) {
      const batch = Atomics.add(next, 0, 1);
      if (batch >= batches.length - 1) break;
      for (const root of roots.subarray(batches[batch], batches[batch + 1])) reader.readFamily(root);
      Atomics.store(counts, DONE, search.result.objects);
    }
  } catch (error) {
    if (isPackProblem(error)) return 'damaged';
    throw error;
  } finally {
    search.later = undefined;
    reader?.close();
  }
  const id = (object: number): string =>
    Buffer.from(ids.subarray(object * idBytes, (object + 1) * idBytes)).toString('hex');
  return { left: asLines(reader.left.map(id)), later: asLines(later) };
}

/** Waits in its reads, so that it never needs the event loop. */
function read(
  port: MessagePort,
  finder: Detector,
  search: ObjectSearch,
  { input, idLength, counts }: ThreadOrder & { readonly input: number },
): void {
  const parser = new BatchParser(search, idLength, finder.room);
  let reportedAt = 0;
  const before = answers(search);
  for (;;) {
    const { offset, length } = parser.room();
    const count = readSync(input, parser.buffer, offset, length, null);
    if (count === 0) break;
    parser.filled(count);
    const done = answers(search) - before;
    Atomics.store(counts, DONE, done);
    const asked = Atomics.load(counts, ASKED);
    if (asked !== reportedAt && asked - done < FEW) {
      port.postMessage('has little left' satisfies ThreadReport);
      reportedAt = asked;
    }
  }
  parser.finish();
  port.postMessage({ result: search.result } satisfies ThreadReport);
}

/** How many objects were read, or are missing. */
function answers({ result }: ObjectSearch): number {
  return result.objects + result.missing.length;
}

/** Takes what git wrote from the main thread: quickest for few objects, and where there are no FIFOs or git may die. */
function takeMessages(
  port: MessagePort,
  finder: Detector,
  search: ObjectSearch,
  { idLength, counts }: ThreadOrder,
): void {
  let counted = new Counted(search);
  let parser = new BatchParser(counted, idLength, finder.room);
  const before = answers(search);
  const answer = (): void => {
    Atomics.store(counts, DONE, answers(search) - before);
    port.postMessage({ answers: counted.answers } satisfies ThreadReport);
  };
  port.on('message', (feed: Feed) => {
    if (feed === 'that was all') {
      parser.finish();
      port.postMessage({ result: search.result } satisfies ThreadReport);
      return;
    }
    if (feed === 'git ended') {
      const { answers } = counted;
      counted = new Counted(search);
      parser = new BatchParser(counted, idLength, finder.room);
      port.postMessage({ answers } satisfies ThreadReport);
      return;
    }
    if ('missing' in feed) {
      search.missing(feed.missing);
      return;
    }
    parser.take(Buffer.from(feed.buffer, feed.byteOffset, feed.length));
    answer();
  });
}
