/**
 * Tables of Huffman codes (RFC 1951, 3.2.2). The next bits of the source, `mostBits` of them at most, are the index of
 * an entry; longer codes continue in a table within the table. An entry is 32 bits:
 *
 * - 0 to 5: how many bits the code has, with the extra bits after it; 8 to 12: how many without them;
 * - literals: how many, one or two, in 6 and 7, and their bytes in 16 to 23 and 24 to 31;
 * - a length: what it is without its extra bits in 14 to 22, and a mask of these in 23 to 27;
 * - a distance: what it is without its extra bits in 16 to 30;
 * - others: `SPECIAL` among literals and lengths, `NO_DISTANCE` among distances, and for a table within the table
 *   `WITHIN`, the offset of it in 8 to 23, and the number of bits that are its index in 24 to 27.
 */
import { COUNTS, MOST_LITERAL_BITS, PLACES, REVERSED, SORTED } from './pack-layout';
import { Scratch } from './scratch';

/** One literal, in the bits that say how many: `IS_LITERAL`. */
export const LITERAL: u32 = 1 << 6;
export const IS_LITERAL: u32 = 3 << 6;
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
 * @param lengths a byte each; as many as `countLengths` has counted
 * @param symbols the entries of the symbols without the lengths of their codes
 * @param noCode the entry of bits that are no code: `NO_CODE` or `NO_LITERAL`, 0 where all bits must be a code
 * @returns how many bits are its index; 0 where there are too many codes or too few of them. As in zlib, one code of one
 *   bit may stand alone, and there may be none, unless all bits must be a code.
 */
export function buildTable(lengths: usize, n: usize, symbols: usize, table: usize, mostBits: u32, noCode: u32): u32 {
  const counts = Scratch.start + COUNTS;
  const places = Scratch.start + PLACES;
  let longest = LONGEST;
  while (longest > 0 && load<u16>(counts + (longest << 1)) === 0) longest--;
  let free: i32 = 1;
  let place = Scratch.start + SORTED;
  for (let length: u32 = 1; length <= longest; length++) {
    const count = load<u16>(counts + (length << 1));
    free = (free << 1) - count;
    if (free < 0) return 0;
    store<u32>(places + (length << 2), place);
    place += (<usize>count) << 1;
  }
  if (free > 0) {
    if (noCode === 0 || longest > 1) return 0;
    store<u32>(table, noCode + ONE_BIT);
    store<u32>(table, noCode + ONE_BIT, 4);
    if (longest === 0) return 1;
  }
  sort(lengths, n);
  return fill(symbols, table, min(longest, mostBits), longest, noCode & ~IS_NO_CODE);
}

/** Counts the codes of each length up to 15, in two bytes each. */
export function countLengths(lengths: usize, n: usize): void {
  const counts = Scratch.start + COUNTS;
  clearCounts();
  for (let start: usize = 0; start < n; start += 64) {
    for (let used = usedAmong(lengths + start, n - start); used !== 0; used &= used - 1) {
      const count = counts + ((<usize>load<u8>(lengths + start + <usize>ctz(used))) << 1);
      store<u16>(count, load<u16>(count) + 1);
    }
  }
}

export function clearCounts(): void {
  v128.store(Scratch.start, i64x2.splat(0), COUNTS);
  v128.store(Scratch.start, i64x2.splat(0), COUNTS + 16);
}

/** Sorts the symbols that have a code by its length. */
function sort(lengths: usize, n: usize): void {
  const places = Scratch.start + PLACES;
  for (let start: usize = 0; start < n; start += 64) {
    for (let used = usedAmong(lengths + start, n - start); used !== 0; used &= used - 1) {
      const symbol = start + <usize>ctz(used);
      const place = places + ((<usize>load<u8>(lengths + symbol)) << 2);
      const to: usize = load<u32>(place);
      store<u32>(place, to + 2);
      store<u16>(to, <u16>symbol);
    }
  }
}

/** A bit for each of 64 lengths, fewer where `n` is less, that is not 0. */
function usedAmong(lengths: usize, n: usize): u64 {
  const used =
    usedOf(lengths) | (usedOf(lengths + 16) << 16) | (usedOf(lengths + 32) << 32) | (usedOf(lengths + 48) << 48);
  return n < 64 ? used & (((<u64>1) << n) - 1) : used;
}

function usedOf(lengths: usize): u64 {
  return i8x16.bitmask(i8x16.ne(v128.load(lengths), i64x2.splat(0)));
}

/** Fills a table by the codes in their order. Codes are read from their first bit on, which here is the lowest. */
function fill(symbols: usize, table: usize, bits: u32, longest: u32, kind: u32): u32 {
  const counts = Scratch.start + COUNTS;
  const reversed = Scratch.start + REVERSED;
  let next = Scratch.start + SORTED;
  // Twice the code, as the first of the highest bits that an index may have.
  let code: usize = 0;
  for (let length: u32 = 1; length <= bits; length++) {
    if (length > 1) double(table, (<usize>2) << length);
    const step: usize = (2 << MOST_LITERAL_BITS) >>> length;
    for (const end = next + ((<usize>load<u16>(counts + (length << 1))) << 1); next < end; next += 2) {
      const entry = load<u32>(symbols + ((<usize>load<u16>(next)) << 2)) + length * ONE_BIT;
      store<u32>(table + load<u16>(reversed + code), entry);
      code += step;
    }
  }
  if (longest > bits) fillWithin(symbols, table, bits, longest, next, <u32>load<u16>(reversed + code) >>> 2, kind);
  return bits;
}

/** Prepares what the codes up to `MOST_LITERAL_BITS` bits are from their last bit on, times four. */
export function prepareReversed(): void {
  const reversed = Scratch.start + REVERSED;
  store<u16>(reversed, 0);
  for (let code: usize = 1; code < 1 << MOST_LITERAL_BITS; code++) {
    // As that of all bits but the last one, which goes to the front.
    const others = (<u32>load<u16>(reversed + ((code >>> 1) << 1)) >>> 1) & ~3;
    store<u16>(reversed + (code << 1), others | ((<u32>code & 1) << (MOST_LITERAL_BITS + 1)));
  }
}

/** Copies the first half of what will be twice so many bytes to the second half. */
export function double(table: usize, half: usize): void {
  if (half === 8) {
    store<u64>(table, load<u64>(table), 8);
    return;
  }
  for (let at = table, end = table + half; at < end; at += 16) v128.store(at + half, v128.load(at));
}

/** The code of a length after another one, from the lowest bit on; the last of all is its own. */
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
    for (let count = <u32>load<u16>(counts + (length << 1)); count > 0; count--) {
      if ((code & mask) !== prefix) {
        prefix = code & mask;
        // The longest code that begins so is the first by which all codes that do are used up.
        let index = length - bits;
        let free: i32 = (1 << index) - <i32>count;
        while (free > 0) {
          index++;
          free = (free << 1) - <i32>load<u16>(counts + ((bits + index) << 1));
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
