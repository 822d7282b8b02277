import { BASE64, DIGIT, HEX, NUMBERS, SPACE } from '../../../../assembly/layout.ts';

/** What a byte may be a part of, one bit each: by byte. */
export const KINDS: Uint8Array = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  let kinds = 0;
  if (/[A-Za-z0-9+/_-]/.test(character)) kinds |= BASE64;
  if (/[0-9a-fA-F]/.test(character)) kinds |= HEX;
  if (/[ \t\r\n]/.test(character)) kinds |= SPACE;
  if (/[\t\r\n -@[-`{-~a-fhuxA-FHUX]/.test(character)) kinds |= NUMBERS;
  if (/[0-9]/.test(character)) kinds |= DIGIT;
  return kinds;
});

/** Whether all bytes between two offsets are of a kind. */
export function areAll(kind: number, bytes: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (((KINDS[bytes[i] as number] as number) & kind) === 0) return false;
  return true;
}

/** Where the bytes of a kind around `at` begin, at or after `from`. */
export function startOfRun(kind: number, bytes: Buffer, at: number, from: number): number {
  let start = at;
  while (start > from && ((KINDS[bytes[start - 1] as number] as number) & kind) !== 0) start--;
  return start;
}

/** Where the bytes of a kind that begin at `at` end, at or before `to`. */
export function endOfRun(kind: number, bytes: Buffer, at: number, to: number): number {
  let end = at;
  while (end < to && ((KINDS[bytes[end] as number] as number) & kind) !== 0) end++;
  return end;
}

/** The offsets at which the runs of a kind begin and end that have at least so many bytes. */
export function runsOf(kind: number, bytes: Buffer, least: number): [start: number, end: number][] {
  const table = KINDS;
  const runs: [number, number][] = [];
  // A run of that length covers every place at that distance.
  for (let probe = least - 1; probe < bytes.length; ) {
    if (((table[bytes[probe] as number] as number) & kind) === 0) {
      probe += least;
      continue;
    }
    const start = startOfRun(kind, bytes, probe, 0);
    const end = endOfRun(kind, bytes, probe, bytes.length);
    if (end - start >= least) runs.push([start, end]);
    probe = end + least;
  }
  return runs;
}
