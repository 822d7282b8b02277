import { readBase64 } from './base64.ts';
import { ESCAPES } from './escapes.ts';
import { findDer, findJwk, type Match } from './keys.ts';
import { bareLayer, type Layer, type Reading } from './layer.ts';
import { readDecimals, readDump, readHex } from './numbers.ts';
import { PIECES } from './pieces.ts';
import { findTokens } from './tokens.ts';
import type { Triggers } from './triggers.ts';
import { readWide } from './wide.ts';

const DECODINGS: readonly Reading[] = [readBase64, readHex, readWide, readDump, readDecimals];
/** Those that leave words of armour as they are; a key may come to light by two of them together. */
const REWRITINGS: readonly Reading[] = [...ESCAPES, ...PIECES];

/** Encodings, one in the other, that are taken off. */
const DEPTH = 7;
/** Bytes of layers that are looked at for each byte of the content, and for any content: what bounds the work. */
const WORK_PER_BYTE = 200;
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
  const root = bareLayer(content, from, to);
  const found: Found[] = [];
  const seen = new Set<string>([root.text]);
  let work = LEAST_WORK + WORK_PER_BYTE * (to - from);
  const queue: { layer: Layer; depth: number }[] = [{ layer: root, depth: 0 }];
  for (let next = queue.shift(); next !== undefined && work > 0; next = queue.shift()) {
    const { layer, depth } = next;
    for (const match of [...findDer(layer), ...findJwk(layer), ...findTokens(layer, now)]) found.push({ match, layer });
    if (depth === DEPTH) continue;
    for (const [readings, isRewriting] of [
      [DECODINGS, false],
      [REWRITINGS, true],
    ] as const) {
      for (const child of readings.flatMap((reading) => reading(layer))) {
        work -= child.bytes.length;
        if (seen.has(child.text)) continue;
        seen.add(child.text);
        const follow =
          triggers.isPromising(child.bytes) || (isRewriting && depth < 2 && triggers.hasWords(child.bytes));
        if (follow) queue.push({ layer: child, depth: depth + 1 });
      }
    }
  }
  return found;
}
