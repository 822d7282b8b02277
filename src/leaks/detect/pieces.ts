import { BASE64_KINDS } from './base64-kinds.ts';
import { withoutForeignLines } from './foreign-lines.ts';
import { GUESSED, type Layer, type Reading } from './layer.ts';
import { LayerWriter } from './layer-writer.ts';
import { keep, leaveOut } from './leave-out.ts';
import { withLostPlus } from './lost-plus.ts';
import { withoutLineHeads } from './marks.ts';
import { withoutSeparators } from './separators.ts';
import { storedLines } from './stored-lines.ts';
import { wordsOfLines } from './words-of-lines.ts';

const SPACED = 'spaced text';

const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

const QUOTES = ['"', "'", '`'];

/** What stands in quotes, without what stands between: in each kind of quotes, and in any of them, as Python chooses. */
function quotedStrings(layer: Layer): Layer[] {
  const kinds = layer.bytes.includes('\\x') ? [...QUOTES, QUOTES.join('')] : QUOTES;
  return kinds.flatMap((quotes) => {
    const strings = stringsIn(layer.bytes, quotes);
    return strings.length < 2 ? [] : keep(layer, strings, 'string pieces');
  });
}

/** What stands in so many objects is no line of a key. */
const OFTEN = 3;
/** Characters of base64, as many as make whole bytes. */
const BASE64 = /^(?:[A-Za-z0-9+/_-]{4})*[A-Za-z0-9+/_-]{2,4}={0,2}$/;

/**
 * The strings that hold base64, where others stand between: a line each in lists of objects, as editors of rich text
 * store them. Names of members and what is the same in many objects are not of it.
 */
function stringsOfObjects(layer: Layer): Layer[] {
  const counts = new Map<string, number>();
  const strings = stringsIn(layer.bytes, '"').filter(([, end]) => layer.bytes[end + 1] !== 0x3a);
  const texts = strings.map(([first, end]) => layer.text.slice(first, end));
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const kept = strings.filter((_, i) => {
    const text = texts[i] as string;
    return text.length % 4 === 0 && (counts.get(text) as number) < OFTEN && BASE64.test(text);
  });
  return kept.length < 2 || kept.length === strings.length ? [] : keep(layer, kept, 'string pieces');
}

/** The strings between two of the same of some quotes, that end on the line that they begin on, and are not empty. */
function stringsIn(bytes: Buffer, quotes: string): [number, number][] {
  const strings: [number, number][] = [];
  // The next one of each kind: looked for once, however far away it is.
  const places = Array.from(quotes, () => -1);
  const next = (from: number): number => {
    places.forEach((place, i) => {
      if (place >= from) return;
      const found = bytes.indexOf(quotes[i] as string, from);
      places[i] = found < 0 ? bytes.length : found;
    });
    return Math.min(...places);
  };
  for (let open = next(0); open < bytes.length; ) {
    const quote = bytes[open];
    let close = open + 1;
    for (; close < bytes.length && bytes[close] !== quote && bytes[close] !== NEWLINE; close++) {
      if (bytes[close] === BACKSLASH && bytes[close + 1] !== NEWLINE) close++;
    }
    const isString = bytes[close] === quote && close > open + 1;
    if (isString) strings.push([open + 1, close]);
    open = next(isString || bytes[close] !== quote ? close + 1 : close);
  }
  return strings;
}

/** Leaves out quotes, operators, brackets and the like between pieces of base64: all that holds no letter or digit. */
function joinedPieces(layer: Layer): Layer[] {
  const { bytes } = layer;
  const writer = new LayerWriter(layer);
  let kept = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (BASE64_KINDS[bytes[i] as number] !== 0) continue;
    writer.copy(kept, i);
    kept = i + 1;
    for (i++; i < bytes.length && BASE64_KINDS[bytes[i] as number] !== 2; i++)
      if (BASE64_KINDS[bytes[i] as number] === 0) kept = i + 1;
  }
  if (kept === 0) return [];
  writer.copy(kept, bytes.length);
  return [writer.finish(GUESSED, true)].filter((each) => each !== undefined);
}

/** How many bytes of white space, or of a character in UTF-8 that has no width, stand at `at`. */
function spaceAt(bytes: Buffer, at: number): number {
  const byte = bytes[at] as number;
  if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xa0) return 1;
  if (byte < 0xc2) return 0;
  const next = bytes[at + 1] ?? 0;
  if (byte === 0xc2) return next === 0xa0 || next === 0xad ? 2 : 0;
  const third = bytes[at + 2] ?? 0;
  if (byte === 0xef) return next === 0xbb && third === 0xbf ? 3 : 0;
  if (byte !== 0xe2) return 0;
  const isSpace =
    next === 0x80 && ((third >= 0x80 && third <= 0x8f) || third === 0xa8 || third === 0xa9 || third === 0xaf);
  return isSpace || (next === 0x81 && third === 0xa0) ? 3 : 0;
}

/** Leaves out white space of any kind, and characters that have no width. */
export function withoutSpace(layer: Layer): Layer[] {
  const { bytes } = layer;
  const writer = new LayerWriter(layer);
  let kept = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = spaceAt(bytes, i);
    if (length > 0) {
      writer.copy(kept, i);
      kept = i + length;
    }
    i += length || 1;
  }
  if (kept === 0) return [];
  writer.copy(kept, bytes.length);
  return [writer.finish(SPACED)].filter((each) => each !== undefined);
}

/** Leaves out the tags of HTML and XML. */
function withoutTags(layer: Layer): Layer[] {
  return leaveOut(layer, /<!\[CDATA\[|\]\]>|<!--|-->|<\/?[A-Za-z][^<>]{0,300}>/g, 'markup');
}

/** Leaves out comments of C. */
function withoutComments(layer: Layer): Layer[] {
  return leaveOut(layer, /\/\*[^*]{0,300}\*\//g, 'commented text');
}

/** All ways of bringing together what was written in pieces. */
export const PIECES: readonly Reading[] = [
  withoutSpace,
  wordsOfLines,
  quotedStrings,
  joinedPieces,
  withoutSeparators,
  withLostPlus,
  storedLines,
  stringsOfObjects,
  withoutLineHeads,
  withoutForeignLines,
];
/** Those for what markup or comments part. */
export const MARKUP: readonly Reading[] = [withoutTags, withoutComments];
