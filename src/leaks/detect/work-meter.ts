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
  /** Of what content may earn, taken out of the pool. */
  #explained = 0;
  /** Of keys that were read since all was used up that was allowed. */
  #unpaid = 0;

  constructor(pool = new WorkPool()) {
    this.#pool = pool;
  }

  /** What may still be done for the content that was announced. */
  get left(): number {
    return Math.max(0, this.#held + this.#pool.left);
  }

  /** So many bytes more are searched, of which so many stand in the repository. */
  earn(bytes: number, stored = bytes): void {
    const units = unitsFor(bytes);
    const cheap = WORK.perCheapByte * bytes;
    const fresh = units - this.#pool.repay(units);
    if (fresh > 0) this.#explained += WORK.perStoredByte * stored;
    this.#held = Math.max(0, this.#held) + Math.max(this.#earned(fresh), Math.min(cheap, fresh));
    if (this.#held < WORK.least) this.#take(WORK.least);
    if (this.#held < WORK.least) this.#held += this.#pool.takeLeast(WORK.least - this.#held);
    // What comes once more is not to be searched less than before: what was found then counts no more.
    const least = Math.min(WORK.least, units);
    if (this.#held < least) this.#held += this.#earned(least - this.#held);
    this.#held = Math.max(this.#held, Math.min(WORK.least, cheap));
  }

  /**
   * The content is searched: what is left is for others, and what it took beyond its own is taken from them. What calm
   * content leaves counts twice: so content that is not gets less for itself alone, and as much where there is calm beside it.
   */
  settle(): void {
    if (this.#held < 0) this.#take(0);
    const rest = this.#held - WORK.piece;
    if (rest > 0) {
      this.#pool.put(rest + this.#earned(rest));
      this.#held = WORK.piece;
    }
    if (this.#explained > 2 * WORK.piece) {
      this.#pool.explain(this.#explained - WORK.piece);
      this.#explained = WORK.piece;
    }
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

  /** Takes so many units for what is to be looked for in any case; false where too few are left even of these. */
  takesLeast(units: number): boolean {
    return this.#pool.takeLeast(units) === units;
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

  /** So many units of those that content may earn, or as many as there are. */
  #earned(most: number): number {
    const missing = most - this.#explained;
    if (missing > 0) this.#explained += this.#pool.earn(Math.max(missing, WORK.piece));
    const units = Math.min(most, this.#explained);
    this.#explained -= units;
    return units;
  }

  /** Takes from the pool what is missing to so many units. */
  #take(units: number): void {
    this.#held += this.#pool.take(units - this.#held);
  }
}
