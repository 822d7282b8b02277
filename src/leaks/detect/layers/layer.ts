/**
 * A text as it is after some encodings were taken off, which knows for each of its bytes the place in the layer around
 * it, so that whatever is found has a place in the content.
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
  /** Whether it was joined from pieces, and more than white space was left out between them. */
  readonly pieced: boolean;
  /** From how many stretches it was joined, where that is known. */
  readonly stretches?: number;
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

/** Where in the content the byte at `index` ends: after the last byte that stood for it. */
export function endOf(layer: Layer, index: number): number {
  let place = index;
  let at = layer;
  for (let { origin } = at; origin !== undefined; { origin } = at) {
    place = origin.last(place);
    at = origin.around;
  }
  return at.offset + place + 1;
}

/** The name of the reading that leaves out whatever seems to be no base64: right only where it is proven. */
export const GUESSED = 'pieces';

/** What those share who take encodings off the layers of one part of a content. */
export interface DecodeContext {
  /** Whether decoded bytes hold anything of a key; what does not need not be made a layer. */
  readonly isWorth: (bytes: Buffer) => boolean;
  /** Runs of base64 that hold nothing of a key, in any layer: most runs are the same in many layers. */
  readonly worthless: Set<string>;
  /** Takes note of units of work that no decoder's `cost` knows beforehand; false where none is left for more. */
  readonly spend: (units: number) => boolean;
}
