import { release } from '../release.ts';

/** A list of whole numbers that grows, in four bytes each. */
export class Numbers {
  #values = new Int32Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Int32Array(2 * this.#length);
      larger.set(this.#values);
      release(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** Replaces the value at a place below `length`. */
  set(place: number, value: number): void {
    this.#values[place] = value;
  }

  /** The value at a place below `length`. */
  at(place: number): number {
    return this.#values[place] as number;
  }
}
