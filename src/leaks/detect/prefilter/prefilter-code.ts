import {
  BASE64,
  BASE64_VALUES,
  DIGIT_VALUES,
  LITERAL_LENGTH,
  LONGEST_PIECE,
  MEMORY,
  PIECE,
  PROBE,
  RESULTS,
  ROOM,
  ROOM_LENGTH,
  TABLES,
} from '../../../../assembly/layout.ts';
import { numeralTables } from '../keywords/numerals.ts';
import { startOfRun } from '../keywords/run-kinds.ts';
import type { Tables } from '../keywords/tables.ts';
import { WORK } from '../work.ts';
import type { KeywordHit, Places, RunAt } from './places.ts';
import { PREFILTER_CODE } from './prefilter-wasm.ts';
import { type RunCode, RunEnds } from './run-ends.ts';
import { sampleTables } from './run-samples.ts';

/**
 * What assembly/prefilter.ts exports: it takes addresses in its memory, and gives the number of results. There, all keywords
 * are called literals.
 */
interface Code extends RunCode {
  findLiterals(begin: number, end: number): number;
  listLiterals(begin: number, end: number): number;
  findRuns(begin: number, end: number): number;
  beginNumerals(): void;
  goOnWithNumerals(from: number, to: number, limit: number): number;
  holdsText(start: number, end: number, isHex: boolean): number;
}

const NOWHERE: Places = { keywords: [], runs: [], numbers: [] };
const PAGE = 64 * 1024;
/** Pieces overlap by what a place needs. */
const OVERLAP = Math.max(LITERAL_LENGTH, PROBE);

/** So many characters of numbers are looked through at once; and so many after a number say what it is. */
const LONGEST_NUMBERS = LONGEST_PIECE / 2;
const BESIDE = 2;

let compiled: WebAssembly.Module | undefined;

/** Finds the places at which a key may be, by code in WebAssembly that looks at every byte. */
export class PrefilterCode {
  /** Bytes that are read to this place are searched where they stand; all others are copied, piece by piece. */
  room!: Buffer;
  /** Where long runs begin and end. */
  readonly runs: RunEnds;
  /** Units of work that were done so far, beside what each byte takes: see work.ts. */
  work = 0;
  /** Above so many units whoever looks for places gives up. */
  limit = Number.POSITIVE_INFINITY;
  #memory!: Buffer;
  #results!: Uint32Array;
  readonly #wasmMemory: WebAssembly.Memory;
  readonly #code: Code;

  constructor(tables: Tables) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(MEMORY / PAGE) });
    this.#wasmMemory = memory;
    compiled ??= new WebAssembly.Module(Buffer.from(PREFILTER_CODE, 'base64'));
    this.#code = new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as Code;
    this.#view();
    this.#memory.set(tables.image, TABLES);
    this.#memory.set(numeralTables(), DIGIT_VALUES);
    this.#memory.set(sampleTables(), BASE64_VALUES);
    this.runs = new RunEnds(this.#code, {
      has: (bytes) => bytes.buffer === this.#memory.buffer,
      addressOf: (bytes, start, end) => this.#addressOf(bytes, start, end),
    });
  }

  /**
   * Adds bytes to the memory of the code: what is searched there need not be copied. Buffers of before are empty then.
   * @returns the memory, and the address of the first of them
   */
  extend(length: number): { readonly memory: WebAssembly.Memory; readonly address: number } {
    const address = PAGE * this.#wasmMemory.grow(Math.ceil(length / PAGE));
    this.#view();
    return { memory: this.#wasmMemory, address };
  }

  #view(): void {
    const { buffer } = this.#wasmMemory;
    this.#memory = Buffer.from(buffer);
    this.#results = new Uint32Array(buffer, RESULTS, 2 * LONGEST_PIECE);
    this.room = Buffer.from(buffer, ROOM, ROOM_LENGTH);
  }

  /** The places between two offsets. Allocates nothing where there are none. */
  places(bytes: Buffer, from: number, to: number): Places {
    return this.#places(bytes, from, to, true);
  }

  /** The same without keywords. */
  runPlaces(bytes: Buffer, from: number, to: number): Places {
    return this.#places(bytes, from, to, false);
  }

  #places(bytes: Buffer, from: number, to: number, withKeywords: boolean): Places {
    let found = NOWHERE;
    for (let start = from; start < to; start += LONGEST_PIECE - OVERLAP) {
      const end = Math.min(to, start + LONGEST_PIECE);
      const begin = this.#addressOf(bytes, start, end);
      const keywords = withKeywords ? this.#code.findLiterals(begin, begin + end - start) : 0;
      if (keywords > 0) found = { ...found, keywords: found.keywords.concat(this.#offsets(keywords, start)) };
      const runs = this.#code.findRuns(begin, begin + end - start);
      if (runs > 0) found = this.#withRuns(found, runs, start);
    }
    return found;
  }

  /** Every keyword, in the order in which they stand. */
  keywords(bytes: Buffer): readonly KeywordHit[] {
    return [...this.keywordsByPiece(bytes)].flat();
  }

  /** The same: those of one piece of the bytes after the other, so that one can stop between them. */
  *keywordsByPiece(bytes: Buffer): Generator<readonly KeywordHit[], void> {
    let next = 0;
    for (let start = 0; start < bytes.length; start += LONGEST_PIECE - OVERLAP) {
      const end = Math.min(bytes.length, start + LONGEST_PIECE);
      const begin = this.#addressOf(bytes, start, end);
      const count = this.#code.listLiterals(begin, begin + end - start);
      const hits: KeywordHit[] = [];
      for (let i = 0; i < count; i++) {
        const at = start + (this.#results[2 * i] as number);
        if (at < next) continue;
        hits.push({ at, triggers: this.#results[2 * i + 1] as number });
        next = at + 1;
      }
      this.work += WORK.keyword * hits.length;
      yield hits;
    }
  }

  /** Where bytes of a key are written as numbers between two offsets, which begin and end with whole numbers. */
  numbers(bytes: Buffer, from: number, to: number): number[] {
    const all: number[] = [];
    this.#code.beginNumerals();
    for (let start = from; start < to; ) {
      const end = endOfNumbers(bytes, start, Math.min(to, start + LONGEST_NUMBERS), to);
      const before = Math.min(1, start);
      const after = Math.min(bytes.length, end + BESIDE);
      const begin = this.#addressOf(bytes, start - before, after) + before;
      const count = this.#code.goOnWithNumerals(begin, begin + end - start, begin + after - start);
      for (let i = 0; i < count; i++) all.push(start + (this.#results[3 * i] as number));
      start = end;
    }
    return all;
  }

  /** Whether what a run of base64 or hex holds looks like a text anywhere, by samples of it. */
  holdsText(bytes: Buffer, from: number, to: number, isHex: boolean): boolean {
    for (let start = from; start < to; start += LONGEST_PIECE) {
      const end = Math.min(to, start + LONGEST_PIECE);
      const begin = this.#addressOf(bytes, start, end);
      if (this.#code.holdsText(begin, begin + end - start, isHex) !== 0) return true;
    }
    return false;
  }

  /** Where the code can read bytes; what is not in its memory is put there. */
  #addressOf(bytes: Buffer, start: number, end: number): number {
    if (bytes.buffer === this.#memory.buffer) return bytes.byteOffset + start;
    bytes.copy(this.#memory, PIECE, start, end);
    return PIECE;
  }

  #offsets(count: number, start: number): number[] {
    return Array.from(this.#results.subarray(0, count), (offset) => start + offset);
  }

  #withRuns({ keywords, runs, numbers }: Places, count: number, start: number): Places {
    const results = this.#results;
    const end = (at: number): number | undefined => (results[at] === 0 ? undefined : start + (results[at] as number));
    const all = Array.from({ length: count }, (_, i) => ({
      at: start + (results[3 * i] as number),
      base64End: end(3 * i + 1),
      numbersEnd: end(3 * i + 2),
    }));
    const isRun = ({ base64End, numbersEnd }: RunAt): boolean => base64End !== undefined || numbersEnd !== undefined;
    return {
      keywords,
      runs: runs.concat(all.filter(isRun)),
      numbers: numbers.concat(all.filter((each) => !isRun(each)).map(({ at }) => at)),
    };
  }
}

/** The last place up to `end` that stands in no number, if that is not too far away. */
function endOfNumbers(bytes: Buffer, start: number, end: number, to: number): number {
  if (end === to) return to;
  const before = startOfRun(BASE64, bytes, end, start);
  return before > start ? before : end;
}
