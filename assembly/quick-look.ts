/**
 * The quick look at every byte that there is, in AssemblyScript: where may a key be? It knows nothing but the tables that
 * lie in its memory (layout.ts), and has no state: whatever it finds, it writes behind them.
 *
 * A literal of eight bytes holds, wherever it lies, four bytes at one of every fifth places. So every fifth place is
 * looked at, and those whose four bytes stand in no literal are sieved out by two hashes, without a branch that a
 * processor could take wrongly.
 */
import {
  ALLOWED,
  CANDIDATES,
  ENDINGS,
  FIRST_BITS,
  FIRST_FILTER,
  GAP,
  HIGH_HALVES,
  KIND_HALVES,
  LITERAL_LENGTH,
  LOW_HALVES,
  PATTERN_TRIGGERS,
  PIECE,
  PROBE,
  RESULTS,
  SECOND_BITS,
  SECOND_FILTER,
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
 * @param length bytes of the piece
 * @returns how many it wrote
 */
export function findLiterals(length: u32): u32 {
  const candidates = sieve(length);
  const last: usize = PIECE + length - LITERAL_LENGTH;
  let from: usize = PIECE;
  let result: usize = RESULTS;
  for (let at: usize = CANDIDATES; at < candidates; at += 4) {
    const window: usize = load<u32>(at);
    for (let start = max(from, window - EVERY + 1); start <= min(window, last); start++) {
      if (!isEnding(start + 4) || triggersAt(start) === 0) continue;
      store<u32>(result, <u32>start - PIECE);
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
export function listLiterals(length: u32): u32 {
  const candidates = sieve(length);
  const last: usize = PIECE + length - LITERAL_LENGTH;
  let result: usize = RESULTS;
  for (let at: usize = CANDIDATES; at < candidates; at += 4) {
    const window: usize = load<u32>(at);
    for (let start = max(<usize>PIECE, window - EVERY + 1); start <= min(window, last); start++) {
      const triggers = isEnding(start + 4) ? triggersAt(start) : 0;
      if (triggers === 0) continue;
      store<u32>(result, <u32>start - PIECE);
      store<u32>(result, triggers, 4);
      result += 8;
    }
  }
  return (<u32>result - RESULTS) / 8;
}

/** Between probes for runs, in turn: `STRIDES - stride` is the next one. See dense-runs.ts. */
const STRIDE: usize = 53;
const STRIDES: usize = 53 + 83;

/**
 * Looks at `PROBE` characters here and there, and writes where all of them are of base64, or all may stand in numbers:
 * the offset times 4, plus 1 for base64, plus 2 for numbers.
 *
 * @returns how many it wrote
 */
export function findRuns(length: u32): u32 {
  const last: usize = PIECE + length;
  const base64Low = v128.load(KIND_HALVES);
  const base64High = v128.load(KIND_HALVES, 16);
  const numbersLow = v128.load(KIND_HALVES, 32);
  const numbersHigh = v128.load(KIND_HALVES, 48);
  const half = i8x16.splat(15);
  let result: usize = RESULTS;
  let stride = STRIDE;
  for (let probe: usize = PIECE; probe + PROBE <= last; probe += stride) {
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
    isBase64 = isBase64 && areAll(base64Low, base64High, tailLow, tailHigh);
    areNumbers = areNumbers && areAll(numbersLow, numbersHigh, tailLow, tailHigh);
    if (!(isBase64 || areNumbers)) continue;
    store<u32>(result, ((<u32>probe - PIECE) << 2) | (isBase64 ? 1 : 0) | (areNumbers ? 2 : 0));
    result += 4;
  }
  return (<u32>result - RESULTS) / 4;
}

function areAll(kindLow: v128, kindHigh: v128, low: v128, high: v128): bool {
  return i8x16.all_true(v128.and(i8x16.swizzle(kindLow, low), i8x16.swizzle(kindHigh, high)));
}

/** Writes the places that may be in a literal. @returns where they end */
function sieve(length: u32): usize {
  const end: usize = PIECE + length;
  let to: usize = CANDIDATES;
  let window: usize = PIECE;
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
