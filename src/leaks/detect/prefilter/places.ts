/** Where something may be of which a key is made. */
export interface Places {
  /** The offsets of keywords, at least one in every `GAP` bytes that hold any. */
  readonly keywords: readonly number[];
  readonly runs: readonly RunAt[];
  /** Where bytes of a key, or of its armour, are written as numbers, but for the numbers that are among the runs. */
  readonly numbers: readonly number[];
}

/** A long run of base64, of what may stand in numbers, or both. */
export interface RunAt {
  /** An offset within it. */
  readonly at: number;
  /** Where it ends, as far as was seen; undefined where it is none of this kind. */
  readonly base64End: number | undefined;
  readonly numbersEnd: number | undefined;
}

/** A keyword at one of its places. */
export interface KeywordHit {
  readonly at: number;
  /** The bits of `KEYWORD`. */
  readonly triggers: number;
}
