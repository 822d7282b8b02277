import { HEX, LINE } from '../../../assembly/layout.ts';
import { BASE32_PHASES, base32Alphabets, decodeBase32 } from './decoders/base32.ts';
import { areAll } from './run-kinds.ts';

/** Up to here a run that is not cleanly delimited is tried at each alignment; beyond, it is certain where it starts. */
const SMALL = 4096;
/** A range as long as this may be a part of something longer, so that a run at its start may have begun before. */
const WINDOW = 1 << 20;

/** A run of base64, base32 or hex, which may go over lines. */
export interface Run {
  readonly start: number;
  /** The end of its first line. */
  readonly firstEnd: number;
  readonly end: number;
  /** Where the bytes that were given to us begin. */
  readonly lowest: number;
}

/** What a run holds, and its encoding. */
export interface DecodedRun {
  readonly decoded: Buffer;
  readonly encoding: 'base64' | 'base32' | 'hex';
}

/** What a run holds at each alignment that is possible. */
export function decodeRun(bytes: Buffer, { start, firstEnd, end, lowest }: Run): DecodedRun[] {
  const begins = start > lowest || end - lowest < WINDOW;
  const certain = begins && end - start > SMALL && /[A-Za-z0-9]/.test(String.fromCharCode(bytes[start] as number));
  const phases = (count: number): number[] => Array.from({ length: certain ? 1 : count }, (_, phase) => phase);
  const isHex = areAll(HEX, bytes, start, firstEnd);
  const text = bytes.toString('latin1', start, end);
  const compact = isHex || !certain ? text.replace(/\s+/g, '') : text;
  const encoding = isHex ? 'hex' : 'base64';
  const decoded: DecodedRun[] = phases(isHex ? 2 : 4).map((phase) => ({
    decoded: Buffer.from(compact.slice(phase), encoding),
    encoding,
  }));
  if (isHex) return decoded;
  for (const alphabet of base32Alphabets(bytes, start, Math.max(firstEnd, end - LINE))) {
    const run = bytes.subarray(start, end);
    for (const phase of phases(BASE32_PHASES))
      decoded.push({ decoded: decodeBase32(run, alphabet, phase), encoding: 'base32' });
  }
  return decoded;
}
