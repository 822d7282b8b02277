/**
 * Literals. One of eight bytes holds, wherever it lies, four bytes at one of every fifth places. So every fifth place is
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
  LITERAL_LENGTH,
  LOW_HALVES,
  PATTERN_TRIGGERS,
  RESULTS,
  SECOND_BITS,
  SECOND_FILTER,
  SLOT_BITS,
  SLOTS,
  TRIGGERS,
} from './layout';

/** Between the places that are looked at. */
const EVERY: usize = 5;
/** Bytes that are looked at together, and not at all where they are one and the same: a number of fours of places. */
const BLOCK: usize = 4 * 5 * 50;

/** As in src/leaks/detect/keywords/tables.ts. */
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

/** Writes the places that may be in a literal. @returns where they end */
function sieve(begin: usize, end: usize): usize {
  let to: usize = CANDIDATES;
  for (let block = begin; block + 4 <= end; block += BLOCK) {
    if (!isUniformBlock(block, begin, end)) to = sieveBlock(block, min(block + BLOCK + 3, end), to);
  }
  const first = to;
  to = CANDIDATES;
  for (let at: usize = CANDIDATES; at < first; at += 4) {
    const candidate = load<u32>(at);
    const bytes = load<u32>(candidate);
    if (bytes === rotl(bytes, 8) && isUniform(candidate)) continue;
    store<u32>(to, candidate);
    to += isAmongSecond(bytes);
  }
  const second = to;
  to = CANDIDATES;
  for (let at: usize = CANDIDATES; at < second; at += 4) {
    const candidate = load<u32>(at);
    store<u32>(to, candidate);
    to += isBeforeEnding(candidate);
  }
  return to;
}

/** @param end after the last byte of the last place, of those `EVERY` bytes apart */
function sieveBlock(begin: usize, end: usize, result: usize): usize {
  let to = result;
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
  return to;
}

/** Whether all literals that may begin or end in a block are of bytes that are one and the same: no literal is made so. */
function isUniformBlock(block: usize, begin: usize, end: usize): bool {
  const start = block - EVERY;
  const stop = block + BLOCK + LITERAL_LENGTH;
  if (start < begin || stop + 16 > end) return false;
  return endOfUniform(start, stop + 16) >= stop;
}

/** Up to where all bytes are surely the same as the one at a place; of whole groups of 16. */
function endOfUniform(at: usize, end: usize): usize {
  const same = v128.load8_splat(at);
  let stop = at;
  while (stop + 16 <= end && i8x16.all_true(i8x16.eq(v128.load(stop), same))) stop += 16;
  return stop;
}

function isAmongFirst(window: usize): usize {
  return load<u8>((load<u32>(window) * FIRST_FACTOR) >>> (32 - FIRST_BITS), FIRST_FILTER);
}

function isAmongSecond(bytes: u32): usize {
  return load<u8>((bytes * SECOND_FACTOR) >>> (32 - SECOND_BITS), SECOND_FILTER);
}

/** Whether some literal that holds these four bytes may end near: as the filters, 4 where it may. */
function isBeforeEnding(window: usize): usize {
  const endings =
    endingAt(window) | endingAt(window + 1) | endingAt(window + 2) | endingAt(window + 3) | endingAt(window + 4);
  return endings << 2;
}

/** Whether all bytes of all literals that may hold these four are one and the same: no literal is made so. */
function isUniform(window: usize): bool {
  const bytes = load<u64>(window);
  return ((bytes ^ rotl(bytes, 8)) | (<u64>load<u32>(window - EVERY + 1) ^ (bytes & 0xffffffff))) === 0;
}

function isEnding(at: usize): bool {
  return endingAt(at) !== 0;
}

/** Whether the last four bytes of a literal may stand at a place: 1 where they may. */
function endingAt(at: usize): usize {
  const hash = (load<u32>(at) * FIRST_FACTOR) >>> 16;
  return (<usize>load<u8>(hash >>> 3, ENDINGS) >>> (hash & 7)) & 1;
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
