import type { DecodeContext, Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isNumbers } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { endOfLine } from './lines.ts';
import { type Above, endOfNumbers, type List, listsIn, type Places } from './lists-in-line.ts';
import { usualOf } from './usual.ts';

const LINE_FEED = 0x0a;
/** What may part numbers. */
const PARTING = Buffer.from(' \t\n\r,;');

/**
 * Of each line the numbers that are parted alike: what logs, line numbers and comments put before the lines of a list or of
 * spaced hex, which may be numbers as well, falls away. Where a line has more than one list it is the one below that of the
 * line before, or the longest; and in another reading the last. A line that has none of them is passed over: the time
 * before the last few bytes would be read in their place.
 */
function listsOfLines(layer: Layer, context: DecodeContext): Layer[] {
  const { bytes } = layer;
  const chosen: List[] = [];
  const last: List[] = [];
  let isLess = false;
  let above: Above = { column: -1, count: 0, parted: 0 };
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    end = endOfLine(bytes, start);
    const { most, below, end: final, words } = listsIn(bytes, start, end, above);
    if (most === undefined || final === undefined) continue;
    last.push(final);
    isLess ||= words > most.count;
    // Numbers of lines grow, and move what stands after them.
    const mayBeNext = 2 * most.count >= above.count || most.first - start > above.column;
    const list = below ?? (mayBeNext ? most : undefined);
    if (list === undefined) continue;
    chosen.push(list);
    above = { column: list.first - start, count: list.count, parted: list.count > 2 ? list.parted : above.parted };
  }
  if (!isLess) return [];
  const areSame =
    chosen.length === last.length &&
    chosen.every(({ first, end }, index) => first === last[index]?.first && end === last[index]?.end);
  const even = evened(bytes, chosen);
  // What was left out may mean nothing: of the same bytes the first layer counts, and it is to be the even one.
  return [...(even === undefined ? [] : [even]), ...(areSame ? [last] : [chosen, last])]
    .map((lists) => joined(layer, lists, context))
    .filter((each) => each !== undefined);
}

/** Lists of which none is longer than most: the characters of a dump may look like one more number; undefined where none is. */
function evened(bytes: Buffer, lists: readonly List[]): Places[] | undefined {
  const usual = usualOf(lists.map(({ count }) => count));
  if (usual === undefined) return undefined;
  return lists.map(({ first, end, count }) => ({
    first,
    end: count <= usual ? end : endOfNumbers(bytes, first, usual),
  }));
}

/** The lists that begin and end at these places, each with what stands after it, or a line break. */
function joined(layer: Layer, lists: readonly Places[], { isWorth }: DecodeContext): Layer | undefined {
  const { bytes } = layer;
  const writer = new LayerWriter(layer, 2 * bytes.length);
  for (const { first, end } of lists) {
    const isParted = end < bytes.length && PARTING.includes(bytes[end] as number);
    writer.copy(first, isParted ? end + 1 : end);
    if (!isParted) writer.write(LINE_FEED, end - 1, end - 1);
  }
  return isWorth(writer.written) ? writer.finishJoined('lists in lines') : writer.drop();
}

/** Lists of numbers and spaced hex after what stands before lines. */
export const LISTED_LINES: Decoder = {
  name: 'lists in lines',
  kind: 'pieces',
  applies: isNumbers,
  cost: 8,
  decode: listsOfLines,
};
