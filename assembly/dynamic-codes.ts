/** The codes of a block that brings its own (RFC 1951, 3.2.7): their lengths, which are in a code themselves. */
import { Bits, READ_AHEAD, refill, take } from './bits';
import { buildTable, clearCounts, countLengths, NO_CODE, NO_LITERAL } from './codes';
import { Output } from './output';
import {
  COUNTS,
  CUT_OFF,
  DAMAGED,
  DISTANCE_BITS,
  DISTANCE_SYMBOLS,
  LENGTH_BITS,
  LENGTH_ORDER,
  LENGTH_SYMBOLS,
  LENGTH_TABLE,
  LENGTHS,
  LITERAL_BITS,
  LITERAL_SYMBOLS,
  LITERALS,
  MOST_LITERAL_BITS,
} from './pack-layout';
import { areShort, joinLiterals } from './pairs';
import { Scratch } from './scratch';

/** How many bits are the index of the tables that were read last. */
export class Tables {
  static literalBits: u32 = 0;
  static distanceBits: u32 = 0;
}

const MOST_LITERALS: u32 = 286;
const MOST_DISTANCES: u32 = 30;
const END_OF_BLOCK_SYMBOL: usize = 256;
/** Where fewer bytes are to come, joining literals takes longer than it saves. */
const MANY: usize = 8192;
/** The length before is meant. */
const AGAIN = 16;
/** Before the first length: it is counted after all that a code can have, where nothing else is at that time. */
const NO_LENGTH = 17;

/** Reads the codes and builds their tables. @returns 0 or a negative number */
export function readTables(tables: usize): i32 {
  const scratch = Scratch.start;
  const lengths = scratch + LENGTHS;
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  if (literals > MOST_LITERALS || distances > MOST_DISTANCES) return DAMAGED;
  const indexBits = readLengthCode(lengths, take(4) + 4);
  if (indexBits <= 0) return indexBits === 0 ? DAMAGED : indexBits;
  const result = readLengths(lengths, literals + distances, (1 << indexBits) - 1);
  if (result < 0) return result;
  if (load<u8>(lengths + END_OF_BLOCK_SYMBOL) === 0) return DAMAGED;
  // All are counted: those of distances are counted again, and the others are the rest.
  const low = v128.load(scratch, COUNTS);
  const high = v128.load(scratch, COUNTS + 16);
  const from = lengths + literals;
  countLengths(from, distances);
  const rest = i16x8.sub(low, v128.load(scratch, COUNTS));
  const restHigh = i16x8.sub(high, v128.load(scratch, COUNTS + 16));
  Tables.distanceBits = buildTable(from, distances, scratch + DISTANCE_SYMBOLS, tables, DISTANCE_BITS, NO_CODE);
  if (Tables.distanceBits === 0) return DAMAGED;
  v128.store(scratch, rest, COUNTS);
  v128.store(scratch, restHigh, COUNTS + 16);
  const symbols = scratch + LITERAL_SYMBOLS;
  const areJoined = Output.end - Output.at >= MANY && areShort(lengths);
  const mostBits = areJoined ? MOST_LITERAL_BITS : LITERAL_BITS;
  Tables.literalBits = buildTable(lengths, literals, symbols, tables + LITERALS, mostBits, NO_LITERAL);
  if (Tables.literalBits === 0) return DAMAGED;
  if (areJoined) {
    joinLiterals(tables + LITERALS, Tables.literalBits);
    Tables.literalBits = MOST_LITERAL_BITS;
  }
  return 0;
}

/** Reads the code in which the lengths are. @returns how many bits are the index of its table, or 0 or less */
function readLengthCode(lengths: usize, n: u32): i32 {
  const scratch = Scratch.start;
  v128.store(lengths, i64x2.splat(0));
  v128.store(lengths, i64x2.splat(0), 16);
  if (!refill()) return CUT_OFF;
  // Of each length up to seven, a count in eight bits.
  let counts: u64 = 0;
  let buffer = Bits.buffer;
  const first = min(n, 18);
  for (let i: usize = 0; i < first; i++) {
    const length = buffer & 7;
    store<u8>(lengths + load<u8>(scratch + i, LENGTH_ORDER), length);
    counts += (<u64>1) << (length << 3);
    buffer >>= 3;
  }
  Bits.buffer = buffer;
  Bits.count -= 3 * first;
  if (n > first) {
    if (!refill()) return CUT_OFF;
    const length: u64 = take(3);
    store<u8>(lengths + load<u8>(scratch + first, LENGTH_ORDER), length);
    counts += (<u64>1) << (length << 3);
  }
  v128.store(scratch, i16x8.extend_low_i8x16_u(i64x2.splat(counts & ~0xff)), COUNTS);
  v128.store(scratch, i64x2.splat(0), COUNTS + 16);
  return buildTable(lengths, 19, scratch + LENGTH_SYMBOLS, scratch + LENGTH_TABLE, LENGTH_BITS, 0);
}

/**
 * Reads lengths, and counts them. What is read next, one length again and again, is written eight times, and what is too
 * much is overwritten. So only zeros can be repeated more often, and all is zero before.
 */
function readLengths(lengths: usize, n: usize, mask: u32): i32 {
  const counts = Scratch.start + COUNTS;
  const table = Scratch.start + LENGTH_TABLE;
  const readable = Bits.end + READ_AHEAD;
  const end = lengths + n;
  for (let at = lengths; at < end; at += 16) v128.store(at, i64x2.splat(0));
  clearCounts();
  store<u16>(counts, 0, 2 * NO_LENGTH);
  let buffer = Bits.buffer;
  let count = Bits.count;
  let next = Bits.next;
  let result = 0;
  let at = lengths;
  let before: u32 = NO_LENGTH;
  while (at < end) {
    if (next >= readable) {
      result = CUT_OFF;
      break;
    }
    buffer |= load<u64>(next) << count;
    next += (63 - count) >>> 3;
    count |= 56;
    // The longest code has seven bits, and seven extra bits: four are in the buffer.
    for (let n = 0; n < 4 && at < end; n++) {
      const entry = load<u32>(table + ((<u32>buffer & mask) << 2));
      const times = ((entry >>> 21) & 15) + (<u32>(buffer >> (entry >>> 8)) & (entry >>> 25));
      buffer >>= entry;
      count -= entry & 63;
      const length = (entry >>> 16) & 31;
      before = length === AGAIN ? before : length;
      store<u64>(at, i64x2.extract_lane(i8x16.splat(<i8>before), 0));
      const counted = counts + ((<usize>before) << 1);
      store<u16>(counted, load<u16>(counted) + times);
      at += times;
    }
  }
  if (at > end || load<u16>(counts, 2 * NO_LENGTH) !== 0) result = DAMAGED;
  Bits.buffer = buffer;
  Bits.count = count;
  Bits.next = next;
  return result;
}
