import { kindByHead } from '../archive/kinds.ts';
import { isCompressed } from './compressed.ts';
import { decodeRun, LINE, type Run } from './decode-run.ts';
import type { Matcher } from './matcher.ts';
import { searchNumerals } from './numerals.ts';
import { BASE64, DIGIT, endOfRun, HEX, KINDS, NUMBERS, SPACE, startOfRun } from './run-kinds.ts';

/** What is told about runs. */
export interface RunVisitor {
  /** Somewhere near is something that may belong to a key. */
  place(at: number): void;
  /** Bytes of a key, or of its armour, are written as numbers here. */
  number(at: number): void;
  /** What stands in a run of text is an archive, or is compressed. */
  packed?(content: Buffer, start: number, end: number): void;
}

/** Shorter runs hold no key under two encodings, and none under base32. */
const SHORTEST = 107;
/** The shortest key in hex, in lines of no even length. */
const SHORTEST_NUMBERS = 140;
/** Of the characters that a probe looks at: numbers have more, whatever stands between them. */
const FEWEST_DIGITS = 4;
/** A probe looks at so many characters. */
const REACH = 24;
/**
 * Between probes, in turn: near enough that a run of `SHORTEST` characters holds a whole probe, and odd enough that
 * one falls well into a line of any wrapped run of four lines.
 */
const STRIDES = [53, 83] as const;
/** Between two lines of one run: a line break and an indentation. */
const LONGEST_GAP = 64;
/** Compressed bytes up to this are read with what stands around them: no part of the content is looked at that is larger. */
const LARGEST_COMPRESSED = 24 * 1024;
/** Encodings within encodings that are followed. */
const DEPTH = 8;

/**
 * Looks into long runs of base64, base32, hex digits and numbers: what they hold is decoded and searched for literals
 * in turn, to any depth, so that no literal is needed for one encoding within another. The cost is linear: each layer
 * is shorter.
 *
 * Within base64 and the like it gives no position finer than what lies in proportion.
 */
export function searchDenseRuns(matcher: Matcher, bytes: Buffer, from: number, to: number, visitor: RunVisitor): void {
  searchRuns(matcher, bytes, from, to, DEPTH, visitor);
}

function searchRuns(
  matcher: Matcher,
  bytes: Buffer,
  from: number,
  to: number,
  depth: number,
  visitor: RunVisitor,
): void {
  // What is imported costs more to reach than what is at hand.
  const table = KINDS;
  const last = to - REACH;
  let stride: number = STRIDES[0];
  let numbersEnd = from;
  for (let probe = from; probe < last; probe += stride) {
    stride = STRIDES[0] + STRIDES[1] - stride;
    // One branch, which goes the same way nearly always, costs less than to stop at the first character that does not fit.
    const kinds =
      (table[bytes[probe] as number] as number) &
      (table[bytes[probe + 4] as number] as number) &
      (table[bytes[probe + 7] as number] as number) &
      (table[bytes[probe + 11] as number] as number) &
      (table[bytes[probe + 15] as number] as number) &
      (table[bytes[probe + 19] as number] as number) &
      (table[bytes[probe + 23] as number] as number) &
      (BASE64 | NUMBERS);
    if (kinds === 0) continue;
    // Around hex there may stand numbers, too: it is looked at in both ways.
    if ((kinds & NUMBERS) !== 0 && probe >= numbersEnd && areNumbers(bytes, probe))
      numbersEnd = searchNumbers(bytes, from, to, probe, visitor);
    if ((kinds & BASE64) !== 0)
      probe = Math.max(probe, searchDense(matcher, bytes, from, to, probe, depth, visitor) - stride);
  }
}

/** Whether all characters after a probe may stand in numbers, and enough of them are digits. */
function areNumbers(bytes: Buffer, probe: number): boolean {
  let count = 0;
  let digits = 0;
  for (let i = probe; i < probe + REACH; i++) {
    const kinds = KINDS[bytes[i] as number] as number;
    if ((kinds & NUMBERS) === 0) return false;
    if ((kinds & HEX) !== 0) count++;
    digits |= kinds & DIGIT;
  }
  return digits !== 0 && count >= FEWEST_DIGITS;
}

/** @returns where the numbers end that stand around `probe`, or 0 where they are too few */
function searchNumbers(bytes: Buffer, from: number, to: number, probe: number, visitor: RunVisitor): number {
  const end = endOfRun(NUMBERS, bytes, probe, to);
  if (end - probe < REACH) return 0;
  const start = startOfRun(NUMBERS, bytes, probe, from);
  if (end - start < SHORTEST_NUMBERS) return 0;
  searchNumerals(bytes, start, end, visitor);
  return end;
}

/** @returns where the run of base64, base32 or hex ends that stands around `probe`, or 0 where it is too short */
function searchDense(
  matcher: Matcher,
  bytes: Buffer,
  from: number,
  to: number,
  probe: number,
  depth: number,
  visitor: RunVisitor,
): number {
  const end = endOfRun(BASE64, bytes, probe, to);
  if (end - probe < REACH) return 0;
  const start = startOfRun(BASE64, bytes, probe, from);
  if (end - start < LINE) return 0;
  const finish = endOfLines(bytes, end, to);
  const begin = startOfLines(bytes, start, from);
  if (finish - begin < SHORTEST) return 0;
  const run = { start: begin, firstEnd: endOfRun(BASE64, bytes, begin, to), end: finish, lowest: from };
  searchRun(matcher, bytes, run, depth, visitor);
  return finish;
}

/** The end of a run that goes on over line breaks; the last line may be a short one. */
function endOfLines(bytes: Buffer, end: number, to: number): number {
  let finish = end;
  for (;;) {
    const next = endOfRun(SPACE, bytes, finish, Math.min(to, finish + LONGEST_GAP));
    if (next === finish || next === to || next === finish + LONGEST_GAP) return finish;
    const lineEnd = endOfRun(BASE64, bytes, next, to);
    if (lineEnd - next < LINE) return lineEnd > next ? lineEnd : finish;
    finish = lineEnd;
  }
}

/** The start of a run whose first lines lie before a probe. */
function startOfLines(bytes: Buffer, start: number, from: number): number {
  let begin = start;
  for (;;) {
    const last = startOfRun(SPACE, bytes, begin, Math.max(from, begin - LONGEST_GAP));
    if (last === begin || last === from || last === begin - LONGEST_GAP) return begin;
    const lineStart = startOfRun(BASE64, bytes, last, from);
    if (last - lineStart < LINE) return begin;
    begin = lineStart;
  }
}

function searchRun(matcher: Matcher, bytes: Buffer, run: Run, depth: number, visitor: RunVisitor): void {
  const { start, end } = run;
  for (const decoded of decodeRun(bytes, run)) {
    const inner: RunVisitor = {
      place: (at) => visitor.place(start + Math.floor((at / decoded.length) * (end - start))),
      number: (at) => inner.place(at),
      packed: (content) => visitor.packed?.(content, start, end),
    };
    searchDecoded(matcher, decoded, depth, inner);
  }
}

function searchDecoded(matcher: Matcher, decoded: Buffer, depth: number, visitor: RunVisitor): void {
  if (isCompressed(decoded)) {
    // All of it is needed to read any.
    for (let at = 0; at < Math.min(decoded.length, LARGEST_COMPRESSED); at += 512) visitor.place(at);
  }
  if (kindByHead(decoded, 0, decoded.length) !== undefined) visitor.packed?.(decoded, 0, decoded.length);
  matcher.each(decoded, 0, decoded.length, (at) => visitor.place(at));
  if (depth > 0) searchRuns(matcher, decoded, 0, decoded.length, depth - 1, visitor);
}
