import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { WorkPool } from '../detect/work-pool.ts';
import { namesIn } from '../git/files.ts';
import { areSmall, objectFolders } from '../git/object-folders.ts';
import { Thread } from './threads.ts';

/** More threads would wait for memory more than they would compute, and each holds up to 30 MB. */
const MOST_THREADS = 4;

/** Loose objects are small files: git itself packs them when there are more than 6,700. */
const FEW_LOOSE = 2_000;

/**
 * Starts the threads for a repository, as many as there are processors to use, and one where there is little to read: this
 * one stays free, so that it can report what was found whenever it is asked to end. They get ready while it is found out
 * what to read.
 *
 * @param gitDir the folder that holds `objects`
 */
export function startThreads(gitDir: string, now: Date): Thread[] {
  return newThreads(isLittle(gitDir) ? 1 : mostThreads(), now);
}

/** As many threads as a search may have. */
export function mostThreads(): number {
  return Math.min(availableParallelism(), MOST_THREADS);
}

/** Threads of one search. */
export function newThreads(count: number, now: Date): Thread[] {
  const work = new WorkPool();
  return Array.from({ length: count }, () => new Thread(now, work));
}

/** Whether there is so little to read that more than one thread would not be worth its start. */
export function isLittle(gitDir: string): boolean {
  const { paths } = objectFolders(gitDir);
  // As git does: the ids are spread evenly over 256 folders.
  const loose = paths.reduce((sum, folder) => sum + namesIn(join(folder, '17')).length * 256, 0);
  return areSmall(paths) && loose <= FEW_LOOSE;
}
