import { type AllowedBytes, hash, LAST, LITERAL_LENGTH, type Tables, word } from './tables.ts';

/** Places of literals closer than this are told once. */
export const GAP = 1024;

/**
 * Finds where any of many literals of eight bytes stands (Wu and Manber, "A fast algorithm for multi-pattern
 * searching", with blocks of two bytes): most positions are jumped over after one look at two bytes.
 */
export class Matcher {
  readonly #tables: Tables;
  readonly #shifts: Uint8Array;
  readonly #endings: Uint8Array;
  /** Of the bytes that were searched last. */
  #view: DataView = new DataView(new ArrayBuffer(0));

  constructor(tables: Tables) {
    this.#tables = tables;
    this.#shifts = tables.shifts;
    this.#endings = tables.endings;
  }

  /**
   * The offset of the first literal that lies within `from` and `to`, or -1. Allocates nothing.
   */
  next(bytes: Uint8Array, from: number, to: number): number {
    const shifts = this.#shifts;
    const endings = this.#endings;
    let i = from + LAST;
    while (i < to) {
      const shift = shifts[(bytes[i - 1] as number) | ((bytes[i] as number) << 8)] as number;
      if (shift !== 0) i += shift;
      else if (endings[hash(word(bytes, i - 3))] === 1 && this.triggerAt(bytes, i - LAST) !== 0) return i - LAST;
      else i++;
    }
    return -1;
  }

  /**
   * Tells offsets of literals, at least one in every `GAP` bytes that hold any, in no order. Four places of a large
   * range are searched in turn: one search alone waits most of the time for memory.
   */
  each(bytes: Uint8Array, from: number, to: number, report: (offset: number) => void): void {
    const quarter = (to - from) >> 2;
    if (quarter < 512) {
      this.#eachAlone(bytes, from, to, report);
      return;
    }
    const shifts = this.#shifts;
    const endings = this.#endings;
    const view = this.#viewOf(bytes);
    const before = bytes.byteOffset - 1;
    const endA = from + quarter + LAST;
    const endB = endA + quarter;
    const endC = endB + quarter;
    let a = from + LAST;
    let b = endA;
    let c = endB;
    let d = endC;
    while (a < endA && b < endB && c < endC && d < to) {
      const blockA = shifts[view.getUint16(before + a, true)] as number;
      const blockB = shifts[view.getUint16(before + b, true)] as number;
      const blockC = shifts[view.getUint16(before + c, true)] as number;
      const blockD = shifts[view.getUint16(before + d, true)] as number;
      a += blockA;
      b += blockB;
      c += blockC;
      d += blockD;
      if (blockA === 0) a = endings[hash(word(bytes, a - 3))] === 0 ? a + 1 : this.#step(bytes, a, report);
      if (blockB === 0) b = endings[hash(word(bytes, b - 3))] === 0 ? b + 1 : this.#step(bytes, b, report);
      if (blockC === 0) c = endings[hash(word(bytes, c - 3))] === 0 ? c + 1 : this.#step(bytes, c, report);
      if (blockD === 0) d = endings[hash(word(bytes, d - 3))] === 0 ? d + 1 : this.#step(bytes, d, report);
    }
    this.#eachAlone(bytes, a - LAST, endA, report);
    this.#eachAlone(bytes, b - LAST, endB, report);
    this.#eachAlone(bytes, c - LAST, endC, report);
    this.#eachAlone(bytes, d - LAST, to, report);
  }

  /** Two bytes are one look at a view, and two at an array. */
  #viewOf({ buffer }: Uint8Array): DataView {
    if (this.#view.buffer !== buffer) this.#view = new DataView(buffer);
    return this.#view;
  }

  #eachAlone(bytes: Uint8Array, from: number, to: number, report: (offset: number) => void): void {
    for (let at = this.next(bytes, from, to); at >= 0; at = this.next(bytes, at + GAP, to)) report(at);
  }

  /** Where to go on from a window whose end looks like that of a literal. */
  #step(bytes: Uint8Array, end: number, report: (offset: number) => void): number {
    if (this.triggerAt(bytes, end - LAST) === 0) return end + 1;
    report(end - LAST);
    return end + GAP;
  }

  /** The triggers of the literal at `offset`, 0 when none stands there. */
  triggerAt(bytes: Uint8Array, offset: number): number {
    const tables = this.#tables;
    const found = tables.triggers[tables.slot(word(bytes, offset), word(bytes, offset + 4))] as number;
    if (found !== 0) return found;
    for (const pattern of tables.patterns[bytes[offset] as number] as readonly AllowedBytes[]) {
      let place = 1;
      while (place < LITERAL_LENGTH && pattern.allowed[(place << 8) | (bytes[offset + place] as number)] === 1) place++;
      if (place === LITERAL_LENGTH) return pattern.trigger;
    }
    return 0;
  }
}
