import type { ObjectDatabase } from '../git/object-database.ts';
import { objectFolders } from '../git/object-folders.ts';
import { asLines } from '../objects/id-lines.ts';
import { looseIds } from '../objects/loose-ids.ts';
import { isPackProblem } from '../objects/pack-index.ts';
import { type PackPlan, planPacks } from '../objects/pack-plan.ts';
import { DONE, type ReaderOrder } from './thread-order.ts';
import type { Thread } from './threads.ts';

const REPORTING_MS = 1_000;

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
 * @returns the ids of objects that are left to git, and of those that were put off, one a line; undefined where something
 * is damaged, and git has to read all of them
 * @throws whatever a thread failed with
 */
export async function readPacks(
  { plan, folders }: Packs,
  threads: readonly Thread[],
  order: ReaderOrder,
  onProgress: (objects: number) => void,
): Promise<{ readonly left: Buffer; readonly later: Buffer } | undefined> {
  const counts = threads.map(() => new Int32Array(new SharedArrayBuffer(8)));
  const report = (): void => onProgress(counts.reduce((sum, each) => sum + Atomics.load(each, DONE), 0));
  const reporting = setInterval(report, REPORTING_MS);
  try {
    const read = await Promise.all(
      threads.map((thread, at) => thread.read({ ...order, input: plan, counts: counts[at] as Int32Array }, {})),
    );
    const whole = read.filter((each) => each !== 'damaged');
    if (whole.length < read.length) return undefined;
    const loose = asLines(looseIds(folders, plan.ids, plan.idBytes));
    return {
      left: Buffer.concat([...whole.map(({ left }) => left), loose]),
      later: Buffer.concat(whole.map(({ later }) => later)),
    };
  } finally {
    clearInterval(reporting);
  }
}
