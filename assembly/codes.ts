/**
 * Tables of Huffman codes (RFC 1951, 3.2.2). The next bits of the source, `mostBits` of them at most, are the index of
 * an entry; longer codes continue in a table within the table. An entry is 32 bits:
 *
 * - 0 to 5: how many bits the code has, with the extra bits behind it; 8 to 12: how many without them;
 * - a literal: `LITERAL`, and its byte in 16 to 23;
 * - a length: what it is without its extra bits in 14 to 22, and a mask of these in 23 to 27;
 * - a distance: what it is without its extra bits in 16 to 30;
 * - others: `SPECIAL` among literals and lengths, `NO_DISTANCE` among distances, and for a table within the table
 *   `WITHIN`, the offset of it in 8 to 23, and the number of bits that are its index in 24 to 27.
 */
import { BEGINNINGS, COUNTS, SORTED } from './pack-layout';
import { Scratch } from './scratch';

export const LITERAL: u32 = 1 << 31;
export const SPECIAL: u32 = 1 << 30;
export const NO_DISTANCE: u32 = 1 << 31;
export const WITHIN: u32 = 1 << 29;
/** The entries of bits that are no code, among distances and among literals, and of the end of a block. */
export const IS_NO_CODE: u32 = 1 << 28;
export const NO_CODE: u32 = NO_DISTANCE | IS_NO_CODE;
export const NO_LITERAL: u32 = SPECIAL | IS_NO_CODE;
export const END_OF_BLOCK: u32 = SPECIAL;

/** One bit in an entry, as the length of a code. */
const ONE_BIT: u32 = 0x101;

const LONGEST: u32 = 15;

/**
 * Builds the table of some symbols, whose codes have the given lengths.
 *
 * @param symbols the entries of the symbols without the lengths of their codes
 * @param noCode the entry of bits that are no code: `NO_CODE` or `NO_LITERAL`
 * @returns how many bits are its index; 0 where there are too many codes or too few of them. As in zlib, one code of one
 *   bit may stand alone, and there may be none.
 */
export function buildTable(lengths: usize, n: usize, symbols: usize, table: usize, mostBits: u32, noCode: u32): u32 {
  const counts = Scratch.start + COUNTS;
  const beginnings = Scratch.start + BEGINNINGS;
  const sorted = Scratch.start + SORTED;
  memory.fill(counts, 0, 64);
  for (let i: usize = 0; i < n; i++) {
    const count = counts + ((<usize>load<u8>(lengths + i)) << 2);
    store<u32>(count, load<u32>(count) + 1);
  }
  let longest = LONGEST;
  while (longest > 0 && load<u32>(counts + (longest << 2)) === 0) longest--;
  store<u32>(table, noCode + ONE_BIT);
  store<u32>(table, noCode + ONE_BIT, 4);
  if (longest === 0) return 1;
  let free: i32 = 1;
  let used: u32 = 0;
  for (let length: u32 = 1; length <= longest; length++) {
    const count = load<u32>(counts + (length << 2));
    free = (free << 1) - <i32>count;
    if (free < 0) return 0;
    store<u32>(beginnings + (length << 2), used);
    used += count;
  }
  if (free > 0 && longest > 1) return 0;
  for (let i: usize = 0; i < n; i++) {
    const length: usize = load<u8>(lengths + i);
    if (length === 0) continue;
    const place = load<u32>(beginnings + (length << 2));
    store<u32>(beginnings + (length << 2), place + 1);
    store<u16>(sorted + ((<usize>place) << 1), <u16>i);
  }
  return fill(symbols, table, min(longest, mostBits), longest, sorted, noCode & ~IS_NO_CODE);
}

/** Fills a table by the codes in their order. Codes are read from their first bit on, which here is the lowest. */
function fill(symbols: usize, table: usize, bits: u32, longest: u32, sorted: usize, kind: u32): u32 {
  const counts = Scratch.start + COUNTS;
  let next = sorted;
  let code: u32 = 0;
  for (let length: u32 = 1; length <= bits; length++) {
    const size: usize = 1 << length;
    if (length > 1) double(table, size << 1);
    for (let count = load<u32>(counts + (length << 2)); count > 0; count--) {
      const entry = load<u32>(symbols + ((<usize>load<u16>(next)) << 2)) + length * ONE_BIT;
      store<u32>(table + (code << 2), entry);
      next += 2;
      code = following(code, length);
    }
  }
  if (longest > bits) fillWithin(symbols, table, bits, longest, next, code, kind);
  return bits;
}

/** Copies the first half of what will be so many bytes to the second half. */
function double(table: usize, half: usize): void {
  if (half === 8) {
    store<u64>(table, load<u64>(table), 8);
    return;
  }
  for (let at = table, end = table + half; at < end; at += 16) v128.store(at + half, v128.load(at));
}

/** The code of a length behind another one, from the lowest bit on; the last of all is its own. */
function following(code: u32, length: u32): u32 {
  const zeros = code ^ ((1 << length) - 1);
  if (zeros === 0) return code;
  const bit: u32 = 1 << (31 - clz(zeros));
  return (code & (bit - 1)) | bit;
}

/** Fills the tables within a table, with all codes that have more bits than its index. */
function fillWithin(
  symbols: usize,
  table: usize,
  bits: u32,
  longest: u32,
  first: usize,
  firstCode: u32,
  kind: u32,
): void {
  const counts = Scratch.start + COUNTS;
  const mask: u32 = (1 << bits) - 1;
  let next = first;
  let code = firstCode;
  let prefix: u32 = ~0;
  let within: usize = 0;
  let size: u32 = 0;
  let end: usize = (<usize>1) << (bits + 2);
  for (let length = bits + 1; length <= longest; length++) {
    for (let count = load<u32>(counts + (length << 2)); count > 0; count--) {
      if ((code & mask) !== prefix) {
        prefix = code & mask;
        // The longest code that begins so is the first by which all codes that do are used up.
        let index = length - bits;
        let free: i32 = (1 << index) - <i32>count;
        while (free > 0) {
          index++;
          free = (free << 1) - load<i32>(counts + ((bits + index) << 2));
        }
        within = end;
        size = 1 << index;
        end += (<usize>size) << 2;
        store<u32>(table + (prefix << 2), kind | WITHIN | ((<u32>within) << 8) | (index << 24) | bits);
      }
      const entry = load<u32>(symbols + ((<usize>load<u16>(next)) << 2)) + (length - bits) * ONE_BIT;
      for (let i = code >>> bits; i < size; i += 1 << (length - bits)) store<u32>(table + within + (i << 2), entry);
      next += 2;
      code = following(code, length);
    }
  }
}
