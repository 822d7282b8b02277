/**
 * A text as it is after some encodings were taken off, which knows for each of its bytes the place in the layer around
 * it, so that whatever is found can be told in places of the content.
 */
export class Layer {
  readonly bytes: Buffer;
  /** Undefined for a part of the content itself. */
  readonly origin: Origin | undefined;
  /** Where a part of the content begins in the content; 0 for all other layers. */
  readonly offset: number;
  /** The encodings taken off so far, outermost first. */
  readonly names: readonly string[];
  #text: string | undefined;

  constructor(bytes: Buffer, origin: Origin | undefined, offset: number, names: readonly string[]) {
    this.bytes = bytes;
    this.origin = origin;
    this.offset = offset;
    this.names = names;
  }

  /** The bytes as characters of Latin-1, one character a byte. */
  get text(): string {
    this.#text ??= this.bytes.toString('latin1');
    return this.#text;
  }
}

export interface Origin {
  readonly around: Layer;
  /** The first and the last byte around that stood for a byte. */
  first(index: number): number;
  last(index: number): number;
  /** Whether parts were brought together between which something else stood than white space. */
  readonly pieced: boolean;
}

/** The part of the content between `from` and `to`, nothing taken off. */
export function bareLayer(content: Buffer, from: number, to: number): Layer {
  return new Layer(content.subarray(from, to), undefined, from, []);
}

/** The part of a layer between two of its bytes. */
export function sliceOf(layer: Layer, from: number, to: number): Layer {
  const bytes = layer.bytes.subarray(from, to);
  if (layer.origin === undefined) return new Layer(bytes, undefined, layer.offset + from, layer.names);
  return new Layer(bytes, new SliceOrigin(layer.origin, from), 0, layer.names);
}

class SliceOrigin implements Origin {
  readonly around: Layer;
  readonly pieced: boolean;
  readonly #whole: Origin;
  readonly #from: number;

  constructor(whole: Origin, from: number) {
    this.around = whole.around;
    this.pieced = whole.pieced;
    this.#whole = whole;
    this.#from = from;
  }

  first(index: number): number {
    return this.#whole.first(this.#from + index);
  }

  last(index: number): number {
    return this.#whole.last(this.#from + index);
  }
}

/** Where in the content the byte at `index` begins. */
export function startOf(layer: Layer, index: number): number {
  let place = index;
  let at = layer;
  for (let { origin } = at; origin !== undefined; { origin } = at) {
    place = origin.first(place);
    at = origin.around;
  }
  return at.offset + place;
}

/** Where in the content the byte at `index` ends: behind the last byte that stood for it. */
export function endOf(layer: Layer, index: number): number {
  let place = index;
  let at = layer;
  for (let { origin } = at; origin !== undefined; { origin } = at) {
    place = origin.last(place);
    at = origin.around;
  }
  return at.offset + place + 1;
}

/** Numbers a run: the index of its first byte, where that stood around, from byte to byte there, and how wide each is. */
const FIELDS = 4;

/** Writes a layer out of another one. Bytes that stood around at even distances are one run, and cost no memory each. */
export class LayerWriter {
  readonly #around: Layer;
  readonly #bytes: Buffer;
  #runs = new Int32Array(32 * FIELDS);
  /** Where the last run begins in `#runs`; negative without any. */
  #run = -FIELDS;
  #length = 0;

  /** @param capacity the most bytes that will be written */
  constructor(around: Layer, capacity: number = around.bytes.length) {
    this.#around = around;
    this.#bytes = Buffer.allocUnsafe(capacity);
  }

  get length(): number {
    return this.#length;
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

  /** Forgets what was written, so that the writer can be used again. */
  clear(): void {
    this.#length = 0;
    this.#run = -FIELDS;
  }

  /** The layer, or undefined when nothing was written. */
  finish(name: string, pieced = false): Layer | undefined {
    if (this.#length === 0) return undefined;
    const runs = this.#runs.subarray(0, this.#run + FIELDS);
    const origin = new WrittenOrigin(this.#around, runs, pieced);
    return new Layer(this.#bytes.subarray(0, this.#length), origin, 0, [...this.#around.names, name]);
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

/** The name of the reading that leaves out whatever seems to be no base64: right only where it is proven. */
export const GUESSED = 'pieces';

/**
 * Takes one encoding off, in each way that fits; nothing where none does. What is not `worth` following need not be
 * made a layer.
 */
export type Reading = (layer: Layer, worth: (bytes: Buffer) => boolean) => Layer[];
