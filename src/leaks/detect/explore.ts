import { readBase64 } from './base64.ts';
import { ESCAPES } from './escapes.ts';
import { findDer, findHarmless, findJwk, type Match } from './keys.ts';
import { bareLayer, endOf, type Layer, type Reading, startOf } from './layer.ts';
import { readDecimals, readDump, readHex } from './numbers.ts';
import { PIECES } from './pieces.ts';
import { findTokens } from './tokens.ts';
import type { Triggers } from './triggers.ts';
import { readWide } from './wide.ts';

const DECODINGS: readonly Reading[] = [readBase64, readHex, readWide, readDump, readDecimals];
/** Those that leave words of armour as they are; a key may come to light by two of them together. */
const REWRITINGS: readonly Reading[] = [...ESCAPES, ...PIECES];
const READINGS: readonly Reading[] = [...DECODINGS, ...REWRITINGS];
/** So many rewritings may be needed before more than the words comes to light. */
const WORDS_DEPTH = 2;

/** Encodings, one in the other, that are taken off. */
const DEPTH = 7;
/** Bytes of layers that are looked at for each byte of the content, and for any content: what bounds the work. */
const WORK_PER_BYTE = 60;
const LEAST_WORK = 2_000_000;

export interface Found {
  readonly match: Match;
  readonly layer: Layer;
}

/**
 * Looks for keys and tokens in a part of the content, taking encodings off in every way that fits, the fewest first. A
 * layer is followed only when it still holds something of a key; every key is proven by reading it.
 */
export function explore(triggers: Triggers, content: Buffer, from: number, to: number, now: Date): Found[] {
  const root: Step = { layer: bareLayer(content, from, to), depth: 0, words: true };
  const found: Found[] = [];
  const known = new Known();
  const seen = new Set<string>();
  const queue = [root];
  let work = LEAST_WORK + WORK_PER_BYTE * (to - from);
  const examine = (layer: Layer): void => {
    for (const match of [...findDer(layer), ...findJwk(layer), ...findTokens(layer, now)]) {
      found.push({ match, layer });
      known.add(layer, match.first, match.end);
    }
    for (const [first, end] of findHarmless(layer)) known.add(layer, first, end);
  };
  examine(root.layer);
  for (let step = queue.shift(); step !== undefined && work > 0; step = queue.shift()) {
    for (const reading of READINGS) {
      // What was found by now may have been all that this layer holds.
      if (step.depth === DEPTH || !triggers.isPromising(step.layer, step.words, known.has)) break;
      for (const layer of reading(step.layer, triggers.isWorth)) {
        work -= layer.bytes.length;
        const id = `${startOf(layer, 0)} ${layer.text}`;
        if (seen.has(id)) continue;
        seen.add(id);
        examine(layer);
        const words = step.depth < WORDS_DEPTH && REWRITINGS.includes(reading);
        if (triggers.isPromising(layer, words, known.has)) queue.push({ layer, depth: step.depth + 1, words });
      }
    }
  }
  return found;
}

interface Step {
  readonly layer: Layer;
  readonly depth: number;
  /** Whether words of armour are enough to follow it. */
  readonly words: boolean;
}

/** The places of the content where keys were found. */
class Known {
  readonly #ranges: (readonly [number, number])[] = [];

  add(layer: Layer, first: number, end: number): void {
    this.#ranges.push([startOf(layer, first), endOf(layer, end - 1)]);
  }

  readonly has = (place: number): boolean => this.#ranges.some(([start, end]) => start <= place && place < end);
}
