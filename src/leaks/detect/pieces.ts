import { GUESSED, type Layer, LayerWriter, type Reading } from './layer.ts';
import { leaveOut, withoutLineHeads } from './marks.ts';

const SPACED = 'spaced text';

/** Keeps the parts of a text between `first` and `end`, one behind the other. */
function keep(layer: Layer, parts: Iterable<readonly [first: number, end: number]>, name: string): Layer[] {
  const writer = new LayerWriter(layer);
  for (const [first, end] of parts) writer.copy(first, end);
  const kept = writer.length === layer.bytes.length ? undefined : writer.finish(name, name !== SPACED);
  return kept === undefined ? [] : [kept];
}

const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

/** What stands in quotes, without what stands between, for each kind of quote. */
function quotedStrings(layer: Layer): Layer[] {
  return ['"', "'", '`'].flatMap((quote) => {
    const strings = stringsIn(layer.bytes, quote.charCodeAt(0));
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
  const strings = stringsIn(layer.bytes, 0x22).filter(([, end]) => layer.bytes[end + 1] !== 0x3a);
  const texts = strings.map(([first, end]) => layer.text.slice(first, end));
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const kept = strings.filter((_, i) => {
    const text = texts[i] as string;
    return text.length % 4 === 0 && (counts.get(text) as number) < OFTEN && BASE64.test(text);
  });
  return kept.length < 2 || kept.length === strings.length ? [] : keep(layer, kept, 'string pieces');
}

/** The strings between quotes of one kind that end on the line that they begin on, and are not empty. */
function stringsIn(bytes: Buffer, quote: number): [number, number][] {
  const strings: [number, number][] = [];
  for (let open = bytes.indexOf(quote); open >= 0; ) {
    let close = open + 1;
    for (; close < bytes.length && bytes[close] !== quote && bytes[close] !== NEWLINE; close++) {
      if (bytes[close] === BACKSLASH && bytes[close + 1] !== NEWLINE) close++;
    }
    const isString = bytes[close] === quote && close > open + 1;
    if (isString) strings.push([open + 1, close]);
    open = bytes.indexOf(quote, isString || bytes[close] !== quote ? close + 1 : close);
  }
  return strings;
}

/** Letters and digits 2; the other characters of base64 1; all else 0. */
const KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[A-Za-z0-9]/.test(character)) return 2;
  return /[+/=_-]/.test(character) ? 1 : 0;
});

/** Leaves out quotes, operators, brackets and the like between pieces of base64: all that holds no letter or digit. */
function joinedPieces(layer: Layer): Layer[] {
  const { bytes } = layer;
  const writer = new LayerWriter(layer);
  let kept = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (KINDS[bytes[i] as number] !== 0) continue;
    writer.copy(kept, i);
    kept = i + 1;
    for (i++; i < bytes.length && KINDS[bytes[i] as number] !== 2; i++)
      if (KINDS[bytes[i] as number] === 0) kept = i + 1;
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

/** A line of a block holds a word of this length, except for the last one. */
const SHORTEST_LINE = 12;
/** Up to so many characters of base64's own, such as + and /, can be the prefix of every line. */
const LONGEST_PREFIX = 8;

/** Between two blocks: neither of base64 nor of hex, so that both end there. */
const BREAK = Buffer.from('.z.');

interface Line {
  readonly first: number;
  readonly end: number;
}

/**
 * Of each line its longest word in the characters of base64: prefixes and suffixes of lines, such as comments, quotes,
 * line numbers and the marks of a diff, fall away. Some prefixes (`+`, `//`, `-`) are of those characters themselves:
 * what all lines of a block begin with is taken off in every length, the same for all of them.
 */
function wordsOfLines(layer: Layer): Layer[] {
  return [...joinWords(layer, blocksOf(layer, true)), ...joinWords(layer, blocksOf(layer, false))];
}

function joinWords(layer: Layer, blocks: readonly Line[][]): Layer[] {
  const prefixes = blocks.map((block) => commonPrefix(layer.text, block));
  const longest = Math.max(-1, ...prefixes);
  const layers: Layer[] = [];
  for (let length = 0; length <= longest; length++) {
    const writer = new LayerWriter(layer, 2 * layer.bytes.length + BREAK.length * blocks.length);
    blocks.forEach((block, index) => {
      const skipped = Math.min(length, prefixes[index] as number);
      for (const { first, end } of block) writer.copy(Math.min(end, first + skipped), end);
      const { end } = block.at(-1) as Line;
      for (const byte of BREAK) writer.write(byte, end - 1, end - 1);
    });
    const read = writer.finish('prefixed lines', true);
    if (read !== undefined) layers.push(read);
  }
  return layers;
}

/**
 * Consecutive lines with a long word each; a last line may be a short one; lines without any word are passed over.
 * Where lines are to be `even`, the words of a block are of one length, but for the last one: lines of code that stand
 * around a key are not of its block.
 */
function blocksOf(layer: Layer, even: boolean): Line[][] {
  const { bytes } = layer;
  const blocks: Line[][] = [];
  let block: Line[] = [];
  let column = 0;
  const finish = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = endOfLine(bytes, start);
    const line =
      (block.length > 0 ? wordAt(bytes, start, start + column, end) : undefined) ?? longestWord(bytes, start, end);
    const length = line.end - line.first;
    if (length === 0) continue;
    const isLong = length >= SHORTEST_LINE && !/BEGIN|PRIVATE/.test(bytes.toString('latin1', start, end));
    const difference = block[0] === undefined ? 0 : length - (block[0].end - block[0].first);
    const isLast = !isLong || (even && difference < 0);
    if (even && difference > 0) finish();
    if (block.length > 0 || isLong) {
      if (block.length === 0) column = line.first - start;
      block.push(line);
    }
    if (!isLast) continue;
    finish();
    if (!isLong) continue;
    block = [line];
    column = line.first - start;
  }
  finish();
  return blocks;
}

function endOfLine(bytes: Buffer, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end] !== 0x0a && bytes[end] !== 0x0d) end++;
  return end;
}

/** The word that begins at the column where those of the lines above do. */
function wordAt(bytes: Buffer, start: number, at: number, lineEnd: number): Line | undefined {
  if (at >= lineEnd || (at > start && KINDS[bytes[at - 1] as number] !== 0)) return undefined;
  let end = at;
  while (end < lineEnd && KINDS[bytes[end] as number] !== 0) end++;
  return end === at ? undefined : { first: at, end };
}

function longestWord(bytes: Buffer, start: number, lineEnd: number): Line {
  let longest = 0;
  let found = start;
  for (let i = start; i < lineEnd; i++) {
    const first = i;
    while (i < lineEnd && KINDS[bytes[i] as number] !== 0) i++;
    if (i - first <= longest) continue;
    longest = i - first;
    found = first;
  }
  return { first: found, end: found + longest };
}

function commonPrefix(text: string, block: readonly Line[]): number {
  const [head] = block as [Line, ...Line[]];
  // A short line at the end may be of what follows.
  const long = block.filter(({ first, end }) => end - first >= SHORTEST_LINE);
  let length = 0;
  while (
    length < LONGEST_PREFIX &&
    /[+/_-]/.test(text.charAt(head.first + length)) &&
    long.every(({ first, end }) => first + length < end && text[first + length] === text[head.first + length])
  ) {
    length++;
  }
  return length;
}

/** All ways of bringing together what was written in pieces. */
export const PIECES: readonly Reading[] = [
  withoutSpace,
  wordsOfLines,
  quotedStrings,
  joinedPieces,
  stringsOfObjects,
  withoutLineHeads,
];
/** Those for what markup or comments part. */
export const MARKUP: readonly Reading[] = [withoutTags, withoutComments];
