/**
 * The source as a stream of bits, from the lowest of each byte on (RFC 1951, 3.1.1). Functions that read much keep these
 * in variables of their own. Eight bytes are read at once, whose last ones are not counted until there is room for all
 * of their bits; they may lie after the end, up to `PACK_READ_BEYOND` bytes: when bits of these were used, `isBeyond`.
 */
export class Bits {
  /** Bits that were read and not used, `count` of them and parts of those that come next. */
  static buffer: u64 = 0;
  static count: u32 = 0;
  /** The next byte that is not counted in `count`. */
  static next: usize = 0;
  static end: usize = 0;
}

/** Bytes that may be read from such a place at the most; further on, bits after the end were used. */
export const READ_AHEAD: usize = 8;

export function beginBits(start: usize, end: usize): void {
  Bits.buffer = 0;
  Bits.count = 0;
  Bits.next = start;
  Bits.end = end;
}

/** Makes at least 56 bits of the buffer valid. @returns false where bits after the end were used */
export function refill(): bool {
  if (Bits.next >= Bits.end + READ_AHEAD) return false;
  Bits.buffer |= load<u64>(Bits.next) << Bits.count;
  Bits.next += (63 - Bits.count) >>> 3;
  Bits.count |= 56;
  return true;
}

/** Uses some bits, fewer than 32, that are in the buffer. */
export function take(n: u32): u32 {
  const bits = <u32>Bits.buffer & ((1 << n) - 1);
  Bits.buffer >>= n;
  Bits.count -= n;
  return bits;
}

/** Drops the bits up to the next byte. @returns where it is */
export function alignToByte(): usize {
  return Bits.next - (Bits.count >>> 3);
}

/** Whether bits after the end were used. */
export function isBeyond(): bool {
  return Bits.next - (Bits.count >>> 3) > Bits.end;
}
