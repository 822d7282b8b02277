import { GitFailure } from '../git/git.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import type { Scope } from '../types.ts';
import { Feeding } from './feeding.ts';
import { makeFifos } from './fifo.ts';
import type { Findings } from './findings.ts';
import { idLines, type ListOptions, listers } from './object-ids.ts';
import { readInThreads } from './read-in-threads.ts';
import { readByFeeding, readHere } from './read-on-main-thread.ts';
import { packsOf, readPacks, resultsOf } from './read-packs.ts';
import type { ReaderOrder } from './reader.ts';
import type { SearchRequest } from './search-request.ts';
import { isLittle, newThreads } from './start-threads.ts';
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
  const order = { idLength: store.idLength, folder: store.gitDir };
  const onProgress = everyFewSeconds(request.onProgress);
  if (scope.range.kind === 'all' && threads.length > 0) {
    let read = 0;
    const left = await readPacked(request, threads, order, (objects) => {
      read = objects;
      onProgress(objects);
    });
    const goOn: Progress = (objects) => onProgress(read + objects);
    if (left?.length === 0) return { parts: await resultsOf(threads, order), missing: [], unlisted: false };
    if (left !== undefined) {
      const parts = await readByGit(request, threads, order, once(left), goOn);
      return { parts, missing: [], unlisted: false };
    }
  }
  const missing: string[] = [];
  let unlisted = false;
  const ids = idsOf(store, scope, {
    idLength: store.idLength,
    missing: (id) => missing.push(id),
    complaint: () => {
      unlisted = true;
    },
  });
  if (threads.length === 0) {
    const { Detector, ObjectSearch } = await alone();
    const objects = new ObjectSearch({ finder: new Detector({ now }), ...order });
    return { parts: [await readHere(store, objects, ids, store.idLength, onProgress)], missing, unlisted };
  }
  return { parts: await readByGit(request, threads, order, ids, onProgress), missing, unlisted };
}

/** @returns what `readPacks` does; where something is damaged there are new threads, which have found nothing yet */
async function readPacked(
  { store, now }: SearchRequest,
  threads: Thread[],
  order: ReaderOrder,
  onProgress: Progress,
): Promise<Buffer | undefined> {
  const packs = await packsOf(store);
  if (packs === undefined) return undefined;
  const left = await readPacks(packs, threads, order, onProgress);
  if (left !== undefined) return left;
  const before = threads.splice(0, threads.length, ...newThreads(threads.length, now));
  for (const thread of before) await thread.stop();
  return undefined;
}

async function readByGit(
  { store }: SearchRequest,
  threads: readonly Thread[],
  order: ReaderOrder,
  ids: AsyncIterable<Buffer>,
  onProgress: Progress,
): Promise<Findings[]> {
  const [first, ...others] = threads;
  if (first === undefined) throw new Error('There is no thread to read with');
  const isAlone = others.length === 0 && isLittle(store.gitDir);
  const fifos = isAlone ? undefined : makeFifos(store.gitDir, threads.length);
  if (fifos !== undefined) return readInThreads(store, { threads, fifos }, order, ids, onProgress);
  const parts = await resultsOf(others, order);
  for (const thread of others) await thread.stop();
  const part = await readByFeeding(store, new Feeding(first, order), ids, store.idLength, onProgress);
  await first.stop();
  return [...parts, part];
}

/** git ends at the first object that it cannot read: then all others are read once more, by a longer way. */
export async function readPastDamage(
  { store, scope, now, onProgress, ending }: SearchRequest,
  threads: Thread[],
  error: unknown,
): Promise<Reading> {
  if (!(error instanceof GitFailure) || ending?.reason !== undefined) throw error;
  const idLength = store.idLength;
  for (const thread of threads.splice(0)) await thread.stop();
  const thread = new Thread(now);
  threads.push(thread);
  const feeding = new Feeding(thread, { idLength, folder: store.gitDir });
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
    idLength,
  );
  const part = await feeding.end();
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
