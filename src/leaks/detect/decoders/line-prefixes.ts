import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isInPieces } from './applies.ts';
import { BASE64_KINDS } from './base64-kinds.ts';
import type { Decoder } from './decoder.ts';
import { endOfLine } from './lines.ts';

/** A line of a block holds a word of this length, except for the last one. */
const SHORTEST_LINE = 12;
/** Programs break the lines of a key no sooner; longer words than this are rare in what stands before them. */
const WHOLE_LINE = 40;
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
  return [true, false].flatMap((even) => {
    const blocks = blocksOf(layer, even);
    return [...joinWords(layer, blocks), ...joinWords(layer, withoutSuffixes(layer.text, blocks))];
  });
}

/** The blocks without the mark of base64's own that all of their long lines end with, such as the `+` of psql; none without any. */
function withoutSuffixes(text: string, blocks: readonly Line[][]): Line[][] {
  let isChanged = false;
  const shorter = blocks.map((block) => {
    const [head] = block as [Line, ...Line[]];
    const isLong = ({ first, end }: Line): boolean => end - first === head.end - head.first;
    const long = block.filter(isLong);
    const mark = text[head.end - 1] as string;
    if (long.length < 2 || !/[+/_-]/.test(mark) || !long.every(({ end }) => text[end - 1] === mark)) return block;
    isChanged = true;
    return block.map((line) => (isLong(line) ? { first: line.first, end: line.end - 1 } : line));
  });
  return isChanged ? shorter : [];
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
    const read = writer.finishJoined('prefixed lines');
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
  const { bytes, text } = layer;
  const blocks: Line[][] = [];
  let block: Line[] = [];
  let column = 0;
  const finish = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = endOfLine(bytes, start);
    const below = block.length > 0 && column >= 0 ? wordAt(bytes, start, start + column, end) : undefined;
    const line = below === undefined || mayBeBeside(below) ? longerWord(bytes, start, end, below) : below;
    if (below !== undefined && line !== below) finish();
    const length = line.end - line.first;
    if (length === 0) continue;
    const isLong = length >= SHORTEST_LINE && !/BEGIN|PRIVATE/.test(text.slice(start, end));
    const difference = block[0] === undefined ? 0 : length - (block[0].end - block[0].first);
    const isLast = !isLong || (even && difference < 0);
    if (even && difference > 0) finish();
    if (block.length > 0 || isLong) {
      if (block.length === 0 || (even && isLong && below === undefined)) column = columnOf(line, start);
      block.push(line);
    }
    if (!isLast) continue;
    finish();
    if (!isLong) continue;
    block = [line];
    column = columnOf(line, start);
  }
  finish();
  return blocks;
}

/** Whether what stands at the column is so short that a line of a key may stand beside it: a time, or the name of a program. */
function mayBeBeside({ first, end }: Line): boolean {
  return end - first < WHOLE_LINE;
}

/** The longest word of a line where it may be one of a key, else that at the column. */
function longerWord(bytes: Buffer, start: number, lineEnd: number, below: Line | undefined): Line {
  const longest = longestWord(bytes, start, lineEnd);
  return below === undefined || longest.end - longest.first >= WHOLE_LINE ? longest : below;
}

/** Of a word at the very start, which may be the rest of a longer line, the column is not known: -1. */
function columnOf({ first }: Line, lineStart: number): number {
  return first === 0 ? -1 : first - lineStart;
}

/** The word that begins at the column where those of the lines above do. */
function wordAt(bytes: Buffer, start: number, at: number, lineEnd: number): Line | undefined {
  if (at >= lineEnd || (at > start && isOfWord(bytes[at - 1]))) return undefined;
  const end = endOfWord(bytes, at, lineEnd);
  return end === at ? undefined : { first: at, end };
}

const EQUALS = 0x3d;

function isOfWord(byte: number | undefined): boolean {
  return byte !== undefined && byte !== EQUALS && BASE64_KINDS[byte] !== 0;
}

/** An equals sign ends a word; what stands before one is a name, unless it is the padding at the end. */
function endOfWord(bytes: Buffer, first: number, lineEnd: number): number {
  let end = first;
  while (end < lineEnd && isOfWord(bytes[end])) end++;
  let padded = end;
  while (padded < lineEnd && bytes[padded] === EQUALS) padded++;
  return isOfWord(bytes[padded]) && padded < lineEnd ? end : padded;
}

function longestWord(bytes: Buffer, start: number, lineEnd: number): Line {
  let longest = 0;
  let found = start;
  for (let first = start, end = start; first < lineEnd; first = Math.max(end, first + 1)) {
    // Of a row of equals signs the first one tells what the others do.
    if (first > start && bytes[first] === EQUALS && bytes[first - 1] === EQUALS) continue;
    end = endOfWord(bytes, first, lineEnd);
    if (end - first <= longest) continue;
    longest = end - first;
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

export const LINE_PREFIXES: Decoder = {
  name: 'prefixed lines',
  kind: 'pieces',
  applies: isInPieces,
  cost: 8,
  decode: wordsOfLines,
};
