import { covering } from '../keywords/keyword.ts';
import { spelledInUtf8 } from '../keywords/spellings.ts';
import { KEYWORD } from '../keywords/tables.ts';
import { isUtf8 } from './applies.ts';
import { type EscapeNotation, escapeOf } from './char-escape.ts';
import type { Decoder } from './decoder.ts';
import { takeOffEscapes } from './take-off-escapes.ts';

/** Characters of Latin-1 that were written as UTF-8, by the first byte of those that ASCII lacks. */
const UTF8: EscapeNotation = {
  name: 'UTF-8',
  mark: 0xc2,
  read: (bytes, at) => {
    const next = bytes[at + 1] ?? 0;
    return next >> 6 === 2 ? escapeOf(2, (((bytes[at] as number) & 3) << 6) | (next & 63)) : 0;
  },
};

export const UTF8_DECODER: Decoder = {
  name: UTF8.name,
  kind: 'escapes',
  keywords: () => spelledInUtf8().flatMap((form) => covering(form, KEYWORD.body, 64)),
  applies: isUtf8,
  decode: (layer) => takeOffEscapes(layer, UTF8),
};
