import { GAP } from '../../../assembly/layout.ts';

/** How far a key, in a few encodings, reaches before and behind whatever gave it away. */
const BEFORE = 3 * 1024;
const BEHIND = 5 * 1024;
/** Parts of the content that are looked at together; they overlap, so that no key is cut in all of them. */
const PART = 48 * 1024;
const OVERLAP = BEFORE + BEHIND;
/** From this size on a part may end by what the content is there, so that parts of two versions end at the same places. */
const LEAST_PART = 16 * 1024;

/** A part of a content, between two offsets. */
export type Part = readonly [start: number, end: number];

/**
 * What is to be looked at closely: all that is near something that gave itself away.
 *
 * @param places of what did; they are sorted in place
 */
export function partsAround(places: number[], content: Buffer, from: number, to: number): readonly Part[] {
  const parts: [number, number][] = [];
  let last: [number, number] | undefined;
  for (const place of places.sort((a, b) => a - b)) {
    const start = Math.max(from, place - BEFORE);
    const end = Math.min(to, place + GAP + BEHIND);
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

/** True at every eighth place or so, by the bytes there. */
function isLandmark(content: Buffer, place: number): boolean {
  let hash = 0;
  for (let at = place; at < place + 16 && at < content.length; at++)
    hash = Math.imul(hash ^ (content[at] ?? 0), 0x9e3779b1);
  return hash >>> 29 === 0;
}
