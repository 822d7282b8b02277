import { searchDenseRuns } from './dense-runs.ts';
import { type Layer, startOf } from './layer.ts';
import { makeMatcher } from './literals.ts';
import { type Matcher, TRIGGER } from './matcher.ts';

/** Bytes of SEC1 that names no curve: too short for the matcher, and looked for in decoded bytes only. */
const BARE_SEC1 = Buffer.from('0201010420', 'hex');

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
   * Whether a layer holds anything of a key, or, where `words` are enough, words of armour.
   *
   * @param isKnown tells for a place of the content whether it is part of what was found
   */
  isPromising(layer: Layer, words: boolean, isKnown: (place: number) => boolean): boolean {
    const { bytes } = layer;
    const lowest = words ? TRIGGER.words : TRIGGER.body;
    const isNew = (at: number): boolean => !isKnown(startOf(layer, at));
    for (
      let at = this.#matcher.next(bytes, 0, bytes.length);
      at >= 0;
      at = this.#matcher.next(bytes, at + 1, bytes.length)
    ) {
      if (this.#matcher.triggerAt(bytes, at) >= lowest && isNew(at)) return true;
    }
    for (let at = bytes.indexOf(BARE_SEC1); at >= 0; at = bytes.indexOf(BARE_SEC1, at + 1)) if (isNew(at)) return true;
    let found = false;
    searchDenseRuns(this.#matcher, bytes, 0, bytes.length, (at) => {
      found ||= isNew(at);
    });
    return found;
  }
}
