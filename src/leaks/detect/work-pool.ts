import { LIMITS } from '../archive/limits.ts';
import { WORK } from './work.ts';

/**
 * The places of a pool's memory: units that are left, units that were earned for content that will come once more, units
 * that content may earn, bytes that may be unpacked beyond what the sizes of archives explain, and units that are left for
 * small contents when there are no others.
 */
const LEFT = 0;
const OWED = 1;
const EXPLAINED = 2;
const EXCESS = 3;
const LEAST = 4;
const PLACES = 5;

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
    this.#units[EXPLAINED] = BigInt(WORK.explained);
    this.#units[EXCESS] = BigInt(LIMITS.excess);
    this.#units[LEAST] = BigInt(WORK.leastOfAll);
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

  /** Takes out so many units of those for small contents, or as many as there are. */
  takeLeast(most: number): number {
    return -this.#change(LEAST, (left) => left - Math.min(left, most));
  }

  /** Allows content to earn so many units more; those above `WORK.mostExplained` are lost. */
  explain(units: number): void {
    this.#change(EXPLAINED, (left) => raised(left, units, WORK.mostExplained));
  }

  /** Takes out so many units of those that content may earn, or as many as there are. */
  earn(most: number): number {
    return -this.#change(EXPLAINED, (left) => left - Math.min(left, most));
  }

  /** Takes so many bytes from those that the archives of one scan may unpack to beyond `LIMITS.explained`, if there are. */
  exceed(bytes: number): boolean {
    const count = this.left < WORK.piece ? LIMITS.intricate * bytes : bytes;
    return this.#change(EXCESS, (left) => (left < count ? left : left - count)) !== 0;
  }

  /** Puts units in; those above `WORK.reserve` may be earned once more. */
  put(units: number): void {
    const rest = units - this.#change(LEFT, (left) => raised(left, units, WORK.reserve));
    if (rest > 0) this.explain(rest);
  }

  /** Says that so many units will be earned once more, by content that was searched before. */
  owe(units: number): void {
    this.#change(OWED, (owed) => owed + units);
  }

  /** @returns how many of the units that were earned are owed */
  repay(earned: number): number {
    if (Atomics.load(this.#units, OWED) === 0n) return 0;
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

/** A number of units with more of them, up to a limit. */
function raised(units: number, more: number, most: number): number {
  return Math.max(units, Math.min(most, units + more));
}
