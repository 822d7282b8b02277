import type { Note } from '../types.ts';

/** What is read of one object's archives, at most. A bomb ends at one of these in bounded time, and is noted. */
export const LIMITS = {
  /** Archives within archives, the object itself counted. */
  depth: 8,
  /** Entries of all archives of one object together. */
  entries: 100_000,
  /** Bytes inflated or unpacked of one object, all its archives together. */
  unpacked: 1024 ** 3,
  /** Unpacked bytes for each byte of the object, looked at from `ratioFrom` unpacked bytes on. */
  ratio: 250,
  ratioFrom: 64 * 1024 ** 2,
  /**
   * What all archives of one scan may unpack to, together, beyond so many times their sizes: a change of a few kilobytes
   * must not take minutes, in however many archives it comes.
   */
  excess: 1024 ** 3,
  explained: 32,
  /** Each of these bytes counts as so many once no work is left for what is in archives: it takes that much longer. */
  intricate: 32,
  /** Notes about the entries of one object. */
  notes: 20,
} as const;

const MOST_EXCESS = LIMITS.excess / 1024 ** 2;

/** A limit was reached: what was unpacked so far is searched, and the rest of the object's archives is not read. */
export class LimitReached extends Error {
  override readonly name = 'LimitReached';
  readonly kind: Note['kind'];

  constructor(kind: Note['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

/** What the archives of one scan may unpack to, beyond what their sizes explain. */
export interface Excess {
  /** Takes so many bytes more; false where there are too few left. */
  exceed(bytes: number): boolean;
}

const NO_LIMIT: Excess = { exceed: () => true };

/** So many bytes are asked for at once. */
const STEP = 1024 ** 2;

/** Counts what the archives of one object cost, however they are nested. */
export class Budget {
  readonly #size: number;
  readonly #excess: Excess;
  /** Up to here nobody has to be asked. */
  #granted: number;
  #unpacked = 0;
  #entries = 0;

  /**
   * @param size bytes of the object itself
   * @param excess shared with the archives of other objects
   */
  constructor(size: number, excess = NO_LIMIT) {
    this.#size = Math.max(size, 1);
    this.#excess = excess;
    this.#granted = LIMITS.explained * this.#size;
  }

  /** @throws {LimitReached} when `bytes` more are too many. */
  unpack(bytes: number): void {
    this.#unpacked += bytes;
    if (this.#unpacked > LIMITS.unpacked) {
      throw new LimitReached(
        'too-large',
        `it unpacks to more than ${LIMITS.unpacked / 1024 ** 2} MiB, which is the limit`,
      );
    }
    if (this.#unpacked > LIMITS.ratioFrom && this.#unpacked > LIMITS.ratio * this.#size) {
      throw new LimitReached(
        'ratio',
        `it unpacks to more than ${LIMITS.ratio} times its size and ${LIMITS.ratioFrom / 1024 ** 2} MiB, which is the limit`,
      );
    }
    this.#exceed();
  }

  #exceed(): void {
    const missing = this.#unpacked - this.#granted;
    if (missing <= 0) return;
    const bytes = Math.max(STEP, missing);
    if (!this.#excess.exceed(bytes)) {
      throw new LimitReached(
        'ratio',
        `beyond ${LIMITS.explained} times their sizes, all archives of this scan together unpack to more than ${MOST_EXCESS} MiB, or to more than ${MOST_EXCESS / LIMITS.intricate} MiB of what can be decoded in more ways than there is time for, which is the limit`,
      );
    }
    this.#granted += bytes;
  }

  /** A damaged stream is begun anew in smaller steps, which costs as much as a good deal of inflating. */
  damage(): void {
    this.unpack(256 * 1024);
  }

  /** @throws {LimitReached} when one more entry is too many. */
  entry(): void {
    this.#entries += 1;
    if (this.#entries > LIMITS.entries) {
      throw new LimitReached('too-large', `it has more than ${LIMITS.entries} entries, which is the limit`);
    }
  }
}
