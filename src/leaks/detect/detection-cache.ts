import { createHash } from 'node:crypto';
import type { Detection } from '../types.ts';

/** What was found in a part of a content, and whether all of it was looked through. */
export interface PartDetections {
  readonly detections: readonly Detection[];
  readonly isComplete: boolean;
}

/** By the digest of a part, what was found in it until there was too little work to go on, from its start. */
export type GivenUp = Map<string, readonly Detection[]>;

/** Parts that are remembered; each takes about 200 bytes. */
const MOST = 20_000;

/**
 * Remembers what was found in parts of contents that were looked at closely: most versions of a file have most of it in
 * common. Kept are digests of the parts and their detections, and none of their bytes.
 */
export class DetectionCache {
  readonly #known = new Map<string, readonly Detection[]>();

  /**
   * What `decodeAndMatch` finds in the part between two offsets of a content, with places as there.
   * @param decodeAndMatch must go by the bytes of the part alone; what it could not end is not remembered
   * @param givenUp what it could not end before, with the same share of work: of the same bytes it is not tried again
   */
  get(
    content: Buffer,
    from: number,
    to: number,
    decodeAndMatch: () => PartDetections,
    givenUp?: GivenUp,
  ): PartDetections {
    const digest = createHash('sha256').update(content.subarray(from, to)).digest('base64');
    const known = this.#known.get(digest);
    if (known !== undefined) return { detections: moved(known, from), isComplete: true };
    const hard = givenUp?.get(digest);
    if (hard !== undefined) return { detections: moved(hard, from), isComplete: false };
    const found = decodeAndMatch();
    if (!found.isComplete) {
      givenUp?.set(digest, moved(found.detections, -from));
      return found;
    }
    if (this.#known.size === MOST) this.#known.clear();
    this.#known.set(digest, moved(found.detections, -from));
    return found;
  }
}

function moved(detections: readonly Detection[], by: number): readonly Detection[] {
  return detections.map((detection) => ({ ...detection, start: detection.start + by, end: detection.end + by }));
}
