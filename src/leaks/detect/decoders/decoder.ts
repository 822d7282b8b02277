import type { Candidate, KeywordPlace, Notation } from '../candidates/candidate.ts';
import type { Keyword } from '../keywords/keyword.ts';
import type { DecodeContext, Layer } from '../layers/layer.ts';

/** Takes one layer of encoding off. One file each, and one row of `DECODERS` in table.ts. */
export interface Decoder {
  /** In words for people, as in "base64 of PEM". */
  readonly name: string;
  /** Whether it decodes, undoes escapes and leaves all else as it is, or joins what was written in pieces. */
  readonly kind: 'encoding' | 'escapes' | 'pieces';
  /** How it writes the constant bytes of a key: the prefilter looks for these, and for nothing else. */
  readonly keywords?: () => readonly Keyword[];
  /** Whether its keywords are of no other notation: where one stands, only this decoder and escapes apply. */
  readonly ownsKeywords?: true;
  /**
   * Where that depends on the text around: says `own` where a keyword stands in a notation that no other decoder reads: then only this one and escapes apply.
   * Undefined where it is none of its own.
   */
  readonly recognises?: (place: KeywordPlace) => Notation | undefined;
  /** Whether decoded bytes begin with what this takes off, where all of them are needed for it. */
  readonly begins?: (bytes: Buffer) => boolean;
  /**
   * Whether it may be what a candidate is written in. It is asked for each candidate, so it has to be cheap; decoders
   * with the same function are tried together.
   */
  readonly applies: (candidate: Candidate) => boolean;
  /** What `decode` takes, in units of work for each byte of the layer (see work.ts); one where nothing is said. */
  readonly cost?: number;
  /** What the layer holds, in each way that fits; nothing where none does. */
  readonly decode: (layer: Layer, context: DecodeContext) => Layer[];
}
