/** Places in order, of which the first ones are taken out again. */
export class PlaceQueue {
  #all: number[] = [];
  #first = 0;
  #places: readonly number[] | undefined;

  get length(): number {
    return this.#all.length - this.#first;
  }

  /** Made once for all who ask until there are others. */
  get places(): readonly number[] {
    this.#places ??= this.#all.slice(this.#first);
    return this.#places;
  }

  push(at: number): void {
    this.#all.push(at);
    this.#places = undefined;
  }

  /** Takes out the first places up to one that is not below `from`. */
  dropBelow(from: number): void {
    const first = this.#first;
    while (this.#first < this.#all.length && (this.#all[this.#first] as number) < from) this.#first++;
    if (this.#first === first) return;
    this.#places = undefined;
    if (this.#first < this.#all.length) return;
    this.#all = [];
    this.#first = 0;
  }
}
