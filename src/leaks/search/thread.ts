import { readSync } from 'node:fs';
import { setPriority } from 'node:os';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { Detector } from '../detect/detector.ts';
import { WorkPool } from '../detect/work-pool.ts';
import { BatchParser } from '../objects/batch-parser.ts';
import { Counted } from '../objects/counted.ts';
import { asLines } from '../objects/id-lines.ts';
import { PackCode, SCRATCH_SIZE } from '../objects/packs/pack-code.ts';
import { isPackProblem } from '../objects/packs/pack-index.ts';
import type { PackPlan } from '../objects/packs/pack-plan.ts';
import { PACK_MEMORY, PackReader } from '../objects/packs/pack-reader.ts';
import { News, noFindings } from './findings.ts';
import { ObjectSearch } from './object-search.ts';
import {
  ASKED,
  DONE,
  FEW,
  type Feed,
  MEGABYTES,
  type ReadOrder,
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
  const pool = new WorkPool(work);
  const finder = new Detector({ now: new Date(now), pool });
  let search: ObjectSearch | undefined;
  const obey = (order: ThreadOrder): void => {
    if (order === 'report') {
      port.postMessage({ result: search?.result ?? noFindings() } satisfies ThreadReport);
      return;
    }
    search ??= searchFor(port, finder, pool, order);
    const later: string[] = [];
    const putOff: ObjectSearch['putOff'] = (id, length, found) => {
      later.push(id);
      finder.putOff(length);
      if (found.length > 0) port.postMessage({ putOff: found } satisfies ThreadReport);
    };
    search.putOff = order.isLast ? undefined : putOff;
    const done = (left: readonly string[] | 'damaged'): void => {
      port.once('message', obey);
      const read = left === 'damaged' ? left : { left: asLines(left), later: asLines(later) };
      port.postMessage({ read } satisfies ThreadReport);
    };
    const { input } = order;
    if (input === 'messages') takeMessages(port, finder, search, order, () => done([]));
    else if (typeof input !== 'number') done(readPacks(finder, search, { ...order, input }));
    else {
      readGit(port, finder, search, { ...order, input });
      done([]);
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
function searchFor(
  port: MessagePort,
  finder: Detector,
  excess: WorkPool,
  { idLength, folder, hashesLines }: ReadOrder,
): ObjectSearch {
  const onStep = (): void => {
    const soFar = news.take();
    if (soFar !== undefined) port.postMessage({ soFar } satisfies ThreadReport);
  };
  const search = new ObjectSearch({ finder, idLength, folder, hashesLines, excess, onStep });
  const news = new News(search.result);
  return search;
}

function readPacks(
  finder: Detector,
  search: ObjectSearch,
  { input: plan, counts }: ReadOrder & { readonly input: PackPlan },
): readonly string[] | 'damaged' {
  const { memory, address } = finder.extend(SCRATCH_SIZE + PACK_MEMORY);
  const code = new PackCode(memory, address);
  const bytes = Buffer.from(memory.buffer);
  const { roots, batches, next, ids, idBytes } = plan;
  let reader: PackReader | undefined;
  try {
    reader = new PackReader(plan, search, code, bytes, address + SCRATCH_SIZE);
    for (;;) {
      const batch = Atomics.add(next, 0, 1);
      if (batch >= batches.length - 1) break;
      for (const root of roots.subarray(batches[batch], batches[batch + 1])) reader.readFamily(root);
      Atomics.store(counts, DONE, search.result.objects);
      Atomics.store(counts, MEGABYTES, search.result.bytes / 1e6);
    }
  } catch (error) {
    if (isPackProblem(error)) return 'damaged';
    throw error;
  } finally {
    reader?.close();
  }
  const id = (object: number): string =>
    Buffer.from(ids.subarray(object * idBytes, (object + 1) * idBytes)).toString('hex');
  return reader.left.map(id);
}

/** Waits in its reads, so that it never needs the event loop. */
function readGit(
  port: MessagePort,
  finder: Detector,
  search: ObjectSearch,
  { input, idLength, counts }: ReadOrder & { readonly input: number },
): void {
  const counted = new Counted(search);
  const parser = new BatchParser(counted, idLength, finder.room);
  let reportedAt = 0;
  for (;;) {
    const { offset, length } = parser.room();
    const count = readSync(input, parser.buffer, offset, length, null);
    if (count === 0) break;
    parser.filled(count);
    Atomics.store(counts, DONE, counted.answers);
    const asked = Atomics.load(counts, ASKED);
    if (asked !== reportedAt && asked - counted.answers < FEW) {
      port.postMessage('has little left' satisfies ThreadReport);
      reportedAt = asked;
    }
  }
  parser.finish();
}

/** Takes what git wrote from the main thread: quickest for few objects, and where there are no FIFOs or git may die. */
function takeMessages(
  port: MessagePort,
  finder: Detector,
  search: ObjectSearch,
  { idLength, counts }: ReadOrder,
  done: () => void,
): void {
  let counted = new Counted(search);
  let parser = new BatchParser(counted, idLength, finder.room);
  /** Answers of the gits before, and objects that are missing without one. */
  let before = 0;
  const answer = (): void => {
    Atomics.store(counts, DONE, before + counted.answers);
    port.postMessage({ answers: counted.answers } satisfies ThreadReport);
  };
  const take = (feed: Feed): void => {
    if (feed === 'that was all') {
      parser.finish();
      port.off('message', take);
      done();
    } else if (feed === 'git ended') {
      answer();
      before += counted.answers;
      counted = new Counted(search);
      parser = new BatchParser(counted, idLength, finder.room);
    } else if ('missing' in feed) {
      before += 1;
      search.missing(feed.missing);
    } else {
      parser.take(Buffer.from(feed.buffer, feed.byteOffset, feed.length));
      answer();
    }
  };
  port.on('message', take);
}
