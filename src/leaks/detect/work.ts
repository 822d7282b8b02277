/**
 * How much work a detector does for what it is given. One unit is what it takes to look at one byte once, about five
 * nanoseconds. So hostile content costs a fixed time for each of its bytes, however it is made.
 */
export const WORK = {
  /** For each byte that is searched. Ordinary content needs less than one of them, keys and test data up to ten. */
  perByte: 40,
  /**
   * What there is from the start, and what may be left of earlier content, for files that need more than their share: those
   * of this project, which are full of keywords, need up to 100 million.
   */
  start: 150_000_000,
  reserve: 150_000_000,
  /** What there is for any content, however little is left. */
  least: 4_000_000,
  /** To derive the point of a private number. */
  proof: 5_000,
  /** To look at what stands around one keyword. */
  keyword: 200,
} as const;

/** Counts the work of one detector, and says when there is too little left to go on. */
export class Work {
  /** All units so far; what tests count in the place of time. */
  done = 0;
  #left: number = WORK.start;
  #allowed = 0;

  /** What may still be done for the content that was announced. */
  get left(): number {
    return Math.max(0, this.#left);
  }

  /** So many bytes more are searched. */
  earn(bytes: number): void {
    this.#left = Math.max(WORK.least, Math.min(WORK.reserve, this.#left) + WORK.perByte * bytes);
  }

  /** Allows so many units to what comes next. */
  allow(units: number): void {
    this.#allowed = Math.min(units, this.#left);
  }

  spend(units: number): void {
    this.done += units;
    this.#allowed -= units;
    this.#left -= units;
  }

  /** Whether what was allowed is used up. */
  get isSpent(): boolean {
    return this.#allowed <= 0;
  }
}
