import { LITERAL_LENGTH, LONGEST_PIECE, MEMORY, PIECE, PROBE, RESULTS, TABLES } from '../../../assembly/layout.ts';
import { QUICK_LOOK } from './quick-look-wasm.ts';
import type { Tables } from './tables.ts';

/** What assembly/quick-look.ts exports. Lengths are of the piece, and what is returned is the number of results. */
interface Code {
  findLiterals(length: number): number;
  listLiterals(length: number): number;
  findRuns(length: number): number;
}

/** Where something may be of which a key is made. */
export interface Places {
  /** The offsets of literals, at least one in every `GAP` bytes that hold any. */
  readonly literals: readonly number[];
  /** Offsets from which on `PROBE` characters are of one kind, with the bits of `RUN`; each run may be told often. */
  readonly runs: readonly (readonly [at: number, kinds: number])[];
}

export const RUN = { base64: 1, numbers: 2 } as const;

export interface Literal {
  readonly at: number;
  /** The bits of `TRIGGER`. */
  readonly triggers: number;
}

const NOWHERE: Places = { literals: [], runs: [] };
const PAGE = 64 * 1024;
/** Pieces overlap by what a place needs. */
const OVERLAP = Math.max(LITERAL_LENGTH, PROBE) - 1;

let compiled: WebAssembly.Module | undefined;

/**
 * Finds the places at which a key may be, by code in WebAssembly that looks at every byte: bytes are copied to its
 * memory piece by piece, and stay there until the next search.
 */
export class QuickLook {
  readonly #memory: Buffer;
  readonly #results: Uint32Array;
  readonly #code: Code;

  constructor(tables: Tables) {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(MEMORY / PAGE) });
    compiled ??= new WebAssembly.Module(Buffer.from(QUICK_LOOK, 'base64'));
    this.#code = new WebAssembly.Instance(compiled, { env: { memory } }).exports as unknown as Code;
    this.#memory = Buffer.from(memory.buffer);
    this.#results = new Uint32Array(memory.buffer, RESULTS, 2 * LONGEST_PIECE);
    this.#memory.set(tables.image, TABLES);
  }

  /** The places between two offsets. Allocates nothing where there are none. */
  places(bytes: Buffer, from: number, to: number): Places {
    let found = NOWHERE;
    for (let start = from; start < to; start += LONGEST_PIECE - OVERLAP) {
      const length = this.#put(bytes, start, to);
      const literals = this.#take(this.#code.findLiterals(length), (result) => start + result);
      const runs = this.#take(this.#code.findRuns(length), (result) => [start + (result >>> 2), result & 3] as const);
      if (literals.length + runs.length === 0) continue;
      found = { literals: [...found.literals, ...literals], runs: [...found.runs, ...runs] };
    }
    return found;
  }

  /** Every literal, in the order in which they stand. */
  literals(bytes: Buffer): Literal[] {
    const all: Literal[] = [];
    let told = 0;
    for (let start = 0; start < bytes.length; start += LONGEST_PIECE - OVERLAP) {
      const count = this.#code.listLiterals(this.#put(bytes, start, bytes.length));
      for (let i = 0; i < count; i++) {
        const at = start + (this.#results[2 * i] as number);
        if (at >= told) all.push({ at, triggers: this.#results[2 * i + 1] as number });
        told = at + 1;
      }
    }
    return all;
  }

  /** Copies a piece to where the code looks. @returns its length */
  #put(bytes: Buffer, start: number, to: number): number {
    return bytes.copy(this.#memory, PIECE, start, Math.min(to, start + LONGEST_PIECE));
  }

  #take<Result>(count: number, read: (result: number) => Result): readonly Result[] {
    return count === 0 ? [] : Array.from(this.#results.subarray(0, count), read);
  }
}
