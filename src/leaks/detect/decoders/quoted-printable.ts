import { escapeOf, hexAt, NOTHING, type Notation } from '../keywords/char-escape.ts';
import { equalsPatterns } from '../keywords/escape-patterns.ts';
import { isQuotedPrintable } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { takeOffEscapes } from './take-off-escapes.ts';

const SOFT_BREAK = /^=[ \t]*\r?\n(?![-\s])/;
/** Longer white space than this before a line break is none that quoted-printable makes. */
const LONGEST_BREAK = 80;

const QUOTED_PRINTABLE: Notation = {
  name: 'quoted-printable',
  mark: 0x3d,
  read: (bytes, at) => {
    const value = hexAt(bytes, at + 1, 2);
    if (value >= 0) return escapeOf(3, value);
    const match = SOFT_BREAK.exec(bytes.toString('latin1', at, at + LONGEST_BREAK));
    return match === null ? 0 : escapeOf(match[0].length, NOTHING);
  },
};

/** What stands in every text of quoted-printable that differs from the plain one: an equals sign, or a long line. */
const SIGNS = /=3[dD]|=[ \t]*\r?\n|(?:=[0-9A-Fa-f]{2}){8}/;

export const QUOTED_PRINTABLE_DECODER: Decoder = {
  name: QUOTED_PRINTABLE.name,
  kind: 'escapes',
  keywords: equalsPatterns,
  applies: isQuotedPrintable,
  decode: (layer) => (SIGNS.test(layer.text) ? takeOffEscapes(layer, QUOTED_PRINTABLE) : []),
};
