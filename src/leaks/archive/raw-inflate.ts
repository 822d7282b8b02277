import {
  DAMAGED,
  MOST_AT_ONCE,
  PACK_READ_BEYOND,
  PACK_SCRATCH,
  PACK_WRITE_BEYOND,
  STREAM_ENDED,
  STREAM_FULL,
  STREAM_WANTS_MORE,
} from '../../../assembly/pack-layout.ts';
import { packModule } from '../objects/packs/pack-module.ts';
import { MemorySource, type Source } from './source.ts';
import type { Whole } from './whole-inflate.ts';

/** What assembly/pack.ts exports for streams in pieces: it takes addresses in its memory. */
interface Code {
  init(scratch: number): void;
  beginStream(): void;
  goOnWithStream(source: number, end: number, isAll: boolean, start: number, to: number, stop: number): number;
  sourceOfStream(): number;
  destinationOfStream(): number;
}

/** Bytes of the source that are read first, and at once from then on. */
const FIRST_STEP = 4 * 1024;
const STEP = 64 * 1024;
/** More bytes than that are not counted. */
const ENOUGH = 1024;
/** How far back a stream may refer to itself (RFC 1951, 2). */
const HISTORY = 32 * 1024;
/** What is made at once after it. */
const PIECE = 256 * 1024;

/** Where things lie in the memory: the tables of the code, the source, and what is made. */
const SOURCE = Math.ceil(PACK_SCRATCH / 16) * 16;
const MADE = SOURCE + STEP + PACK_READ_BEYOND;
const FULL = MADE + HISTORY + PIECE;
const MEMORY = FULL + MOST_AT_ONCE + PACK_WRITE_BEYOND;
const PAGE = 64 * 1024;

/** Inflates raw deflate (RFC 1951) piece by piece, in a memory of its own: one stream after the other. */
export class RawInflate {
  readonly #code: Code;
  readonly #memory: Buffer;

  constructor() {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(MEMORY / PAGE) });
    this.#code = new WebAssembly.Instance(packModule(), { env: { memory } }).exports as unknown as Code;
    this.#code.init(0);
    this.#memory = Buffer.from(memory.buffer);
  }

  /**
   * Inflates the stream that begins at `start`.
   *
   * @param sink takes what comes out, also before any damage; the bytes are valid during the call
   * @returns where the stream ends; undefined where it is damaged or cut off
   */
  inflate(source: Source, start: number, sink: (made: Buffer) => void): number | undefined {
    const { status, end } = this.#inflate(source, start, sink);
    return status === STREAM_ENDED ? end : undefined;
  }

  /**
   * All of a stream that lies in memory.
   *
   * @returns 'damaged' where it is, or holds more than `most` bytes; 'unsure' where it may be cut off: zeros
   * after the bytes may have been read then
   */
  whole(bytes: Buffer, most: number): Whole | 'damaged' | 'unsure' {
    const parts: Buffer[] = [];
    let length = 0;
    const { status, end } = this.#inflate(new MemorySource(bytes), 0, (made) => {
      length += made.length;
      if (length <= most) parts.push(Buffer.from(made));
      return length <= most;
    });
    if (status !== STREAM_ENDED && end + PACK_READ_BEYOND > bytes.length) return 'unsure';
    return status === STREAM_ENDED && length <= most ? { bytes: Buffer.concat(parts), taken: end } : 'damaged';
  }

  /**
   * Whether bytes, `STEP` of them at the most, begin a stream: no damage shows before `most` bytes, or all, have come out.
   *
   * @returns 'unsure' where there is damage at their end, which may be that of the zeros after them
   */
  begins(bytes: Buffer, most: number): boolean | 'unsure' {
    if (this.#begin(bytes, Math.min(most, HISTORY + PIECE)) !== undefined) return true;
    return this.#code.sourceOfStream() + PACK_READ_BEYOND > SOURCE + bytes.length ? 'unsure' : false;
  }

  /** @param sink as of `inflate`; when it gives false, that is the end */
  #inflate(
    source: Source,
    start: number,
    sink: (made: Buffer) => unknown,
  ): { readonly status: number; readonly end: number } {
    let position = start;
    let from = SOURCE;
    let to = SOURCE;
    let made = MADE;
    this.#code.beginStream();
    for (let step = FIRST_STEP; ; step = STEP) {
      this.#memory.copyWithin(SOURCE, from, to);
      to -= from - SOURCE;
      const more = source.read(position, position + SOURCE + step - to);
      this.#memory.set(more, to);
      to += more.length;
      position += more.length;
      this.#memory.fill(0, to, to + PACK_READ_BEYOND);
      from = SOURCE;
      let status = STREAM_FULL;
      while (status === STREAM_FULL) {
        const isAll = position >= source.size;
        status = this.#code.goOnWithStream(from, to, isAll, MADE, made, FULL);
        from = this.#code.sourceOfStream();
        const end = this.#code.destinationOfStream();
        if (end > made && sink(this.#memory.subarray(made, end)) === false) return { status, end: position };
        made = this.#slide(end);
      }
      if (status !== STREAM_WANTS_MORE) return { status, end: position - (to - from) };
    }
  }

  /**
   * How many bytes come out of the first ones of a stream, `FIRST_STEP` of them at the most, as far as is counted.
   *
   * @returns undefined where these are damaged
   */
  lengthOf(bytes: Buffer): number | undefined {
    return this.#begin(bytes, ENOUGH);
  }

  /** How many bytes come out of the first ones of a stream, `most` and a few at the most; undefined where these are damaged. */
  #begin(bytes: Buffer, most: number): number | undefined {
    this.#memory.set(bytes, SOURCE);
    this.#code.beginStream();
    const end = SOURCE + bytes.length;
    this.#memory.fill(0, end, end + PACK_READ_BEYOND);
    const status = this.#code.goOnWithStream(SOURCE, end, true, MADE, MADE, MADE + most);
    return status === DAMAGED ? undefined : this.#code.destinationOfStream() - MADE;
  }

  /** Makes room after what a stream may still refer to. @returns where that ends */
  #slide(end: number): number {
    if (end < FULL) return end;
    this.#memory.copyWithin(MADE, end - HISTORY, end);
    return MADE + HISTORY;
  }
}
