/**
 * Bytes that stand in every key, written as numbers: in hex, decimal, octal or binary digits, with whatever prefixes,
 * suffixes and separators. So no literal is needed for each way of writing them.
 */

import { BESIDE, besides, isBeside } from './beside-numbers';
import { digitAt } from './digits';
import { areDigits, areLetters } from './kinds';
import { forgetNumbers, LONG, pushLong, pushShort } from './last-bytes';
import { NUMERALS_GAP } from './layout';

/** So many characters are looked at together. */
const WIDTH: usize = 16;
const GAP: usize = NUMERALS_GAP;

/** How far ahead of the next number the last place was written. */
let sinceWritten: usize = GAP;

/** What follows has nothing to do with what was looked through before. */
export function beginNumerals(): void {
  forgetNumbers();
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
