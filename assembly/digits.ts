/** What digits stand for, one at a time or eight at once. */
import { DIGIT_VALUES } from './layout';

export const LETTER_B: u8 = 0x62;

/** The value of the digit at a place, more than 15 where there is none. */
export function digitAt(place: usize): u32 {
  return <u32>load<u8>(<usize>load<u8>(place), DIGIT_VALUES);
}

/** Eight bytes, from four. */
export function twice(half: u32): u64 {
  return ((<u64>half) << 32) | <u64>half;
}

/** The values of up to eight hex digits, in one number. Letters are nine more than what their lower half says. */
export function nibblesOf(number: u64): u32 {
  let nibbles = (number & twice(0x0f0f0f0f)) + 9 * ((number >> 6) & twice(0x01010101));
  nibbles = ((nibbles << 4) | (nibbles >> 8)) & twice(0x00ff00ff);
  nibbles = ((nibbles << 8) | (nibbles >> 16)) & twice(0x0000ffff);
  return <u32>((nibbles << 16) | (nibbles >> 32));
}

/** Whether all digits are 0 or 1, or the letter b, and not all of them 0. */
export function areBits(start: usize, end: usize): bool {
  let digits: u32 = 0;
  for (let i = start; i < end; i++) {
    const digit = load<u8>(i);
    if ((digit & 0xfe) !== 0x30 && (digit | 0x20) !== LETTER_B) return false;
    digits |= digit;
  }
  return digits !== 0x30;
}
