import { ALGORITHM, MIDDLE, STRETCH, WORDS } from '../constant-bytes.ts';
import { covering, type Keyword } from '../keyword.ts';
import type { DecodeContext, Layer } from '../layer.ts';
import { LayerWriter } from '../layer-writer.ts';
import { KEYWORD } from '../tables.ts';
import type { Decoder } from './decoder.ts';

/** Five characters stand for four bytes. */
const GROUP = 5;
const BYTES = 4;
/** The shortest key of 67 bytes takes 84 characters. */
const SHORTEST = 80;
const SPACE = 254;
const NONE = 255;

/** Base85 in one of its alphabets, of 85 characters each. */
export function base85(name: string, alphabet: string): Decoder {
  const values = new Uint8Array(256).fill(NONE);
  for (const space of ' \t\r\n') values[space.charCodeAt(0)] = SPACE;
  for (let value = 0; value < alphabet.length; value++) values[alphabet.charCodeAt(value)] = value;
  return {
    name,
    kind: 'encoding',
    keywords: () => keywordsIn(alphabet),
    ownsKeywords: true,
    applies: ({ owner }) => owner === name,
    cost: 20,
    decode: (layer, context) => runsOf(layer, values).flatMap((run) => decodeRun(layer, run, values, name, context)),
  };
}

/** Of the constant bytes of a key and of the words of armour, at each of four alignments. */
function keywordsIn(alphabet: string): Keyword[] {
  return [ALGORITHM, MIDDLE, WORDS].flatMap((form) =>
    [0, 1, 2, 3].flatMap((skipped) => {
      const groups = Math.floor((form.length - skipped) / BYTES);
      const text = Array.from({ length: groups }, (_, group) =>
        encodeGroup(form.readUInt32BE(skipped + BYTES * group), alphabet),
      ).join('');
      return covering(text, KEYWORD.body, STRETCH.one);
    }),
  );
}

function encodeGroup(value: number, alphabet: string): string {
  let text = '';
  for (let i = 0, rest = value; i < GROUP; i++, rest = Math.floor(rest / 85)) text = alphabet.charAt(rest % 85) + text;
  return text;
}

interface Run {
  readonly start: number;
  readonly end: number;
}

/** Between two lines of one run: a line break and an indentation. */
const LONGEST_GAP = 64;
/** So many quotes, brackets and commas may stand behind a text, all of which are of some alphabets. */
const MOST_BEHIND = 3;

/**
 * Words that are long enough, and rows of words of one length with a shorter one behind them, as lines are: where words
 * of prose follow, the last group of a key would be another one with them. Each also without what may stand behind it.
 */
function runsOf({ bytes, text }: Layer, values: Uint8Array): Run[] {
  const runs: Run[] = [];
  const add = ([first, last]: readonly [Run, Run]): void => {
    if (last.end - first.start < SHORTEST) return;
    for (let behind = 0; behind <= MOST_BEHIND; behind++) {
      runs.push({ start: first.start, end: last.end - behind });
      if (/[A-Za-z0-9]/.test(text.charAt(last.end - behind - 1))) return;
    }
  };
  let row: readonly [Run, Run] | undefined;
  for (const word of wordsOf(bytes, values)) {
    const width = row === undefined ? 0 : row[0].end - row[0].start;
    const isNear = row !== undefined && word.start - row[1].end <= LONGEST_GAP;
    if (row !== undefined && isNear && word.end - word.start <= width) {
      const longer = [row[0], word] as const;
      if (word.end - word.start === width) {
        row = longer;
        continue;
      }
      // It may be the last line, or a word of what follows.
      add(longer);
    }
    if (row !== undefined) add(row);
    row = [word, word];
  }
  if (row !== undefined) add(row);
  return runs;
}

function wordsOf(bytes: Buffer, values: Uint8Array): Run[] {
  const words: Run[] = [];
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    for (end = start; end < bytes.length && (values[bytes[end] as number] as number) < SPACE; ) end++;
    if (end > start) words.push({ start, end });
  }
  return words;
}

/** What a run holds at each alignment; characters before it, such as a quote, may be of the alphabet. */
function decodeRun(layer: Layer, run: Run, values: Uint8Array, name: string, { isWorth }: DecodeContext): Layer[] {
  const layers: Layer[] = [];
  for (let phase = 0; phase < GROUP; phase++) {
    const writer = new LayerWriter(layer, run.end - run.start);
    writeGroups(writer, layer.bytes, run, values, phase);
    const read = isWorth(writer.written) ? writer.finish(name) : writer.drop();
    if (read !== undefined) layers.push(read);
  }
  return layers;
}

function writeGroups(writer: LayerWriter, bytes: Buffer, run: Run, values: Uint8Array, phase: number): void {
  let skip = phase;
  let count = 0;
  let value = 0;
  let first = run.start;
  let last = run.start;
  const finish = (digits: number): void => {
    // What is missing of a last group counts as the highest digits.
    for (let i = digits; i < GROUP; i++) value = value * 85 + 84;
    for (let i = 0; i < digits - 1; i++) writer.write(Math.floor(value / 256 ** (BYTES - 1 - i)) & 255, first, last);
    value = 0;
    count = 0;
  };
  for (let at = run.start; at < run.end; at++) {
    const digit = values[bytes[at] as number] as number;
    if (digit === SPACE || skip-- > 0) continue;
    if (count++ === 0) first = at;
    last = at;
    value = value * 85 + digit;
    if (count === GROUP) finish(GROUP);
  }
  if (count > 1) finish(count);
}
