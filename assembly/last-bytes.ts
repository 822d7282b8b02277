/**
 * The last bytes that numbers stood for, in each notation. Each number is added to them in every notation that it may be of;
 * those who add it are told whether the last bytes are of a key then.
 */
import { areBits, digitAt, LETTER_B, nibblesOf, twice } from './digits';
import { isKnown, mayBeKnown } from './known-bytes';

/** From here on digits are not put together at once; the shortest number in binary digits has as many. */
export const LONG: u32 = 8;
/** No more digits make a byte. */
const BYTE: u32 = 3;
/** Digits of what is looked for. */
const LONGEST_KNOWN: u32 = 8;
/** The bit by which letters differ from digits. */
const LETTERS: u32 = 0x40404040;
const MINUS: u8 = 0x2d;

/** The last bytes in each notation; in hex and binary, from any digit on. */
let lastHex: u32 = 0;
let lastDecimal: u32 = 0;
let lastOctal: u32 = 0;
let lastBinary: u32 = 0;
/** Digits since the last hex digit that is a letter, about. */
let sinceLetter: u32 = 0;

/** What follows has nothing to do with what was looked through before. */
export function forgetNumbers(): void {
  lastHex = 0;
  lastDecimal = 0;
  lastOctal = 0;
  lastBinary = 0;
  sinceLetter = 0;
}

/** A number of up to seven digits that ends at a place. */
export function pushShort(end: usize, length: u32, hasLetters: bool): bool {
  // Its characters, the first one lowest, and none before them.
  const unused = <u64>(8 * (8 - length));
  const number = (load<u64>(end - 8) >> unused) << unused;
  const found = hasLetters && pushHex(number, length);
  if ((number & twice(LETTERS)) !== 0) return found;
  const start = end - length;
  return (length <= BYTE ? pushByte(<u32>(number >> 40), start) : pushNumber(number, unused, start)) || found;
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
export function pushLong(start: usize, end: usize): bool {
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

/** Digits in a row that literals are looked for in; and how many at their beginning are looked through all the same. */
const DENSE: usize = 64;
const DENSE_ENDS: usize = 8;

const ZEROS: u32 = 0x30303030;

/** A byte, or a word of two with the last byte first, after others. */
function push(bytes: u32, value: u32): u32 {
  const word = (bytes << 16) | ((value & 255) << 8) | ((value >> 8) & 255);
  return select<u32>(word, (bytes << 8) | (value & 255), <i32>value > 255);
}
