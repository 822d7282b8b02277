/**
 * Raw deflate (RFC 1951) in pieces: source and destination are handed over bit by bit, and neither need be known as a
 * whole. What came before in one stream must stand before a destination, up to 32 KiB of it.
 */
import { alignToByte, Bits, beginBits, isBeyond, refill, take } from './bits';
import { readTables, Tables } from './dynamic-codes';
import { FIXED_DISTANCE_BITS, FIXED_LITERAL_BITS } from './fixed-codes';
import { Output } from './output';
import {
  CUT_OFF,
  DAMAGED,
  DYNAMIC_TABLES,
  FIXED_TABLES,
  LONGEST_HEAD,
  MOST_AT_ONCE,
  PACK_READ_BEYOND,
  STREAM_ENDED,
  STREAM_FULL,
  STREAM_WANTS_MORE,
} from './pack-layout';
import { Scratch } from './scratch';
import { readSymbols, STOPPED } from './symbols';

/** What comes next in a stream. */
const HEAD = 0;
const SYMBOLS = 1;
const STORED = 2;

/** As in the heads of blocks. */
const STORED_BLOCK: u32 = 0;
const FIXED_BLOCK: u32 = 1;
const DYNAMIC_BLOCK: u32 = 2;

/** Where a stream is. */
class Stream {
  static next: u32 = 0;
  static isLast: bool = false;
  /** Of the block's codes; and of a stored block, the bytes that are left. */
  static tables: usize = 0;
  static literalBits: u32 = 0;
  static distanceBits: u32 = 0;
  static left: usize = 0;
}

/** Another stream begins. */
export function beginStream(): void {
  beginBits(0, 0);
  Stream.next = HEAD;
  Stream.isLast = false;
}

/**
 * Goes on with a stream: with what stands at `source`, which begins where `sourceOfStream` was, until `stop` is reached in
 * the destination; up to `MOST_AT_ONCE` bytes more are written.
 *
 * @param isAll nothing follows after `sourceEnd`
 * @param start of what came before, which stands up to `to`
 * @returns what is wanted next, see pack-layout.ts
 */
export function goOnWithStream(
  source: usize,
  sourceEnd: usize,
  isAll: bool,
  start: usize,
  to: usize,
  stop: usize,
): i32 {
  Bits.next = source;
  // No bits are used that are not there yet.
  Bits.end = isAll ? sourceEnd : sourceEnd - PACK_READ_BEYOND;
  Output.start = start;
  Output.at = to;
  Output.stop = stop;
  Output.end = stop + MOST_AT_ONCE;
  let result = 0;
  while (result === 0) result = readMore(isAll);
  returnBytes();
  return result === CUT_OFF && !isAll ? STREAM_WANTS_MORE : result;
}

/** @returns 0 as long as there is more to do */
function readMore(isAll: bool): i32 {
  if (Stream.next === HEAD) {
    if (Stream.isLast) return STREAM_ENDED;
    if (!isAll && Bits.next + LONGEST_HEAD > Bits.end) return STREAM_WANTS_MORE;
    const result = readHead();
    if (result < 0) return result;
  }
  if (Output.at >= Output.stop) return STREAM_FULL;
  if (!isAll && Bits.next > Bits.end) return STREAM_WANTS_MORE;
  const result = Stream.next === STORED ? copySome() : readSome();
  return isAll && isBeyond() ? CUT_OFF : result;
}

/** Takes whole bytes out of the buffer again: where the source goes on, none of them need stand before it. */
function returnBytes(): void {
  Bits.next = alignToByte();
  Bits.count &= 7;
  Bits.buffer &= (1 << Bits.count) - 1;
}

/** Where the source is to go on; and of a stream that ended, where its last byte ends. */
export function sourceOfStream(): usize {
  return Bits.next;
}

/** Where the destination is to go on. */
export function destinationOfStream(): usize {
  return Output.at;
}

/** Reads the head of a block. @returns 0 or a negative number */
function readHead(): i32 {
  if (!refill()) return CUT_OFF;
  Stream.isLast = take(1) !== 0;
  const kind = take(2);
  if (kind === STORED_BLOCK) return readLength();
  Stream.next = SYMBOLS;
  if (kind === FIXED_BLOCK) {
    Stream.tables = Scratch.start + FIXED_TABLES;
    Stream.literalBits = FIXED_LITERAL_BITS;
    Stream.distanceBits = FIXED_DISTANCE_BITS;
    return isBeyond() ? CUT_OFF : 0;
  }
  if (kind !== DYNAMIC_BLOCK) return DAMAGED;
  Stream.tables = Scratch.start + DYNAMIC_TABLES;
  const result = readTables(Stream.tables);
  Stream.literalBits = Tables.literalBits;
  Stream.distanceBits = Tables.distanceBits;
  return result < 0 ? result : isBeyond() ? CUT_OFF : 0;
}

/** The length of a stored block, and its complement. */
function readLength(): i32 {
  const begin = alignToByte() + 4;
  if (begin > Bits.end) return CUT_OFF;
  Stream.left = load<u16>(begin - 4);
  if (<usize>load<u16>(begin - 2) !== (Stream.left ^ 0xffff)) return DAMAGED;
  beginBits(begin, Bits.end);
  Stream.next = STORED;
  return 0;
}

function readSome(): i32 {
  const result = readSymbols(Stream.tables, Stream.literalBits, Stream.distanceBits);
  if (result < 0) return result;
  if (result === STOPPED) return STREAM_FULL;
  Stream.next = HEAD;
  return 0;
}

function copySome(): i32 {
  const available = Bits.end - Bits.next;
  const length = min(min(Stream.left, available), Output.stop - Output.at);
  memory.copy(Output.at, Bits.next, length);
  Bits.next += length;
  Output.at += length;
  Stream.left -= length;
  if (Stream.left === 0) Stream.next = HEAD;
  else if (Output.at < Output.stop) return CUT_OFF;
  return 0;
}
