import { KEY_HEAD } from '../keywords/key-head.ts';
import type { DecodeContext, Layer } from '../layers/layer.ts';
import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { keep } from './leave-out.ts';

const ARMOUR = 'KEY(?: BLOCK)?-{2,5}';
/** What stands between the words of armour and the key: it stands between all lines, in its place or around it. */
const FIRST = new RegExp(`${ARMOUR}((?:(?!${ARMOUR})[\\s\\S]){1,400}?)(?=${KEY_HEAD})`, 'g');
/** What other readings take off already. */
const PLAIN = /^(?:\s|\\+[nrt]|["',+]|%0[aAdD])*$/;
/** Texts that hold more than so many of them are no files of keys. */
const MOST = 8;
const NAME = 'separated lines';
/** What is left of the characters of base64 alone can be told from the key by the length of its lines only. */
const BASE64 = /^[A-Za-z0-9+/=_-]+$/;
const WIDTHS = [64, 76, 60, 72, 48];

/**
 * Leaves out what stands for line breaks, whatever it is: `` `n `` of PowerShell, `#012` of syslog, an `n` that lost its
 * backslash, or `"},{"type":"text","text":"`. It is learnt from what stands after the words of armour.
 */
function withoutSeparators(layer: Layer, { spend }: DecodeContext): Layer[] {
  const layers: Layer[] = [];
  const seen = new Set<string>();
  for (const match of layer.text.matchAll(FIRST)) {
    const separator = match[1] as string;
    if (PLAIN.test(separator) || layers.length >= MOST) continue;
    if (BASE64.test(separator)) layers.push(...linesBetween(layer, separator, match.index + match[0].length));
    else if (!seen.has(separator)) layers.push(...withoutPieces(layer, piecesOf(separator), spend));
    seen.add(separator);
  }
  return layers;
}

/** What a separator consists of: a row of white space, of digits, of letters and digits, of which others may stand there; or one as it is. */
interface Piece {
  readonly written: Buffer;
  /** Bits of `CLASSES`, one of which each character has; 0 where it is as it is written. */
  readonly kind: number;
  readonly longest: number;
}

const SPACE = 1;
const DIGIT = 2;
const LETTER = 4;
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/\s/.test(character)) return SPACE;
  if (/\d/.test(character)) return DIGIT;
  return /[A-Za-z]/.test(character) ? LETTER : 0;
});

/** The same with other numbers within and other white space: lines may be numbered, or tell the time. */
function piecesOf(separator: string): Piece[] {
  const parts = separator.match(/\s+|[A-Za-z0-9]+|[^\sA-Za-z0-9]+/g) ?? [];
  return parts.map((part, index) => {
    const isInner = index > 0 && index < parts.length - 1;
    const written = Buffer.from(part, 'latin1');
    if (/^\s/.test(part)) return { written, kind: SPACE, longest: index === 0 ? Number.POSITIVE_INFINITY : 200 };
    if (isInner && /^\d+$/.test(part)) return { written, kind: DIGIT, longest: 20 };
    if (isInner && /\d/.test(part)) return { written, kind: DIGIT | LETTER, longest: 40 };
    return { written, kind: 0, longest: part.length };
  });
}

/** Steps are counted so many at a time. */
const AT_ONCE = 4096;

/** Leaves such separators out; nothing where there is no work left to look for them, which may begin one in the other. */
function withoutPieces(layer: Layer, pieces: readonly Piece[], spend: DecodeContext['spend']): Layer[] {
  const { bytes } = layer;
  const kept: [number, number][] = [];
  let done = 0;
  let steps = 0;
  for (let at = firstOf(pieces, bytes, 0); at < bytes.length; ) {
    let end = at;
    for (const piece of pieces) {
      const next = endOf(piece, bytes, end);
      steps += piece.kind === 0 ? piece.longest : 1 + next - end;
      if (next === end) {
        end = at;
        break;
      }
      end = next;
    }
    if (end > at) {
      kept.push([done, at]);
      done = end;
    }
    if (steps > AT_ONCE) {
      if (!spend(steps)) return [];
      steps = 0;
    }
    at = firstOf(pieces, bytes, Math.max(end, at + 1));
  }
  return done === 0 ? [] : keep(layer, [...kept, [done, bytes.length]], NAME);
}

/** The next place at which a separator may begin. From each of many spaces on, the rest of them would be read. */
function firstOf([first]: readonly Piece[], bytes: Buffer, from: number): number {
  if (first === undefined) return bytes.length;
  if (first.kind === 0) {
    const at = bytes.indexOf(first.written[0] as number, from);
    return at < 0 ? bytes.length : at;
  }
  let at = from;
  while (at < bytes.length && (!isOf(first.kind, bytes, at) || (at > 0 && isOf(first.kind, bytes, at - 1)))) at++;
  return at;
}

/** Where a piece ends that begins at `start`; `start` where none does. */
function endOf({ written, kind, longest }: Piece, bytes: Buffer, start: number): number {
  let end = start;
  if (kind === 0) {
    while (end - start < longest && bytes[end] === written[end - start]) end++;
    return end - start === longest ? end : start;
  }
  while (end < bytes.length && end - start < longest && isOf(kind, bytes, end)) end++;
  return end;
}

function isOf(kind: number, bytes: Buffer, at: number): boolean {
  return ((CLASSES[bytes[at] as number] as number) & kind) !== 0;
}

/** The lines of one key, each of the same length, from `start` on. */
function linesBetween(layer: Layer, separator: string, start: number): Layer[] {
  const { text } = layer;
  const width = WIDTHS.find((each) => text.startsWith(separator, start + each));
  if (width === undefined) return [];
  const parts: [number, number][] = [];
  let at = start;
  for (; text.startsWith(separator, at + width); at += width + separator.length) parts.push([at, at + width]);
  const end = text.indexOf(`${separator}-`, at);
  parts.push([at, end < 0 || end > at + width ? Math.min(text.length, at + width) : end]);
  return keep(layer, parts, NAME);
}

export const LINE_SEPARATORS: Decoder = {
  name: NAME,
  kind: 'pieces',
  applies: isInPieces,
  cost: 6,
  decode: withoutSeparators,
};
