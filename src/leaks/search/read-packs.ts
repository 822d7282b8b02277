import type { ObjectDatabase } from '../git/object-database.ts';
import { objectFolders } from '../git/object-folders.ts';
import { asLines } from '../objects/id-lines.ts';
import { looseIds } from '../objects/packs/loose-ids.ts';
import { isPackProblem } from '../objects/packs/pack-index.ts';
import { type PackPlan, planPacks } from '../objects/packs/pack-plan.ts';
import { mostThreads } from './start-threads.ts';
import { type CommonOrder, DONE, MEGABYTES, newCounts, type WasRead } from './thread-order.ts';
import type { Thread } from './threads.ts';

const REPORTING_MS = 1_000;

/**
 * A small pack may hold a gigabyte of versions, or much that has to be looked at closely. So a thread that reads alone gets
 * help when it has read that much, since there is nothing left to compile then, or has taken that long.
 */
const PATIENCE = { lookingMs: 25, megabytes: 64, ms: 1_000 };

/** What the packs of a store are, and where its objects lie. */
export interface Packs {
  readonly plan: PackPlan;
  readonly folders: readonly string[];
}

const known = new WeakMap<ObjectDatabase, Promise<Packs | undefined>>();

/**
 * The packs of a store, as they were when they were asked for first; undefined where git has to read all objects: there is
 * none, one is unusual, or they hold too many.
 */
export function packsOf(store: ObjectDatabase): Promise<Packs | undefined> {
  const packs = known.get(store) ?? findPacks(store);
  known.set(store, packs);
  return packs;
}

async function findPacks(store: ObjectDatabase): Promise<Packs | undefined> {
  const folders = objectFolders(store.gitDir).paths;
  try {
    const plan = await planPacks(folders, store.idLength / 2);
    return plan && { plan, folders };
  } catch (error) {
    if (isPackProblem(error)) return undefined;
    throw error;
  }
}

/**
 * Reads all packs by threads, directly: no object goes through git and a pipe, and none is built twice.
 *
 * @param threads where one alone has much to read, others are added
 * @returns the ids of objects that are left to git, and of those that were put off, one a line; undefined where something
 * is damaged, and git has to read all of them
 * @throws whatever a thread failed with
 */
export async function readPacks(
  { plan, folders }: Packs,
  threads: Thread[],
  order: CommonOrder,
  onProgress: (objects: number) => void,
  patience = PATIENCE,
): Promise<{ readonly left: Buffer; readonly later: Buffer } | undefined> {
  const counts: Int32Array[] = [];
  const reading: Promise<WasRead>[] = [];
  const begin = (thread: Thread): void => {
    const counted = newCounts();
    counts.push(counted);
    reading.push(thread.read({ ...order, input: plan, counts: counted }, {}));
  };
  const started = performance.now();
  const help = (): void => {
    const isLong = performance.now() - started > patience.ms || sumOf(counts, MEGABYTES) > patience.megabytes;
    const isHalf = 2 * Atomics.load(plan.next, 0) > plan.batches.length;
    if (isLong || isHalf) clearInterval(looking);
    if (!isLong || isHalf) return;
    const others = Array.from({ length: mostThreads() - threads.length }, () => (threads[0] as Thread).companion());
    threads.push(...others);
    others.forEach(begin);
  };
  const report = (): void => onProgress(sumOf(counts, DONE));
  const reporting = setInterval(report, REPORTING_MS);
  const looking = setInterval(help, patience.lookingMs);
  try {
    threads.forEach(begin);
    const read: WasRead[] = [];
    // There may be more of them meanwhile.
    for (const each of reading) read.push(await each);
    const whole = read.filter((each) => each !== 'damaged');
    if (whole.length < read.length) return undefined;
    const loose = asLines(looseIds(folders, plan.ids, plan.idBytes));
    return {
      left: Buffer.concat([...whole.map(({ left }) => left), loose]),
      later: Buffer.concat(whole.map(({ later }) => later)),
    };
  } finally {
    clearInterval(looking);
    clearInterval(reporting);
  }
}

function sumOf(counts: readonly Int32Array[], place: number): number {
  return counts.reduce((sum, each) => sum + Atomics.load(each, place), 0);
}
