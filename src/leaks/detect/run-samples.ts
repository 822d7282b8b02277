import { HEX } from '../../../assembly/layout.ts';
import { HEAD, kindByHead } from '../archive/kinds.ts';
import type { Run } from './decode-run.ts';
import { base32Alphabets } from './decoders/base32.ts';
import { isCompressed } from './decoders/compressed.ts';
import { areAll } from './run-kinds.ts';

/** Characters of a run that are looked at together, and the distance between such samples. */
const SAMPLE = 64;
const STRIDE = 1024;
/** A line break and an indentation, which a sample steps over. */
const LONGEST_BREAK = 128;
/** Point and private number of a key in 97 bytes are known by their length alone: runs of up to so many more characters. */
const NUMBERS = 97;
const AROUND = 4;
/** So many characters at the beginning of a sample make a text of it; in a short sample fewer do. */
const ENOUGH = 14;
const FEWEST = 8;
const SEQUENCE = 0x30;

/**
 * Whether what a run of base64, base32 or hex holds may hold a key in yet another encoding: when it begins as an archive,
 * as compressed bytes or as DER, or when some part of it is a text. Pictures, fonts, hashes and signatures are none of
 * these. A key that stands in the run itself, in whatever bytes, needs none of this: its literals do.
 */
export function mayHoldMore(bytes: Buffer, run: Run): boolean {
  const { start, firstEnd, end } = run;
  const isHex = areAll(HEX, bytes, start, firstEnd);
  const digits = isHex ? 2 : 4 / 3;
  if (Math.abs(end - start - NUMBERS * digits) <= AROUND) return true;
  const values = isHex ? HEX_VALUES : BASE64_VALUES;
  const bits = isHex ? 4 : 6;
  for (let at = start; at < end; at += at === start ? SAMPLE : STRIDE) {
    if (isText(bytes, firstWhole(bytes, at, end), end, values, bits)) return true;
  }
  const head = bytes.toString('latin1', start, Math.min(end, start + HEAD * 3)).replace(/\s+/g, '');
  for (let phase = 0; phase < (isHex ? 2 : 4); phase++) {
    const decoded = Buffer.from(head.slice(phase, phase + Math.ceil(HEAD * digits) + AROUND), isHex ? 'hex' : 'base64');
    if (isCompressed(decoded) || isSequence(decoded) || kindByHead(decoded, 0, decoded.length) !== undefined)
      return true;
  }
  return !isHex && base32Alphabets(bytes, start, firstEnd).length > 0;
}

/** The first place at `at` or behind it where a sample stands in one line, if there is one near. */
function firstWhole(bytes: Buffer, at: number, end: number): number {
  for (let i = Math.min(end, at + SAMPLE) - 1; i >= at; i--) {
    if (BASE64_VALUES[bytes[i] as number] === NO_DIGIT) {
      let next = i + 1;
      while (next < end && next < i + LONGEST_BREAK && BASE64_VALUES[bytes[next] as number] === NO_DIGIT) next++;
      return next;
    }
  }
  return at;
}

/** Whether the digits from a place on are those of a text, at one of their alignments. */
function isText(bytes: Buffer, at: number, end: number, values: Uint8Array, bits: number): boolean {
  for (let phase = 0; phase < (bits === 4 ? 2 : 4); phase++)
    if (isTextAt(bytes, at + phase, Math.min(end, at + SAMPLE), values, bits)) return true;
  return false;
}

/**
 * Whether a sample begins with characters that can be printed, is UTF-8 of whatever bytes, or has zero for every other
 * byte, as UTF-16 has of whatever bytes.
 */
function isTextAt(bytes: Buffer, at: number, end: number, values: Uint8Array, bits: number): boolean {
  let buffered = 0;
  let count = 0;
  let characters = 0;
  // Bytes of a character that are still to come; the sample may begin within one.
  let following = 0;
  let before = 3;
  let isText = true;
  // By the parity of their places, bytes that are zero so far.
  let zeros = EVEN | ODD;
  let parity = EVEN;
  for (let i = at; i < end; i++) {
    const value = values[bytes[i] as number] as number;
    if (value === NO_DIGIT) break;
    buffered = ((buffered << bits) | value) & 0xffff;
    count += bits;
    if (count < 8) continue;
    count -= 8;
    const kind = TEXT_KINDS[(buffered >> count) & 0xff] as number;
    if (kind !== ZERO) zeros &= ~parity;
    parity = parity === EVEN ? ODD : EVEN;
    if (isText) {
      if (kind < CONTINUATION) characters++;
      if (characters === ENOUGH) return true;
      if (kind === CONTINUATION && before > 0) before--;
      else {
        before = 0;
        isText = kind !== NO_TEXT && (kind === CONTINUATION) === following > 0;
        following = kind === CONTINUATION ? following - 1 : kind < CONTINUATION ? kind : 0;
      }
    }
    if (!isText && zeros === 0) return false;
  }
  return (isText && characters >= FEWEST) || zeros === EVEN || zeros === ODD;
}

const EVEN = 1;
const ODD = 2;

/** Whether a sequence of DER begins, with a length in one of the forms of keys and certificates. */
function isSequence([tag, length = 0, next = 0]: Buffer): boolean {
  return (
    tag === SEQUENCE && ((length >= 0x30 && length < 0x80) || (length === 0x81 && next >= 0x80) || length === 0x82)
  );
}

const NO_DIGIT = 255;

const HEX_VALUES = valuesOf('0123456789abcdef', '0123456789ABCDEF');
const BASE64_VALUES = valuesOf(
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
);

function valuesOf(...alphabets: string[]): Uint8Array {
  const values = new Uint8Array(256).fill(NO_DIGIT);
  for (const alphabet of alphabets) for (let i = 0; i < alphabet.length; i++) values[alphabet.charCodeAt(i)] = i;
  return values;
}

/** Of a byte of text: how many bytes follow it in its character, or one of the others. */
const PRINTABLE = 0;
const CONTINUATION = 4;
const NO_TEXT = 5;
const CONTROL = 6;
const ZERO = 7;
const TEXT_KINDS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte === 0) return ZERO;
  if (byte < 0x80) return (byte >= 0x20 && byte !== 0x7f) || (byte >= 9 && byte <= 13) ? PRINTABLE : CONTROL;
  if (byte < 0xc0) return CONTINUATION;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : NO_TEXT;
});
