/** The checksum Adler-32 of RFC 1950, 16 bytes at a time. */

import { WEIGHTS } from './pack-layout';
import { Scratch } from './scratch';

const BASE: u32 = 65521;
/** So many bytes are added before a remainder is taken: no sum of 32 bits overflows. */
const AT_ONCE: usize = 5536;

/** Prepares how often each of 16 bytes is in the sum of sums: 16 times to once. */
export function prepareChecksums(): void {
  v128.store(Scratch.start, i16x8(16, 15, 14, 13, 12, 11, 10, 9), WEIGHTS);
  v128.store(Scratch.start, i16x8(8, 7, 6, 5, 4, 3, 2, 1), WEIGHTS + 16);
}

/**
 * Up to 15 bytes after the last one are read, but change nothing.
 *
 * @returns the checksum of all bytes so far, of which those up to `begin` have the checksum `before` (1 of none)
 */
export function adler32(before: u32, begin: usize, end: usize): u32 {
  const weights = v128.load(Scratch.start, WEIGHTS);
  const lastWeights = v128.load(Scratch.start, WEIGHTS + 16);
  let low = before & 0xffff;
  let high = before >>> 16;
  let at = begin;
  while (at < end) {
    const next = min(end, at + AT_ONCE);
    high += low * <u32>(next - at);
    // What makes no whole row comes first, after zeros, which change nothing.
    const odd = (next - at) & 15;
    const places = i8x16.add(i8x16(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15), i8x16.splat(<i8>odd - 16));
    let bytes = v128.swizzle(v128.load(at), places);
    at += odd;
    let sums = i32x4.splat(0);
    let sumsOfRows = i32x4.splat(0);
    let weighted = i32x4.splat(0);
    while (true) {
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(bytes), weights));
      weighted = i32x4.add(weighted, i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), lastWeights));
      if (at >= next) break;
      sumsOfRows = i32x4.add(sumsOfRows, sums);
      bytes = v128.load(at);
      at += 16;
    }
    low = (low + total(sums)) % BASE;
    high = (high + total(i32x4.add(weighted, i32x4.shl(sumsOfRows, 4)))) % BASE;
  }
  return (high << 16) | low;
}

function total(sums: v128): u32 {
  return (
    i32x4.extract_lane(sums, 0) +
    i32x4.extract_lane(sums, 1) +
    i32x4.extract_lane(sums, 2) +
    i32x4.extract_lane(sums, 3)
  );
}
