import { type Layer, LayerWriter, type Reading } from './layer.ts';

/** One escape, as a sticky expression, and the byte that it stands for; undefined leaves the text as it is. */
interface Notation {
  readonly name: string;
  /** What every escape begins with: a text without it is not looked at. */
  readonly mark: string;
  readonly escape: RegExp;
  /** -1 for an escape that stands for nothing, such as an escaped line break. */
  readonly meaning: (match: RegExpExecArray) => number | undefined;
}

const SINGLE: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12, v: 11, 0: 0, a: 7, e: 27 };

const STRINGS: Notation = {
  name: 'string escapes',
  mark: '\\',
  escape:
    /\\(?:u+([0-9a-fA-F]{4})|u\{0*([0-9a-fA-F]{1,4})\}|U0000([0-9a-fA-F]{4})|x([0-9a-fA-F]{2})|x\{0*([0-9a-fA-F]{1,2})\}|([0-3][0-7]{2})|(\r?\n[ \t]*)|([\s\S]))/y,
  meaning: (match) => {
    const hexDigits = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5];
    if (hexDigits !== undefined) return Number.parseInt(hexDigits, 16);
    if (match[6] !== undefined) return Number.parseInt(match[6], 8);
    if (match[7] !== undefined) return -1;
    const character = match[8] as string;
    return SINGLE[character] ?? character.charCodeAt(0);
  },
};

const PERCENT: Notation = {
  name: 'percent-encoding',
  mark: '%',
  escape: /%(?:u00)?([0-9a-fA-F]{2})/y,
  meaning: (match) => Number.parseInt(match[1] as string, 16),
};

const QUOTED_PRINTABLE: Notation = {
  name: 'quoted-printable',
  mark: '=',
  escape: /=(?:([0-9A-Fa-f]{2})|[ \t]*\r?\n(?![-\s]))/y,
  meaning: (match) => (match[1] === undefined ? -1 : Number.parseInt(match[1], 16)),
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
  shy: -1,
  ZeroWidthSpace: -1,
};

const ENTITIES: Notation = {
  name: 'HTML entities',
  mark: '&',
  escape: /&(?:#[xX]0*([0-9a-fA-F]{1,5});?|#0*(\d{1,6});?|([A-Za-z]+);)/y,
  meaning: (match) => {
    if (match[1] !== undefined) return Number.parseInt(match[1], 16);
    if (match[2] !== undefined) return Number.parseInt(match[2], 10);
    return ENTITY_NAMES[match[3] as string];
  },
};

/** Characters of Latin-1 that were written as UTF-8. */
const UTF8: Notation = {
  name: 'UTF-8',
  mark: '',
  escape: /[\xc2\xc3][\x80-\xbf]/y,
  meaning: (match) => ((match[0].charCodeAt(0) & 3) << 6) | (match[0].charCodeAt(1) & 63),
};

/** The escapes of JSON and of strings in most languages. */
export const STRING_ESCAPES = readingOf(STRINGS);

const [READ_PERCENT, READ_ENTITIES, READ_QUOTED_PRINTABLE, READ_UTF8] = [PERCENT, ENTITIES, QUOTED_PRINTABLE, UTF8].map(
  readingOf,
) as [Reading, Reading, Reading, Reading];

/** Takes off whichever of the common notations there are: where two or more are mixed, it does not matter how. */
export const MIXED_ESCAPES: Reading = (layer, worth) => {
  let last = layer;
  for (const reading of [STRING_ESCAPES, READ_PERCENT, READ_ENTITIES]) last = reading(last, worth)[0] ?? last;
  return last === layer ? [] : [last];
};

/** Those that seldom stand where others do. */
export const RARE_ESCAPES: readonly Reading[] = [READ_QUOTED_PRINTABLE, READ_UTF8];

/** The notations of single characters, each as a reading of the whole text. */
export const ESCAPES: readonly Reading[] = [
  STRING_ESCAPES,
  READ_PERCENT,
  READ_ENTITIES,
  MIXED_ESCAPES,
  ...RARE_ESCAPES,
];

function readingOf(notation: Notation): Reading {
  return (layer) => {
    const read = takeOff(layer, notation);
    return read === undefined ? [] : [read];
  };
}

function takeOff(layer: Layer, notation: Notation): Layer | undefined {
  const { text } = layer;
  const { escape: expression, meaning } = notation;
  const marks = notation.mark === '' ? /[\xc2\xc3]/g : undefined;
  const next = (from: number): number => {
    if (marks === undefined) return text.indexOf(notation.mark, from);
    marks.lastIndex = from;
    return marks.exec(text)?.index ?? -1;
  };
  let at = next(0);
  if (at < 0) return undefined;
  const writer = new LayerWriter(layer);
  let done = 0;
  let changed = false;
  while (at >= 0) {
    expression.lastIndex = at;
    const match = expression.exec(text);
    const value = match === null ? undefined : meaning(match);
    if (match === null || value === undefined) {
      at = next(at + 1);
      continue;
    }
    writer.copy(done, at);
    done = at + match[0].length;
    // Characters beyond Latin-1 are no part of a key: one byte holds their place.
    if (value >= 0) writer.write(value > 255 ? 0x3f : value, at, done - 1);
    changed = true;
    at = next(done);
  }
  if (!changed) return undefined;
  writer.copy(done, text.length);
  return writer.finish(notation.name);
}
