import { digitAt, hexAt } from '../keywords/digits.ts';
import { backslashPatterns } from '../keywords/escape-patterns.ts';
import { covering } from '../keywords/keyword.ts';
import { spelledByBackslash } from '../keywords/spellings.ts';
import { KEYWORD } from '../keywords/tables.ts';
import { hasBackslashes } from './applies.ts';
import { type EscapeNotation, escapeOf, NOTHING } from './char-escape.ts';
import type { Decoder } from './decoder.ts';
import { takeOffEscapes } from './take-off-escapes.ts';

/** What stands after a backslash for a control character, in most languages. */
const CONTROLS = new Uint8Array(256);
for (const [letter, value] of Object.entries({ n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, a: 7, e: 27, Z: 26 })) {
  CONTROLS[letter.charCodeAt(0)] = value;
}
const [BACKSLASH, BRACE, CLOSING, ZERO, CAPITAL_U, U, X, NEWLINE, RETURN] = Array.from('\\{}0Uux\n\r', (character) =>
  character.charCodeAt(0),
) as [number, number, number, number, number, number, number, number, number];

function readBackslash(bytes: Buffer, at: number): number {
  const letter = bytes[at + 1];
  if (letter === undefined) return 0;
  if (letter === X) {
    const value = bytes[at + 2] === BRACE ? -1 : hexAt(bytes, at + 2, 2);
    return value >= 0 ? escapeOf(4, value) : readBraces(bytes, at);
  }
  if (letter === U) {
    let digits = at + 2;
    while (bytes[digits] === U) digits++;
    const value = hexAt(bytes, digits, 4);
    return value >= 0 ? escapeOf(digits + 4 - at, value) : readBraces(bytes, at);
  }
  if (letter === CAPITAL_U) {
    const value = hexAt(bytes, at + 2, 8);
    if (value >= 0) return escapeOf(10, value);
  }
  if (letter >= ZERO && letter < ZERO + 4) {
    const [second, third] = [(bytes[at + 2] ?? 0) - ZERO, (bytes[at + 3] ?? 0) - ZERO];
    const isOctal = second >= 0 && second < 8 && third >= 0 && third < 8;
    if (isOctal) return escapeOf(4, ((letter - ZERO) << 6) | (second << 3) | third);
    if (letter === ZERO) return escapeOf(2, 0);
  }
  if (letter === NEWLINE || (letter === RETURN && bytes[at + 2] === NEWLINE)) {
    let end = at + (letter === NEWLINE ? 2 : 3);
    while (bytes[end] === 0x20 || bytes[end] === 0x09) end++;
    return escapeOf(end - at, NOTHING);
  }
  return escapeOf(2, CONTROLS[letter] || letter);
}

/** `\u{41}` and `\x{41}`, zeros before the digits; else the letter stands for itself. */
function readBraces(bytes: Buffer, at: number): number {
  let end = at + 3;
  let value = 0;
  for (; bytes[at + 2] === BRACE && end < at + 12; end++) {
    const digit = digitAt(bytes, end);
    if (digit > 15) break;
    value = (value << 4) | digit;
  }
  if (end > at + 3 && bytes[end] === CLOSING && value >= 0) return escapeOf(end + 1 - at, value);
  return escapeOf(2, bytes[at + 1] as number);
}

export const STRINGS: EscapeNotation = { name: 'string escapes', mark: BACKSLASH, read: readBackslash };

/** The escapes of JSON and of strings in most languages. */
export const STRING_ESCAPES: Decoder = {
  name: STRINGS.name,
  kind: 'escapes',
  keywords: () => [...backslashPatterns(), ...spelledByBackslash().flatMap((form) => covering(form, KEYWORD.body, 64))],
  applies: hasBackslashes,
  cost: 2,
  decode: (layer) => takeOffEscapes(layer, STRINGS),
};
