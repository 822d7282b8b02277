import { hexAt } from '../keywords/digits.ts';
import { equalsPatterns } from '../keywords/escape-patterns.ts';
import { exactly } from '../keywords/keyword.ts';
import { KEYWORD } from '../keywords/tables.ts';
import { isQuotedPrintable } from './applies.ts';
import { type EscapeNotation, escapeOf, NOTHING } from './char-escape.ts';
import type { Decoder } from './decoder.ts';
import { takeOffEscapes } from './take-off-escapes.ts';

/** Longer white space than this before a line break is none that quoted-printable makes. */
const LONGEST_BREAK = 80;

const QUOTED_PRINTABLE: EscapeNotation = {
  name: 'quoted-printable',
  mark: 0x3d,
  read: (bytes, at) => {
    const value = hexAt(bytes, at + 1, 2);
    if (value >= 0) return escapeOf(3, value);
    const end = endOfBreak(bytes, at + 1, Math.min(bytes.length, at + LONGEST_BREAK));
    return end === 0 ? 0 : escapeOf(end - at, NOTHING);
  },
};

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const DASH = 0x2d;

/** Where a soft line break ends that goes on at `start`; 0 where it is none, or nothing of a key follows. */
function endOfBreak(bytes: Buffer, start: number, to: number): number {
  let at = start;
  while (at < to && (bytes[at] === SPACE || bytes[at] === TAB)) at++;
  if (at + 1 < to && bytes[at] === RETURN) at++;
  if (at >= to || bytes[at] !== NEWLINE) return 0;
  const next = at + 1 < to ? (bytes[at + 1] as number) : 0;
  return next === DASH || isSpace(next) ? 0 : at + 1;
}

function isSpace(byte: number): boolean {
  return byte === SPACE || byte === 0xa0 || (byte >= TAB && byte <= RETURN);
}

/** What stands in every text of quoted-printable that differs from the plain one: an equals sign, a long line, or what indents lines. */
const SIGNS = /=3[dD]|=09|=C2=A0|=[ \t]*\r?\n|(?:=[0-9A-Fa-f]{2}){8}/;

export const QUOTED_PRINTABLE_DECODER: Decoder = {
  name: QUOTED_PRINTABLE.name,
  kind: 'escapes',
  keywords: () => [...equalsPatterns(), exactly('=86H=CE=', KEYWORD.body)],
  applies: isQuotedPrintable,
  decode: (layer) => (SIGNS.test(layer.text) ? takeOffEscapes(layer, QUOTED_PRINTABLE) : []),
};
