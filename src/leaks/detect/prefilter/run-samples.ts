import {
  AROUND_NUMBERS,
  BARE_NUMBERS,
  BASE64_VALUES,
  HEADS,
  SAMPLES_END,
  TEXT_KINDS,
} from '../../../../assembly/layout.ts';
import { HEAD, kindByHead, mayBegin } from '../../archive/kinds.ts';
import { base32Alphabets } from '../decoders/base32.ts';
import { beginsAsWhole } from '../decoders/beginnings.ts';
import type { Run } from './decode-run.ts';
import type { RunEnds } from './run-ends.ts';

const SEQUENCE = 0x30;
const INTEGER = 0x02;

/** What of `PrefilterCode` is needed here. */
interface SampleCode {
  readonly runs: RunEnds;
  holdsText(bytes: Buffer, from: number, to: number, isHex: boolean): boolean;
}

/**
 * Whether what a run of base64, base32 or hex holds may hold a key in yet another encoding: when it begins as an archive,
 * as compressed bytes or as DER, or when some part of it is a text. Pictures, fonts, hashes and signatures are none of
 * these. A key that stands in the run itself, in whatever bytes, needs none of this: its keywords do.
 */
export function mayHoldMore(code: SampleCode, bytes: Buffer, run: Run): boolean {
  const { start, firstEnd, end } = run;
  if (code.runs.isRepetitive(bytes, start, end)) return false;
  const isHex = code.runs.areHex(bytes, start, firstEnd);
  const digits = isHex ? 2 : 4 / 3;
  if (Math.abs(end - start - BARE_NUMBERS * digits) <= AROUND_NUMBERS) return true;
  return (
    code.holdsText(bytes, start, end, isHex) ||
    beginsAsMore(bytes, run, isHex) ||
    (!isHex && base32Alphabets(bytes, start, firstEnd).length > 0)
  );
}

function beginsAsMore(bytes: Buffer, { start, end }: Run, isHex: boolean): boolean {
  const head = bytes.toString('latin1', start, Math.min(end, start + HEAD * 3)).replace(/\s+/g, '');
  for (let phase = 0; phase < (isHex ? 2 : 4); phase++) {
    const decoded = Buffer.from(head.slice(phase, phase + HEAD * 2), isHex ? 'hex' : 'base64');
    if (beginsAsWhole(decoded) || isVersioned(decoded) || kindByHead(decoded, 0, decoded.length) !== undefined)
      return true;
  }
  return false;
}

/** Whether a sequence of DER begins as private keys do, with a version; certificates, signatures and public keys do not. */
function isVersioned(bytes: Buffer): boolean {
  if (bytes[0] !== SEQUENCE) return false;
  const longer = [0x81, 0x82].indexOf(bytes[1] ?? 0) + 1;
  return bytes[2 + longer] === INTEGER && bytes[3 + longer] === 1;
}

/** What samples are judged by, as it lies between `BASE64_VALUES` and `SAMPLES_END`: see assembly/layout.ts. */
export function sampleTables(): Uint8Array {
  const image = new Uint8Array(SAMPLES_END - BASE64_VALUES).fill(NO_DIGIT, 0, 256);
  for (const last of ['+/', '-_']) Array.from(DIGITS + last, (digit, value) => (image[digit.charCodeAt(0)] = value));
  for (let byte = 0; byte < 256; byte++) {
    image[TEXT_KINDS - BASE64_VALUES + byte] = textKind(byte);
    const isHead = byte === SEQUENCE || byte === 0x1f || byte === 0x78 || mayBegin(byte);
    image[HEADS - BASE64_VALUES + byte] = isHead ? 1 : 0;
  }
  return image;
}

const NO_DIGIT = 255;
const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Of a byte of text: how many bytes follow it in its character, or one of the others. As in assembly/samples.ts. */
const PRINTABLE = 0;
const CONTINUATION = 4;
const NO_TEXT = 5;
const CONTROL = 6;
const ZERO = 7;

function textKind(byte: number): number {
  if (byte === 0) return ZERO;
  if (byte < 0x80) return (byte >= 0x20 && byte !== 0x7f) || (byte >= 9 && byte <= 13) ? PRINTABLE : CONTROL;
  if (byte < 0xc0) return CONTINUATION;
  return byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : byte < 0xf5 ? 3 : NO_TEXT;
}
