/**
 * Git's deltas: https://git-scm.com/docs/pack-format, "Deltified representation". A delta begins with the sizes of its
 * base and of its result, seven bits a byte. Then follow instructions: to copy a part of the base, or to insert bytes.
 */
import { copyTo } from './copy';
import { CUT_OFF, DAMAGED, TOO_FEW, TOO_MANY } from './pack-layout';

/** Copies of this many bytes or more are left to the engine. */
const LONG: u32 = 512;

/** Where the instructions begin. */
class Header {
  static end: usize = 0;
}

/**
 * Makes an object of its base and a delta. The destination overlaps neither.
 *
 * @returns 0, or a negative number where the delta is damaged or does not fit
 */
export function applyDelta(base: usize, baseSize: u32, delta: usize, deltaSize: u32, dst: usize, size: u32): i32 {
  const end = delta + deltaSize;
  Header.end = delta;
  if (readSize(end) !== baseSize) return DAMAGED;
  if (readSize(end) !== size) return DAMAGED;
  let at = Header.end;
  let to = dst;
  const toEnd = dst + size;
  while (at < end) {
    const instruction: u32 = load<u8>(at++);
    let from = at;
    let length: u32 = instruction;
    if ((instruction & 0x80) !== 0) {
      // Each of seven bits says that a byte of the offset or of the size follows; the others are zero.
      if (at + popcnt(instruction & 0x7f) > end) return CUT_OFF;
      let offset: u32 = 0;
      length = 0;
      if ((instruction & 1) !== 0) offset = load<u8>(at++);
      if ((instruction & 2) !== 0) offset |= (<u32>load<u8>(at++)) << 8;
      if ((instruction & 4) !== 0) offset |= (<u32>load<u8>(at++)) << 16;
      if ((instruction & 8) !== 0) offset |= (<u32>load<u8>(at++)) << 24;
      if ((instruction & 16) !== 0) length = load<u8>(at++);
      if ((instruction & 32) !== 0) length |= (<u32>load<u8>(at++)) << 8;
      if ((instruction & 64) !== 0) length |= (<u32>load<u8>(at++)) << 16;
      if (length === 0) length = 0x10000;
      if (offset > baseSize || length > baseSize - offset) return DAMAGED;
      from = base + offset;
    } else {
      if (instruction === 0) return DAMAGED;
      if (length > <u32>(end - at)) return CUT_OFF;
      at += length;
    }
    if (length > <u32>(toEnd - to)) return TOO_MANY;
    if (length < LONG) copyTo(to + length, to, from);
    else memory.copy(to, from, length);
    to += length;
  }
  return to === toEnd ? 0 : TOO_FEW;
}

/** Reads one of the two sizes; -1, as 32 bits, which no size can be, where it has no end or is too great. */
function readSize(end: usize): u32 {
  let size: u64 = 0;
  for (let shift: u64 = 0; shift < 35 && Header.end < end; shift += 7) {
    const byte: u64 = load<u8>(Header.end++);
    size |= (byte & 0x7f) << shift;
    if (byte < 0x80) return size < 0xffffffff ? <u32>size : 0xffffffff;
  }
  return 0xffffffff;
}
