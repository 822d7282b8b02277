import { BASE64, LONGEST_GAP, LONGEST_PIECE } from '../../../../assembly/layout.ts';

/** What of assembly/prefilter.ts is about the ends of runs: it takes addresses in its memory, and returns them. */
export interface RunCode {
  areHex(start: number, end: number): number;
  changes(start: number, end: number, period: number, most: number): number;
  endOf(kind: number, at: number, end: number): number;
  startOf(kind: number, at: number, begin: number): number;
  endOfLines(at: number, end: number): number;
  startOfLines(at: number, begin: number): number;
}

/** The memory of that code. */
export interface RunMemory {
  /** Whether the code can read bytes where they are. */
  has(bytes: Buffer): boolean;
  /** Where the code can read bytes between two offsets, `LONGEST_PIECE` of them at the most if they have to be copied. */
  addressOf(bytes: Buffer, start: number, end: number): number;
}

/** So many bytes are copied first where it is not known how many a run has, and then so many times more at each step. */
const FIRST_STEP = 512;
const GROWTH = 8;

/**
 * Points of pictures, and what repeats itself in other ways, differ in few places from what stands so many bytes before.
 * The 32 random bytes of a key take 43 characters or more in any encoding, nearly all of which differ.
 */
const PERIODS = [1, 2, 3, 4, 6, 8];
const FEWEST_CHANGES = 24;

/** Says where long runs begin and end, and whether there is anything in them. Kinds are `BASE64` or `NUMBERS`; offsets count from the start of the bytes. */
export class RunEnds {
  readonly #code: RunCode;
  readonly #memory: RunMemory;

  constructor(code: RunCode, memory: RunMemory) {
    this.#code = code;
    this.#memory = memory;
  }

  /** Whether all bytes between two offsets are hex digits. */
  areHex(bytes: Buffer, from: number, to: number): boolean {
    for (let start = from, step = this.#firstStep(bytes); start < to; start += step, step = longer(step)) {
      const end = Math.min(to, start + step);
      const begin = this.#memory.addressOf(bytes, start, end);
      if (this.#code.areHex(begin, begin + end - start) === 0) return false;
    }
    return true;
  }

  /** Whether a run repeats itself so much that it holds no number of a key, in whatever encoding. */
  isRepetitive(bytes: Buffer, from: number, to: number): boolean {
    return PERIODS.some((period) => this.#changes(bytes, from, to, period) < FEWEST_CHANGES);
  }

  #changes(bytes: Buffer, from: number, to: number, period: number): number {
    let count = 0;
    for (let start = from, step = this.#firstStep(bytes); start < to; start += step, step = longer(step)) {
      const end = Math.min(to, start + step);
      const begin = this.#memory.addressOf(bytes, start, end);
      count += this.#code.changes(begin, begin + end - start, period, FEWEST_CHANGES);
      if (count >= FEWEST_CHANGES) return count;
    }
    return count;
  }

  /** Where the bytes of a kind that begin at `at` end, at or before `to`. */
  endOf(kind: number, bytes: Buffer, at: number, to: number): number {
    let start = at;
    for (let step = this.#firstStep(bytes); start < to; step = longer(step)) {
      const end = Math.min(to, start + step);
      const begin = this.#memory.addressOf(bytes, start, end);
      const stop = start + this.#code.endOf(kind, begin, begin + end - start) - begin;
      if (stop < end) return stop;
      start = end;
    }
    return start;
  }

  /** Where the bytes of a kind around `at` begin, at or after `from`. */
  startOf(kind: number, bytes: Buffer, at: number, from: number): number {
    let end = at;
    for (let step = this.#firstStep(bytes); end > from; step = longer(step)) {
      const start = Math.max(from, end - step);
      const begin = this.#memory.addressOf(bytes, start, end);
      const stop = start + this.#code.startOf(kind, begin + end - start, begin) - begin;
      if (stop > start) return stop;
      end = start;
    }
    return end;
  }

  /** The end of a run of base64 that goes on over line breaks after `at`; the last line may be a short one. */
  endOfLines(bytes: Buffer, at: number, to: number): number {
    let finish = at;
    for (let step = this.#firstStep(bytes); ; step = longer(step)) {
      const end = Math.min(to, finish + step);
      const begin = this.#memory.addressOf(bytes, finish, end);
      const stop = finish + this.#code.endOfLines(begin, begin + end - finish) - begin;
      if (end === to || stop + LONGEST_GAP < end) return stop;
      // More of a line may follow, or more lines.
      finish = this.endOf(BASE64, bytes, stop, to);
    }
  }

  /** The start of a run of base64 whose first lines lie before `at`. */
  startOfLines(bytes: Buffer, at: number, from: number): number {
    let first = at;
    for (let step = this.#firstStep(bytes); ; step = longer(step)) {
      const start = Math.max(from, first - step);
      const begin = this.#memory.addressOf(bytes, start, first);
      const stop = start + this.#code.startOfLines(begin + first - start, begin) - begin;
      if (start === from || stop - LONGEST_GAP > start) return stop;
      first = this.startOf(BASE64, bytes, stop, from);
    }
  }

  #firstStep(bytes: Buffer): number {
    return this.#memory.has(bytes) ? bytes.length : FIRST_STEP;
  }
}

function longer(step: number): number {
  return Math.min(GROWTH * step, LONGEST_PIECE);
}
