import { Layer, type Origin } from './layer.ts';

/** Numbers a run: the index of its first byte, where that stood around, from byte to byte there, and how wide each is. */
const FIELDS = 4;

/** What a writer writes to. */
interface Room {
  bytes: Buffer;
  runs: Int32Array;
}

/**
 * Rooms that nobody writes to. Most of what is written is too short, or worth nothing: with a room for each the garbage
 * of a thread would come to more than all else that it holds.
 */
const idle: Room[] = [];
/** So many writers are at work at once, and nearly all layers are shorter than this. */
const MOST_IDLE = 4;
const LONGEST_IDLE = 1024 ** 2;

const NO_BYTES = Buffer.alloc(0);

/**
 * Writes a layer out of another one. Bytes that stood around at even distances are one run, and cost no memory each. To
 * be ended by `finish`, `finishJoined` or `drop`: others write to its room then.
 */
export class LayerWriter {
  readonly #around: Layer;
  #room: Room | undefined;
  #bytes: Buffer;
  #runs: Int32Array;
  /** Where the last run begins in `#runs`; negative without any. */
  #run = -FIELDS;
  #length = 0;

  /** @param capacity the most bytes that will be written */
  constructor(around: Layer, capacity: number = around.bytes.length) {
    const room = idle.pop() ?? { bytes: NO_BYTES, runs: new Int32Array(32 * FIELDS) };
    if (room.bytes.length < capacity) room.bytes = Buffer.allocUnsafeSlow(capacity);
    this.#around = around;
    this.#room = room;
    this.#bytes = room.bytes;
    this.#runs = room.runs;
  }

  get length(): number {
    return this.#length;
  }

  /** What was written so far, valid until more is. */
  get written(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  /** One byte that stood for the bytes around from `first` up to and with `last`. */
  write(byte: number, first: number, last: number): void {
    const runs = this.#runs;
    const run = this.#run;
    const index = this.#length++;
    this.#bytes[index] = byte;
    const width = last + 1 - first;
    if (run >= 0 && runs[run + 3] === width) {
      const length = index - (runs[run] as number);
      const start = runs[run + 1] as number;
      if (first === start + length * (runs[run + 2] as number)) return;
      if (length === 1 && first > start) {
        runs[run + 2] = first - start;
        return;
      }
    }
    this.#begin(index, first, width);
  }

  copy(first: number, end: number): void {
    if (end <= first) return;
    this.#begin(this.#length, first, 1);
    this.#around.bytes.copy(this.#bytes, this.#length, first, end);
    this.#length += end - first;
  }

  /** The layer, or undefined when nothing was written. */
  finish(name: string): Layer | undefined {
    return this.#finish(name, false);
  }

  /** The same, of pieces between which more than white space was left out. */
  finishJoined(name: string): Layer | undefined {
    return this.#finish(name, true);
  }

  #finish(name: string, pieced: boolean): Layer | undefined {
    if (this.#length === 0) return this.drop();
    const origin = new WrittenOrigin(this.#around, this.#runs.slice(0, this.#run + FIELDS), pieced);
    const layer = new Layer(Buffer.from(this.written), origin, 0, [...this.#around.names, name]);
    this.drop();
    return layer;
  }

  /** Ends it without a layer. */
  drop(): undefined {
    const room = this.#room;
    this.#room = undefined;
    if (room === undefined) return;
    room.runs = this.#runs;
    this.#bytes = NO_BYTES;
    this.#length = 0;
    if (idle.length < MOST_IDLE && room.bytes.length <= LONGEST_IDLE) idle.push(room);
  }

  #begin(index: number, first: number, width: number): void {
    this.#run += FIELDS;
    if (this.#run === this.#runs.length) {
      const longer = new Int32Array(2 * this.#runs.length);
      longer.set(this.#runs);
      this.#runs = longer;
    }
    this.#runs[this.#run] = index;
    this.#runs[this.#run + 1] = first;
    this.#runs[this.#run + 2] = width;
    this.#runs[this.#run + 3] = width;
  }
}

class WrittenOrigin implements Origin {
  readonly around: Layer;
  readonly pieced: boolean;
  readonly #runs: Int32Array;

  constructor(around: Layer, runs: Int32Array, pieced: boolean) {
    this.around = around;
    this.pieced = pieced;
    this.#runs = runs;
  }

  get stretches(): number {
    return this.#runs.length / FIELDS;
  }

  first(index: number): number {
    const runs = this.#runs;
    const run = this.#runOf(index);
    return (runs[run + 1] as number) + (index - (runs[run] as number)) * (runs[run + 2] as number);
  }

  last(index: number): number {
    return this.first(index) + (this.#runs[this.#runOf(index) + 3] as number) - 1;
  }

  #runOf(index: number): number {
    let low = 0;
    let high = this.#runs.length / FIELDS - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle * FIELDS] as number) <= index) low = middle;
      else high = middle - 1;
    }
    return low * FIELDS;
  }
}
