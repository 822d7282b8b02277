import { searchDenseRuns } from './dense-runs.ts';
import { type Layer, startOf } from './layer.ts';
import { makeMatcher } from './literals.ts';
import { LITERAL_LENGTH, type Matcher, TRIGGER } from './matcher.ts';

/** Bytes of SEC1 that names no curve: too short for the matcher, and looked for in decoded bytes only. */
const BARE_SEC1 = Buffer.from('0201010420', 'hex');

/** Which decodings may lead on, one bit each; `some` alone stands for none of them. */
export const HINT = { some: 1, base64: 2, digits: 4, wide: 8 } as const;

/** The quick look: is there anything in these bytes that may belong to a key or a token, and where. */
export class Triggers {
  readonly #matcher: Matcher = makeMatcher();

  /** Tells places, at least one in every 1024 bytes that hold any, in no order; allocates nothing of its own. */
  each(content: Buffer, from: number, to: number, report: (position: number) => void): void {
    this.#matcher.each(content, from, to, report);
    searchDenseRuns(this.#matcher, content, from, to, report);
  }

  /** Whether bytes hold anything at all. */
  readonly isWorth = (bytes: Buffer): boolean => {
    if (this.#matcher.next(bytes, 0, bytes.length) >= 0 || bytes.includes(BARE_SEC1)) return true;
    let found = false;
    searchDenseRuns(this.#matcher, bytes, 0, bytes.length, () => {
      found = true;
    });
    return found;
  };

  /**
   * What a layer holds of a key that is not known yet, as bits of `HINT`; 0 for nothing.
   *
   * @param words whether words of armour count
   * @param isKnown tells for a place of the content whether it is part of what was found
   */
  hints(layer: Layer, words: boolean, isKnown: (place: number) => boolean): number {
    const { bytes } = layer;
    const matcher = this.#matcher;
    const lowest = words ? TRIGGER.words : TRIGGER.body;
    const isNew = (at: number): boolean => !isKnown(startOf(layer, at));
    let hints = 0;
    for (let at = matcher.next(bytes, 0, bytes.length); at >= 0; at = matcher.next(bytes, at + 1, bytes.length)) {
      const trigger = matcher.triggerAt(bytes, at);
      if (trigger >= lowest && isNew(at)) hints |= HINT.some | (trigger === TRIGGER.words ? 0 : hintOf(bytes, at));
    }
    for (let at = bytes.indexOf(BARE_SEC1); at >= 0; at = bytes.indexOf(BARE_SEC1, at + 1)) {
      if (isNew(at)) hints |= HINT.some;
    }
    searchDenseRuns(matcher, bytes, 0, bytes.length, (at) => {
      if (isNew(at)) hints |= HINT.some | HINT.base64 | HINT.digits;
    });
    return hints;
  }
}

/** What the characters of a literal are, and so what it may be decoded from. */
function hintOf(bytes: Buffer, at: number): number {
  const literal = bytes.toString('latin1', at, at + LITERAL_LENGTH);
  if (literal.includes('\0')) return HINT.wide;
  if (/^[0-9a-fA-F-]+$/.test(literal)) return HINT.digits | HINT.base64;
  if (/^[A-Za-z0-9+/_-]+$/.test(literal)) return HINT.base64;
  return HINT.digits;
}
