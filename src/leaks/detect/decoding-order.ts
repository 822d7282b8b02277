import { STRING_ESCAPES } from './decoders/backslash.ts';
import type { Decoder } from './decoders/decoder.ts';
import { MIXED_ESCAPES } from './decoders/mixed-escapes.ts';
import { NUMBERED_ESCAPES } from './decoders/numbered-escapes.ts';
import { QUOTED_PRINTABLE_DECODER } from './decoders/quoted-printable.ts';
import { TERMINAL_ESCAPES } from './decoders/terminal-escapes.ts';
import { UTF8_DECODER } from './decoders/utf8.ts';
import { WHITE_SPACE } from './decoders/white-space.ts';

/** After pieces were joined only these may follow: the result is not taken to pieces once more. */
const AFTER_PIECES: readonly Decoder[] = [STRING_ESCAPES, NUMBERED_ESCAPES, WHITE_SPACE];
/** Escapes that may be mixed with others, or stand around them. */
const BESIDE_ESCAPES: readonly Decoder[] = [MIXED_ESCAPES, TERMINAL_ESCAPES, QUOTED_PRINTABLE_DECODER, UTF8_DECODER];
/** Escapes that are undone in a row: of one kind so many, of different kinds one less. */
const MOST_ESCAPES = 3;

/** How a layer was made, since the last encoding was taken off. */
export interface Undone {
  /** The decoder that made it; undefined for a part of the content itself. */
  readonly last: Decoder | undefined;
  /** How many escapes were undone. */
  readonly escapes: number;
  /** Whether pieces were joined. */
  readonly isJoined: boolean;
}

export const NOTHING_UNDONE: Undone = { last: undefined, escapes: 0, isJoined: false };

/** How the layers are made that a decoder makes of a layer. UTF-8 does not count: it may stand around each of the others. */
export function undone({ escapes, isJoined }: Undone, decoder: Decoder): Undone {
  if (decoder.kind === 'encoding') return { last: decoder, escapes: 0, isJoined: false };
  if (decoder.kind === 'pieces') return { last: decoder, escapes, isJoined: true };
  return { last: decoder, escapes: decoder === UTF8_DECODER ? escapes : escapes + 1, isJoined };
}

/**
 * Whether a decoder is tried on a layer that was made so. Where another order of the same decoders leads to the same text,
 * only one of them is followed: else there would be as many layers as orders.
 */
export function mayFollow({ last, escapes, isJoined }: Undone, decoder: Decoder): boolean {
  if (decoder.kind === 'encoding') return true;
  if (decoder.kind === 'pieces') {
    return isJoined ? AFTER_PIECES.includes(decoder) && last?.kind === 'pieces' : escapes < MOST_ESCAPES;
  }
  if (last === undefined || last.kind === 'encoding') return true;
  if (escapes === MOST_ESCAPES) return false;
  if (last.kind === 'pieces') return AFTER_PIECES.includes(decoder);
  if (decoder === last || decoder === UTF8_DECODER) return true;
  return escapes < MOST_ESCAPES - 1 && BESIDE_ESCAPES.includes(decoder);
}
