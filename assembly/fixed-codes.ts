/** What does not depend on the source: the meaning of all symbols, and the tables of fixed codes (RFC 1951, 3.2.5 and 3.2.6). */
import { buildTable, countLengths, END_OF_BLOCK, LITERAL, NO_CODE, NO_LITERAL, prepareReversed } from './codes';
import {
  DISTANCE_BITS,
  DISTANCE_SYMBOLS,
  FIXED_TABLES,
  LENGTH_ORDER,
  LENGTH_SYMBOLS,
  LENGTHS,
  LITERAL_BITS,
  LITERAL_SYMBOLS,
  LITERALS,
} from './pack-layout';
import { Scratch } from './scratch';

/** The bits that are the index of the tables of fixed codes. */
export const FIXED_LITERAL_BITS: u32 = 9;
export const FIXED_DISTANCE_BITS: u32 = 5;

/** Fills all tables that do not depend on the source. */
export function prepareTables(): void {
  const scratch = Scratch.start;
  prepareLiterals(scratch + LITERAL_SYMBOLS);
  prepareDistances(scratch + DISTANCE_SYMBOLS);
  prepareLengths(scratch + LENGTH_SYMBOLS);
  prepareReversed();
  v128.store(scratch, i8x16(16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2), LENGTH_ORDER);
  v128.store(scratch, i8x16(14, 1, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0), LENGTH_ORDER + 16);
  const lengths = scratch + LENGTHS;
  memory.fill(lengths, 8, 144);
  memory.fill(lengths + 144, 9, 112);
  memory.fill(lengths + 256, 7, 24);
  memory.fill(lengths + 280, 8, 8);
  memory.fill(lengths + 288, 5, 32);
  const tables = scratch + FIXED_TABLES;
  countLengths(lengths, 288);
  buildTable(lengths, 288, scratch + LITERAL_SYMBOLS, tables + LITERALS, LITERAL_BITS, NO_LITERAL);
  countLengths(lengths + 288, 32);
  buildTable(lengths + 288, 32, scratch + DISTANCE_SYMBOLS, tables, DISTANCE_BITS, NO_CODE);
}

/**
 * Lengths of 0 to 15, in 16 to 20, which stand once; 16 for the one before, three times or more, and 17 and 18 for zeros,
 * three or eleven times or more. How often is in 21 to 24, without extra bits, whose mask is in 25 to 31.
 */
function prepareLengths(symbols: usize): void {
  for (let length: u32 = 0; length < 16; length++) store<u32>(symbols + (length << 2), (1 << 21) | (length << 16));
  store<u32>(symbols + 4 * 16, (3 << 25) | (3 << 21) | (16 << 16) | 2);
  store<u32>(symbols + 4 * 17, (7 << 25) | (3 << 21) | 3);
  store<u32>(symbols + 4 * 18, (127 << 25) | (11 << 21) | 7);
}

/** Literals, the end of a block, and lengths of 3 to 258; 286 and 287 have codes, but stand for nothing. */
function prepareLiterals(symbols: usize): void {
  for (let byte: u32 = 0; byte < 256; byte++) store<u32>(symbols + (byte << 2), LITERAL | (byte << 16));
  store<u32>(symbols + 4 * 256, END_OF_BLOCK);
  let base: u32 = 3;
  for (let i: u32 = 0; i < 28; i++) {
    const extra: u32 = i < 8 ? 0 : (i >>> 2) - 1;
    store<u32>(symbols + ((257 + i) << 2), (((1 << extra) - 1) << 23) | (base << 14) | extra);
    base += 1 << extra;
  }
  store<u32>(symbols + 4 * 285, 258 << 14);
  store<u32>(symbols + 4 * 286, NO_LITERAL);
  store<u32>(symbols + 4 * 287, NO_LITERAL);
}

/** Distances of 1 to 32768; 30 and 31 stand for nothing. */
function prepareDistances(symbols: usize): void {
  let base: u32 = 1;
  for (let i: u32 = 0; i < 30; i++) {
    const extra: u32 = i < 4 ? 0 : (i >>> 1) - 1;
    store<u32>(symbols + (i << 2), (base << 16) | extra);
    base += 1 << extra;
  }
  store<u32>(symbols + 4 * 30, NO_CODE);
  store<u32>(symbols + 4 * 31, NO_CODE);
}
