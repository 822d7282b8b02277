/** The codes of a block that brings its own (RFC 1951, 3.2.7): their lengths, which are in a code themselves. */
import { Bits, READ_AHEAD, refill, take } from './bits';
import { buildTable, IS_NO_CODE, NO_CODE, NO_LITERAL } from './codes';
import {
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
} from './pack-layout';
import { Scratch } from './scratch';

/** How many bits are the index of the tables that were read last. */
export class Tables {
  static literalBits: u32 = 0;
  static distanceBits: u32 = 0;
}

const MOST_LITERALS: u32 = 286;
const MOST_DISTANCES: u32 = 30;
const END_OF_BLOCK_SYMBOL: usize = 256;

/** Reads the codes and builds their tables. @returns 0 or a negative number */
export function readTables(tables: usize): i32 {
  const scratch = Scratch.start;
  const lengths = scratch + LENGTHS;
  const literals = take(5) + 257;
  const distances = take(5) + 1;
  if (literals > MOST_LITERALS || distances > MOST_DISTANCES) return DAMAGED;
  const indexBits = readLengthCode(lengths, take(4) + 4);
  if (indexBits <= 0) return indexBits === 0 ? DAMAGED : indexBits;
  memory.fill(lengths, 0, 320);
  const result = readLengths(lengths, literals + distances, indexBits);
  if (result < 0) return result;
  if (load<u8>(lengths + END_OF_BLOCK_SYMBOL) === 0) return DAMAGED;
  const symbols = scratch + LITERAL_SYMBOLS;
  Tables.literalBits = buildTable(lengths, literals, symbols, tables + LITERALS, LITERAL_BITS, NO_LITERAL);
  if (Tables.literalBits === 0) return DAMAGED;
  const from = lengths + literals;
  Tables.distanceBits = buildTable(from, distances, scratch + DISTANCE_SYMBOLS, tables, DISTANCE_BITS, NO_CODE);
  return Tables.distanceBits === 0 ? DAMAGED : 0;
}

/** Reads the code in which the lengths are. @returns how many bits are the index of its table, or 0 or less */
function readLengthCode(lengths: usize, n: u32): i32 {
  const scratch = Scratch.start;
  memory.fill(lengths, 0, 20);
  if (!refill()) return CUT_OFF;
  for (let i: usize = 0; i < n; i++) {
    // 57 bits at the most.
    if (i === 18 && !refill()) return CUT_OFF;
    store<u8>(lengths + load<u8>(scratch + i, LENGTH_ORDER), take(3));
  }
  return buildTable(lengths, 19, scratch + LENGTH_SYMBOLS, scratch + LENGTH_TABLE, LENGTH_BITS, NO_CODE);
}

/** Reads lengths into zeros: 0 to 15, 16 for the last one again, 17 and 18 for zeros. */
function readLengths(lengths: usize, n: usize, indexBits: u32): i32 {
  const table = Scratch.start + LENGTH_TABLE;
  const mask: u32 = (1 << indexBits) - 1;
  const readable = Bits.end + READ_AHEAD;
  let buffer = Bits.buffer;
  let count = Bits.count;
  let next = Bits.next;
  let result = 0;
  let i: usize = 0;
  while (i < n) {
    // The longest code has seven bits, and seven extra bits.
    if (count < 14) {
      if (next >= readable) {
        result = CUT_OFF;
        break;
      }
      buffer |= load<u64>(next) << count;
      next += (63 - count) >>> 3;
      count |= 56;
    }
    const entry = load<u32>(table + ((<u32>buffer & mask) << 2));
    buffer >>= entry;
    count -= entry & 63;
    const symbol = entry >>> 16;
    if (symbol < 16) {
      store<u8>(lengths + i++, symbol);
      continue;
    }
    if ((entry & IS_NO_CODE) !== 0) {
      result = DAMAGED;
      break;
    }
    const extra: u32 = symbol === 18 ? 7 : symbol - 14;
    const times: usize = (<u32>buffer & ((1 << extra) - 1)) + (symbol === 18 ? 11 : 3);
    buffer >>= extra;
    count -= extra;
    if (times > n - i || (symbol === 16 && i === 0)) {
      result = DAMAGED;
      break;
    }
    if (symbol === 16) {
      // Three to six.
      const length = load<u8>(lengths + i - 1);
      const all = i64x2.extract_lane(i8x16.splat(<i8>length), 0);
      store<u64>(lengths + i, <u64>all & ~(~(<u64>0) << ((<u64>times) << 3)));
    }
    i += times;
  }
  Bits.buffer = buffer;
  Bits.count = count;
  Bits.next = next;
  return result;
}
