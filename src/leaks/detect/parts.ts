import { GAP } from '../../../assembly/layout.ts';

/** How far a key, in a few encodings, reaches before and after a place that the prefilter reported. */
const BEFORE = 3 * 1024;
const AFTER = 5 * 1024;
/** Parts of the content that are looked at together; they overlap, so that no key is cut in all of them. */
const PART = 48 * 1024;
const OVERLAP = BEFORE + AFTER;
/** From this size on a part ends at the first landmark, so that those of two versions of a file end at the same bytes. */
const LEAST_PART = 16 * 1024;

/** A part of a content, between two offsets. */
export type Part = readonly [start: number, end: number];

/**
 * What is to be looked at closely: all that is near a place that the prefilter reported.
 *
 * @param places that were reported; the array itself is sorted
 */
export function partsAround(places: number[], content: Buffer, from: number, to: number): readonly Part[] {
  const parts: [number, number][] = [];
  let last: [number, number] | undefined;
  for (const place of places.sort((a, b) => a - b)) {
    const start = Math.max(from, place - BEFORE);
    const end = Math.min(to, place + GAP + AFTER);
    if (last === undefined || start > last[1]) {
      last = [start, end];
      parts.push(last);
    } else if (end - last[0] <= LEAST_PART || (end - last[0] <= PART && !isLandmark(content, place))) {
      last[1] = end;
    } else {
      last = [Math.max(last[0] + 1, last[1] - OVERLAP), end];
      parts.push(last);
    }
  }
  return parts;
}

/** True at every eighth place or so, by the bytes there alone: whatever stands before, the same bytes are a landmark. */
function isLandmark(content: Buffer, place: number): boolean {
  let hash = 0;
  for (let at = place; at < place + 16 && at < content.length; at++)
    hash = Math.imul(hash ^ (content[at] ?? 0), 0x9e3779b1);
  return hash >>> 29 === 0;
}
