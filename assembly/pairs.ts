/** Pairs of literals: where most of them have short codes, one look at the table gives two. */
import { double, IS_LITERAL, LITERAL } from './codes';
import { COUNTS, MOST_LITERAL_BITS, PAIR_SECONDS, REVERSED, SORTED } from './pack-layout';
import { Scratch } from './scratch';

/** Of all codes, weighed by how likely they are, so many of 64 must be of short literals. */
const ENOUGH: u32 = 32;

const BYTE: u32 = 0xff0000;

/** Whether short literals are so likely that it is worth while to join them, by the lengths of their codes. */
export function areShort(lengths: usize): bool {
  // A code of n bits is as likely as one in 2^n.
  const shares = i8x16(0, 32, 16, 8, 4, 2, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0);
  let sums = i16x8.splat(0);
  for (let at = lengths; at < lengths + 256; at += 16) {
    sums = i16x8.add(sums, i16x8.extadd_pairwise_i8x16_u(v128.swizzle(shares, v128.load(at))));
  }
  const all = i32x4.extadd_pairwise_i16x8_u(sums);
  const both = i64x2.add(all, i64x2.shr_u(all, 32));
  return <u32>(i64x2.extract_lane(both, 0) + i64x2.extract_lane(both, 1)) >= ENOUGH;
}

/**
 * Makes a table of `MOST_LITERAL_BITS` bits of one that has as many or fewer, in which two literals have one entry
 * wherever the codes of both are in its index.
 */
export function joinLiterals(table: usize, bits: u32): void {
  for (let length = bits + 1; length <= <u32>MOST_LITERAL_BITS; length++) double(table, (<usize>2) << length);
  // What comes after the first literal is looked up as it was.
  const seconds = Scratch.start + PAIR_SECONDS;
  for (let at: usize = 0; at < 2 << MOST_LITERAL_BITS; at += 16) v128.store(seconds + at, v128.load(table + at));
  let next = Scratch.start + SORTED;
  let code: usize = 0;
  // Four entries are joined at once.
  for (let length: u32 = 1; length <= <u32>MOST_LITERAL_BITS - 2; length++) {
    const step: usize = (2 << MOST_LITERAL_BITS) >>> length;
    const count: usize = load<u16>(Scratch.start + COUNTS + (length << 1));
    for (const end = next + (count << 1); next < end; next += 2) {
      if (load<u16>(next) < 256) joinTo(table + load<u16>(Scratch.start + REVERSED + code), length, seconds);
      code += step;
    }
  }
}

/** Joins all literals to the first one, whose entries lie `1 << length` apart from each other. */
function joinTo(first: usize, length: u32, seconds: usize): void {
  const one = v128.load32_splat(first);
  const oneMore = i32x4.add(one, i32x4.splat(LITERAL));
  const bitsLeft = i32x4.splat(MOST_LITERAL_BITS + 1 - length);
  const stride: usize = 4 << length;
  const end = seconds + (<usize>(4 << MOST_LITERAL_BITS) >>> length);
  let to = first;
  for (let at = seconds; at < end; at += 16) {
    const entries = v128.load(at);
    const lengths = v128.and(entries, i32x4.splat(63));
    const bytes = i32x4.shl(v128.and(entries, i32x4.splat(BYTE)), 8);
    const two = i32x4.add(i32x4.add(oneMore, lengths), bytes);
    const isLiteral = i32x4.ne(v128.and(entries, i32x4.splat(IS_LITERAL)), i32x4.splat(0));
    const joined = v128.bitselect(two, one, v128.and(isLiteral, i32x4.gt_s(bitsLeft, lengths)));
    v128.store_lane<u32>(to, joined, 0);
    v128.store_lane<u32>(to + stride, joined, 1);
    v128.store_lane<u32>(to + 2 * stride, joined, 2);
    v128.store_lane<u32>(to + 3 * stride, joined, 3);
    to += 4 * stride;
  }
}
