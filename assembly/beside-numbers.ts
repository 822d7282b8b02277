/** Digits that belong to a notation, and are no numbers: what stands beside them tells. */
import { digitAt } from './digits';

/** In the place of a digit's value: a character that may stand at such digits. */
export const BESIDE: u32 = 254;

const ZERO: u8 = 0x30;
const EIGHT: u8 = 0x38;
const QUOTE: u8 = 0x27;
const DOUBLE_QUOTE: u8 = 0x22;
const COLON: u8 = 0x3a;
const OPEN: u8 = 0x5b;
const CLOSE: u8 = 0x5d;
const SHARP: u8 = 0x23;
const LETTER_H: u8 = 0x68;
const LETTER_I: u8 = 0x69;
const LETTER_O: u8 = 0x6f;
const LETTER_U: u8 = 0x75;
const LETTER_X: u8 = 0x78;

/** A mark for each of 16 characters that may stand at such digits: one of `xXoO#'"]uUiI`. */
export function besides(characters: v128): u32 {
  const low = i8x16.swizzle(
    i8x16(0, 0, 1, 1, 0, 20, 0, 1, 20, 10, 0, 0, 0, 4, 0, 10),
    v128.and(characters, i8x16.splat(15)),
  );
  const high = i8x16.swizzle(i8x16(0, 0, 1, 0, 2, 4, 8, 16, 0, 0, 0, 0, 0, 0, 0, 0), i8x16.shr_u(characters, 4));
  return i8x16.bitmask(i8x16.ne(v128.and(low, high), i8x16.splat(0)));
}

/**
 * Whether digits stand beside the numbers: the 0 of `0x`, the 8 of `u8`, the base of `16#3d` and `8'h3d`, an index. The
 * same as `isBeside` in src/leaks/detect/keywords/numerals.ts.
 */
export function isBeside(start: usize, end: usize, limit: usize): bool {
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

function at(place: usize, limit: usize): u8 {
  return place < limit ? load<u8>(place) : 0;
}
