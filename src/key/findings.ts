import type { Ids } from './layers/json.ts';
import type { P256Reading } from './p256.ts';
import type { P256Key } from './p256-key.ts';

export interface FoundKey {
  readonly key: P256Key;
  /** In words for the log, outermost first: "base64 of a PEM file". */
  readonly shape: string;
  /** Found among dropped characters: the shape says less than that of an exact reading. */
  readonly guessed: boolean;
  /** The DER that held it; undefined for a JSON Web Key. */
  readonly der: Uint8Array | undefined;
}

export interface Failure {
  readonly reading: P256Reading & { ok: false };
  readonly shape: string;
  /** What was read; undefined for a JSON Web Key. */
  readonly bytes: Uint8Array | undefined;
  readonly guessed: boolean;
}

/** All that a text turned out to hold. */
export interface Findings {
  /** One entry a key. */
  readonly keys: readonly FoundKey[];
  /** What was read as DER and is no usable key. */
  readonly failures: readonly Failure[];
  /** Every text that was reached, the text itself first. */
  readonly texts: readonly string[];
  readonly ids: Ids;
}
