import type { Tables } from '../keywords/tables.ts';
import { makeTables } from './make-tables.ts';

/**
 * The tables of all that is looked for. To make them takes longer than all else at the start of a thread: so dist holds
 * them ready-made, and `scripts/build.mjs` puts a module that reads them in the place of this one.
 */
export function preparedTables(): Tables {
  return makeTables();
}
