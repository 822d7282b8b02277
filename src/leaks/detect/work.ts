/**
 * How much work a detector does for what it is given. One unit is about three nanoseconds of a machine of 2025 that does
 * nothing else. So hostile content costs a fixed time for each of its bytes, however it is made.
 */
export const WORK = {
  /** For each byte that is searched. Ordinary content needs less than one of them, keys and test data up to 30. */
  perByte: 80,
  /**
   * What there is from the start, for a file that needs more than its share. Of public repositories, none that was measured
   * has one that needs more than 20 million beside it, but for test vectors that are made of thousands of keys.
   */
  start: 40_000_000,
  /** What may be left of earlier content, which was searched in less time than it could have taken. */
  reserve: 4_000_000_000,
  /** What there is for any content, however little is left. */
  least: 300_000,
  /** To derive the point of a private number. */
  proof: 5_000,
  /** To look at one keyword, and at what stands around it. */
  keyword: 60,
  /** To decide whether a candidate has to be followed. */
  candidate: 30,
  /** To decode what is around a keyword, and see whether it is a public key. */
  decoding: 400,
  /** To inflate a few bytes; and to open an archive that stands in text. */
  inflation: 8_000,
  archive: 60_000,
  /** To look for keys in a layer, and for candidates: for the layer, and for each of its bytes. */
  layer: 1_000,
  layerByte: 6,
  /** To try one decoder on a window. */
  decoder: 100,
} as const;

/** Counts the work of one detector, and says when there is too little left to go on. */
export class Work {
  /** All units so far; what tests count in the place of time. */
  done = 0;
  #left: number = WORK.start;
  #allowed = 0;
  /** Of content that will be announced once more: what it earned already. */
  #owed = 0;

  /** What may still be done for the content that was announced. */
  get left(): number {
    return Math.max(0, this.#left);
  }

  /** Says that so many bytes of those that were searched will be searched once more, and earn nothing by that. */
  owe(bytes: number): void {
    this.#owed += WORK.perByte * bytes;
  }

  /** So many bytes more are searched. */
  earn(bytes: number): void {
    const earned = WORK.perByte * bytes;
    const repaid = Math.min(this.#owed, earned);
    this.#owed -= repaid;
    this.#left = Math.max(WORK.least, Math.min(WORK.reserve, this.#left) + earned - repaid);
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
