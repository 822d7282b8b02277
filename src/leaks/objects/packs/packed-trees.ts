import { setImmediate } from 'node:timers/promises';
import { Collector, type TakeObject } from '../collector.ts';
import { PackCode, SCRATCH_SIZE } from './pack-code.ts';
import { TYPES } from './pack-entry.ts';
import type { PackPlan } from './pack-plan.ts';
import { PACK_MEMORY, PackReader } from './pack-reader.ts';

/** Bytes of a page of WebAssembly's memory. */
const PAGE = 65_536;

/** After so many trees others have their turn. */
const TREES = 4_096;

/**
 * Reads all trees in packs in this thread, in no order that means anything; the content is valid during the call only. Large
 * ones are left out.
 * @throws {PackProblem} where a pack is damaged
 */
export async function eachPackedTree(plan: PackPlan, take: TakeObject): Promise<void> {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((SCRATCH_SIZE + PACK_MEMORY) / PAGE) });
  let taken = 0;
  const visitor = new Collector((id, type, content) => {
    taken += 1;
    take(id, type, content);
  });
  const code = new PackCode(memory, 0);
  const reader = new PackReader(plan, visitor, code, Buffer.from(memory.buffer), SCRATCH_SIZE);
  try {
    for (const root of plan.roots) {
      if (TYPES[plan.kinds[root] as number] !== 'tree') continue;
      reader.readFamily(root);
      if (taken < TREES) continue;
      taken = 0;
      await setImmediate();
    }
  } finally {
    reader.close();
  }
}
