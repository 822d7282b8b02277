/** The symbols of one block (RFC 1951, 3.2.3): the loop in which most of the time passes. */
import { Bits, READ_AHEAD } from './bits';
import { IS_LITERAL, IS_NO_CODE, NO_DISTANCE, SPECIAL, WITHIN } from './codes';
import { repeatTo } from './copy';
import { Output } from './output';
import { CUT_OFF, DAMAGED, LITERALS, TOO_MANY } from './pack-layout';

/** The block came to its end. */
export const BLOCK_ENDED = 0;
/** As many bytes were made as should be, or more. */
export const STOPPED = 1;

/** Literals for which the bits of one refilling are enough, and for an entry after them. */
const MOST_IN_A_ROW = 4;

/**
 * Reads symbols up to the end of their block. At most 48 bits make a literal, or a length and its distance: so many are
 * in the buffer before these are read.
 *
 * @param tables that of distances, and that of literals and lengths at `LITERALS`
 * @returns BLOCK_ENDED, STOPPED, or a negative number; bits after the end may have been used before. After STOPPED and
 *   CUT_OFF it can be called again, with more room or more of the source
 */
export function readSymbols(tables: usize, literalBits: u32, distanceBits: u32): i32 {
  const literalMask: u32 = (1 << literalBits) - 1;
  const distanceMask: u32 = (1 << distanceBits) - 1;
  const readable = Bits.end + READ_AHEAD;
  const start = Output.start;
  const end = Output.end;
  const stop = Output.stop;
  let buffer = Bits.buffer;
  let count = Bits.count;
  let next = Bits.next;
  let to = Output.at;
  let result = STOPPED;
  if (next >= readable) return CUT_OFF;
  // Only the lowest six bits of the count are right, which is enough for a shift.
  buffer |= load<u64>(next) << count;
  next += 7 - ((count >>> 3) & 7);
  count |= 56;
  // The entry of what comes next is looked up as soon as its bits are there.
  let entry = load<u32>(tables + ((<u32>buffer & literalMask) << 2), LITERALS);
  while (to < stop) {
    if ((entry & IS_LITERAL) !== 0) {
      let n: u32 = MOST_IN_A_ROW;
      do {
        // Two of them, or one, and then any byte after it.
        store<u16>(to, entry >>> 16);
        to += (entry >>> 6) & 3;
        buffer >>= entry;
        count -= entry;
        entry = load<u32>(tables + ((<u32>buffer & literalMask) << 2), LITERALS);
      } while ((entry & IS_LITERAL) !== 0 && --n !== 0);
      if (next >= readable) {
        result = CUT_OFF;
        break;
      }
      buffer |= load<u64>(next) << count;
      next += 7 - ((count >>> 3) & 7);
      count |= 56;
      if ((entry & IS_LITERAL) !== 0) continue;
    }
    if ((entry & SPECIAL) !== 0) {
      if ((entry & WITHIN) !== 0) {
        buffer >>= entry;
        count -= entry;
        const index = <u32>buffer & ((1 << ((entry >>> 24) & 15)) - 1);
        entry = load<u32>(tables + ((entry >>> 8) & 0xffff) + (index << 2), LITERALS);
        // It is consumed as all others are: what is left of its bits is enough for that.
        if ((entry & IS_LITERAL) !== 0) continue;
      }
      if ((entry & SPECIAL) !== 0) {
        buffer >>= entry;
        count -= entry;
        result = (entry & IS_NO_CODE) === 0 ? BLOCK_ENDED : DAMAGED;
        // Literals may have gone beyond it: no other block may begin there.
        if (to > end) result = TOO_MANY;
        break;
      }
    }
    const length: usize = ((entry >>> 14) & 511) + (<u32>(buffer >> (entry >>> 8)) & ((entry >>> 23) & 31));
    buffer >>= entry;
    count -= entry;
    entry = load<u32>(tables + ((<u32>buffer & distanceMask) << 2));
    if ((entry & NO_DISTANCE) !== 0) {
      if ((entry & WITHIN) === 0) {
        count -= entry;
        result = DAMAGED;
        break;
      }
      buffer >>= entry;
      count -= entry;
      const index = <u32>buffer & ((1 << ((entry >>> 24) & 15)) - 1);
      entry = load<u32>(tables + ((entry >>> 8) & 0xffff) + (index << 2));
      if ((entry & NO_DISTANCE) !== 0) {
        count -= entry;
        result = DAMAGED;
        break;
      }
    }
    const distance: usize = (entry >>> 16) + ((<u32>buffer & ((1 << entry) - 1)) >>> (entry >>> 8));
    buffer >>= entry;
    count -= entry;
    if (distance > to - start) {
      result = DAMAGED;
      break;
    }
    const copyEnd = to + length;
    if (copyEnd > end) {
      result = TOO_MANY;
      break;
    }
    if (next >= readable) {
      repeatTo(copyEnd, to, distance);
      to = copyEnd;
      result = CUT_OFF;
      break;
    }
    buffer |= load<u64>(next) << count;
    next += 7 - ((count >>> 3) & 7);
    count |= 56;
    entry = load<u32>(tables + ((<u32>buffer & literalMask) << 2), LITERALS);
    repeatTo(copyEnd, to, distance);
    to = copyEnd;
  }
  Bits.buffer = buffer;
  Bits.count = count & 63;
  Bits.next = next;
  Output.at = to;
  return result;
}
