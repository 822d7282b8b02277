import { searchDenseRuns } from './dense-runs.ts';
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

  /** Whether the bytes of a layer hold more than words. */
  isPromising(bytes: Buffer): boolean {
    if (this.#matcher.triggers(bytes, TRIGGER.body) > TRIGGER.words || bytes.includes(BARE_SEC1)) return true;
    let found = false;
    searchDenseRuns(this.#matcher, bytes, 0, bytes.length, () => {
      found = true;
    });
    return found;
  }

  /** Whether the bytes hold words of armour. */
  hasWords(bytes: Buffer): boolean {
    return (this.#matcher.triggers(bytes, TRIGGER.words) & TRIGGER.words) !== 0;
  }
}
