import { GUESSED, type Layer, LayerWriter, type Reading } from './layer.ts';

const SPACED = 'spaced text';

/** Keeps the parts of a text between `first` and `end`, one behind the other. */
function keep(layer: Layer, parts: Iterable<readonly [first: number, end: number]>, name: string): Layer[] {
  const writer = new LayerWriter(layer);
  for (const [first, end] of parts) writer.copy(first, end);
  const kept = writer.length === layer.bytes.length ? undefined : writer.finish(name, name !== SPACED);
  return kept === undefined ? [] : [kept];
}

/** Leaves out what the expression finds. */
function leaveOut(layer: Layer, expression: RegExp, name: string): Layer[] {
  const parts: [number, number][] = [];
  let done = 0;
  for (const match of layer.text.matchAll(expression)) {
    parts.push([done, match.index]);
    done = match.index + match[0].length;
  }
  if (done === 0) return [];
  parts.push([done, layer.text.length]);
  return keep(layer, parts, name);
}

/** What stands in quotes, without what stands between, for each kind of quote. */
function quotedStrings(layer: Layer): Layer[] {
  return ['"', "'", '`'].flatMap((quote) => {
    const expression = new RegExp(`${quote}((?:[^${quote}\\\\\\n]|\\\\.)+)${quote}`, 'g');
    const strings: [number, number][] = [];
    for (const match of layer.text.matchAll(expression))
      strings.push([match.index + 1, match.index + match[0].length - 1]);
    return strings.length < 2 ? [] : keep(layer, strings, 'string pieces');
  });
}

/** Leaves out quotes, operators, brackets and the like between pieces of base64: all that holds no letter or digit. */
function joinedPieces(layer: Layer): Layer[] {
  return leaveOut(layer, /[^A-Za-z0-9+/=_-]+(?:[+/=_-]+[^A-Za-z0-9+/=_-]+)*/g, GUESSED);
}

/** Leaves out white space of any kind, and characters that have no width, in UTF-8. */
export function withoutSpace(layer: Layer): Layer[] {
  return leaveOut(
    layer,
    /(?:\s|\xc2\xa0|\xc2\xad|\xe2\x80[\x80-\x8f\xa8\xa9\xaf]|\xe2\x81\xa0|\xef\xbb\xbf)+/g,
    'spaced text',
  );
}

/** Leaves out the tags of HTML and XML. */
function withoutTags(layer: Layer): Layer[] {
  return leaveOut(layer, /<!\[CDATA\[|\]\]>|<!--|-->|<\/?[A-Za-z][^<>]{0,300}>/g, 'markup');
}

/** Leaves out comments of C. */
function withoutComments(layer: Layer): Layer[] {
  return leaveOut(layer, /\/\*[^*]{0,300}\*\//g, 'commented text');
}

const WORD = /[A-Za-z0-9+/_=-]+/g;
const WORD_HERE = /[A-Za-z0-9+/_=-]+/y;
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
  return [...joinWords(layer, blocksOf(layer.text, true)), ...joinWords(layer, blocksOf(layer.text, false))];
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
function blocksOf(text: string, even: boolean): Line[][] {
  const blocks: Line[][] = [];
  let block: Line[] = [];
  let column = 0;
  const finish = (): void => {
    if (block.length > 0) blocks.push(block);
    block = [];
  };
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    const [word, at] = block.length > 0 ? wordAt(match[0], column) : longestWord(match[0]);
    if (word.length === 0) continue;
    const line = { first: match.index + at, end: match.index + at + word.length };
    const isLong = word.length >= SHORTEST_LINE && !/BEGIN|PRIVATE/.test(match[0]);
    const difference = block[0] === undefined ? 0 : word.length - (block[0].end - block[0].first);
    const isLast = !isLong || (even && difference < 0);
    if (even && difference > 0) finish();
    if (block.length > 0 || isLong) {
      if (block.length === 0) column = at;
      block.push(line);
    }
    if (!isLast) continue;
    finish();
    if (!isLong) continue;
    block = [line];
    column = at;
  }
  finish();
  return blocks;
}

/** The word that begins at the column where those of the lines above do, else the longest one. */
function wordAt(line: string, at: number): [word: string, at: number] {
  WORD_HERE.lastIndex = at;
  const match = WORD_HERE.exec(line);
  const begins = match !== null && !/[A-Za-z0-9+/_=-]/.test(line.charAt(at - 1));
  return begins ? [match[0], at] : longestWord(line);
}

function longestWord(line: string): [word: string, at: number] {
  let longest: [string, number] = ['', 0];
  for (const match of line.matchAll(WORD)) if (match[0].length > longest[0].length) longest = [match[0], match.index];
  return longest;
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
  withoutTags,
  withoutComments,
];
