/** Larger ones are not put together; nobody makes them but to do harm. */
const LARGEST = 64 * 1024 ** 2;

export const TOO_LARGE = `it is a folder of more than ${LARGEST / 1024 ** 2} MiB, whose names were not looked at one by one`;

/** Puts a tree together that comes in windows: where the name of an entry ends, only the entry's beginning says. */
export class LargeTree {
  readonly #parts: Buffer[] = [];

  /** @returns undefined for one that is too large */
  static of(size: number): LargeTree | undefined {
    return size > LARGEST ? undefined : new LargeTree();
  }

  /** Takes a copy of the next bytes. */
  add(bytes: Buffer): void {
    this.#parts.push(Buffer.from(bytes));
  }

  whole(): Buffer {
    return Buffer.concat(this.#parts);
  }
}
