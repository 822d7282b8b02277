/**
 * The quick look at every byte that there is, in AssemblyScript: where may a key be? It knows nothing but the tables that
 * lie in its memory (layout.ts), and has no state: it is told where the bytes begin and end, at most `LONGEST_PIECE` of
 * them, and writes what it finds to `RESULTS`.
 *
 * A literal of eight bytes holds, wherever it lies, four bytes at one of every fifth places. So every fifth place is
 * looked at, and those whose four bytes stand in no literal are sieved out by two hashes, without a branch that a
 * processor could take wrongly.
 */
import {
  ALLOWED,
  BASE64,
  CANDIDATES,
  DIGIT,
  ENDINGS,
  FEWEST_DIGITS,
  FIRST_BITS,
  FIRST_FILTER,
  GAP,
  HEX,
  HIGH_HALVES,
  KIND_HALVES,
  KINDS,
  LINE,
  LITERAL_LENGTH,
  LOW_HALVES,
  NUMBERS,
  PATTERN_TRIGGERS,
  PROBE,
  RESULTS,
  SECOND_BITS,
  SECOND_FILTER,
  SHORTEST_NUMBERS,
  SLOT_BITS,
  SLOTS,
  TRIGGERS,
} from './layout';

/** Between the places that are looked at. */
const EVERY: usize = 5;

/** As in src/leaks/detect/tables.ts. */
const FIRST_FACTOR: u32 = 0x9e3779b1;
const SECOND_FACTOR: u32 = 0xc2b2ae35;
const SLOT_FACTOR: u32 = 0x85ebca6b;

/**
 * Writes the offsets of literals, at least one in every `GAP` bytes that hold any, in order.
 *
 * @returns how many it wrote
 */
export function findLiterals(begin: usize, end: usize): u32 {
  const candidates = sieve(begin, end);
  let from = begin;
  let result: usize = RESULTS;
  for (let at: usize = CANDIDATES; at < candidates; at += 4) {
    const window: usize = load<u32>(at);
    for (let start = max(from, window - EVERY + 1); start <= window && start + LITERAL_LENGTH <= end; start++) {
      if (!isEnding(start + 4) || triggersAt(start) === 0) continue;
      store<u32>(result, <u32>(start - begin));
      result += 4;
      from = start + GAP;
      break;
    }
  }
  return (<u32>result - RESULTS) / 4;
}

/**
 * Writes the offset and the triggers of every literal, in order.
 *
 * @returns how many it wrote
 */
export function listLiterals(begin: usize, end: usize): u32 {
  const candidates = sieve(begin, end);
  let result: usize = RESULTS;
  for (let at: usize = CANDIDATES; at < candidates; at += 4) {
    const window: usize = load<u32>(at);
    for (let start = max(begin, window - EVERY + 1); start <= window && start + LITERAL_LENGTH <= end; start++) {
      const triggers = isEnding(start + 4) ? triggersAt(start) : 0;
      if (triggers === 0) continue;
      store<u32>(result, <u32>(start - begin));
      store<u32>(result, triggers, 4);
      result += 8;
    }
  }
  return (<u32>result - RESULTS) / 8;
}

/**
 * Between probes for runs, in turn: `STRIDES - stride` is the next one. Near enough that a run of 107 characters, the
 * shortest that dense-runs.ts takes, holds a whole probe, and odd enough that one falls well into a line of any wrapped
 * run of four lines.
 */
const STRIDE: usize = 53;
const STRIDES: usize = 53 + 83;

/**
 * Looks at `PROBE` characters here and there, and writes where they are of base64, in a run of `LINE` characters or more,
 * or may stand in numbers, in a run of `SHORTEST_NUMBERS`: their offset, and where the run of each kind ends, or 0. Each
 * run is told once, and those that go up to the beginning or the end, however long they are.
 *
 * @returns how many it wrote
 */
export function findRuns(begin: usize, end: usize): u32 {
  const base64Low = v128.load(KIND_HALVES);
  const base64High = v128.load(KIND_HALVES, 16);
  const numbersLow = v128.load(KIND_HALVES, 32);
  const numbersHigh = v128.load(KIND_HALVES, 48);
  const half = i8x16.splat(15);
  let result: usize = RESULTS;
  let stride = STRIDE;
  let base64End = begin;
  let numbersEnd = begin;
  for (let probe = begin; probe + PROBE <= end; probe += stride) {
    stride = STRIDES - stride;
    const head = v128.load(probe);
    const headLow = v128.and(head, half);
    const headHigh = i8x16.shr_u(head, 4);
    let isBase64 = areAll(base64Low, base64High, headLow, headHigh);
    let areNumbers = areAll(numbersLow, numbersHigh, headLow, headHigh);
    if (!(isBase64 || areNumbers)) continue;
    const tail = v128.load(probe, PROBE - 16);
    const tailLow = v128.and(tail, half);
    const tailHigh = i8x16.shr_u(tail, 4);
    isBase64 =
      isBase64 &&
      probe >= base64End &&
      areAll(base64Low, base64High, tailLow, tailHigh) &&
      isLong(BASE64, LINE, probe, begin, end);
    areNumbers =
      areNumbers &&
      probe >= numbersEnd &&
      areAll(numbersLow, numbersHigh, tailLow, tailHigh) &&
      hasDigits(probe) &&
      isLong(NUMBERS, SHORTEST_NUMBERS, probe, begin, end);
    if (!(isBase64 || areNumbers)) continue;
    if (isBase64) base64End = endOf(BASE64, probe + PROBE, end);
    if (areNumbers) numbersEnd = endOf(NUMBERS, probe + PROBE, end);
    store<u32>(result, <u32>(probe - begin));
    store<u32>(result, isBase64 ? <u32>(base64End - begin) : 0, 4);
    store<u32>(result, areNumbers ? <u32>(numbersEnd - begin) : 0, 8);
    result += 12;
  }
  return (<u32>result - RESULTS) / 12;
}

function areAll(kindLow: v128, kindHigh: v128, low: v128, high: v128): bool {
  return i8x16.all_true(v128.and(i8x16.swizzle(kindLow, low), i8x16.swizzle(kindHigh, high)));
}

function isOf(kind: u32, at: usize): bool {
  return (<u32>load<u8>(<usize>load<u8>(at), KINDS) & kind) !== 0;
}

/** Where the characters of a kind end that stand at a place. */
function endOf(kind: u32, at: usize, end: usize): usize {
  let stop = at;
  while (stop < end && isOf(kind, stop)) stop++;
  return stop;
}

/** Whether so many characters of a kind stand around a probe, or may, as far as can be seen. */
function isLong(kind: u32, least: usize, probe: usize, begin: usize, end: usize): bool {
  let start = probe;
  let stop = probe + PROBE;
  while (stop - start < least && start > begin && isOf(kind, start - 1)) start--;
  while (stop - start < least && stop < end && isOf(kind, stop)) stop++;
  return stop - start >= least || start === begin || stop === end;
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

/** Writes the places that may be in a literal. @returns where they end */
function sieve(begin: usize, end: usize): usize {
  let to: usize = CANDIDATES;
  let window = begin;
  for (; window + 3 * EVERY + 4 <= end; window += 4 * EVERY) {
    // Four at once, which do not wait for each other.
    store<u32>(to, window);
    to += isAmongFirst(window);
    store<u32>(to, window + EVERY);
    to += isAmongFirst(window + EVERY);
    store<u32>(to, window + 2 * EVERY);
    to += isAmongFirst(window + 2 * EVERY);
    store<u32>(to, window + 3 * EVERY);
    to += isAmongFirst(window + 3 * EVERY);
  }
  for (; window + 4 <= end; window += EVERY) {
    store<u32>(to, window);
    to += isAmongFirst(window);
  }
  const first = to;
  to = CANDIDATES;
  for (let at: usize = CANDIDATES; at < first; at += 4) {
    const candidate = load<u32>(at);
    store<u32>(to, candidate);
    to += isAmongSecond(candidate);
  }
  return to;
}

function isAmongFirst(window: usize): usize {
  return load<u8>((load<u32>(window) * FIRST_FACTOR) >>> (32 - FIRST_BITS), FIRST_FILTER);
}

function isAmongSecond(window: usize): usize {
  return load<u8>((load<u32>(window) * SECOND_FACTOR) >>> (32 - SECOND_BITS), SECOND_FILTER);
}

function isEnding(at: usize): bool {
  const hash = (load<u32>(at) * FIRST_FACTOR) >>> 16;
  return ((load<u8>(hash >>> 3, ENDINGS) >>> <u8>(hash & 7)) & 1) !== 0;
}

/** What the literal that stands at a place triggers, 0 where none stands there. */
function triggersAt(start: usize): u32 {
  const low = load<u32>(start);
  const high = load<u32>(start, 4);
  let slot = ((low ^ (high * FIRST_FACTOR)) * SLOT_FACTOR) >>> (32 - SLOT_BITS);
  for (;;) {
    const triggers = load<u16>(slot << 1, TRIGGERS);
    if (triggers === 0) break;
    if (load<u32>(slot << 2, LOW_HALVES) === low && load<u32>(slot << 2, HIGH_HALVES) === high) return triggers;
    slot = (slot + 1) & (SLOTS - 1);
  }
  let patterns: u64 = ~0;
  for (let place = 0; place < LITERAL_LENGTH; place++) {
    patterns &= load<u64>(((place << 8) | <u32>load<u8>(start + place)) << 3, ALLOWED);
  }
  return patterns === 0 ? 0 : load<u16>((<usize>ctz(patterns)) << 1, PATTERN_TRIGGERS);
}
