/** The checksum Adler-32 of RFC 1950, 16 bytes at a time. */

const BASE: u32 = 65521;
/** So many bytes are added before a remainder is taken: no sum of 32 bits overflows. */
const AT_ONCE: usize = 5536;

/** @returns the checksum of all bytes so far, of which those up to `begin` have the checksum `before` (1 of none) */
export function adler32(before: u32, begin: usize, end: usize): u32 {
  let low = before & 0xffff;
  let high = before >>> 16;
  let at = begin;
  while (at < end) {
    const next = min(end, at + AT_ONCE);
    const whole = at + ((next - at) & ~15);
    const rows = <u32>((whole - at) >> 4);
    high += low * (rows << 4);
    let sums = i32x4.splat(0);
    let sumsOfRows = i32x4.splat(0);
    let weighted = i32x4.splat(0);
    for (; at < whole; at += 16) {
      const bytes = v128.load(at);
      sumsOfRows = i32x4.add(sumsOfRows, sums);
      sums = i32x4.add(sums, i32x4.extadd_pairwise_i16x8_u(i16x8.extadd_pairwise_i8x16_u(bytes)));
      weighted = i32x4.add(
        weighted,
        i32x4.add(
          i32x4.dot_i16x8_s(i16x8.extend_low_i8x16_u(bytes), i16x8(16, 15, 14, 13, 12, 11, 10, 9)),
          i32x4.dot_i16x8_s(i16x8.extend_high_i8x16_u(bytes), i16x8(8, 7, 6, 5, 4, 3, 2, 1)),
        ),
      );
    }
    low += total(sums);
    high += total(i32x4.add(weighted, i32x4.shl(sumsOfRows, 4)));
    for (; at < next; at++) {
      low += load<u8>(at);
      high += low;
    }
    low %= BASE;
    high %= BASE;
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
