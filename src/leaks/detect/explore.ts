import { readBase32 } from './base32.ts';
import { readBase64 } from './base64.ts';
import { readCharacters } from './characters.ts';
import { type Clues, type Neighbourhood, neighbourhoodsOf } from './clues.ts';
import { readCompressed } from './compressed.ts';
import {
  MIXED_ESCAPES,
  NUMBERED_ESCAPES,
  RARE_ESCAPES,
  READ_ENTITIES,
  READ_PERCENT,
  READ_QUOTED_PRINTABLE,
  READ_UTF8,
  STRING_ESCAPES,
} from './escapes.ts';
import { readGitPatch } from './git-patch.ts';
import { readGroups } from './groups.ts';
import { findJwk } from './jwk.ts';
import { findBareNumbers, findKeyNumbers } from './key-numbers.ts';
import { findDer, findHarmless, type Match } from './keys.ts';
import { bareLayer, endOf, type Layer, type Reading, sliceOf, startOf } from './layer.ts';
import { withoutMarks } from './marks.ts';
import { readNotations } from './notations.ts';
import { readDump, readHex } from './numbers.ts';
import { findOpenSsh } from './openssh.ts';
import { findOpenSslText } from './openssl-text.ts';
import { MARKUP, PIECES, withoutSpace } from './pieces.ts';
import { findPutty } from './putty.ts';
import { findTokens } from './tokens.ts';
import type { Triggers } from './triggers.ts';
import { readUuencode } from './uuencode.ts';
import { WAY } from './ways.ts';
import { readWide } from './wide.ts';

/** A reading, and the bits of `WAY` one of which must be there for it. */
interface Way {
  readonly reading: Reading;
  readonly bits: number;
  readonly kind: 'decoding' | 'escapes' | 'pieces';
}

const BASE64: Way = { reading: readBase64, bits: WAY.base64, kind: 'decoding' };
const WAYS: readonly Way[] = [
  BASE64,
  { reading: readBase32, bits: WAY.base32, kind: 'decoding' },
  { reading: readCompressed, bits: WAY.compressed, kind: 'decoding' },
  { reading: readHex, bits: WAY.hex, kind: 'decoding' },
  { reading: readWide, bits: WAY.wide, kind: 'decoding' },
  { reading: readDump, bits: WAY.hex, kind: 'decoding' },
  { reading: readNotations, bits: WAY.decimals, kind: 'decoding' },
  { reading: readGitPatch, bits: WAY.gitPatch, kind: 'decoding' },
  { reading: readUuencode, bits: WAY.uuencode, kind: 'decoding' },
  { reading: readCharacters, bits: WAY.characters, kind: 'decoding' },
  { reading: STRING_ESCAPES, bits: WAY.backslash, kind: 'escapes' },
  { reading: NUMBERED_ESCAPES, bits: WAY.backslash, kind: 'escapes' },
  { reading: READ_PERCENT, bits: WAY.percent, kind: 'escapes' },
  { reading: READ_ENTITIES, bits: WAY.entities, kind: 'escapes' },
  { reading: MIXED_ESCAPES, bits: WAY.backslash | WAY.percent | WAY.entities, kind: 'escapes' },
  { reading: READ_QUOTED_PRINTABLE, bits: WAY.quotedPrintable, kind: 'escapes' },
  { reading: READ_UTF8, bits: WAY.utf8, kind: 'escapes' },
  { reading: readGroups, bits: WAY.pieces, kind: 'pieces' },
  { reading: withoutMarks, bits: WAY.pieces, kind: 'escapes' },
  ...PIECES.map((reading): Way => ({ reading, bits: WAY.pieces, kind: 'pieces' })),
  ...MARKUP.map((reading): Way => ({ reading, bits: WAY.markup, kind: 'pieces' })),
];
/** What was brought together from pieces is not taken to pieces once more; only this may still be done about it. */
const AFTER_PIECES: readonly Reading[] = [STRING_ESCAPES, NUMBERED_ESCAPES, withoutSpace];
/** So many escapes or pieces may have to be undone before more than the words of armour comes to light. */
const WORDS_DEPTH = 2;

/** All that can be found in a layer as it is. */
const FINDERS: readonly ((layer: Layer, now: Date) => Match[])[] = [
  findDer,
  findJwk,
  findTokens,
  findOpenSsh,
  findOpenSslText,
  findPutty,
  findKeyNumbers,
  findBareNumbers,
];

/** Encodings, one in the other, that are taken off. */
const DEPTH = 7;
/** Bytes of layers that are looked at for each byte of the content, and for any content: what bounds the work. */
const WORK_PER_BYTE = 40;
const LEAST_WORK = 250_000;

export interface Found {
  readonly match: Match;
  readonly layer: Layer;
}

/**
 * Looks for keys and tokens in a part of the content, taking encodings off in every way that fits, the fewest first. A
 * layer is followed only when it still holds something of a key; every key is proven by reading it.
 */
export function explore(triggers: Triggers, content: Buffer, from: number, to: number, now: Date): Found[] {
  const root: Step = { layer: bareLayer(content, from, to), depth: 0, words: true, last: undefined, clues: undefined };
  const found: Found[] = [];
  const known = new Known(from, to);
  const seen = new Set<string>();
  const queue = [root];
  let work = LEAST_WORK + WORK_PER_BYTE * (to - from);
  const examine = (layer: Layer): void => {
    for (const find of FINDERS) {
      for (const match of find(layer, now)) {
        found.push({ match, layer });
        known.add(layer, match.first, match.end);
      }
    }
    for (const [first, end] of findHarmless(layer)) known.add(layer, first, end);
  };
  const neighbourhoods = (step: Step): Neighbourhood[] => {
    const { layer, words, depth } = step;
    if (depth === DEPTH) return [];
    step.clues ??= triggers.cluesOf(layer);
    return neighbourhoodsOf(layer, step.clues, words, (index) => known.has(layer, index));
  };
  const follow = (step: Step, neighbourhood: Neighbourhood, ways: readonly Way[]): void => {
    const { from, to } = neighbourhood;
    const isWhole = from === 0 && to === step.layer.bytes.length;
    const part = isWhole ? step : { ...step, layer: sliceOf(step.layer, from, to), clues: undefined };
    let { ways: open } = neighbourhood;
    for (const way of ways) {
      if ((way.bits & open) === 0 || !mayFollow(step, way)) continue;
      const before = known.count;
      for (const layer of way.reading(part.layer, triggers.isWorth)) {
        work -= layer.bytes.length;
        const id = `${startOf(layer, 0)} ${layer.text}`;
        if (seen.has(id)) continue;
        seen.add(id);
        examine(layer);
        const words = way.kind !== 'decoding' && step.depth < WORDS_DEPTH;
        const next: Step = { layer, depth: step.depth + 1, words, last: way, clues: undefined };
        queue.push(next);
        // What comes to light at once need not be looked for in all other ways.
        if (way.kind !== 'decoding') for (const each of neighbourhoods(next)) follow(next, each, [BASE64]);
      }
      // What was found may have been all that this layer holds.
      if (known.count > before) open = neighbourhoods(part).reduce((all, each) => all | each.ways, 0);
    }
  };
  examine(root.layer);
  for (let next = 0; next < queue.length && work > 0; next++) {
    const step = queue[next] as Step;
    for (const neighbourhood of neighbourhoods(step)) follow(step, neighbourhood, WAYS);
  }
  return found;
}

/** Leaves out what leads to the same texts by other ways: else these would be as many as the orders of all readings. */
function mayFollow({ last }: Step, way: Way): boolean {
  if (last === undefined || last.kind === 'decoding' || way.kind === 'decoding') return true;
  if (last.kind === 'pieces') return AFTER_PIECES.includes(way.reading);
  if (way.kind === 'pieces' || way === last) return true;
  return way.reading === MIXED_ESCAPES || way.reading === withoutMarks || RARE_ESCAPES.includes(way.reading);
}

interface Step {
  readonly layer: Layer;
  readonly depth: number;
  /** Whether words of armour are enough to follow it. */
  readonly words: boolean;
  /** How it was got out of the layer around it. */
  readonly last: Way | undefined;
  /** Looked for when they are asked for. */
  clues: Clues | undefined;
}

/** The places of a part of the content that are accounted for. */
class Known {
  readonly #from: number;
  readonly #marks: Uint8Array;
  count = 0;

  constructor(from: number, to: number) {
    this.#from = from;
    this.#marks = new Uint8Array(to - from);
  }

  add(layer: Layer, first: number, end: number): void {
    this.#marks.fill(1, startOf(layer, first) - this.#from, endOf(layer, end - 1) - this.#from);
    this.count++;
  }

  has(layer: Layer, index: number): boolean {
    return this.count > 0 && this.#marks[startOf(layer, index) - this.#from] === 1;
  }
}
