import type { Keyword } from '../keywords/keyword.ts';
import type { Layer } from '../layers/layer.ts';
import type { Proofs, ReadKey } from '../proofs.ts';

/** A key or a token at a place of a layer, in bytes of the layer. */
export interface Match {
  readonly kind: 'private-key' | 'token';
  readonly key: ReadKey | undefined;
  readonly proven: boolean;
  /** What stands there, in a word for people. */
  readonly form: string;
  readonly first: number;
  readonly end: number;
}

/** What those need who look for keys in a layer. */
export interface FindContext {
  readonly proofs: Proofs;
  /** Tokens that have expired by then are none. */
  readonly now: Date;
}

/** A way in which the numbers of a key, or a token, are written down. One file each, and one row of `FORMATS` in table.ts. */
export interface KeyFormat {
  readonly name: string;
  /** What the prefilter looks for, in the bytes of the format itself and in encodings that leave no long runs. */
  readonly keywords: () => readonly Keyword[];
  /**
   * All that a layer holds, as it is. Each is proven by its bytes.
   *
   * @param found what the formats before this one found in the layer: what is a part of that need not be found once more
   */
  readonly find: (layer: Layer, context: FindContext, found: readonly Match[]) => Match[];
}
