import { hexAt } from '../keywords/digits.ts';
import { percentPatterns } from '../keywords/escape-patterns.ts';
import { covering } from '../keywords/keyword.ts';
import { spelledByPercent } from '../keywords/spellings.ts';
import { KEYWORD } from '../keywords/tables.ts';
import { isPercentEncoded } from './applies.ts';
import { type EscapeNotation, escapeOf } from './char-escape.ts';
import type { Decoder } from './decoder.ts';
import { takeOffEscapes } from './take-off-escapes.ts';

/** What stands before the digits of a character in old scripts: `%u0041`. */
const WIDE = Buffer.from('u00');

const PERCENT: EscapeNotation = {
  name: 'percent-encoding',
  mark: 0x25,
  read: (bytes, at) => {
    const value = hexAt(bytes, at + 1, 2);
    if (value >= 0) return escapeOf(3, value);
    if (!WIDE.every((byte, i) => bytes[at + 1 + i] === byte)) return 0;
    const wide = hexAt(bytes, at + 4, 2);
    return wide < 0 ? 0 : escapeOf(6, wide);
  },
};

export const PERCENT_ENCODING: Decoder = {
  name: PERCENT.name,
  kind: 'escapes',
  keywords: () => [...percentPatterns(), ...spelledByPercent().flatMap((form) => covering(form, KEYWORD.body, 64))],
  applies: isPercentEncoded,
  cost: 2,
  decode: (layer) => takeOffEscapes(layer, PERCENT),
};
