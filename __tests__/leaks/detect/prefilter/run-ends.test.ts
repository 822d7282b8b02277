import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BASE64, HEX, LINE, LONGEST_GAP, LONGEST_PIECE, NUMBERS, SPACE } from '../../../../assembly/layout.ts';
import { areAll, endOfRun, startOfRun } from '../../../../src/leaks/detect/keywords/run-kinds.ts';
import { Tables } from '../../../../src/leaks/detect/keywords/tables.ts';
import { PrefilterCode } from '../../../../src/leaks/detect/prefilter/prefilter-code.ts';

const look = new PrefilterCode(Tables.empty());

/** What the code in WebAssembly should return, in the plainest way. */
function endOfLines(bytes: Buffer, at: number, to: number): number {
  let end = at;
  for (;;) {
    const next = endOfRun(SPACE, bytes, end, Math.min(to, end + LONGEST_GAP));
    if (next === end || next === to || next === end + LONGEST_GAP) return end;
    const lineEnd = endOfRun(BASE64, bytes, next, to);
    if (lineEnd - next < LINE) return lineEnd > next ? lineEnd : end;
    end = lineEnd;
  }
}

function startOfLines(bytes: Buffer, at: number, from: number): number {
  let start = at;
  for (;;) {
    const last = startOfRun(SPACE, bytes, start, Math.max(from, start - LONGEST_GAP));
    if (last === start || last === from || last === start - LONGEST_GAP) return start;
    const lineStart = startOfRun(BASE64, bytes, last, from);
    if (last - lineStart < LINE) return start;
    start = lineStart;
  }
}

/** Bytes in the memory of the code, and the same bytes elsewhere. */
function placed(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  look.room.set(bytes);
  return [bytes, look.room.subarray(0, bytes.length)];
}

const parts = fc.array(
  fc.oneof(
    fc.constantFrom('\n', '\r\n  ', '.', '=', '1, 2', ' '.repeat(LONGEST_GAP), '{'),
    fc.nat(200).map((length) => 'a1'.repeat(length)),
    fc.constantFrom('wZ', '+/', '-_').map((text) => text.repeat(LINE)),
  ),
  { maxLength: 30 },
);

test('runs begin and end where a plain search says, whether their bytes are copied or not', () => {
  fc.assert(
    fc.property(parts, fc.nat(2000), (all, skip) => {
      for (const bytes of placed(all.join(''))) {
        const at = Math.min(skip, bytes.length);
        const to = bytes.length;
        for (const kind of [BASE64, NUMBERS]) {
          expect(look.runs.endOf(kind, bytes, at, to)).toBe(endOfRun(kind, bytes, at, to));
          expect(look.runs.startOf(kind, bytes, at, 0)).toBe(startOfRun(kind, bytes, at, 0));
        }
        expect(look.runs.areHex(bytes, at, to)).toBe(areAll(HEX, bytes, at, to));
        const end = endOfRun(BASE64, bytes, at, to);
        expect(look.runs.endOfLines(bytes, end, to)).toBe(endOfLines(bytes, end, to));
        const start = startOfRun(BASE64, bytes, at, 0);
        expect(look.runs.startOfLines(bytes, start, 0)).toBe(startOfLines(bytes, start, 0));
      }
    }),
    { seed: 1, numRuns: 500 },
  );
});

test('a run may be longer than what is copied at once, in one line and in many', () => {
  for (const line of ['w'.repeat(3 * LONGEST_PIECE), `${'w'.repeat(76)}\n`.repeat(LONGEST_PIECE / 30)]) {
    for (const bytes of placed(`.${line.trim()}.`)) {
      const { length } = bytes;
      const first = endOfRun(BASE64, bytes, 1, length);
      expect(look.runs.endOf(BASE64, bytes, 1, length)).toBe(first);
      expect(look.runs.endOfLines(bytes, first, length)).toBe(length - 1);
      const last = look.runs.startOf(BASE64, bytes, length - 1, 0);
      expect(last).toBe(startOfRun(BASE64, bytes, length - 1, 0));
      expect(look.runs.startOfLines(bytes, last, 0)).toBe(1);
    }
  }
});
