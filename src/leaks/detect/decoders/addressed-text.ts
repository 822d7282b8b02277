import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';

/** A line of text after the address of its first character. */
const LINE = /(?<![0-9A-Za-z])([0-9a-f]{4,8}): ([^\r\n]*)/g;
/** Lines hold 64 characters: this is the end of the address of each that follows a full one. */
const FULL = '0: ';
/** In the place of line breaks, and of all else that cannot be printed. */
const DOT = 0x2e;
const NEWLINE = 0x0a;
/** CRLF ends a line, and has an address as well. */
const LINE_BREAK = 2;
/** Fewer lines hold no key. */
const FEWEST = 3;

interface Line {
  readonly start: number;
  readonly end: number;
  /** The address of what follows. */
  readonly next: number;
}

/** Text as `curl --trace-ascii` writes what was sent: each address must be where the line before ended. */
function readAddressed(layer: Layer): Layer[] {
  if (!layer.text.includes(FULL)) return [];
  const writer = new LayerWriter(layer);
  let lines: Line[] = [];
  for (const { 0: written, 1: address, 2: line, index } of layer.text.matchAll(LINE)) {
    const end = index + written.length;
    const start = end - (line as string).length;
    const at = Number.parseInt(address as string, 16);
    const expected = lines.at(-1)?.next;
    if (at !== expected && at - LINE_BREAK !== expected) {
      writeLines(writer, layer.bytes, lines);
      lines = [];
    }
    lines.push({ start, end, next: at + end - start });
  }
  writeLines(writer, layer.bytes, lines);
  const read = writer.finish(ADDRESSED_TEXT.name);
  return read === undefined ? [] : [read];
}

function writeLines(writer: LayerWriter, bytes: Buffer, lines: readonly Line[]): void {
  if (lines.length < FEWEST) return;
  for (const { start, end } of lines)
    for (let at = start; at < end; at++) writer.write(bytes[at] === DOT ? NEWLINE : (bytes[at] as number), at, at);
}

export const ADDRESSED_TEXT: Decoder = {
  name: 'text after addresses',
  kind: 'encoding',
  applies: isInPieces,
  cost: 2,
  decode: readAddressed,
};
