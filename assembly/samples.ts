/** Whether what a run of base64 or hex holds looks like a text, by samples of it. */
import { BASE64_VALUES, DIGIT_VALUES, TEXT_KINDS } from './layout';

/** Characters of a run that are looked at together, and the distance between such samples. */
const SAMPLE: usize = 64;
const STRIDE: usize = 240;
/** A line break and an indentation, which a sample steps over. */
const LONGEST_BREAK: usize = 128;
/** So many characters at the beginning of a sample make a text of it; in a short sample fewer do. */
const ENOUGH: u32 = 16;
const FEWEST: u32 = 8;

/** Values above it are of no digit of base64. */
const LAST_VALUE: u32 = 63;

/** As in src/leaks/detect/prefilter/run-samples.ts: up to 3, the bytes that follow one of text in its character; and others. */
const CONTINUATION: u32 = 4;
const NO_TEXT: u32 = 5;
const ZERO: u32 = 7;

/** By the parity of their places, bytes that are zero. */
const EVEN: u32 = 1;
const ODD: u32 = 2;

/** Whether one of the samples is of a text, at one of its alignments. */
export function holdsText(start: usize, end: usize, isHex: bool): bool {
  for (let at = start; at < end; at += at === start ? SAMPLE : STRIDE) {
    const sample = firstWhole(at, end);
    const phases: usize = isHex ? 2 : 4;
    for (let phase: usize = 0; phase < phases; phase++) {
      if (isText(sample + phase, min(end, sample + SAMPLE), isHex)) return true;
    }
  }
  return false;
}

/** The first place at `at` or after it where a sample stands in one line, if there is one near. */
function firstWhole(at: usize, end: usize): usize {
  for (let i = min(end, at + SAMPLE); i > at; i--) {
    if (isDigit(i - 1)) continue;
    let next = i;
    while (next < end && next < i + LONGEST_BREAK && !isDigit(next)) next++;
    return next;
  }
  return at;
}

function isDigit(at: usize): bool {
  return <u32>load<u8>(<usize>load<u8>(at), BASE64_VALUES) <= LAST_VALUE;
}

/**
 * Whether a sample begins with characters that can be printed, is UTF-8 of whatever bytes, or has zero for every other
 * byte, as UTF-16 has of whatever bytes.
 */
function isText(at: usize, end: usize, isHex: bool): bool {
  const values: usize = isHex ? DIGIT_VALUES : BASE64_VALUES;
  const bits: u32 = isHex ? 4 : 6;
  const last: u32 = isHex ? 15 : LAST_VALUE;
  let buffered: u32 = 0;
  let count: u32 = 0;
  let characters: u32 = 0;
  // Bytes of a character that are still to come; the sample may begin within one.
  let following: u32 = 0;
  let before: u32 = 3;
  let text = true;
  let zeros: u32 = EVEN | ODD;
  let parity: u32 = EVEN;
  for (let i = at; i < end; i++) {
    const value = <u32>load<u8>(values + <usize>load<u8>(i));
    if (value > last) break;
    buffered = (buffered << bits) | value;
    count += bits;
    if (count < 8) continue;
    count -= 8;
    const kind = <u32>load<u8>(<usize>((buffered >> count) & 0xff), TEXT_KINDS);
    if (kind !== ZERO) zeros &= ~parity;
    parity = EVEN + ODD - parity;
    if (text) {
      if (kind < CONTINUATION) characters++;
      if (characters === ENOUGH) return true;
      if (kind === CONTINUATION && before > 0) before--;
      else {
        before = 0;
        text = kind !== NO_TEXT && (kind === CONTINUATION) === following > 0;
        following = kind === CONTINUATION ? following - 1 : kind < CONTINUATION ? kind : 0;
      }
    }
    if (!text && zeros === 0) return false;
  }
  return (text && characters >= FEWEST) || zeros === EVEN || zeros === ODD;
}
