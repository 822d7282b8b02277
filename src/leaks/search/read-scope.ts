import { GitFailure } from '../git/git.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import type { Scope } from '../types.ts';
import { Feeding } from './feeding.ts';
import { makeFifos } from './fifo.ts';
import type { Findings } from './findings.ts';
import { idLines, type ListOptions, listers } from './object-ids.ts';
import { readInThreads } from './read-in-threads.ts';
import { readByFeeding, readHere } from './read-on-main-thread.ts';
import { packsOf, readPacks } from './read-packs.ts';
import type { SearchRequest } from './search-request.ts';
import { isLittle, newThreads } from './start-threads.ts';
import { type CommonOrder, orderFor } from './thread-order.ts';
import { Thread } from './threads.ts';

/** Loaded where it is needed: threads load their own. */
export const alone = (): Promise<typeof import('./single-thread.ts')> => import('./single-thread.ts');

/** What was read of a scope, and what could not be. */
export interface Reading {
  readonly parts: readonly Findings[];
  readonly missing: readonly string[];
  readonly unlisted: boolean;
}

type Progress = (objects: number) => void;

/**
 * Reads every object of the scope: all packs directly where everything is asked for, and what git lists through git.
 *
 * @param threads those that read; others take their places where a pack is damaged
 * @throws {GitFailure} when git could not list or read something
 */
export async function readScope(request: SearchRequest, threads: Thread[]): Promise<Reading> {
  const { store, scope, now } = request;
  const order = orderFor(request, false);
  const onProgress = everyFewSeconds(request.onProgress);
  const missing: string[] = [];
  let unlisted = false;
  const ids = (): AsyncIterable<Buffer> =>
    idsOf(store, scope, {
      idLength: store.idLength,
      missing: (id) => missing.push(id),
      complaint: () => {
        unlisted = true;
      },
    });
  if (threads.length === 0) {
    const { Detector, ObjectSearch } = await alone();
    const objects = new ObjectSearch({ finder: new Detector({ now }), ...order });
    return { parts: [await readHere(store, objects, ids(), store.idLength, onProgress)], missing, unlisted };
  }
  let read = 0;
  const packed = await readPacked(request, threads, order, (objects) => {
    read = objects;
    onProgress(objects);
  });
  const goOn: Progress = (objects) => onProgress(read + objects);
  const later: Uint8Array[] = [packed?.later ?? Buffer.alloc(0)];
  if (packed?.left.length !== 0)
    later.push(await readByGit(store, threads, order, packed === undefined ? ids() : once(packed.left), goOn));
  // Last comes what needs the work that all others left.
  const hard = Buffer.concat(later);
  if (hard.length > 0) await readByGit(store, threads, { ...order, isLast: true }, once(hard), goOn);
  return { parts: await Promise.all(threads.map((thread) => thread.report())), missing, unlisted };
}

/**
 * @returns what `readPacks` does, for all objects; undefined where git has to list them, or where something is damaged:
 * then there are new threads, which have found nothing yet
 */
async function readPacked(
  { store, scope, now, onUnderWay }: SearchRequest,
  threads: Thread[],
  order: CommonOrder,
  onProgress: Progress,
): ReturnType<typeof readPacks> {
  const packs = scope.range.kind === 'all' ? await packsOf(store) : undefined;
  if (packs === undefined) return undefined;
  const reading = readPacks(packs, threads, order, onProgress);
  onUnderWay?.();
  const read = await reading;
  if (read !== undefined) return read;
  const before = threads.splice(0, threads.length, ...newThreads(threads.length, now));
  for (const thread of before) await thread.stop();
  threads[0]?.replace(before);
  return undefined;
}

/** @returns the ids that were put off, one a line */
async function readByGit(
  store: ObjectDatabase,
  threads: readonly Thread[],
  order: CommonOrder,
  ids: AsyncIterable<Buffer>,
  onProgress: Progress,
): Promise<Uint8Array> {
  const [first, ...others] = threads;
  if (first === undefined) throw new Error('There is no thread to read with');
  const isAlone = others.length === 0 && isLittle(store.gitDir);
  const fifos = isAlone ? undefined : makeFifos(store.gitDir, threads.length);
  if (fifos !== undefined) return readInThreads(store, { threads, fifos }, order, ids, onProgress);
  return readByFeeding(store, new Feeding(first, order), ids, store.idLength, onProgress);
}

/** git ends at the first object that it cannot read: then all others are read once more, by a longer way. */
export async function readPastDamage(request: SearchRequest, threads: Thread[], error: unknown): Promise<Reading> {
  const { store, scope, now, onProgress, ending } = request;
  if (!(error instanceof GitFailure) || ending?.reason !== undefined) throw error;
  const before = threads.splice(0);
  for (const each of before) await each.stop();
  const thread = new Thread(now);
  thread.replace(before);
  threads.push(thread);
  const feeding = new Feeding(thread, orderFor(request, true));
  const progress = everyFewSeconds(onProgress);
  const { searchDamaged } = await import('./search-damaged.ts');
  const missing = await searchDamaged(
    store,
    scope,
    {
      take: async (chunk) => {
        await feeding.take(chunk);
        progress(feeding.done);
      },
      cut: () => feeding.cut(),
      missing: (id) => feeding.missing(id),
    },
    store.idLength,
  );
  await feeding.end();
  const part = await thread.report();
  await thread.stop();
  return { parts: [part], missing, unlisted: true };
}

/** The ids of all objects of the scope, one a line, each once. */
async function* idsOf(
  store: ObjectDatabase,
  scope: Scope,
  options: Omit<ListOptions, 'leaveOut'>,
): AsyncGenerator<Buffer> {
  const ofTree = scope.range.kind === 'all' ? undefined : scope.tree;
  if (ofTree !== undefined) yield Buffer.from(`${ofTree}\n`);
  for (const lister of listers(scope)) {
    yield* idLines(store, lister, { ...options, leaveOut: ofTree });
  }
}

async function* once(lines: Buffer): AsyncGenerator<Buffer> {
  yield lines;
}

const PROGRESS_MS = 5_000;

function everyFewSeconds(report: ((objects: number) => void) | undefined): (objects: number) => void {
  let next = Date.now() + PROGRESS_MS;
  return (objects) => {
    if (report === undefined || Date.now() < next) return;
    next = Date.now() + PROGRESS_MS;
    report(objects);
  };
}
