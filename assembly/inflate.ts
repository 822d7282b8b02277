/** zlib streams (RFC 1950) and the blocks of which they are made (RFC 1951). */
import { adler32 } from './adler';
import { alignToByte, Bits, beginBits, isBeyond, refill, take } from './bits';
import { copyTo } from './copy';
import { readTables, Tables } from './dynamic-codes';
import { FIXED_DISTANCE_BITS, FIXED_LITERAL_BITS } from './fixed-codes';
import { Output } from './output';
import { CUT_OFF, DAMAGED, DYNAMIC_TABLES, FIXED_TABLES, TOO_FEW, TOO_MANY } from './pack-layout';
import { Scratch } from './scratch';
import { BLOCK_ENDED, readSymbols, STOPPED } from './symbols';

/** Copies of this many bytes or more are left to the engine. */
const LONG: usize = 512;

/** The checksum of no bytes. */
const NO_BYTES: u32 = 1;

const STORED: u32 = 0;
const FIXED: u32 = 1;
const DYNAMIC: u32 = 2;

/**
 * Inflates a stream of exactly `size` bytes.
 *
 * @returns how many bytes of the source it has, with its checksum; or a negative number, see pack-layout.ts
 */
export function inflate(src: usize, srcEnd: usize, dst: usize, size: u32): i32 {
  Output.start = dst;
  Output.at = dst;
  Output.end = dst + size;
  Output.stop = Output.end + 1;
  let checksum = NO_BYTES;
  let checked = dst;
  let result = readHeader(src, srcEnd);
  let isLast = false;
  while (result === BLOCK_ENDED && !isLast) {
    if (!refill()) return CUT_OFF;
    isLast = take(1) !== 0;
    result = readBlock(take(2));
    if (isBeyond()) return CUT_OFF;
    // Bytes that were just written are still near the processor.
    if (result === BLOCK_ENDED) checksum = adler32(checksum, checked, Output.at);
    checked = Output.at;
  }
  if (result !== BLOCK_ENDED) return result === STOPPED ? TOO_MANY : result;
  const end = alignToByte();
  if (end + 4 > srcEnd) return CUT_OFF;
  if (Output.at < Output.end) return TOO_FEW;
  return bswap(load<u32>(end)) === checksum ? <i32>(end + 4 - src) : DAMAGED;
}

/** Reads the two bytes before the first block: the method of deflate, and no dictionary. */
function readHeader(src: usize, srcEnd: usize): i32 {
  beginBits(src + 2, srcEnd);
  if (src + 2 > srcEnd) return CUT_OFF;
  const method: u32 = load<u8>(src);
  const flags: u32 = load<u8>(src, 1);
  const isZlib = (method & 15) === 8 && method >>> 4 <= 7 && (flags & 32) === 0 && ((method << 8) | flags) % 31 === 0;
  return isZlib ? BLOCK_ENDED : DAMAGED;
}

function readBlock(kind: u32): i32 {
  const tables = Scratch.start + DYNAMIC_TABLES;
  if (kind === DYNAMIC) {
    const result = readTables(tables);
    return result < 0 ? result : readSymbols(tables, Tables.literalBits, Tables.distanceBits);
  }
  if (kind === FIXED) return readSymbols(Scratch.start + FIXED_TABLES, FIXED_LITERAL_BITS, FIXED_DISTANCE_BITS);
  return kind === STORED ? copyStored() : DAMAGED;
}

/** Copies the bytes of a block that are as they are, after their number and its complement. */
function copyStored(): i32 {
  const begin = alignToByte() + 4;
  if (begin > Bits.end) return CUT_OFF;
  const length: usize = load<u16>(begin - 4);
  if (<usize>load<u16>(begin - 2) !== (length ^ 0xffff)) return DAMAGED;
  const to = Output.at;
  const isWhole = length <= Output.end - to;
  const n = min(length, Output.end - to);
  if (begin + n > Bits.end) return CUT_OFF;
  if (n < LONG) copyTo(to + n, to, begin);
  else memory.copy(to, begin, n);
  Output.at = to + n;
  beginBits(begin + n, Bits.end);
  return isWhole ? BLOCK_ENDED : TOO_MANY;
}
