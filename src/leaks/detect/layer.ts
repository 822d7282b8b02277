/**
 * A text as it is after some encodings were taken off: its bytes, and for each byte the place in the content that it
 * came from, so that whatever is found can be told in places of the content.
 */
export interface Layer {
  readonly bytes: Buffer;
  /** Where in the content each byte began. */
  readonly starts: Int32Array;
  /** Where in the content each byte ended. */
  readonly ends: Int32Array;
  /** The encodings taken off so far, outermost first. */
  readonly names: readonly string[];
  /** The bytes as characters of Latin-1, one character a byte. */
  readonly text: string;
  /** Whether parts were brought together between which something else stood than white space. */
  readonly pieced: boolean;
}

/** The part of the content between `from` and `to`, nothing taken off. */
export function bareLayer(content: Buffer, from: number, to: number): Layer {
  const bytes = content.subarray(from, to);
  const starts = new Int32Array(bytes.length);
  const ends = new Int32Array(bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    starts[i] = from + i;
    ends[i] = from + i + 1;
  }
  return { bytes, starts, ends, names: [], text: bytes.toString('latin1'), pieced: false };
}

/** Writes a layer byte by byte out of another one. */
export class LayerWriter {
  readonly #source: Layer;
  readonly #bytes: Buffer;
  readonly #starts: Int32Array;
  readonly #ends: Int32Array;
  #length = 0;

  /** @param capacity the most bytes that will be written */
  constructor(source: Layer, capacity: number = source.bytes.length) {
    this.#source = source;
    this.#bytes = Buffer.allocUnsafe(capacity);
    this.#starts = new Int32Array(capacity);
    this.#ends = new Int32Array(capacity);
  }

  get length(): number {
    return this.#length;
  }

  /** One byte that stood for the source's bytes from `first` up to and with `last`. */
  write(byte: number, first: number, last: number): void {
    this.#bytes[this.#length] = byte;
    this.#starts[this.#length] = this.#source.starts[first] as number;
    this.#ends[this.#length] = this.#source.ends[last] as number;
    this.#length++;
  }

  copy(first: number, end: number): void {
    for (let i = first; i < end; i++) this.write(this.#source.bytes[i] as number, i, i);
  }

  /** Forgets what was written, so that the writer can be used again. */
  clear(): void {
    this.#length = 0;
  }

  /** The layer, or undefined when nothing was written. */
  finish(name: string, pieced = false): Layer | undefined {
    if (this.#length === 0) return undefined;
    const bytes = this.#bytes.subarray(0, this.#length);
    return {
      bytes,
      starts: this.#starts.subarray(0, this.#length),
      ends: this.#ends.subarray(0, this.#length),
      names: [...this.#source.names, name],
      text: bytes.toString('latin1'),
      pieced: pieced || this.#source.pieced,
    };
  }
}

/** Takes one encoding off, in each way that fits; nothing where none does. */
export type Reading = (layer: Layer) => Layer[];
