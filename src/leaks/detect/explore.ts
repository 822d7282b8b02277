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
import { type FindContext, findDer, findHarmless, type Match } from './keys.ts';
import { bareLayer, type DecodeContext, endOf, type Layer, type Reading, sliceOf, startOf } from './layer.ts';
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
import { WORK, type Work } from './work.ts';

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
const FINDERS: readonly ((layer: Layer, context: FindContext) => Match[])[] = [
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
/** Escapes that are undone in a row: of one kind so many, of different kinds one less. */
const MOST_ESCAPES = 3;

export interface Found {
  readonly match: Match;
  readonly layer: Layer;
}

export interface Explored {
  readonly found: readonly Found[];
  /** False when there was more to try than its length allows. */
  readonly isComplete: boolean;
}

/** What a detector uses for all parts of all contents. */
export interface ExploreTools extends FindContext {
  readonly triggers: Triggers;
  readonly work: Work;
}

/**
 * Looks for keys and tokens in a part of the content, taking encodings off in every way that fits, the fewest first. A
 * layer is followed only when it still holds something of a key; every key is proven by reading it.
 */
export function explore(tools: ExploreTools, content: Buffer, from: number, to: number): Explored {
  const { triggers, work } = tools;
  const root: Step = {
    layer: bareLayer(content, from, to),
    depth: 0,
    words: true,
    ...NOTHING_UNDONE,
    clues: undefined,
  };
  const found: Found[] = [];
  const known = new Known(from, to);
  const seen = new SeenLayers();
  const queue = [root];
  const context: DecodeContext = { isWorth: triggers.isWorth, worthless: new Set() };
  const examine = (layer: Layer): void => {
    work.spend(EXAMINE * layer.bytes.length);
    for (const find of FINDERS) {
      for (const match of find(layer, tools)) {
        found.push({ match, layer });
        known.add(layer, match.first, match.end);
      }
    }
    for (const [first, end] of findHarmless(layer)) known.add(layer, first, end);
  };
  const neighbourhoods = (step: Step): Neighbourhood[] => {
    const { layer, words, depth } = step;
    if (depth === DEPTH) return [];
    if (step.clues === undefined) {
      step.clues = triggers.cluesOf(layer);
      work.spend(layer.bytes.length + WORK.literal * step.clues.literals.length);
    }
    return neighbourhoodsOf(layer, step.clues, words, (index) => known.has(layer, index));
  };
  const follow = (step: Step, neighbourhood: Neighbourhood, ways: readonly Way[]): void => {
    const { from, to } = neighbourhood;
    const isWhole = from === 0 && to === step.layer.bytes.length;
    const part = isWhole ? step : { ...step, layer: sliceOf(step.layer, from, to), clues: undefined };
    for (const [index, way] of ways.entries()) {
      if (work.isSpent) return;
      if ((way.bits & neighbourhood.ways) === 0 || !mayFollow(step, way)) continue;
      const before = known.count;
      work.spend(way === BASE64 ? (to - from) >> 1 : to - from);
      for (const layer of way.reading(part.layer, context)) {
        if (work.isSpent) return;
        if (!seen.add(layer)) continue;
        examine(layer);
        const words = way.kind !== 'decoding' && step.depth < WORDS_DEPTH;
        const next: Step = { layer, depth: step.depth + 1, words, ...undone(step, way), clues: undefined };
        queue.push(next);
        // What comes to light at once need not be looked for in all other ways.
        if (way.kind !== 'decoding') for (const each of neighbourhoods(next)) follow(next, each, [BASE64]);
      }
      if (known.count === before) continue;
      // What was found may have been all that stood here, or most of it.
      for (const each of neighbourhoods(part)) follow(part, each, ways.slice(index + 1));
      return;
    }
  };
  examine(root.layer);
  for (let next = 0; next < queue.length; next++) {
    const step = queue[next] as Step;
    for (const neighbourhood of neighbourhoods(step)) {
      if (work.isSpent) return { found, isComplete: false };
      follow(step, neighbourhood, WAYS);
    }
  }
  return { found, isComplete: !work.isSpent };
}

/** In units of work for each byte: all that looks for keys in a layer. */
const EXAMINE = 1;

/** Leaves out what leads to the same texts by other ways: else these would be as many as the orders of all readings. */
function mayFollow({ last, escapes, isPieced }: Step, way: Way): boolean {
  if (way.kind === 'decoding') return true;
  if (way.kind === 'pieces')
    return isPieced ? AFTER_PIECES.includes(way.reading) && last?.kind === 'pieces' : escapes < MOST_ESCAPES;
  if (last === undefined || last.kind === 'decoding') return true;
  if (escapes === MOST_ESCAPES) return false;
  if (last.kind === 'pieces') return AFTER_PIECES.includes(way.reading);
  if (way === last || way.reading === READ_UTF8) return true;
  if (escapes === MOST_ESCAPES - 1) return false;
  return way.reading === MIXED_ESCAPES || way.reading === withoutMarks || RARE_ESCAPES.includes(way.reading);
}

/** What was undone since the last encoding was taken off. */
type Undone = Pick<Step, 'last' | 'escapes' | 'isPieced'>;

const NOTHING_UNDONE: Undone = { last: undefined, escapes: 0, isPieced: false };

function undone({ escapes, isPieced }: Step, way: Way): Undone {
  if (way.kind === 'decoding') return { last: way, escapes: 0, isPieced: false };
  return way.kind === 'escapes'
    ? { last: way, escapes: way.reading === READ_UTF8 ? escapes : escapes + 1, isPieced }
    : { last: way, escapes, isPieced: true };
}

interface Step {
  readonly layer: Layer;
  readonly depth: number;
  /** Whether words of armour are enough to follow it. */
  readonly words: boolean;
  /** How it was got out of the layer around it. */
  readonly last: Way | undefined;
  /** Escapes that were undone, and whether pieces were brought together, since the last encoding was taken off. */
  readonly escapes: number;
  readonly isPieced: boolean;
  /** Looked for when they are asked for. */
  clues: Clues | undefined;
}

/** The layers that were met in a part, by what they hold and where they begin. */
class SeenLayers {
  readonly #starts = new Map<string, number[]>();

  /** @returns false for a layer that was added before */
  add(layer: Layer): boolean {
    const start = startOf(layer, 0);
    const starts = this.#starts.get(layer.text);
    if (starts === undefined) this.#starts.set(layer.text, [start]);
    else if (starts.includes(start)) return false;
    else starts.push(start);
    return true;
  }
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
