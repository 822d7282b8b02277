import type { Layer, Reading } from './layer.ts';
import { LayerWriter } from './layer-writer.ts';
import { escapeOf, hexAt, NOTHING, type Notation } from './notation.ts';
import { STRINGS } from './string-escapes.ts';

/** What stands before the digits of a character in old scripts: `%u0041`. */
const WIDE = Buffer.from('u00');

/** Numbers behind a backslash that take as many digits as stand there, up to three: octal in C, decimal in Lua. */
const NUMBERED = [8, 10].map((radix): Notation => {
  const digits = new RegExp(`^[0-${radix - 1}]{1,3}`);
  return {
    name: 'string escapes',
    mark: STRINGS.mark,
    read: (bytes, at) => {
      const number = digits.exec(bytes.toString('latin1', at + 1, at + 4))?.[0];
      const value = Number.parseInt(number ?? '', radix);
      return number === undefined || value > 255 ? STRINGS.read(bytes, at) : escapeOf(1 + number.length, value);
    },
  };
});

const PERCENT: Notation = {
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
export const NUMBERED_ESCAPES: Reading = (layer, context) =>
  NUMBER.test(layer.text) ? NUMBERED.flatMap((notation) => readingOf(notation)(layer, context)) : [];
const NUMBER = /\\[1-9]/;

export const READ_PERCENT = readingOf(PERCENT);
export const READ_ENTITIES = readingOf(ENTITIES);
const TAKE_OFF_QUOTED_PRINTABLE = readingOf(QUOTED_PRINTABLE);
/** What stands in every text of quoted-printable that differs from the plain one: an equals sign, or a long line. */
const SIGNS = /=3[dD]|=[ \t]*\r?\n|(?:=[0-9A-Fa-f]{2}){8}/;
export const READ_QUOTED_PRINTABLE: Reading = (layer, context) =>
  SIGNS.test(layer.text) ? TAKE_OFF_QUOTED_PRINTABLE(layer, context) : [];
export const READ_UTF8 = readingOf(UTF8);

/** Takes off whichever of the common notations there are: where two or more are mixed, it does not matter how. */
export const MIXED_ESCAPES: Reading = (layer, context) => {
  let last = layer;
  for (const reading of [STRING_ESCAPES, READ_PERCENT, READ_ENTITIES]) last = reading(last, context)[0] ?? last;
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
