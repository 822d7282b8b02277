import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../leaks/git/files.ts';
import { objectFolders } from '../leaks/git/object-folders.ts';
import type { Store } from '../leaks/git/store.ts';
import type { Scope } from '../leaks/types.ts';

/** Where the number of a pack's objects stands in its index, after a head of 8 bytes: in the last of 256 counters. */
const COUNT_AT = 8 + 255 * 4;

/** Tells how far a long scan has come; how many objects there are in all, where that can be known cheaply. */
export function progressTeller(store: Store, scope: Scope, tell: (line: string) => void): (objects: number) => void {
  let total: number | undefined;
  return (objects) => {
    if (scope.range.kind === 'all') total ??= countPacked(store);
    const of = total === undefined || total < objects ? '' : ` of about ${grouped(total)}`;
    tell(`Read ${grouped(objects)}${of} objects so far.`);
  };
}

/** Objects in packs, as their indexes say; loose ones are few. */
function countPacked(store: Store): number {
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
