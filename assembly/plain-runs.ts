/** Runs of one line that surely hold nothing: most of those that are short. */
import { areDigits, areLetters, isOf } from './kinds';
import { AROUND_NUMBERS, BARE_NUMBERS, BASE64_VALUES, DIGIT_VALUES, HEADS, HEX, LONG_RUN, SPACE } from './layout';
import { holdsText } from './samples';

/**
 * Whether a run of one line surely holds no key in yet another encoding: the same as `!mayHoldMore` in
 * src/leaks/detect/prefilter/run-samples.ts, for the many short ones there are. Others are left to that.
 */
export function isPlain(begin: usize, end: usize): bool {
  const start = afterHexMark(begin, end);
  const length = end - start;
  if (length >= <usize>LONG_RUN || isOf(SPACE, end) || isOf(SPACE, begin - 1)) return false;
  const isHex = areHex(start, end);
  // Base32 is in capitals, or in small letters.
  if (!isHex && !hasBothCases(start, end)) return false;
  const numbers: usize = isHex ? 2 * BARE_NUMBERS : (BARE_NUMBERS * 4) / 3;
  if (length + AROUND_NUMBERS >= numbers && length <= numbers + AROUND_NUMBERS + 1) return false;
  const phases: usize = isHex ? 2 : 4;
  for (let phase: usize = 0; phase < phases; phase++) if (mayBeHead(start + phase, isHex)) return false;
  if (!isHex && mayBeDeflated(start)) return false;
  return !holdsText(start, end, isHex);
}

/** Where the digits begin that `0x` or `x` marks as hex; else where the run does. */
function afterHexMark(start: usize, end: usize): usize {
  const mark = start + (load<u8>(start) === ZERO ? 1 : 0);
  return (load<u8>(mark) | CASE) === X && areHex(mark + 1, end) ? mark + 1 : start;
}

const ZERO: u8 = 0x30;
const X: u8 = 0x78;
/** The bit by which letters of either case differ. */
const CASE: u8 = 0x20;

/** Whether all characters between two places are hex digits. */
export function areHex(start: usize, end: usize): bool {
  let at = start;
  for (; at + 16 <= end; at += 16) {
    const characters = v128.load(at);
    if (!i8x16.all_true(v128.or(areDigits(characters), areLetters(characters)))) return false;
  }
  while (at < end && isOf(HEX, at)) at++;
  return at === end;
}

/** Whether there are capitals and small letters. */
function hasBothCases(start: usize, end: usize): bool {
  let cases: u32 = 0;
  for (let at = start; at < end && (cases & BOTH_CASES) !== BOTH_CASES; at++) cases |= 1 << (load<u8>(at) >>> 5);
  return (cases & BOTH_CASES) === BOTH_CASES;
}

/** By the higher bits of characters: 0x40 to 0x5f and 0x60 to 0x7f. */
const BOTH_CASES: u32 = (1 << 2) | (1 << 3);

/** Whether something may begin at a place that holds more; of sequences of DER, those that begin with a version. */
function mayBeHead(at: usize, isHex: bool): bool {
  const head = headAt(at, isHex);
  if (load<u8>(<usize>(head >>> 24), HEADS) === 0) return false;
  return head >>> 24 !== SEQUENCE || (head & 0xffff) === VERSION || (head & 0x800000) !== 0;
}

const SEQUENCE: u32 = 0x30;
/** A number of one byte. */
const VERSION: u32 = 0x0201;

/**
 * Whether deflated bytes may begin in base64 without any head, with a block of dynamic codes: the same as `beginsDynamic` in
 * src/leaks/archive/deflate-block.ts.
 */
function mayBeDeflated(at: usize): bool {
  let low: u64 = 0;
  let high: u64 = 0;
  let buffered: u32 = 0;
  let bits: u32 = 0;
  let count: u32 = 0;
  for (let i = at; count < 10; i++) {
    buffered = (buffered << 6) | (<u32>load<u8>(<usize>load<u8>(i), BASE64_VALUES) & 63);
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = <u64>((buffered >> bits) & 0xff);
    if (count < 8) low |= byte << (8 * count);
    else high |= byte << (8 * (count - 8));
    count++;
  }
  if ((low & 6) !== 4 || ((low >> 3) & 31) > 29 || ((low >> 8) & 31) > 29) return false;
  const lengths = <u32>((low >> 13) & 15) + 4;
  let sum: u32 = 0;
  for (let i: u32 = 0, bit: u32 = 17; i < lengths; i++, bit += 3) {
    const word = bit >= 64 ? high >> (bit - 64) : bit > 61 ? (low >> bit) | (high << (64 - bit)) : low >> bit;
    const length = <u32>(word & 7);
    if (length > 0) sum += 128 >> length;
  }
  return sum === 128;
}

/** The first four bytes that stand at a place. */
function headAt(at: usize, isHex: bool): u32 {
  const values: usize = isHex ? DIGIT_VALUES : BASE64_VALUES;
  const bits: u32 = isHex ? 4 : 6;
  let head: u64 = 0;
  for (let i: usize = 0; i < 8; i++) head = (head << bits) | <u64>load<u8>(values + <usize>load<u8>(at + i));
  return <u32>(isHex ? head : head >> 16);
}
