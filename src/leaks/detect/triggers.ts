import { LITERAL_LENGTH } from '../../../assembly/layout.ts';
import { compressedPlaces } from './compressed.ts';
import { type PlaceVisitor, visitPlaces, visitRuns } from './dense-runs.ts';
import type { Layer } from './layer.ts';
import { preparedTables } from './prepared.ts';
import { QuickLook } from './quick-look.ts';
import { TRIGGER } from './tables.ts';
import { DIGITS, TEXT, WAY, waysOf } from './ways.ts';

/**
 * Bytes too short for a literal, looked for in decoded bytes only: of SEC1 that names no curve, and what the OIDs of
 * P-256 have in common with those of ECDSA and DSA, so that these are recognised too.
 */
const SHORT = ['0201010420', '2a8648ce'].map((digits) => Buffer.from(digits, 'hex'));

/** The quick look: is there anything in these bytes that may belong to a key or a token, and where. */
export class Triggers {
  readonly #look = new QuickLook(preparedTables());

  /** Bytes that are read to this place are looked at fastest. */
  get room(): Buffer {
    return this.#look.room;
  }

  /** Tells places, at least one in every 1024 bytes that hold any, in no order. */
  each(content: Buffer, from: number, to: number, visitor: PlaceVisitor): void {
    visitPlaces(this.#look, content, from, to, visitor);
  }

  /** Whether bytes hold anything at all. */
  readonly isWorth = (bytes: Buffer): boolean => {
    if (compressedPlaces(bytes).length > 0) return true;
    if (SHORT.some((each) => bytes.includes(each))) return true;
    let found = false;
    const tell = (): void => {
      found = true;
    };
    visitPlaces(this.#look, bytes, 0, bytes.length, { place: tell, number: tell });
    return found;
  };

  /**
   * Where to go on from what a layer holds of a key that is not known yet, and how, in order.
   *
   * @param words whether words of armour count
   * @param isKnown tells for a byte of the layer whether it is part of what was found
   */
  neighbourhoods(layer: Layer, words: boolean, isKnown: (index: number) => boolean): Neighbourhood[] {
    const { bytes } = layer;
    const isRewritten = layer.origin !== undefined && layer.origin.around.bytes.length < 2 * bytes.length;
    const all: Neighbourhood[] = [];
    const add = (at: number, ways: number): void => {
      if (ways === 0 || isKnown(at) || (isRewritten && !isChangedNear(layer, at))) return;
      const reach = (ways & ~(WAY.base64 | TEXT)) === 0 ? TEXT_REACH : REACH;
      all.push({ from: Math.max(0, at - reach), to: Math.min(bytes.length, at + reach), ways });
    };
    let from = 0;
    let farUntil = 0;
    for (const { at, triggers } of this.#look.literals(bytes)) {
      if (at < from) continue;
      // Whatever overlaps an escape comes to light under it.
      from = at + (triggers < TRIGGER.backslash ? 1 : LITERAL_LENGTH - 1);
      // One look around the name of a curve tells of those beside it, too.
      if (triggers === TRIGGER.jwk && at < farUntil) continue;
      const ways = waysOf(triggers, bytes, at, words);
      if (triggers === TRIGGER.jwk && ways === 0) farUntil = at + CURVES_REACH;
      add(at, ways);
    }
    const isPacked = layer.origin !== undefined && compressedPlaces(bytes).some((place) => !isKnown(place));
    let ways = isPacked ? WAY.compressed : 0;
    visitRuns(this.#look, bytes, {
      place: (at) => {
        if (!isKnown(at)) ways |= WAY.base64 | WAY.base32 | DIGITS | TEXT;
      },
      number: (at) => add(at, DIGITS),
    });
    // Where in a run a key lies is known in proportion only: all of the layer is its neighbourhood.
    if (ways !== 0) return [{ from: 0, to: bytes.length, ways: all.reduce((sum, each) => sum | each.ways, ways) }];
    return together(all);
  }
}

/** The same, where they overlap as one. */
function together(all: Neighbourhood[]): Neighbourhood[] {
  const merged: Neighbourhood[] = [];
  for (const each of all.sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last === undefined || last.to < each.from) merged.push(each);
    else {
      last.ways |= each.ways;
      last.to = Math.max(each.to, last.to);
    }
  }
  return merged;
}

/** How far a key reaches before and behind a literal, in characters as sources write them, and as bytes are spelled. */
const TEXT_REACH = 2500;
const REACH = 4096;
const CURVES_REACH = 256;

/** Where nothing was changed so near to a literal, the layer around leads to the same, and is gone on with already. */
const CHANGE_REACH = 800;

/** Whether something was left out of the layer around near `at`. */
function isChangedNear({ bytes, origin }: Layer, at: number): boolean {
  const from = Math.max(0, at - CHANGE_REACH);
  const to = Math.min(bytes.length, at + CHANGE_REACH) - 1;
  return origin === undefined || origin.last(to) - origin.first(from) !== to - from;
}

/** A part of a layer, and the bits of `WAY` by which it may be gone on with. */
export interface Neighbourhood {
  readonly from: number;
  to: number;
  ways: number;
}
