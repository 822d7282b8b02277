import { ALGORITHM, MIDDLE, WORDS } from '../keywords/constant-bytes.ts';
import { covering } from '../keywords/keyword.ts';
import { uuencode } from '../keywords/literal-forms.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { DecodeContext, Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import type { Decoder } from './decoder.ts';

/** So many bytes stand in a full line, in four characters for three each (POSIX, uuencode). */
const FULL = 45;
const CHARACTERS = 60;
const LETTER_OF_FULL = 'M'.charCodeAt(0);
const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
/** What lines consist of: from a space on up to this. */
const SPACE = 0x20;
const LAST = 0x60;

/** Lines as uuencode writes them, after the same prefix each. */
function readUuencode(layer: Layer, { isWorth }: DecodeContext): Layer[] {
  const { text } = layer;
  const layers: Layer[] = [];
  let done = 0;
  for (const index of fullLines(layer.bytes)) {
    if (index < done) continue;
    const prefix = index - (text.lastIndexOf('\n', index) + 1);
    const writer = new LayerWriter(layer);
    let at = index;
    while (at < text.length) {
      const length = (text.charCodeAt(at) - 32) & 63;
      const lineEnd = endOfLine(text, at);
      if (length === 0 || length > FULL || lineEnd - at > CHARACTERS + 4) break;
      writeLine(writer, text, at + 1, length);
      done = lineEnd;
      at = lineEnd + 1 + prefix;
      if (text.charCodeAt(lineEnd - 1) !== LETTER_OF_FULL && length < FULL) break;
    }
    const read = writer.finish('uuencode');
    if (read !== undefined && isWorth(read.bytes)) layers.push(read);
  }
  return layers;
}

/** Where full lines begin, whatever stands before them, with the letter of their length. */
function fullLines(bytes: Buffer): number[] {
  const places: number[] = [];
  for (let start = 0, end = 0; start < bytes.length; start = end + 1) {
    for (end = start; end < bytes.length && bytes[end] !== NEWLINE && bytes[end] !== RETURN; ) end++;
    let last = end;
    while (last > start && (bytes[last - 1] === SPACE || bytes[last - 1] === TAB)) last--;
    const at = fullLineIn(bytes, Math.max(start, last - CHARACTERS - 1), last, end);
    if (at >= 0) places.push(at);
  }
  return places;
}

/** The first place from which on only characters of a full line stand up to `last`, and such or spaces up to `end`. */
function fullLineIn(bytes: Buffer, from: number, last: number, end: number): number {
  let first = last;
  while (first > from && (bytes[first - 1] as number) >= SPACE && (bytes[first - 1] as number) <= LAST) first--;
  let spaces = last;
  while (spaces < end && spaces <= from + 2 * CHARACTERS && bytes[spaces] === SPACE) spaces++;
  for (let at = first; at < last && at + CHARACTERS < end; at++) {
    if (bytes[at] === LETTER_OF_FULL && at + 1 + CHARACTERS <= spaces) return at;
  }
  return -1;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Spaces at the end of a line, which stand for zeros, may be gone. */
function writeLine(writer: LayerWriter, text: string, start: number, length: number): void {
  const value = (at: number): number => {
    const code = text.charCodeAt(at);
    return code >= 32 ? (code - 32) & 63 : 0;
  };
  for (let i = 0; i < length; i++) {
    const at = start + 4 * Math.floor(i / 3) + (i % 3);
    const shift = 2 * (i % 3) + 2;
    const byte = ((value(at) << shift) | (value(at + 1) >> (6 - shift))) & 255;
    writer.write(byte, at, at + 1);
  }
}

/** The end of a full line. To look for its letter first takes a look at all that follows, from each of many such letters. */
const NEAR = /(?:\n|$)(?<=M[ -`]{60}[ \t\r]{0,9}\n?)/g;
/** So far from a keyword a full line may end. */
const REACH = 140;

export const UUENCODE: Decoder = {
  name: 'uuencode',
  kind: 'encoding',
  keywords: () => [ALGORITHM, MIDDLE, WORDS].flatMap(uuencode).flatMap((form) => covering(form, KEYWORD.body)),
  // Uuencode has no small letters, and much that is no letter.
  recognises: ({ at, keyword, around }) => (!/[a-z]/.test(keyword) && around.has(NEAR, at, REACH) ? 'own' : undefined),
  applies: ({ owner }) => owner === UUENCODE.name,
  cost: 4,
  decode: readUuencode,
};
