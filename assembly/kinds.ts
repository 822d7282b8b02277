/** What characters may be a part of, by the tables that `KINDS` and `KIND_HALVES` are. */
import { BASE64, KIND_HALVES, KINDS, SPACE } from './layout';

/** So many characters are looked at together. */
const WIDTH: usize = 16;

export function isOf(kind: u32, at: usize): bool {
  return (<u32>load<u8>(<usize>load<u8>(at), KINDS) & kind) !== 0;
}

/** Whether 16 characters are all of a kind: `BASE64` or `NUMBERS`. */
export function areOf(kind: u32, at: usize): bool {
  const offset: usize = kind === BASE64 ? KIND_HALVES : KIND_HALVES + 32;
  const bytes = v128.load(at);
  const low = i8x16.swizzle(v128.load(offset), v128.and(bytes, i8x16.splat(15)));
  const high = i8x16.swizzle(v128.load(offset, WIDTH), i8x16.shr_u(bytes, 4));
  return i8x16.all_true(v128.and(low, high));
}

/** Where the characters of a kind end that stand at a place. */
export function endOf(kind: u32, at: usize, end: usize): usize {
  let stop = at;
  while (stop + WIDTH <= end && areOf(kind, stop)) stop += WIDTH;
  while (stop < end && isOf(kind, stop)) stop++;
  return stop;
}

/** Where the characters of a kind begin that stand before a place. */
export function startOf(kind: u32, at: usize, begin: usize): usize {
  let start = at;
  while (start >= begin + WIDTH && areOf(kind, start - WIDTH)) start -= WIDTH;
  while (start > begin && isOf(kind, start - 1)) start--;
  return start;
}

/** Where white space ends that stands at a place. */
export function endOfSpace(at: usize, end: usize): usize {
  let stop = at;
  while (stop < end && isOf(SPACE, stop)) stop++;
  return stop;
}

/** Where white space begins that stands before a place. */
export function startOfSpace(at: usize, begin: usize): usize {
  let start = at;
  while (start > begin && isOf(SPACE, start - 1)) start--;
  return start;
}

/** A mark for each of 16 characters that is a decimal digit. */
export function areDigits(characters: v128): v128 {
  return i8x16.lt_u(i8x16.sub(characters, i8x16.splat(0x30)), i8x16.splat(10));
}

/** A mark for each letter that is a hex digit; capitals and small ones differ in one bit. */
export function areLetters(characters: v128): v128 {
  const capitals = v128.and(characters, i8x16.splat(<i8>0xdf));
  return i8x16.lt_u(i8x16.sub(capitals, i8x16.splat(0x41)), i8x16.splat(6));
}
