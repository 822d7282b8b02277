import { HEX, LINE } from '../../../../assembly/layout.ts';
import { BASE32_PHASES, base32Alphabets, decodeBase32 } from '../decoders/base32.ts';
import { areAll } from '../keywords/run-kinds.ts';

/** Up to here a run is tried at each alignment; beyond, only where it is not certain where it starts. */
const SMALL = 4096;
/** Right before a run: the first characters of it are of an escape then, as in `\\n`, `%22` and `=3D`. */
const ESCAPE = /[\\%=]/;
/** Of characters of base64 itself, what names the data after it, such as `sha256-` and `b64_`. */
const NAME = /^[A-Za-z0-9]{1,15}[-_]/;
const LONGEST_NAME = 16;

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
  const certain = end - start > SMALL && start > lowest && beginsAt(bytes, start);
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

/** Whether what a run of base64 or hex holds surely begins with its first character; one at the very start may have been cut. */
function beginsAt(bytes: Buffer, start: number): boolean {
  if (ESCAPE.test(String.fromCharCode(bytes[start - 1] as number))) return false;
  const head = bytes.toString('latin1', start, start + LONGEST_NAME);
  return /^[A-Za-z0-9]/.test(head) && !NAME.test(head);
}
