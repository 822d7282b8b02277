/** Long runs: of base64, and of what may stand in and between numbers. */

import { areDigits, areLetters, areOf, endOf, endOfSpace, isOf, startOf, startOfSpace } from './kinds';
import {
  AROUND_NUMBERS,
  BARE_NUMBERS,
  BASE64,
  BASE64_VALUES,
  DIGIT,
  DIGIT_VALUES,
  FEWEST_DIGITS,
  HEADS,
  HEX,
  KINDS,
  LINE as LEAST_LINE,
  SHORTEST_NUMBERS as LEAST_NUMBERS,
  SHORTEST as LEAST_RUN,
  LONG_RUN,
  LONGEST_GAP,
  NUMBERS,
  PROBE,
  RESULTS,
  SPACE,
} from './layout';
import { beginNumerals, findNumerals } from './numerals';
import { holdsText } from './samples';

/**
 * Between probes for runs, in turn: `STRIDES - stride` is the next one. Near enough that a run of `SHORTEST` characters
 * holds a whole probe, and odd enough that one falls well into a line of any wrapped run of four lines.
 */
const STRIDE: usize = 53;
const STRIDES: usize = 53 + 83;

const LINE: usize = LEAST_LINE;
const SHORTEST: usize = LEAST_RUN;
const SHORTEST_NUMBERS: usize = LEAST_NUMBERS;

/**
 * Looks at `PROBE` characters here and there, and writes three numbers where they are of base64, in a run of `SHORTEST`
 * characters or more, which may go over lines, or may stand in numbers, in a run of `SHORTEST_NUMBERS`: their offset, and
 * where the run of each kind ends, or 0. Each run is written once, and those that go up to the beginning or the end,
 * however long they are. Numbers that do not are looked through at once: for them an offset is written wherever they hold
 * bytes of a key, and 0 twice.
 *
 * @returns how many it wrote
 */
export function findRuns(begin: usize, end: usize): u32 {
  let result: usize = RESULTS;
  let stride = STRIDE;
  let base64End = begin;
  let numbersEnd = begin;
  for (let probe = begin; probe + PROBE <= end; probe += stride) {
    stride = STRIDES - stride;
    let isBase64 = areOf(BASE64, probe);
    let areNumbers = areOf(NUMBERS, probe);
    if (!(isBase64 || areNumbers)) continue;
    isBase64 = isBase64 && probe >= base64End && areOf(BASE64, probe + PROBE - 16);
    areNumbers = areNumbers && probe >= numbersEnd && areOf(NUMBERS, probe + PROBE - 16) && hasDigits(probe);
    if (isBase64) {
      base64End = endOf(BASE64, probe + PROBE, end);
      const start = startOf(BASE64, probe, begin);
      isBase64 =
        isLong(start, base64End, begin, end) && !(start > begin && base64End < end && isPlain(start, base64End));
    }
    if (areNumbers) {
      const start = startOf(NUMBERS, probe, begin);
      numbersEnd = endOf(NUMBERS, probe + PROBE, end);
      areNumbers = start === begin || numbersEnd === end;
      if (!areNumbers && numbersEnd - start >= SHORTEST_NUMBERS) {
        beginNumerals();
        result = findNumerals(start, numbersEnd, end, begin, result);
      }
    }
    if (!(isBase64 || areNumbers)) continue;
    if (isBase64) base64End = endOfLines(base64End, end);
    store<u32>(result, <u32>(probe - begin));
    store<u32>(result, isBase64 ? <u32>(base64End - begin) : 0, 4);
    store<u32>(result, areNumbers ? <u32>(numbersEnd - begin) : 0, 8);
    result += 12;
  }
  return (<u32>result - RESULTS) / 12;
}

/** Whether a run is long enough together with the lines around it, or may be, as far as can be seen. */
function isLong(start: usize, stop: usize, begin: usize, end: usize): bool {
  let first = start;
  let last = stop;
  if (last - first < LINE) return first === begin || last === end;
  while (last - first < SHORTEST) {
    const next = endOfSpace(last, min(end, last + LONGEST_GAP));
    if (next === end) return true;
    if (next === last || next === last + LONGEST_GAP) break;
    const lineEnd = endOf(BASE64, next, end);
    if (lineEnd === end) return true;
    last = max(last, lineEnd > next ? lineEnd : last);
    if (lineEnd - next < LINE) break;
  }
  while (last - first < SHORTEST) {
    const before = startOfSpace(first, max(begin, first - LONGEST_GAP));
    if (before === begin) return true;
    if (before === first || before === first - LONGEST_GAP) break;
    const lineStart = startOf(BASE64, before, begin);
    if (lineStart === begin) return true;
    if (before - lineStart < LINE) break;
    first = lineStart;
  }
  return last - first >= SHORTEST || first === begin || last === end;
}

/** The end of a run of base64 that goes on over line breaks after a place; the last line may be a short one. */
export function endOfLines(stop: usize, end: usize): usize {
  let finish = stop;
  for (;;) {
    const next = endOfSpace(finish, min(end, finish + LONGEST_GAP));
    if (next === finish || next === end || next === finish + LONGEST_GAP) break;
    const lineEnd = endOf(BASE64, next, end);
    if (lineEnd > next) finish = lineEnd;
    if (lineEnd - next < LINE) break;
  }
  return finish;
}

/** The start of a run of base64 whose first lines lie before a place. */
export function startOfLines(start: usize, begin: usize): usize {
  let first = start;
  for (;;) {
    const before = startOfSpace(first, max(begin, first - LONGEST_GAP));
    if (before === first || before === begin || before === first - LONGEST_GAP) break;
    const lineStart = startOf(BASE64, before, begin);
    if (before - lineStart < LINE) break;
    first = lineStart;
  }
  return first;
}

/**
 * Whether a run of one line surely holds no key in yet another encoding: the same as `!mayHoldMore` in
 * src/leaks/detect/prefilter/run-samples.ts, for the many short ones there are. Others are left to that.
 */
function isPlain(begin: usize, end: usize): bool {
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

/** How many bytes differ from the one so many places before, of those from `start + period` on; about `most` of them at most. */
export function changes(start: usize, end: usize, period: usize, most: u32): u32 {
  let count: u32 = 0;
  let at = start + period;
  for (; at + 16 <= end && count < most; at += 16) {
    count += 16 - popcnt(<u32>i8x16.bitmask(i8x16.eq(v128.load(at), v128.load(at - period))));
  }
  for (; at < end && count < most; at++) if (load<u8>(at) !== load<u8>(at - period)) count++;
  return count;
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
 * Whether deflated bytes may begin in base64 without any head, with a block of dynamic codes: the same as `isRawDeflate` in
 * src/leaks/detect/decoders/raw-deflate.ts.
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

/** Whether among the characters of a probe enough are digits of some base, and one is a decimal one. */
function hasDigits(probe: usize): bool {
  let count = 0;
  let kinds: u32 = 0;
  for (let at = probe; at < probe + PROBE; at++) {
    if (isOf(HEX, at)) count++;
    kinds |= load<u8>(<usize>load<u8>(at), KINDS);
  }
  return count >= FEWEST_DIGITS && (kinds & DIGIT) !== 0;
}
