/** Ids of objects on their way from the git that lists them to those who read them; one a line, in order. */
export class IdQueue {
  readonly #width: number;
  readonly #lists: Buffer[] = [];
  #count = 0;

  /** @param idLength digits of an id: 40 or 64 */
  constructor(idLength: number) {
    this.#width = idLength + 1;
  }

  get count(): number {
    return this.#count;
  }

  /** @param lines ids, one a line */
  push(lines: Buffer): void {
    if (lines.length === 0) return;
    this.#lists.push(lines);
    this.#count += lines.length / this.#width;
  }

  /** The next `count` ids, or as many as there are. */
  take(count: number): Buffer {
    const taken: Buffer[] = [];
    let left = Math.min(count, this.#count);
    this.#count -= left;
    while (left > 0) {
      const lines = this.#lists[0] as Buffer;
      const here = Math.min(left, lines.length / this.#width);
      taken.push(lines.subarray(0, here * this.#width));
      if (here * this.#width === lines.length) this.#lists.shift();
      else this.#lists[0] = lines.subarray(here * this.#width);
      left -= here;
    }
    return taken.length === 1 ? (taken[0] as Buffer) : Buffer.concat(taken);
  }
}
