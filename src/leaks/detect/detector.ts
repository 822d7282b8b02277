import { createHash } from 'node:crypto';
import type { Detection } from '../types.ts';
import { explore, type Found } from './explore.ts';
import { formOf } from './form.ts';
import { endOf, startOf } from './layer.ts';
import { GAP } from './matcher.ts';
import { Triggers } from './triggers.ts';

/** How far a key, in a few encodings, reaches before and behind whatever gave it away. */
const BEFORE = 3 * 1024;
const BEHIND = 5 * 1024;
/** Parts of the content that are looked at together; they overlap, so that no key is cut in all of them. */
const PART = 48 * 1024;
const OVERLAP = BEFORE + BEHIND;

/** Finds private keys of P-256, and tokens for App Store Connect, in bytes of any kind. */
export class Detector {
  readonly #triggers = new Triggers();
  readonly #now: Date;
  /** Of the last search: kept, so that a search that finds nothing takes no memory. */
  readonly #places: number[] = [];
  readonly #collect = {
    place: (at: number): void => {
      this.#places.push(at);
    },
    number: (at: number): void => {
      this.#places.push(at);
    },
  };

  /** @param options.now tokens that have expired by then are none */
  constructor(options: { readonly now: Date }) {
    this.#now = options.now;
  }

  /**
   * All keys and tokens between the offsets `from` and `to` of the content, by where they start, which is counted from
   * the start of `content`. The same key at two places is told twice. The time is linear in the length, whatever the
   * bytes are.
   */
  find(content: Buffer, from = 0, to = content.length): Detection[] {
    const parts = this.#parts(content, from, to);
    if (parts === NONE) return [];
    const detections: Detection[] = [];
    for (const [start, end] of parts) {
      for (const found of explore(this.#triggers, content, start, end, this.#now)) add(detections, found);
    }
    return detections.sort((a, b) => a.start - b.start);
  }

  /** What is to be looked at closely: all that is near something that gave itself away. */
  #parts(content: Buffer, from: number, to: number): readonly (readonly [number, number])[] {
    const places = this.#places;
    places.length = 0;
    this.#triggers.each(content, from, to, this.#collect);
    if (places.length === 0) return NONE;
    const parts: [number, number][] = [];
    let last: [number, number] | undefined;
    for (const place of places.sort((a, b) => a - b)) {
      const start = Math.max(from, place - BEFORE);
      const end = Math.min(to, place + GAP + BEHIND);
      if (last === undefined || start > last[1]) {
        last = [start, end];
        parts.push(last);
      } else if (end - last[0] <= PART) {
        last[1] = end;
      } else {
        last = [Math.max(last[0] + 1, last[1] - OVERLAP), end];
        parts.push(last);
      }
    }
    return parts;
  }
}

const NONE: readonly (readonly [number, number])[] = [];

/** The same key where it overlaps one that is known was read in two ways, and is one. */
function add(detections: Detection[], { match, layer }: Found): void {
  // Lines may have been turned round.
  const places = [match.first, match.end - 1];
  const start = Math.min(...places.map((place) => startOf(layer, place)));
  const end = Math.max(...places.map((place) => endOf(layer, place)));
  const token = layer.text.slice(match.first, match.end);
  const leak = match.key?.fingerprint ?? `token:${createHash('sha256').update(token).digest('hex').slice(0, 16)}`;
  if (detections.some((known) => known.leak === leak && known.start < end && start < known.end)) return;
  const { kind, proven } = match;
  detections.push({ kind, fingerprint: match.key?.fingerprint, leak, proven, form: formOf(match, layer), start, end });
}
