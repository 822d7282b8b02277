import { count } from '../wording.ts';

/** The stretches of one content that were not looked through to their ends. */
export class Gaps {
  #first: readonly [start: number, end: number] | undefined;
  #others = 0;

  /** Takes two offsets in the content; what overlaps the first stretch makes it longer. */
  add(start: number, end: number): void {
    const first = this.#first;
    if (first === undefined) this.#first = [start, end];
    else if (start <= first[1] && end >= first[0]) this.#first = [Math.min(start, first[0]), Math.max(end, first[1])];
    else this.#others += 1;
  }

  /** A sentence without the place; undefined where there are none. */
  get message(): string | undefined {
    if (this.#first === undefined) return undefined;
    const [start, end] = this.#first;
    const others = this.#others === 0 ? '' : ` and ${count(this.#others, 'more stretch', 'more stretches')}`;
    return `bytes ${start} to ${end}${others} can be decoded in more ways than there is time for, and were not searched to the end`;
  }
}
