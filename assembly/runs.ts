/** Long runs: of base64, and of what may stand in and between numbers. */

import { areOf, endOf, endOfSpace, isOf, startOf, startOfSpace } from './kinds';
import {
  BASE64,
  DIGIT,
  FEWEST_DIGITS,
  HEX,
  KINDS,
  LINE as LEAST_LINE,
  SHORTEST_NUMBERS as LEAST_NUMBERS,
  SHORTEST as LEAST_RUN,
  LONGEST_GAP,
  NUMBERS,
  PROBE,
  RESULTS,
} from './layout';
import { beginNumerals, findNumerals } from './numerals';
import { isPlain } from './plain-runs';

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
