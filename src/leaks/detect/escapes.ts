import { type Layer, LayerWriter, type Reading } from './layer.ts';

/** How one notation writes single characters. */
interface Notation {
  readonly name: string;
  /** What every escape begins with: a text without it is not looked at. */
  readonly mark: number;
  /** The escape at `at` as `escapeOf` gives it, or 0 where none begins. */
  readonly read: (bytes: Buffer, at: number) => number;
}

/** An escape that stands for nothing, such as an escaped line break. */
const NOTHING = 0x200;
/** Characters beyond Latin-1 are no part of a key: one byte holds their place. */
const OTHER = 0x3f;

/** The length of an escape and the byte that it stands for, in one number. */
function escapeOf(length: number, value: number): number {
  return (length << 10) | (value === NOTHING || value < 256 ? value : OTHER);
}

/** The value of a hex digit; 255 for all other characters. */
const DIGITS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const digit = '0123456789abcdef'.indexOf(String.fromCharCode(byte).toLowerCase());
  return digit < 0 ? 255 : digit;
});

/** The number that so many hex digits make, or -1. */
function hexAt(bytes: Buffer, at: number, count: number): number {
  let value = 0;
  for (let i = at; i < at + count; i++) {
    const digit = i < bytes.length ? (DIGITS[bytes[i] as number] as number) : 255;
    if (digit > 15) return -1;
    value = (value << 4) | digit;
  }
  return value;
}

/** What stands behind a backslash for a control character, in most languages. */
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
    const digit = DIGITS[bytes[end] ?? 0] as number;
    if (digit > 15) break;
    value = (value << 4) | digit;
  }
  if (end > at + 3 && bytes[end] === CLOSING && value >= 0) return escapeOf(end + 1 - at, value);
  return escapeOf(2, bytes[at + 1] as number);
}

const STRINGS: Notation = { name: 'string escapes', mark: BACKSLASH, read: readBackslash };

/** Numbers behind a backslash that take as many digits as stand there, up to three: octal in C, decimal in Lua. */
const NUMBERED = [8, 10].map((radix): Notation => {
  const digits = new RegExp(`^[0-${radix - 1}]{1,3}`);
  return {
    name: 'string escapes',
    mark: BACKSLASH,
    read: (bytes, at) => {
      const number = digits.exec(bytes.toString('latin1', at + 1, at + 4))?.[0];
      const value = Number.parseInt(number ?? '', radix);
      return number === undefined || value > 255 ? readBackslash(bytes, at) : escapeOf(1 + number.length, value);
    },
  };
});

const PERCENT: Notation = {
  name: 'percent-encoding',
  mark: 0x25,
  read: (bytes, at) => {
    const value = hexAt(bytes, at + 1, 2);
    if (value >= 0) return escapeOf(3, value);
    if (bytes[at + 1] !== U || bytes[at + 2] !== ZERO || bytes[at + 3] !== ZERO) return 0;
    const wide = hexAt(bytes, at + 4, 2);
    return wide < 0 ? 0 : escapeOf(6, wide);
  },
};

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

const ENTITY_NAMES: Readonly<Record<string, number>> = {
  quot: 34,
  QUOT: 34,
  amp: 38,
  AMP: 38,
  apos: 39,
  lt: 60,
  LT: 60,
  gt: 62,
  GT: 62,
  nbsp: 32,
  NewLine: 10,
  Tab: 9,
  plus: 43,
  sol: 47,
  equals: 61,
  hyphen: 45,
  dash: 45,
  lowbar: 95,
  UnderBar: 95,
  colon: 58,
  comma: 44,
  period: 46,
  bsol: 92,
  lbrace: 123,
  lcub: 123,
  rcub: 125,
  rbrace: 125,
  percnt: 37,
  num: 35,
  shy: NOTHING,
  ZeroWidthSpace: NOTHING,
};

const ENTITY = /^&(?:#[xX]0*([0-9a-fA-F]{1,5});?|#0*(\d{1,6});?|([A-Za-z]{2,14});)/;
const LONGEST_ENTITY = 24;

const ENTITIES: Notation = {
  name: 'HTML entities',
  mark: 0x26,
  read: (bytes, at) => {
    const match = ENTITY.exec(bytes.toString('latin1', at, at + LONGEST_ENTITY));
    if (match === null) return 0;
    const [all, hex, decimal, name] = match;
    const named = ENTITY_NAMES[name ?? ''];
    if (named !== undefined) return escapeOf(all.length, named);
    if (hex !== undefined) return escapeOf(all.length, Math.min(256, Number.parseInt(hex, 16)));
    return decimal === undefined ? 0 : escapeOf(all.length, Math.min(256, Number.parseInt(decimal, 10)));
  },
};

/** Characters of Latin-1 that were written as UTF-8, by the first byte of those that ASCII lacks. */
const UTF8: Notation = {
  name: 'UTF-8',
  mark: 0xc2,
  read: (bytes, at) => {
    const next = bytes[at + 1] ?? 0;
    return next >> 6 === 2 ? escapeOf(2, (((bytes[at] as number) & 3) << 6) | (next & 63)) : 0;
  },
};

/** The escapes of JSON and of strings in most languages. */
export const STRING_ESCAPES = readingOf(STRINGS);

/** The same where numbers may have fewer than three digits, which only some languages know. */
export const NUMBERED_ESCAPES: Reading = (layer, worth) =>
  NUMBER.test(layer.text) ? NUMBERED.flatMap((notation) => readingOf(notation)(layer, worth)) : [];
const NUMBER = /\\[1-9]/;

export const READ_PERCENT = readingOf(PERCENT);
export const READ_ENTITIES = readingOf(ENTITIES);
const TAKE_OFF_QUOTED_PRINTABLE = readingOf(QUOTED_PRINTABLE);
/** What stands in every text of quoted-printable that differs from the plain one: an equals sign, or a long line. */
const SIGNS = /=3[dD]|=[ \t]*\r?\n|(?:=[0-9A-Fa-f]{2}){8}/;
export const READ_QUOTED_PRINTABLE: Reading = (layer, worth) =>
  SIGNS.test(layer.text) ? TAKE_OFF_QUOTED_PRINTABLE(layer, worth) : [];
export const READ_UTF8 = readingOf(UTF8);

/** Takes off whichever of the common notations there are: where two or more are mixed, it does not matter how. */
export const MIXED_ESCAPES: Reading = (layer, worth) => {
  let last = layer;
  for (const reading of [STRING_ESCAPES, READ_PERCENT, READ_ENTITIES]) last = reading(last, worth)[0] ?? last;
  return last === layer ? [] : [last];
};

/** Those that seldom stand where others do. */
export const RARE_ESCAPES: readonly Reading[] = [READ_QUOTED_PRINTABLE, READ_UTF8];

function readingOf(notation: Notation): Reading {
  return (layer) => {
    const read = takeOff(layer, notation);
    return read === undefined ? [] : [read];
  };
}

function takeOff(layer: Layer, notation: Notation): Layer | undefined {
  const { bytes } = layer;
  const { mark, read } = notation;
  // UTF-8 writes one half of Latin-1 behind the mark, the other behind the byte after it.
  const other = mark === UTF8.mark ? mark + 1 : mark;
  if (!bytes.includes(mark) && (other === mark || !bytes.includes(other))) return undefined;
  const writer = new LayerWriter(layer);
  let done = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at];
    const found = byte === mark || byte === other ? read(bytes, at) : 0;
    if (found === 0) {
      at++;
      continue;
    }
    writer.copy(done, at);
    done = at + (found >> 10);
    const value = found & 0x3ff;
    if (value !== NOTHING) writer.write(value, at, done - 1);
    at = done;
  }
  if (done === 0) return undefined;
  writer.copy(done, bytes.length);
  return writer.finish(notation.name);
}
