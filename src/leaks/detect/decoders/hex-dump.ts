import { SHORTEST_KEY } from '../keywords/constant-bytes.ts';
import { digitAt } from '../keywords/digits.ts';
import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isHex } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { writeHexByte } from './hex.ts';
import { endOfLine } from './lines.ts';
import { usualOf } from './usual.ts';

/** What a line of a dump begins with: an address, in gdb with a name, in openssl with a dash, or the index of R. */
const ADDRESS = String.raw`(?:(?:0x)?[0-9a-fA-F]{4,16}(?: <[^>\n]{1,60}>)?(?:[:-]| -)?|\[\d{1,6}\])`;
/** What is left for the last word of a dump of words stands at its right. */
const LAST_WORD = String.raw`[^\S\n]{1,6}(?:[0-9a-fA-F]{2}){1,3}(?=[^\S\n]{2})`;
/**
 * Lines of dumps: the address, and groups of digits. Two spaces stand in the middle of a line (hexdump -C), or before the
 * characters (xxd), which can look like one more group: so each is read in both ways. Logs, comments, diffs and strings
 * put something before the address; colours end in an m.
 */
const [WIDER, NARROWER] = ['[^\\S\\n]{1,2}', '[^\\S\\n](?![^\\S\\n])'].map(
  (space) =>
    new RegExp(
      `(?<![0-9A-Za-ln-z])${ADDRESS}[^\\S\\n]{1,4}((?:(?:0x)?[0-9a-fA-F]{2,32}(?:${space}|-|(?![0-9A-Za-z])))+(?:${LAST_WORD})?)`,
      'g',
    ),
) as [RegExp, RegExp];

/** The columns of bytes in dumps as xxd, hexdump -C and od print them: addresses and characters left out. */
function readDump(layer: Layer): Layer[] {
  const columns = columnsOf(layer, WIDER);
  const layers = readColumns(layer, columns);
  if (layers.length === 0) return [];
  const even = evened(layer.bytes, columns);
  // Of what the first reads in a line, the others read a part.
  return [
    ...layers,
    ...(even === undefined ? [] : readColumns(layer, even)),
    ...readColumns(layer, columnsOf(layer, NARROWER)),
  ];
}

function readColumns(layer: Layer, columns: readonly Column[]): Layer[] {
  const writer = new LayerWriter(layer);
  const swapped = new LayerWriter(layer);
  for (const { start, end } of columns) {
    for (let first = start; first < end; ) {
      let next = first;
      while (next < end && digitAt(layer.bytes, next) <= 15) next++;
      const last = first + 2 * (((next - first) >> 1) - 1);
      for (let at = first; at <= last; at += 2) writeHexByte(writer, layer.bytes, at);
      for (let at = last; at >= first; at -= 2) writeHexByte(swapped, layer.bytes, at);
      first = next + 1;
    }
  }
  const layers = [writer, swapped].map((each) => (each.length >= SHORTEST_KEY ? each.finish('hex dump') : each.drop()));
  return layers.filter((each) => each !== undefined);
}

interface Column {
  readonly start: number;
  readonly end: number;
}

/** The longest column of each line: what stands before the address may be a short one, such as a time in a log. */
function columnsOf({ bytes, text }: Layer, lines: RegExp): Column[] {
  const columns: Column[] = [];
  let lineEnd = -1;
  for (const match of text.matchAll(lines)) {
    const end = match.index + match[0].length;
    const column = { start: end - (match[1] as string).length, end };
    const last = columns.at(-1);
    if (last === undefined || match.index >= lineEnd) {
      columns.push(column);
      lineEnd = endOfLine(bytes, end);
    } else if (column.end - column.start >= last.end - last.start) columns[columns.length - 1] = column;
  }
  return columns;
}

/** Columns of which no line has more bytes than most: characters that look like digits are left out; undefined where none has. */
function evened(bytes: Buffer, columns: readonly Column[]): Column[] | undefined {
  const usual = usualOf(columns.map(({ start, end }) => endOfBytes(bytes, start, end, Number.POSITIVE_INFINITY).count));
  return usual === undefined
    ? undefined
    : columns.map(({ start, end }) => ({ start, end: endOfBytes(bytes, start, end, usual).end }));
}

/** Where up to so many bytes end of a column, and how many these are. */
function endOfBytes(
  bytes: Buffer,
  start: number,
  end: number,
  most: number,
): { readonly end: number; readonly count: number } {
  let count = 0;
  let at = start;
  while (at + 1 < end && count < most) {
    const isByte = digitAt(bytes, at) <= 15 && digitAt(bytes, at + 1) <= 15;
    if (isByte) count++;
    at += isByte ? 2 : 1;
  }
  return { end: at, count };
}

export const HEX_DUMP: Decoder = { name: 'hex dump', kind: 'encoding', applies: isHex, cost: 8, decode: readDump };
