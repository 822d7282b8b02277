import { endOf, type Layer, startOf } from './layers/layer.ts';

/** The places of a part of the content that are accounted for. */
export class CoveredRanges {
  readonly #from: number;
  readonly #length: number;
  /** Nearly all parts need none. */
  #marks = new Uint8Array(0);
  count = 0;

  constructor(from: number, to: number) {
    this.#from = from;
    this.#length = to - from;
  }

  add(layer: Layer, first: number, end: number): void {
    if (this.count === 0) this.#marks = new Uint8Array(this.#length);
    this.#marks.fill(1, startOf(layer, first) - this.#from, endOf(layer, end - 1) - this.#from);
    this.count++;
  }

  /** Whether all that a layer holds is, as far as its bytes stand side by side in the content. */
  hasAll(layer: Layer): boolean {
    if (this.count === 0) return false;
    const start = startOf(layer, 0) - this.#from;
    const end = endOf(layer, layer.bytes.length - 1) - this.#from;
    return start < end && !this.#marks.subarray(start, end).includes(0);
  }

  has(layer: Layer, index: number): boolean {
    return this.count > 0 && this.#marks[startOf(layer, index) - this.#from] === 1;
  }
}
