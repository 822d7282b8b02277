import { decodeGroups } from '../../archive/ascii85.ts';
import { ALGORITHM, MIDDLE, SHORTEST_KEY, STRETCH, WORDS } from '../keywords/constant-bytes.ts';
import { covering, type Keyword } from '../keywords/keyword.ts';
import { KEYWORD } from '../keywords/tables.ts';
import { type DecodeContext, Layer, type Origin } from '../layers/layer.ts';
import type { Decoder } from './decoder.ts';

/** Five characters stand for four bytes. */
const GROUP = 5;
const BYTES = 4;
/** The alignments of groups. */
const PHASES = Array.from({ length: GROUP }, (_, phase) => phase);
/** Characters of the shortest key, the last group aside. */
const SHORTEST = GROUP * Math.floor(SHORTEST_KEY / BYTES);
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
    cost: 10,
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

interface Word {
  readonly start: number;
  readonly end: number;
}

/** A text that may end in several places, the last one first. */
interface Run {
  readonly start: number;
  readonly ends: number[];
}

/** Between two lines of one run: a line break and an indentation. */
const LONGEST_GAP = 64;
/** So many quotes, brackets and commas may stand after a text, all of which are of some alphabets. */
const MOST_AFTER = 3;

/**
 * Words that are long enough, and rows of words of one length with a shorter one after them, as lines are: where words
 * of prose follow, the last group of a key would be another one with them. Each also without what may stand after it.
 */
function runsOf({ bytes, text }: Layer, values: Uint8Array): Run[] {
  const runs: Run[] = [];
  const add = ([{ start }, last]: readonly [Word, Word]): void => {
    if (last.end - start < SHORTEST) return;
    if (runs.at(-1)?.start !== start) runs.push({ start, ends: [] });
    for (let after = 0; after <= MOST_AFTER; after++) {
      runs.at(-1)?.ends.push(last.end - after);
      if (/[A-Za-z0-9]/.test(text.charAt(last.end - after - 1))) return;
    }
  };
  let row: readonly [Word, Word] | undefined;
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

function wordsOf(bytes: Buffer, values: Uint8Array): Word[] {
  const words: Word[] = [];
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    for (end = start; end < bytes.length && (values[bytes[end] as number] as number) < SPACE; ) end++;
    if (end > start) words.push({ start, end });
  }
  return words;
}

/**
 * What a run holds at each alignment; characters before it, such as a quote, may be of the alphabet. Where it holds
 * nothing to its last end, it holds nothing to an end before that.
 */
function decodeRun(layer: Layer, run: Run, values: Uint8Array, name: string, { isWorth }: DecodeContext): Layer[] {
  const layers: Layer[] = [];
  const digits = digitsOf(layer.bytes, run, values);
  let phases = PHASES;
  for (const end of run.ends) {
    const count = digits.countTo(end);
    phases = phases.filter((phase) => {
      const decoded = decodeGroups(digits.values.subarray(phase, Math.max(phase, count)));
      if (!isWorth(decoded)) return false;
      if (decoded.length > 0) {
        const origin = new GroupOrigin(layer, digits.places.subarray(phase, count));
        layers.push(new Layer(decoded, origin, 0, [...layer.names, name]));
      }
      return true;
    });
  }
  return layers;
}

/** The digits of a run, white space left out. */
interface Digits {
  readonly values: Uint8Array;
  readonly places: Int32Array;
  /** How many of them stand before a place. */
  countTo(end: number): number;
}

function digitsOf(bytes: Buffer, { start, ends }: Run, table: Uint8Array): Digits {
  const [last] = ends as [number, ...number[]];
  const values = new Uint8Array(last - start);
  const places = new Int32Array(last - start);
  let length = 0;
  for (let at = start; at < last; at++) {
    const value = table[bytes[at] as number] as number;
    if (value === SPACE) continue;
    values[length] = value;
    places[length++] = at;
  }
  const countTo = (end: number): number => {
    let count = length;
    while (count > 0 && (places[count - 1] as number) >= end) count--;
    return count;
  };
  return { values, places, countTo };
}

/** Each four bytes stand in five characters. */
class GroupOrigin implements Origin {
  readonly around: Layer;
  readonly pieced = false;
  readonly #places: Int32Array;

  constructor(around: Layer, places: Int32Array) {
    this.around = around;
    this.#places = places;
  }

  first(index: number): number {
    return this.#places[GROUP * Math.floor(index / BYTES)] as number;
  }

  last(index: number): number {
    const after = GROUP * (Math.floor(index / BYTES) + 1);
    return this.#places[Math.min(after, this.#places.length) - 1] as number;
  }
}
