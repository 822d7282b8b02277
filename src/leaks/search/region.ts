import type { Detection, Found, Region } from '../types.ts';

/** A place in a text: line and column count from 1, the column in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export const BEGINNING: Position = { line: 1, column: 1 };

/** The position after `bytes[from..to)`, when `before` is the one at `from`. */
export function advance(before: Position, bytes: Buffer, from: number, to: number, wide = false): Position {
  let line = before.line;
  let lineStart = -1;
  for (let at = bytes.indexOf(0x0a, from); at >= 0 && at < to; at = bytes.indexOf(0x0a, at + 1)) {
    line += 1;
    lineStart = at + 1;
  }
  const start = lineStart < 0 ? from : lineStart;
  const column = lineStart < 0 ? before.column : 1;
  return { line, column: column + (wide ? (to - start) >> 1 : units(bytes, start, to)) };
}

/** The region of `bytes[start..end)`, when `before` is the position at `from`; a final newline is left out of it. */
export function regionOf(
  before: Position,
  bytes: Buffer,
  from: number,
  start: number,
  end: number,
  wide = false,
): Region {
  const first = advance(before, bytes, from, start, wide);
  const last = end > start && bytes[end - 1] === 0x0a ? end - 1 : end;
  const after = advance(first, bytes, start, last, wide);
  return { line: first.line, column: first.column, endLine: after.line, endColumn: after.column };
}

/**
 * Detections in `bytes`, which come by where they start, with their regions. Lines are counted from one to the next: there
 * may be very many, and to count from the beginning for each would take their number times the length.
 *
 * @param before the position at `from`
 * @param shift from a place in `bytes` to the one in the whole content
 */
export function withRegions(
  before: Position,
  bytes: Buffer,
  from: number,
  detections: readonly Detection[],
  shift: number,
  wide = false,
): Found[] {
  let at = from;
  let position = before;
  return detections.map((detection) => {
    const { start, end } = detection;
    position = advance(position, bytes, at, start, wide);
    at = start;
    const region = regionOf(position, bytes, at, at, end, wide);
    return { ...detection, start: start + shift, end: end + shift, region };
  });
}

/** Whether a text begins with the mark of UTF-16, in which every character takes two bytes. */
export function isWide(bytes: Buffer, from: number): boolean {
  return (bytes[from] === 0xff && bytes[from + 1] === 0xfe) || (bytes[from] === 0xfe && bytes[from + 1] === 0xff);
}

/** How many UTF-16 units these bytes of UTF-8 are: one for each first byte, two for those of four bytes. */
function units(bytes: Buffer, from: number, to: number): number {
  let count = 0;
  let at = from;
  // Four bytes at once: most of what is counted are the points of pictures, which have no lines.
  for (; at + 4 <= to; at += 4) {
    const four = bytes.readInt32LE(at);
    const isFollowing = (four >>> 7) & ~(four >>> 6) & ONES;
    const isOfFour = (four >>> 7) & (four >>> 6) & (four >>> 5) & (four >>> 4) & ONES;
    count += 4 - sum(isFollowing) + sum(isOfFour);
  }
  for (; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if ((byte & 0xc0) !== 0x80) count += byte >= 0xf0 ? 2 : 1;
  }
  return count;
}

/** The lowest bit of each of four bytes. */
const ONES = 0x01010101;

/** The sum of four bytes, each of which is 0 or 1. */
function sum(bytes: number): number {
  return Math.imul(bytes, ONES) >>> 24;
}
