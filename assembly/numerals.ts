/**
 * Bytes that stand in every key, written as numbers: in hex, decimal, octal or binary digits, with whatever prefixes,
 * suffixes and separators. So no literal is needed for each way of writing them.
 */

import { areDigits, areLetters } from './kinds';
import { DIGIT_VALUES, KNOWN_BITS, KNOWN_ENDINGS, KNOWN_SLOTS, NUMERALS_GAP } from './layout';

/** From here on digits are not put together at once; the shortest number in binary digits has as many. */
const LONG: u32 = 8;
/** No more digits make a byte. */
const BYTE: u32 = 3;
/** So many characters are looked at together. */
const WIDTH: usize = 16;
/** Digits of what is looked for. */
const LONGEST_KNOWN: u32 = 8;
/** The bit by which letters differ from digits. */
const LETTERS: u32 = 0x40404040;
const GAP: usize = NUMERALS_GAP;
/** As in src/leaks/detect/keywords/numerals.ts. */
const FACTOR: u32 = 0x9e3779b1;

/** The last bytes in each notation; in hex and binary, from any digit on. */
let lastHex: u32 = 0;
let lastDecimal: u32 = 0;
let lastOctal: u32 = 0;
let lastBinary: u32 = 0;
/** Digits since the last hex digit that is a letter, about. */
let sinceLetter: u32 = 0;
/** How far ahead of the next number the last place was written. */
let sinceWritten: usize = GAP;

/** What follows has nothing to do with what was looked through before. */
export function beginNumerals(): void {
  lastHex = 0;
  lastDecimal = 0;
  lastOctal = 0;
  lastBinary = 0;
  sinceLetter = 0;
  sinceWritten = GAP;
}

/**
 * Looks through numbers, which begin and end with a whole one, and goes on from those of the last call. Writes for each
 * place its offset and 0 twice to `result`, at least one in every `NUMERALS_GAP` bytes that hold any.
 *
 * Numbers are short, and where each ends no processor can guess: so 16 characters are looked at at once, and the digits
 * of a number put together without a branch.
 *
 * @param limit where the content ends around the numbers
 * @param begin offsets count from there
 * @returns where the results end
 */
export function findNumerals(from: usize, to: usize, limit: usize, begin: usize, result: usize): usize {
  const hasLetters = haveLetters(from, to);
  let written = from - sinceWritten;
  // A bit for each of 16 characters that is a digit, of any base; and for each that may stand beside one.
  let before: u32 = 0;
  let besideBefore: u32 = digitAt(from - 1) === BESIDE ? 1 << 15 : 0;
  // Where the number begins that goes through all 16 of them.
  let begun = from;
  for (let block = from; block < to; block += WIDTH) {
    const characters = v128.load(block);
    const here = (i8x16.bitmask(areDigits(characters)) | i8x16.bitmask(areLetters(characters))) & upTo(to - block);
    const next = digitAt(block + WIDTH);
    const goesOn: u32 = block + WIDTH < to && next <= 15 ? 1 << 15 : 0;
    if ((here & goesOn) !== 0 && here === 0xffff) {
      if (before !== 0xffff) begun = block - <usize>clz(~(before << 16));
      before = here;
      besideBefore = 0;
      continue;
    }
    const both = (here << 16) | before;
    const beside = besides(characters);
    const marks = ((<u64>(next === BESIDE ? 1 : 0)) << 32) | <u64>((beside << 16) | besideBefore);
    for (let ends = here & ~((here >> 1) | goesOn); ends !== 0; ends &= ends - 1) {
      const last = <u32>ctz(ends);
      const length = <u32>clz(~(both << (15 - last)));
      const end = block + last + 1;
      if (length >= LONG) {
        const start = length === 17 + last && before === 0xffff ? begun : end - length;
        if ((digitAt(end) === BESIDE || digitAt(start - 1) === BESIDE) && isBeside(start, end, limit)) continue;
        if (!pushLong(start, end) || start - written < GAP) continue;
        written = start;
      } else {
        const start = end - length;
        const isMarked = ((marks >> (17 + last)) | (marks >> (16 + last - length))) & 1;
        if (isMarked !== 0 && isBeside(start, end, limit)) continue;
        if (!pushShort(end, length, hasLetters) || start - written < GAP) continue;
        written = start;
      }
      store<u32>(result, <u32>(written - begin));
      store<u64>(result, 0, 4);
      result += 12;
    }
    before = here;
    besideBefore = beside;
  }
  sinceWritten = to - written;
  return result;
}

/** A number of up to seven digits that ends at a place. */
function pushShort(end: usize, length: u32, hasLetters: bool): bool {
  // Its characters, the first one lowest, and none before them.
  const unused = <u64>(8 * (8 - length));
  const number = (load<u64>(end - 8) >> unused) << unused;
  const found = hasLetters && pushHex(number, length);
  if ((number & twice(LETTERS)) !== 0) return found;
  const start = end - length;
  return (length <= BYTE ? pushByte(<u32>(number >> 40), start) : pushNumber(number, unused, start)) || found;
}

/** A mark for each of 16 characters that may stand at digits that are no numbers: one of `xXoO#'"]uUiI`. */
function besides(characters: v128): u32 {
  const low = i8x16.swizzle(
    i8x16(0, 0, 1, 1, 0, 20, 0, 1, 20, 10, 0, 0, 0, 4, 0, 10),
    v128.and(characters, i8x16.splat(15)),
  );
  const high = i8x16.swizzle(i8x16(0, 0, 1, 0, 2, 4, 8, 16, 0, 0, 0, 0, 0, 0, 0, 0), i8x16.shr_u(characters, 4));
  return i8x16.bitmask(i8x16.ne(v128.and(low, high), i8x16.splat(0)));
}

/** Eight bytes, from four. */
function twice(half: u32): u64 {
  return ((<u64>half) << 32) | <u64>half;
}

function upTo(count: usize): u32 {
  return count >= WIDTH ? 0xffff : (1 << (<u32>count)) - 1;
}

/** Whether letters that are hex digits stand somewhere: no key lacks them in hex. */
function haveLetters(from: usize, to: usize): bool {
  for (let at = from; at < to; at += WIDTH) {
    if ((i8x16.bitmask(areLetters(v128.load(at))) & upTo(to - at)) !== 0) return true;
  }
  return false;
}

/** Hex digits, up to seven. Whatever is looked for has a letter, so after digits without one nothing need be compared. */
function pushHex(number: u64, length: u32): bool {
  const all = ((<u64>lastHex) << (4 * <u64>length)) | <u64>nibblesOf(number);
  lastHex = <u32>all;
  sinceLetter = (number & twice(LETTERS)) !== 0 ? 0 : sinceLetter + length;
  if (sinceLetter >= LONGEST_KNOWN + LONG) return false;
  let found = false;
  for (let left = 4 * length; left > 0; left -= 4) {
    const bytes = <u32>(all >> <u64>(left - 4));
    if (mayBeKnown(bytes) !== 0 && isKnown(bytes)) found = true;
  }
  return found;
}

/** The values of up to eight hex digits, in one number. Letters are nine more than what their lower half says. */
function nibblesOf(number: u64): u32 {
  let nibbles = (number & twice(0x0f0f0f0f)) + 9 * ((number >> 6) & twice(0x01010101));
  nibbles = ((nibbles << 4) | (nibbles >> 8)) & twice(0x00ff00ff);
  nibbles = ((nibbles << 8) | (nibbles >> 16)) & twice(0x0000ffff);
  return <u32>((nibbles << 16) | (nibbles >> 32));
}

/** Eight hex digits. */
function pushEight(number: u64): bool {
  const before = (<u64>lastHex) << 32;
  lastHex = nibblesOf(number);
  const all = before | <u64>lastHex;
  const maybe =
    mayBeKnown(<u32>(all >> 28)) |
    mayBeKnown(<u32>(all >> 24)) |
    mayBeKnown(<u32>(all >> 20)) |
    mayBeKnown(<u32>(all >> 16)) |
    mayBeKnown(<u32>(all >> 12)) |
    mayBeKnown(<u32>(all >> 8)) |
    mayBeKnown(<u32>(all >> 4)) |
    mayBeKnown(lastHex);
  if (maybe === 0) return false;
  for (let shift: u64 = 0; shift < 32; shift += 4) if (isKnown(<u32>(all >> shift))) return true;
  return false;
}

/**
 * Up to three decimal digits, as most numbers have, and octal ones where they may be these.
 *
 * @param characters the last one highest, and nothing in the place of those that it lacks
 */
function pushByte(characters: u32, start: usize): bool {
  const hundreds = characters & 15;
  const tens = (characters >>> 8) & 15;
  const ones = (characters >>> 16) & 15;
  const value = hundreds * 100 + tens * 10 + ones;
  lastDecimal = push(lastDecimal, select<u32>(0 - value, value, load<u8>(start - 1) === MINUS));
  const isOctal = (characters & 0x080808) === 0;
  lastOctal = select<u32>(push(lastOctal, (hundreds << 6) | (tens << 3) | ones), lastOctal, isOctal);
  const found = mayBeKnown(lastDecimal) | select<u32>(mayBeKnown(lastOctal), 0, isOctal);
  return found !== 0 && areKnown(1, isOctal);
}

/**
 * More decimal digits, and octal ones where they may be these. Without branches: which way they go nobody could guess.
 *
 * @param unused bits of `number` before its first digit
 */
function pushNumber(number: u64, unused: u64, start: usize): bool {
  if (unused < LEAST_UNUSED) return false;
  const digits = number & twice(0x0f0f0f0f);
  let tens = (digits * 10 + (digits >> 8)) & twice(0x00ff00ff);
  tens = (tens * 100 + (tens >> 16)) & twice(0x0000ffff);
  const value = <u32>(tens * 10_000 + (tens >> 32));
  lastDecimal = push(lastDecimal, select<u32>(0 - value, value, load<u8>(start - 1) === MINUS));
  let eights = ((digits << 3) | (digits >> 8)) & twice(0x00ff00ff);
  eights = ((eights << 6) | (eights >> 16)) & twice(0x0000ffff);
  const isOctal = (digits & twice(0x08080808)) === 0;
  lastOctal = select<u32>(push(lastOctal, <u32>((eights << 12) | (eights >> 32))), lastOctal, isOctal);
  const decimal = endings(lastDecimal);
  const octal = select<u32>(endings(lastOctal), 0, isOctal);
  // A word of two bytes brings one that may have been the last.
  return (decimal | octal) !== 0 && areKnown(3, isOctal);
}

/** Bits before a number of six digits. */
const LEAST_UNUSED: u64 = 16;

/** Whether some bytes may be of a key, and 2 where those before the last one may. */
function endings(bytes: u32): u32 {
  return mayBeKnown(bytes) | (mayBeKnown(bytes >>> 8) << 1);
}

function areKnown(wanted: u32, isOctal: bool): bool {
  if (isKnown(lastDecimal) || (isOctal && isKnown(lastOctal))) return true;
  return wanted === 3 && (isKnown(lastDecimal >>> 8) || (isOctal && isKnown(lastOctal >>> 8)));
}

/** More digits than a number of two bytes has: in hex, or binary ones, which may begin with "0b". */
function pushLong(start: usize, end: usize): bool {
  let found = false;
  let at = start;
  // Within words so long there are literals; here it is about what goes on from the number before, or into the next one.
  const stop = end - start >= DENSE ? start + DENSE_ENDS : end;
  for (; at + LONG <= stop; at += LONG) {
    const number = load<u64>(at);
    if (number === twice(ZEROS) && lastHex === 0) continue;
    if (pushEight(number)) found = true;
  }
  if (stop < end) {
    at = end - LONG;
    lastHex = 0;
  }
  for (; at < end; at++) {
    lastHex = (lastHex << 4) | digitAt(at);
    if (mayBeKnown(lastHex) !== 0 && isKnown(lastHex)) found = true;
  }
  sinceLetter = 0;
  const first = load<u8>(start + 1) === LETTER_B ? start + 2 : start;
  if (!areBits(first, end)) return found;
  for (let i = first; i < end; i++) {
    lastBinary = (lastBinary << 1) | <u32>(load<u8>(i) & 1);
    if (mayBeKnown(lastBinary) !== 0 && isKnown(lastBinary)) found = true;
  }
  return found;
}

/** Whether all digits are 0 or 1, or the letter b, and not all of them 0. */
function areBits(start: usize, end: usize): bool {
  let digits: u32 = 0;
  for (let i = start; i < end; i++) {
    const digit = load<u8>(i);
    if ((digit & 0xfe) !== 0x30 && (digit | 0x20) !== LETTER_B) return false;
    digits |= digit;
  }
  return digits !== 0x30;
}

/** Digits in a row that literals are looked for in; and how many at their beginning are looked through all the same. */
const DENSE: usize = 64;
const DENSE_ENDS: usize = 8;

const ZEROS: u32 = 0x30303030;

/** A cheap refusal, by the last 16 bits. */
function mayBeKnown(bytes: u32): u32 {
  return (<u32>load<u8>((bytes & 0xffff) >>> 3, KNOWN_ENDINGS) >>> (bytes & 7)) & 1;
}

/** Whether the last three or four of some bytes are of a key. */
function isKnown(bytes: u32): bool {
  return isInSlots(bytes & 0xffffff) || isInSlots(bytes);
}

function isInSlots(bytes: u32): bool {
  let slot = (bytes * FACTOR) >>> (32 - KNOWN_BITS);
  let known = load<u32>(slot << 2, KNOWN_SLOTS);
  while (known !== 0 && known !== bytes) {
    slot = (slot + 1) & ((1 << KNOWN_BITS) - 1);
    known = load<u32>(slot << 2, KNOWN_SLOTS);
  }
  return known !== 0;
}

/** A byte, or a word of two with the last byte first, after others. */
function push(bytes: u32, value: u32): u32 {
  const word = (bytes << 16) | ((value & 255) << 8) | ((value >> 8) & 255);
  return select<u32>(word, (bytes << 8) | (value & 255), <i32>value > 255);
}

const MINUS: u8 = 0x2d;
const LETTER_B: u8 = 0x62;
const ZERO: u8 = 0x30;
const EIGHT: u8 = 0x38;
const QUOTE: u8 = 0x27;
const DOUBLE_QUOTE: u8 = 0x22;
const COLON: u8 = 0x3a;
const OPEN: u8 = 0x5b;
const CLOSE: u8 = 0x5d;
const SHARP: u8 = 0x23;

/** In the place of a value: what stands at digits that are beside the numbers. */
const BESIDE: u32 = 254;

/**
 * Whether digits stand beside the numbers: the 0 of `0x`, the 8 of `u8`, the base of `16#3d` and `8'h3d`, an index. The
 * same as `isBeside` in src/leaks/detect/keywords/numerals.ts.
 */
function isBeside(start: usize, end: usize, limit: usize): bool {
  const length = end - start;
  const after = at(end, limit);
  const before = load<u8>(start - 1) | 0x20;
  if (length === 1 && load<u8>(start) === EIGHT && (before === LETTER_U || before === LETTER_I)) return true;
  if (after === QUOTE) return (at(end + 1, limit) | 0x20) === LETTER_H;
  if (after === DOUBLE_QUOTE) return at(end + 1, limit) === COLON;
  if (after === CLOSE) return load<u8>(start - 1) === OPEN;
  if (after === SHARP) return length <= 2 && digitAt(end + 1) <= 15;
  if (length !== 1 || load<u8>(start) !== ZERO) return false;
  return (after | 0x20) === LETTER_X || (after | 0x20) === LETTER_O;
}

const LETTER_H: u8 = 0x68;
const LETTER_I: u8 = 0x69;
const LETTER_O: u8 = 0x6f;
const LETTER_U: u8 = 0x75;
const LETTER_X: u8 = 0x78;

function at(place: usize, limit: usize): u8 {
  return place < limit ? load<u8>(place) : 0;
}

/** The value of the digit at a place, more than 15 where there is none. */
function digitAt(place: usize): u32 {
  return <u32>load<u8>(<usize>load<u8>(place), DIGIT_VALUES);
}
