import type { P256Reading } from '../p256.ts';

/** What came out when one layer was taken off a text. */
export interface Peeled {
  /** In words that stand before what is inside: "base64 of", "JSON with"; empty where there is nothing to say. */
  readonly form: string;
  readonly value: string | Uint8Array | P256Reading;
  /** Characters were dropped on suspicion: only a key that its point proves may come of it. */
  readonly guessed?: true;
}

/** Takes one kind of layer off, in every way that fits; nothing where it does not fit. Linear in the text's length. */
export type Layer = (text: string) => Peeled[];

/** What a layer gives that turns one text into another; nothing where it changed nothing. */
export function changed(form: string, before: string, after: string): Peeled[] {
  return before === after ? [] : [{ form, value: after }];
}
