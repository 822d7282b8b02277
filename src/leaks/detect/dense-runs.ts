import { isCompressed } from './compressed.ts';
import type { Matcher } from './matcher.ts';

/** Kinds of bytes, one bit each. */
const BASE64 = 1;
const HEX = 2;
const SPACE = 4;

const KINDS = new Uint8Array(256);
for (const character of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_') {
  KINDS[character.charCodeAt(0)] = BASE64;
}
for (const character of '0123456789abcdefABCDEF') KINDS[character.charCodeAt(0)] = BASE64 | HEX;
for (const character of ' \t\r\n') KINDS[character.charCodeAt(0)] = SPACE;

/** A line of wrapped base64 or hex is at least this long. */
const LINE = 60;
/** Shorter runs hold no key under two encodings. */
const SHORTEST = 112;
/** A probe looks at so many characters. */
const REACH = 24;
/**
 * Between probes, in turn: near enough that a run of `SHORTEST` characters holds a whole probe, and odd enough that
 * one falls well into a line of any wrapped run of four lines.
 */
const STRIDES = [53, 88] as const;
/** Between two lines of one run: a line break and an indentation. */
const LONGEST_GAP = 64;
/** Up to here a run that is not cleanly delimited is tried at each alignment; beyond, it is certain where it starts. */
const SMALL = 4096;
/** A range as long as this may be a part of something longer, so that a run at its start may have begun before. */
const WINDOW = 1 << 20;
/** Compressed bytes beyond this are not asked for: no part of the content that is looked at together is larger. */
const LARGEST_COMPRESSED = 24 * 1024;
/** Encodings within encodings that are followed. */
const DEPTH = 8;

/**
 * Looks into long runs of base64 or hex digits: what they hold is decoded and searched for literals in turn, to any
 * depth, so that no literal is needed for one encoding within another. The cost is linear: each layer is shorter.
 *
 * Tells each place to `report`; gives no position finer than what lies in proportion.
 */
export function searchDenseRuns(
  matcher: Matcher,
  bytes: Buffer,
  from: number,
  to: number,
  report: (position: number) => void,
): void {
  const last = to - REACH;
  let stride: number = STRIDES[0];
  for (let probe = from; probe < last; probe += stride) {
    stride = STRIDES[0] + STRIDES[1] - stride;
    // Word by word these tests fail early: most often at the first.
    if (
      ((KINDS[bytes[probe + 11] as number] as number) & (KINDS[bytes[probe + 23] as number] as number) & BASE64) ===
      0
    )
      continue;
    if (kindsWithin(bytes, probe) === 0) continue;
    const end = endOfRun(bytes, probe, to);
    if (end - probe < REACH) continue;
    const start = startOfRun(bytes, probe, from);
    if (end - start < LINE) continue;
    const finish = endOfLines(bytes, end, to);
    if (finish - start >= SHORTEST)
      searchRun(matcher, bytes, { start, firstEnd: end, end: finish, lowest: from }, DEPTH, report);
    probe = Math.max(probe, finish - stride);
  }
}

/** Not 0 when some of the characters after a probe, spread evenly, are all of base64. */
function kindsWithin(bytes: Buffer, probe: number): number {
  return (
    (KINDS[bytes[probe] as number] as number) &
    (KINDS[bytes[probe + 4] as number] as number) &
    (KINDS[bytes[probe + 7] as number] as number) &
    (KINDS[bytes[probe + 15] as number] as number) &
    (KINDS[bytes[probe + 19] as number] as number) &
    BASE64
  );
}

function startOfRun(bytes: Buffer, at: number, from: number): number {
  let start = at;
  while (start > from && ((KINDS[bytes[start - 1] as number] as number) & BASE64) !== 0) start--;
  return start;
}

function endOfRun(bytes: Buffer, at: number, to: number): number {
  let end = at;
  while (end < to && ((KINDS[bytes[end] as number] as number) & BASE64) !== 0) end++;
  return end;
}

/** The end of a run that goes on over line breaks; the last line may be a short one. */
function endOfLines(bytes: Buffer, end: number, to: number): number {
  let finish = end;
  for (;;) {
    let next = finish;
    const limit = Math.min(to, finish + LONGEST_GAP);
    while (next < limit && ((KINDS[bytes[next] as number] as number) & SPACE) !== 0) next++;
    if (next === finish || next === limit) return finish;
    const lineEnd = endOfRun(bytes, next, to);
    if (lineEnd - next < LINE) return lineEnd > next ? lineEnd : finish;
    finish = lineEnd;
  }
}

interface Run {
  readonly start: number;
  /** The end of its first line. */
  readonly firstEnd: number;
  readonly end: number;
  /** Where the bytes that were given to us begin. */
  readonly lowest: number;
}

function searchRun(matcher: Matcher, bytes: Buffer, run: Run, depth: number, report: (at: number) => void): void {
  const { start, end } = run;
  const isHex = isHexRun(bytes, start, run.firstEnd);
  const begins = start > run.lowest || end - run.lowest < WINDOW;
  const certain = begins && end - start > SMALL && /[A-Za-z0-9]/.test(String.fromCharCode(bytes[start] as number));
  const text = bytes.toString('latin1', start, end);
  const phases = certain ? 1 : isHex ? 2 : 4;
  const compact = isHex || phases > 1 ? text.replace(/\s+/g, '') : text;
  for (let phase = 0; phase < phases; phase++) {
    const decoded = Buffer.from(phase === 0 ? compact : compact.slice(phase), isHex ? 'hex' : 'base64');
    const place = (at: number): number => start + Math.floor((at / decoded.length) * (end - start));
    searchDecoded(matcher, decoded, depth, (at) => report(place(at)));
  }
}

function searchDecoded(matcher: Matcher, decoded: Buffer, depth: number, report: (at: number) => void): void {
  if (isCompressed(decoded)) {
    // All of it is needed to read any.
    for (let at = 0; at < Math.min(decoded.length, LARGEST_COMPRESSED); at += 512) report(at);
  }
  matcher.each(decoded, 0, decoded.length, report);
  if (depth > 0) searchDenseRuns(matcher, decoded, 0, decoded.length, report);
}

function isHexRun(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (((KINDS[bytes[i] as number] as number) & HEX) === 0) return false;
  return true;
}
