import { readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { objectFolders } from '../git/object-folders.ts';
import { Thread } from './threads.ts';

/** More threads would wait for memory more than they would compute, and each holds up to 30 MB. */
const MOST_THREADS = 4;

/** Packs smaller than this are read before a thread has started. */
const LITTLE = 8 * 1024 ** 2;
/** Loose objects are small files: git itself packs them when there are more than 6,700. */
const FEW_LOOSE = 2_000;

/**
 * Starts the threads for a repository, as many as there are processors to use, and none where there is little to read.
 * They get ready while it is found out what to read.
 *
 * @param gitDir the folder that holds `objects`
 */
export function startThreads(gitDir: string, now: Date): Thread[] {
  const count = isLittle(gitDir) ? 0 : Math.min(availableParallelism(), MOST_THREADS);
  return Array.from({ length: count }, () => new Thread(now));
}

function isLittle(gitDir: string): boolean {
  let packed = 0;
  let loose = 0;
  for (const folder of objectFolders(gitDir).paths) {
    const packs = join(folder, 'pack');
    for (const name of namesIn(packs)) {
      if (name.endsWith('.pack')) packed += statSync(join(packs, name)).size;
    }
    // As git does: the ids are spread evenly over 256 folders.
    loose += namesIn(join(folder, '17')).length * 256;
  }
  return packed <= LITTLE && loose <= FEW_LOOSE;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
