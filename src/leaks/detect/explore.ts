import { readBase64 } from './base64.ts';
import { ESCAPES, MIXED_ESCAPES, RARE_ESCAPES, STRING_ESCAPES } from './escapes.ts';
import { findJwk } from './jwk.ts';
import { findDer, findHarmless, type Match } from './keys.ts';
import { bareLayer, endOf, type Layer, type Reading, startOf } from './layer.ts';
import { readDecimals, readDump, readHex } from './numbers.ts';
import { PIECES, withoutSpace } from './pieces.ts';
import { findTokens } from './tokens.ts';
import { HINT, type Triggers } from './triggers.ts';
import { readWide } from './wide.ts';

/** A reading, and the hints one of which must be there for it. */
interface Way {
  readonly reading: Reading;
  readonly hint: number;
  readonly kind: 'decoding' | 'escapes' | 'pieces';
}

const WAYS: readonly Way[] = [
  { reading: readBase64, hint: HINT.base64, kind: 'decoding' },
  { reading: readHex, hint: HINT.digits, kind: 'decoding' },
  { reading: readWide, hint: HINT.wide, kind: 'decoding' },
  { reading: readDump, hint: HINT.digits, kind: 'decoding' },
  { reading: readDecimals, hint: HINT.digits, kind: 'decoding' },
  ...ESCAPES.map((reading): Way => ({ reading, hint: HINT.some, kind: 'escapes' })),
  ...PIECES.map((reading): Way => ({ reading, hint: HINT.some, kind: 'pieces' })),
];
/** What was brought together from pieces is not taken to pieces once more; only this may still be done about it. */
const AFTER_PIECES: readonly Reading[] = [STRING_ESCAPES, withoutSpace];
/** So many escapes or pieces may have to be undone before more than the words of armour comes to light. */
const WORDS_DEPTH = 2;

/** Encodings, one in the other, that are taken off. */
const DEPTH = 7;
/** Bytes of layers that are looked at for each byte of the content, and for any content: what bounds the work. */
const WORK_PER_BYTE = 60;
const LEAST_WORK = 1_000_000;

export interface Found {
  readonly match: Match;
  readonly layer: Layer;
}

/**
 * Looks for keys and tokens in a part of the content, taking encodings off in every way that fits, the fewest first. A
 * layer is followed only when it still holds something of a key; every key is proven by reading it.
 */
export function explore(triggers: Triggers, content: Buffer, from: number, to: number, now: Date): Found[] {
  const root: Step = { layer: bareLayer(content, from, to), depth: 0, words: true, last: undefined };
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
    let hints = step.depth === DEPTH ? 0 : triggers.hints(step.layer, step.words, known.has);
    for (const way of WAYS) {
      if ((way.hint & hints) === 0 || !mayFollow(step, way)) continue;
      const before = known.count;
      for (const layer of way.reading(step.layer, triggers.isWorth)) {
        work -= layer.bytes.length;
        const id = `${startOf(layer, 0)} ${layer.text}`;
        if (seen.has(id)) continue;
        seen.add(id);
        examine(layer);
        const words = way.kind !== 'decoding' && step.depth < WORDS_DEPTH;
        const next = { layer, depth: step.depth + 1, words, last: way };
        if (triggers.hints(layer, words, known.has) !== 0) queue.push(next);
      }
      // What was found may have been all that this layer holds.
      if (known.count > before) hints = triggers.hints(step.layer, step.words, known.has);
    }
  }
  return found;
}

/** Leaves out what leads to the same texts by other ways: else these would be as many as the orders of all readings. */
function mayFollow({ last }: Step, way: Way): boolean {
  if (last === undefined || last.kind === 'decoding' || way.kind === 'decoding') return true;
  if (last.kind === 'pieces') return AFTER_PIECES.includes(way.reading);
  if (way.kind === 'pieces' || way === last) return true;
  return way.reading === MIXED_ESCAPES || RARE_ESCAPES.includes(way.reading);
}

interface Step {
  readonly layer: Layer;
  readonly depth: number;
  /** Whether words of armour are enough to follow it. */
  readonly words: boolean;
  /** How it was got out of the layer around it. */
  readonly last: Way | undefined;
}

/** The places of the content where keys were found. */
class Known {
  readonly #ranges: (readonly [number, number])[] = [];

  add(layer: Layer, first: number, end: number): void {
    this.#ranges.push([startOf(layer, first), endOf(layer, end - 1)]);
  }

  get count(): number {
    return this.#ranges.length;
  }

  readonly has = (place: number): boolean => this.#ranges.some(([start, end]) => start <= place && place < end);
}
