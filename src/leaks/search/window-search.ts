import type { Finder } from '../detect/detector.ts';
import type { Unpacking } from '../detect/packed.ts';
import { OVERLAP } from '../objects/batch-parser.ts';
import type { Detection, Found } from '../types.ts';
import { Gaps } from './gaps.ts';
import { advance, BEGINNING, isWide, type Position, withRegions } from './region.ts';

/** Searches one content that comes in windows, each repeating the end of the one before it; places are those of the whole. */
export class WindowSearch {
  readonly #finder: Finder;
  readonly #unpacking: Unpacking | undefined;
  /** Of the whole content, until a window counted for it. */
  #stored: number;
  /** Where the next window begins in the whole content. */
  #offset = 0;
  #position: Position = BEGINNING;
  #wide = false;
  /** Of the windows before, those that reach into this one. */
  #seen: readonly Detection[] = [];
  /** What was not looked through to its end so far. */
  readonly gaps = new Gaps();

  /** @param stored how many bytes the content takes in the repository: see `FindOptions` */
  constructor(finder: Finder, unpacking: Unpacking, stored: number) {
    this.#finder = finder;
    this.#unpacking = unpacking;
    this.#stored = stored;
  }

  /** Searches `buffer[from..to)`; `last` says that no window follows. */
  search(buffer: Buffer, from: number, to: number, last: boolean): Found[] {
    if (this.#offset === 0) this.#wide = isWide(buffer, from);
    const before = this.#offset - from;
    const unsearched = (start: number, end: number): void => this.gaps.add(before + start, before + end);
    const options = { unpacking: this.#unpacking, unsearched, stored: this.#stored };
    this.#stored = 0;
    const places = this.#finder.find(buffer, from, to, options);
    const fresh = places.filter(({ leak, start, end }) => !this.#isRepeated(leak, start + before, end + before));
    const found = withRegions(this.#position, buffer, from, fresh, before, this.#wide);
    if (!last) {
      const next = Math.max(from, to - OVERLAP);
      this.#position = advance(this.#position, buffer, from, next, this.#wide);
      this.#offset += next - from;
      this.#seen = [...this.#seen, ...found].filter(({ end }) => end > this.#offset);
    }
    return found;
  }

  /** A form that goes over the border of windows may be reported twice, with different beginnings. */
  #isRepeated(leak: string, start: number, end: number): boolean {
    return this.#seen.some((seen) => seen.leak === leak && seen.start < end && start < seen.end);
  }
}
