import { LIMITS } from '../archive/limits.ts';

/**
 * How much work a detector does for what it is given. One unit is about three nanoseconds of a machine of 2025 that does
 * nothing else. So hostile content costs a fixed time for each of its bytes, however it is made.
 */
export const WORK = {
  /** For each byte that is searched. Ordinary content needs less than one of them, keys and test data up to 30. */
  perByte: 80,
  /** For each byte beyond so many of one content: what is long does not need all of that for each of its bytes. */
  perFurtherByte: 40,
  long: 256 * 1024,
  /**
   * What there is from the start, for a file that needs more than its share. Of public repositories, none that was measured
   * has one that needs more than 20 million beside it, but for test vectors that are made of thousands of keys.
   */
  start: 40_000_000,
  /** What may be left of earlier content, which was searched in less time than it could have taken. */
  reserve: 4_000_000_000,
  /** What there is for any content, however little is left. */
  least: 300_000,
  /** What a detector takes from those of other threads at once, and may keep when it has searched a content. */
  piece: 2_000_000,
  /**
   * For each byte that was unpacked: few bytes unpack to many. What a scan unpacks first earns as much as other bytes, up to
   * so many units more altogether; honest archives need far less.
   */
  perUnpackedByte: 1,
  unpacked: 1_000_000_000,
  /** To know by its bytes whether something was read before as a key, to read it, and to derive the point of its number. */
  look: 800,
  reading: 2_000,
  proof: 15_000,
  /** So many keys may be read in each part of a content, however little is left. */
  proofs: 64,
  /** To look at one keyword, and at what stands around it; more at the name of a curve, for the numbers near it. */
  keyword: 80,
  name: 250,
  /** To decide whether a candidate has to be followed. */
  candidate: 30,
  /** To decode what is around a keyword, and see whether it is a public key; and one whose curve is spelled out. */
  decoding: 450,
  longDecoding: 3_000,
  /** To decode a byte, and to see whether it is worth a layer; and to begin with that, however few there are. */
  decodedByte: 1,
  decoded: 120,
  /** To inflate a few bytes; and to open an archive that stands in text. */
  inflation: 10_000,
  archive: 60_000,
  /** To look for keys in a layer, and for candidates: for the layer, and for each of its bytes. */
  layer: 2_500,
  layerByte: 6,
  /** To try one decoder on a window; and for each byte that it writes, and each stretch of them. */
  decoder: 100,
  writtenByte: 1,
  stretch: 20,
} as const;

/** The units that so many bytes of one content earn. */
export function unitsFor(bytes: number): number {
  const further = Math.max(0, bytes - WORK.long);
  return WORK.perByte * (bytes - further) + WORK.perFurtherByte * further;
}

/**
 * The places of a pool's memory: units that are left, units that were earned for content that will come once more, units
 * that are left for what is unpacked, and bytes that may be unpacked beyond what the sizes of archives explain.
 */
const LEFT = 0;
const OWED = 1;
const UNPACKED = 2;
const EXCESS = 3;
const PLACES = 4;

/**
 * The units of work that detectors of several threads have in common. What there is too little work for does not depend,
 * then, on which thread came to it.
 */
export class WorkPool {
  readonly #units: BigInt64Array;

  /** @param shared of another pool's `shared`: its units are then those of both */
  constructor(shared?: SharedArrayBuffer) {
    this.#units = new BigInt64Array(shared ?? new SharedArrayBuffer(PLACES * BigInt64Array.BYTES_PER_ELEMENT));
    if (shared !== undefined) return;
    this.#units[LEFT] = BigInt(WORK.start);
    this.#units[UNPACKED] = BigInt(WORK.unpacked);
    this.#units[EXCESS] = BigInt(LIMITS.excess);
  }

  /** To be sent to another thread. */
  get shared(): SharedArrayBuffer {
    return this.#units.buffer as SharedArrayBuffer;
  }

  get left(): number {
    return Number(Atomics.load(this.#units, LEFT));
  }

  /** Takes out so many units, or as many as there are. */
  take(most: number): number {
    return -this.#change(LEFT, (left) => left - Math.min(left, most));
  }

  /** What so many bytes earn that were unpacked. */
  earnUnpacked(bytes: number): number {
    const least = WORK.perUnpackedByte * bytes;
    const more = unitsFor(bytes) - least;
    return least - this.#change(UNPACKED, (left) => left - Math.min(left, more));
  }

  /** Takes so many bytes from those that the archives of one scan may unpack to beyond `LIMITS.explained`, if there are. */
  exceed(bytes: number): boolean {
    const count = this.left < WORK.piece ? LIMITS.intricate * bytes : bytes;
    return this.#change(EXCESS, (left) => (left < count ? left : left - count)) !== 0;
  }

  /** Puts units in; above `WORK.reserve` they are lost. */
  put(units: number): void {
    this.#change(LEFT, (left) => Math.max(left, Math.min(WORK.reserve, left + units)));
  }

  /** Says that so many units will be earned once more, by content that was searched before. */
  owe(units: number): void {
    this.#change(OWED, (owed) => owed + units);
  }

  /** @returns how many of the units that were earned are owed */
  repay(earned: number): number {
    return -this.#change(OWED, (owed) => owed - Math.min(owed, earned));
  }

  /** @returns by how much the number became greater */
  #change(place: number, next: (now: number) => number): number {
    for (;;) {
      const before = Atomics.load(this.#units, place);
      const after = BigInt(next(Number(before)));
      if (Atomics.compareExchange(this.#units, place, before, after) === before) return Number(after - before);
    }
  }
}

/**
 * Counts the work of one detector, and says when there is too little left to go on. What one content leaves is put into the
 * pool, and what another lacks is taken from it, in pieces.
 */
export class Work {
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
    this.#held = Math.max(WORK.least, this.#held);
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
