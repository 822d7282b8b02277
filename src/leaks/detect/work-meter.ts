import { unitsFor, WORK } from './work.ts';
import { WorkPool } from './work-pool.ts';

/**
 * Counts the work of one detector, and says when there is too little left to go on. What one content leaves is put into the
 * pool, and what another lacks is taken from it, in pieces.
 */
export class WorkMeter {
  /** All units so far; what tests count in the place of time. */
  done = 0;
  readonly #pool: WorkPool;
  /** Out of the pool, and not spent; less than none where the last step took more than there was. */
  #held = 0;
  #allowed = 0;
  /** Of keys that were read since all was used up that was allowed. */
  #unpaid = 0;

  constructor(pool = new WorkPool()) {
    this.#pool = pool;
  }

  /** What may still be done for the content that was announced. */
  get left(): number {
    return Math.max(0, this.#held + this.#pool.left);
  }

  /** So many bytes more are searched, which were unpacked or not. */
  earn(bytes: number, isUnpacked = false): void {
    const earned = isUnpacked ? this.#pool.earnUnpacked(bytes) : unitsFor(bytes);
    this.#held = Math.max(0, this.#held) + earned - this.#pool.repay(earned);
    if (this.#held < WORK.least) this.#take(WORK.least);
    if (this.#held < WORK.least) this.#held += this.#pool.takeLeast(WORK.least - this.#held);
    // What comes once more is not to be searched less than before: what was found then counts no more.
    this.#held = Math.max(this.#held, Math.min(WORK.least, earned));
  }

  /** The content is searched: what is left is for others. */
  settle(): void {
    const rest = this.#held - WORK.piece;
    if (rest <= 0) return;
    this.#pool.put(rest);
    this.#held -= rest;
  }

  /** Says that so many bytes of those that were searched will be searched once more, and earn nothing by that. */
  owe(bytes: number): void {
    this.#pool.owe(unitsFor(bytes));
  }

  /** Allows so many units to what comes next. */
  allow(units: number): void {
    this.#allowed = Math.min(units, this.left);
    this.#unpaid = 0;
  }

  /** Whether one more key may be read. A few may always, and no text is so full of them that is not made to keep us busy. */
  mayProve(): boolean {
    return !this.isSpent || this.#unpaid++ < WORK.proofs;
  }

  /** Whether there was a key, since more was allowed, that was not to be read. */
  get hasRefused(): boolean {
    return this.#unpaid > WORK.proofs;
  }

  spend(units: number): void {
    this.done += units;
    this.#allowed -= units;
    this.#held -= units;
  }

  /**
   * Whether what was allowed is used up. Once it is, it stays so until more is allowed, whatever other threads leave: what
   * was not tried meanwhile is not tried later.
   */
  get isSpent(): boolean {
    if (this.#allowed <= 0) return true;
    if (this.#held <= 0) this.#take(WORK.piece);
    if (this.#held <= 0) this.#allowed = 0;
    return this.#allowed <= 0;
  }

  /** Takes from the pool what is missing to so many units. */
  #take(units: number): void {
    this.#held += this.#pool.take(units - this.#held);
  }
}
