/**
 * A text as it is after some encodings were taken off, and for each of its bytes the place in the layer around it that
 * it came from, so that whatever is found can be told in places of the content.
 */
export interface Layer {
  readonly bytes: Buffer;
  /** The bytes as characters of Latin-1, one character a byte. */
  readonly text: string;
  /** Undefined for a part of the content itself. */
  readonly origin: Origin | undefined;
  /** Where a part of the content begins in the content; 0 for all other layers. */
  readonly offset: number;
  /** The encodings taken off so far, outermost first. */
  readonly names: readonly string[];
}

interface Origin {
  readonly around: Layer;
  /** For each byte the first and the last byte that stood for it. */
  readonly firsts: Int32Array;
  readonly lasts: Int32Array;
  /** Whether parts were brought together between which something else stood than white space. */
  readonly pieced: boolean;
}

/** The part of the content between `from` and `to`, nothing taken off. */
export function bareLayer(content: Buffer, from: number, to: number): Layer {
  const bytes = content.subarray(from, to);
  return { bytes, text: bytes.toString('latin1'), origin: undefined, offset: from, names: [] };
}

/** Where in the content the byte at `index` begins. */
export function startOf(layer: Layer, index: number): number {
  const { origin } = layer;
  return origin === undefined ? layer.offset + index : startOf(origin.around, origin.firsts[index] as number);
}

/** Where in the content the byte at `index` ends: behind the last byte that stood for it. */
export function endOf(layer: Layer, index: number): number {
  const { origin } = layer;
  return origin === undefined ? layer.offset + index + 1 : endOf(origin.around, origin.lasts[index] as number);
}

/** Writes a layer byte by byte out of another one. */
export class LayerWriter {
  readonly #around: Layer;
  readonly #bytes: Buffer;
  readonly #firsts: Int32Array;
  readonly #lasts: Int32Array;
  #length = 0;

  /** @param capacity the most bytes that will be written */
  constructor(around: Layer, capacity: number = around.bytes.length) {
    this.#around = around;
    this.#bytes = Buffer.allocUnsafe(capacity);
    this.#firsts = new Int32Array(capacity);
    this.#lasts = new Int32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** One byte that stood for the bytes around from `first` up to and with `last`. */
  write(byte: number, first: number, last: number): void {
    this.#bytes[this.#length] = byte;
    this.#firsts[this.#length] = first;
    this.#lasts[this.#length] = last;
    this.#length++;
  }

  copy(first: number, end: number): void {
    for (let i = first; i < end; i++) this.write(this.#around.bytes[i] as number, i, i);
  }

  /** Forgets what was written, so that the writer can be used again. */
  clear(): void {
    this.#length = 0;
  }

  /** The layer, or undefined when nothing was written. */
  finish(name: string, pieced = false): Layer | undefined {
    if (this.#length === 0) return undefined;
    const bytes = this.#bytes.subarray(0, this.#length);
    const firsts = this.#firsts.subarray(0, this.#length);
    const lasts = this.#lasts.subarray(0, this.#length);
    const origin = { around: this.#around, firsts, lasts, pieced };
    return { bytes, text: bytes.toString('latin1'), origin, offset: 0, names: [...this.#around.names, name] };
  }
}

/** The name of the reading that leaves out whatever seems to be no base64: right only where it is proven. */
export const GUESSED = 'pieces';

/**
 * Takes one encoding off, in each way that fits; nothing where none does. What is not `worth` following need not be
 * made a layer.
 */
export type Reading = (layer: Layer, worth: (bytes: Buffer) => boolean) => Layer[];
