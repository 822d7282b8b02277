import { ALGORITHM, MIDDLE, OID, STRETCH, WORDS } from '../constant-bytes.ts';
import { covering, exactly, type Keyword } from '../keyword.ts';
import type { DecodeContext, Layer } from '../layer.ts';
import { LayerWriter } from '../layer-writer.ts';
import { hex } from '../literal-forms.ts';
import { separatedHex } from '../spellings.ts';
import { TRIGGER } from '../tables.ts';
import { isHex } from './applies.ts';
import type { Decoder } from './decoder.ts';

/** The shortest key, and less than any text of one. */
export const SHORTEST = 60;

/** Words that stand beside the bytes of a list and mean nothing for their values. */
const FILLERS = /^(?:s?byte|d[bc]|u?int8(?:_t)?|tobyte|ubyte|u?char|chr|u8|i8|h|x|u|l)$/i;

/**
 * Hex digits, two a byte, with or without anything between: one run, colons and spaces, `0x30, 0x81`, casts, words of
 * C. A word that is no hex ends a run. A run whose digits may have begun with a stray one is read at both alignments.
 */
function readHex(layer: Layer, { isWorth }: DecodeContext): Layer[] {
  const { bytes } = layer;
  const layers: Layer[] = [];
  for (const phase of [0, 1]) {
    let writer = new LayerWriter(layer);
    const finish = (): void => {
      if (writer.length < SHORTEST || !isWorth(writer.written)) {
        writer.clear();
        return;
      }
      const read = writer.finish('hex');
      if (read !== undefined) layers.push(read);
      writer = new LayerWriter(layer);
    };
    let odd = false;
    for (let at = 0, end = 0; at < bytes.length; at = end) {
      if (CLASSES[bytes[at] as number] === 0) {
        end = at + 1;
        continue;
      }
      end = endOfWord(bytes, at);
      const digits = digitsOf(bytes, at, end);
      if (digits === undefined) {
        if (writer.length > 0 && !isFillerAt(bytes, at, end)) finish();
        continue;
      }
      const { skip, length } = digits;
      if (length === 1 && skip > 0) {
        writer.write(digitAt(bytes, at + skip), at, at + skip);
        continue;
      }
      if (length % 2 === 1) odd = true;
      const first = at + skip + (length % 2 === 1 ? phase : 0);
      for (let i = first; i + 1 < at + skip + length; i += 2) {
        writer.write((digitAt(bytes, i) << 4) | digitAt(bytes, i + 1), i, i + 1);
      }
    }
    finish();
    if (!odd) break;
  }
  return layers;
}

/** Hex digits 2; other letters 1; all else 0. */
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-9a-fA-F]/.test(character)) return 2;
  return /[0-9A-Za-z]/.test(character) ? 1 : 0;
});

function digitAt(bytes: Buffer, at: number): number {
  const byte = bytes[at] as number;
  return byte < 0x3a ? byte - 0x30 : (byte | 0x20) - 0x57;
}

function endOfWord(bytes: Buffer, at: number): number {
  let end = at;
  while (end < bytes.length && CLASSES[bytes[end] as number] !== 0) end++;
  return end;
}

/** No filler and no prefix or suffix of digits is longer. */
const LONGEST_FILLER = 8;

function isFillerAt(bytes: Buffer, at: number, end: number): boolean {
  return end - at <= LONGEST_FILLER && FILLERS.test(bytes.toString('latin1', at, end));
}

interface Digits {
  readonly skip: number;
  readonly length: number;
}

const PAIR: Digits = { skip: 0, length: 2 };
const MARKED_PAIR: Digits = { skip: 1, length: 2 };
const PREFIXED_PAIR: Digits = { skip: 2, length: 2 };

/** Where the hex digits of a word stand: after `0x` or nothing, before `h`, `u`, `U8` or nothing. */
function digitsOf(bytes: Buffer, at: number, end: number): Digits | undefined {
  const length = end - at;
  let others = 0;
  for (let i = at; i < end; i++) if (CLASSES[bytes[i] as number] !== 2) others++;
  if (length >= LONG) return longestDigits(bytes.toString('latin1', at, end));
  if (others > 4) return undefined;
  const isPair = length >= 2 && CLASSES[bytes[end - 1] as number] === 2 && CLASSES[bytes[end - 2] as number] === 2;
  if (others === 0 && !(length === 2 && isDirective(bytes, at))) return length === 2 ? PAIR : { skip: 0, length };
  if (others === 1 && length === 4 && isPair && bytes[at] === 0x30 && bytes[at + 1] === 0x78) return PREFIXED_PAIR;
  if (others === 1 && length === 3 && isPair && ((bytes[at] as number) | 0x20) === 0x78) return MARKED_PAIR;
  return others === 0 ? undefined : markedDigits(bytes.toString('latin1', at, end));
}

/** A word as long as this holds a key, or half of one: whatever letters stand before its digits are none of them. */
const LONG = 100;

function longestDigits(word: string): Digits | undefined {
  const runs = Array.from(word.matchAll(/[0-9a-fA-F]+/g)).sort((a, b) => b[0].length - a[0].length);
  const [longest] = runs;
  return longest === undefined || longest[0].length < SHORTEST
    ? undefined
    : { skip: longest.index, length: longest[0].length };
}

function markedDigits(word: string): Digits | undefined {
  const match = /^(0[xX]|[xX]|[hH](?=[0-9A-F]{2}$))?([0-9a-fA-F]+)(?:[hHuUlL]|_?[uU]8)?$/.exec(word);
  if (match === null) return undefined;
  // Assemblers want a digit in front of a letter.
  return /^0..h$/i.test(word)
    ? { skip: 1, length: 2 }
    : { skip: match[1]?.length ?? 0, length: (match[2] as string).length };
}

/** `db` and its like, before bytes that an assembler reads, are no digits. */
function isDirective(bytes: Buffer, at: number): boolean {
  if (((bytes[at] as number) | 0x20) !== 0x64) return false;
  return /^d[bc][ \t]+(?:0x|\$|0?[0-9a-f]{2}h)/i.test(bytes.toString('latin1', at, at + 12));
}

/** The byte whose two digits stand at `at`. */
export function writeHexByte(writer: LayerWriter, bytes: Buffer, at: number): void {
  writer.write((digitAt(bytes, at) << 4) | digitAt(bytes, at + 1), at, at + 1);
}

function keywords(): Keyword[] {
  // The end of the OID, and what stands before it in SEC1: a line break can cut one of the two only.
  const constant = [ALGORITHM.subarray(OID + 1, OID + 5), MIDDLE.subarray(1, 5)].flatMap(hex);
  return [
    ...constant.flatMap((form) => covering(form, TRIGGER.body, STRETCH.one)),
    ...hex(WORDS).flatMap((form) => covering(form, TRIGGER.body)),
    // The curve as `openssl asn1parse` names it, above the key in hex.
    exactly(':prime25', TRIGGER.body),
    ...separatedHex().flatMap((form) => covering(form, TRIGGER.body, 64)),
  ];
}

export const HEX: Decoder = { name: 'hex', kind: 'encoding', keywords, applies: isHex, decode: readHex };
