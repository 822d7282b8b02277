import type { DecodeContext, Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isNumbers } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { endOfLine } from './lines.ts';

/** Hex digits 1, letters of prefixes (`0x`, `\x`) 2, what else is of words 3. */
const [DIGIT, PREFIX, WORD] = [1, 2, 3];
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9a-fA-F]/.test(character)) return DIGIT;
  if (character === 'x') return PREFIX;
  // Colours end in an m, and a number may stand directly after that.
  return /[A-Za-ln-z_]/.test(character) ? WORD : 0;
});
const [TAB, LINE_FEED, SPACE, MINUS, ZERO] = [0x09, 0x0a, 0x20, 0x2d, 0x30];
/** What may part numbers, beside white space. */
const SIGNS = Buffer.from(',:;');
const PARTING = Buffer.from(' \t\n\r,;');
/** Longer numbers are addresses. */
const LONGEST = 8;
/** What hexyl draws in the middle of its lines, in UTF-8. */
const MIDDLE = Buffer.from('┊ ');

/** Numbers in a line that are parted alike; where the last one begins, and what parts them. */
interface List {
  first: number;
  last: number;
  end: number;
  count: number;
  parted: number;
}

/** Of the list that was taken in the line before: where it began there, its length, and what parted its numbers. */
interface Above {
  readonly column: number;
  readonly count: number;
  readonly parted: number;
}

interface LineOfLists {
  readonly most: List | undefined;
  readonly below: List | undefined;
  readonly end: List | undefined;
  readonly words: number;
}

/**
 * Of each line the numbers that are parted alike: what logs, line numbers and comments put before the lines of a list or of
 * spaced hex, which may be numbers as well, falls away. Where a line has more than one list it is the one below that of the
 * line before, or the longest; and in another reading the last. A line that has none of them is passed over: the time
 * before the last few bytes would be read in their place.
 */
function listsOfLines(layer: Layer, context: DecodeContext): Layer[] {
  const { bytes } = layer;
  const chosen: number[] = [];
  const last: number[] = [];
  let isLess = false;
  let above: Above = { column: -1, count: 0, parted: 0 };
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = endOfLine(bytes, start);
    const { most, below, end: final, words } = listsIn(bytes, start, end, above);
    if (most === undefined || final === undefined) continue;
    last.push(final.first, final.end);
    isLess ||= words > most.count;
    // Numbers of lines grow, and move what stands after them.
    const mayBeNext = 2 * most.count >= above.count || most.first - start > above.column;
    const list = below ?? (mayBeNext ? most : undefined);
    if (list === undefined) continue;
    chosen.push(list.first, list.end);
    above = { column: list.first - start, count: list.count, parted: list.count > 2 ? list.parted : above.parted };
  }
  if (!isLess) return [];
  const areSame = chosen.length === last.length && chosen.every((place, index) => place === last[index]);
  return (areSame ? [last] : [chosen, last])
    .map((places) => joined(layer, places, context))
    .filter((each) => each !== undefined);
}

/** The lists that begin and end at these places, each with what stands after it, or a line break. */
function joined(layer: Layer, places: readonly number[], { isWorth }: DecodeContext): Layer | undefined {
  const { bytes } = layer;
  const writer = new LayerWriter(layer, 2 * bytes.length);
  for (let i = 0; i < places.length; i += 2) {
    const [first, end] = [places[i] as number, places[i + 1] as number];
    const isParted = end < bytes.length && PARTING.includes(bytes[end] as number);
    writer.copy(first, isParted ? end + 1 : end);
    if (!isParted) writer.write(LINE_FEED, end - 1, end - 1);
  }
  return isWorth(writer.written) ? writer.finishJoined('lists in lines') : writer.drop();
}

/** The longest list of a line, the one below that of the line before, the last one, and how many words there are. */
function listsIn(bytes: Buffer, start: number, lineEnd: number, above: Above): LineOfLists {
  let most: List | undefined;
  let list: List | undefined;
  let end: List | undefined;
  let below: List | undefined;
  let words = 0;
  for (let at = start; at < lineEnd; ) {
    if (!isOfWord(bytes[at] as number)) {
      at++;
      continue;
    }
    const word = at;
    at = endOfWord(bytes, at, lineEnd);
    words++;
    if (!isNumber(bytes, word, at)) {
      list = undefined;
      continue;
    }
    const first = bytes[word - 1] === MINUS && word > start && !isOfWord(bytes[word - 2] ?? 0) ? word - 1 : word;
    if (list === undefined || !extend(list, bytes, first, at)) list = next(list, bytes, first, at);
    end = list;
    if (list.first === start + above.column) below = list;
    if (most === undefined || list.count > most.count) most = list;
  }
  // The number of a line, and one of the list.
  if (end?.count === 2 && above.parted !== 0 && end.parted !== above.parted)
    Object.assign(end, { first: end.last, count: 1 });
  return { most, below, end, words };
}

function extend(list: List, bytes: Buffer, at: number, end: number): boolean {
  const parted = kindBetween(bytes, list.end, at);
  if (parted === 0 || (list.count > 1 && list.parted !== parted)) return false;
  list.parted = parted;
  list.last = at;
  list.end = end;
  list.count++;
  return true;
}

/** The list that begins here. Of two numbers before it the first one is that of the line, and the second one its own. */
function next(before: List | undefined, bytes: Buffer, at: number, end: number): List {
  const parted = before?.count === 2 ? kindBetween(bytes, before.end, at) : 0;
  if (before === undefined || parted === 0) return { first: at, last: at, end, count: 1, parted: 0 };
  before.count = 1;
  return { first: before.last, last: at, end, count: 2, parted };
}

function endOfWord(bytes: Buffer, start: number, lineEnd: number): number {
  let end = start;
  while (end < lineEnd && isOfWord(bytes[end] as number)) end++;
  return end;
}

function isOfWord(byte: number): boolean {
  return (CLASSES[byte] as number) !== 0;
}

function isNumber(bytes: Buffer, first: number, end: number): boolean {
  const isPrefixed = bytes[first] === ZERO && CLASSES[bytes[first + 1] as number] === PREFIX;
  const digits = isPrefixed ? first + 2 : first;
  if (end === digits || end - digits > LONGEST) return false;
  for (let i = digits; i < end; i++) if (CLASSES[bytes[i] as number] !== DIGIT) return false;
  return true;
}

/** What parts two numbers: spaces, a tab, or one sign with these around it; 0 for all else. */
function kindBetween(bytes: Buffer, from: number, to: number): number {
  let kind = SPACE;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    if (byte === SPACE) continue;
    if (byte === TAB && (kind === SPACE || kind === TAB)) kind = TAB;
    else if (SIGNS.includes(byte) && kind <= SPACE) kind = byte;
    else if (byte === MIDDLE[0] && bytes.compare(MIDDLE, 0, MIDDLE.length, i, i + MIDDLE.length) === 0)
      i += MIDDLE.length - 1;
    else return 0;
  }
  return kind;
}

/** Lists of numbers and spaced hex after what stands before lines. */
export const LISTED_LINES: Decoder = {
  name: 'lists in lines',
  kind: 'pieces',
  applies: isNumbers,
  cost: 8,
  decode: listsOfLines,
};
