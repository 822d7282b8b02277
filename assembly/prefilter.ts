/**
 * The prefilter at every byte that there is, in AssemblyScript: where may a key be? It knows nothing but the tables that
 * lie in its memory (layout.ts). It is told where the bytes begin and end, at most `LONGEST_PIECE` of them, and writes
 * what it finds to `RESULTS`.
 */
import { RESULTS } from './layout';
import { findNumerals } from './numerals';

export { endOf, startOf } from './kinds';
export { findLiterals, listLiterals } from './literals';
export { beginNumerals } from './numerals';
export { areHex } from './plain-runs';
export { changes, endOfLines, findRuns, startOfLines } from './runs';
export { holdsText } from './samples';

/**
 * Looks through numbers as `findRuns` does, in parts where they are longer than a piece: `beginNumerals` comes first.
 *
 * @param limit where the content ends around the numbers
 * @returns how many places it wrote, three numbers each
 */
export function goOnWithNumerals(from: usize, to: usize, limit: usize): u32 {
  return (<u32>findNumerals(from, to, limit, from, RESULTS) - RESULTS) / 12;
}
