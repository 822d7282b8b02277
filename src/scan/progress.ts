import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../leaks/git/files.ts';
import type { ObjectDatabase } from '../leaks/git/object-database.ts';
import { objectFolders } from '../leaks/git/object-folders.ts';
import type { Scope } from '../leaks/types.ts';

/** Where the number of a pack's objects stands in its index, after a head of 8 bytes: in the last of 256 counters. */
const COUNT_AT = 8 + 255 * 4;

/**
 * Logs how far a long scan has come. Where everything is read, the indexes of the packs bound the number of objects; it is
 * no more than a bound, since an object may stand in several packs.
 */
export function progressLogger(
  store: ObjectDatabase,
  scope: Scope,
  log: (line: string) => void,
): (objects: number) => void {
  let total: number | undefined;
  return (objects) => {
    if (scope.range.kind === 'all') total ??= countPacked(store);
    const bound = total === undefined || total < objects ? '' : ` of at most ${grouped(total)} in packs`;
    log(`Read ${grouped(objects)} objects so far${bound}.`);
  };
}

/** Objects in packs, as their indexes say; loose ones are few. */
function countPacked(store: ObjectDatabase): number {
  let count = 0;
  for (const folder of objectFolders(store.gitDir).paths) {
    const packs = join(folder, 'pack');
    for (const name of namesIn(packs)) if (name.endsWith('.idx')) count += readCount(join(packs, name));
  }
  return count;
}

function readCount(index: string): number {
  const counter = Buffer.alloc(4);
  const file = openSync(index, 'r');
  try {
    return readSync(file, counter, 0, 4, COUNT_AT) === 4 ? counter.readUInt32BE() : 0;
  } finally {
    closeSync(file);
  }
}

function grouped(number: number): string {
  return number.toLocaleString('en-US');
}
