import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GAP, LONGEST_PIECE, PROBE } from '../../../assembly/layout.ts';
import { type Literal, type Places, QuickLook, RUN } from '../../../src/leaks/detect/quick-look.ts';
import { BASE64, KINDS, NUMBERS } from '../../../src/leaks/detect/run-kinds.ts';
import { Tables, TRIGGER } from '../../../src/leaks/detect/tables.ts';

const LITERALS: Readonly<Record<string, number>> = { abcdefgh: TRIGGER.body, efghabcd: TRIGGER.words };
const PATTERN = ['%', '45', 'AB', '%', '45', 'AB', '%', '45'];

function look(): QuickLook {
  const tables = Tables.empty();
  for (const [literal, trigger] of Object.entries(LITERALS)) tables.add(Buffer.from(literal), 0, trigger);
  tables.addPattern(PATTERN, TRIGGER.percent);
  return new QuickLook(tables);
}

/** What the code in WebAssembly should find, in the plainest way. */
function expected(text: string): Literal[] {
  const all: Literal[] = [];
  for (let at = 0; at + 8 <= text.length; at++) {
    const here = text.slice(at, at + 8);
    if (LITERALS[here] !== undefined) all.push({ at, triggers: LITERALS[here] });
    else if (PATTERN.every((allowed, place) => allowed.includes(here[place] ?? '')))
      all.push({ at, triggers: TRIGGER.percent });
  }
  return all;
}

const OPTIONS = { seed: 1, numRuns: 300 };
const pieces = fc.array(fc.constantFrom('abcd', 'efgh', 'a', 'h', '%', '4', 'A', '%4A%5B%4', '%5B', ' ', '\0', 'é'), {
  maxLength: 400,
});

test('every literal and every pattern is found, wherever it stands, and nothing else', () => {
  const quick = look();
  fc.assert(
    fc.property(pieces, (parts) => {
      const bytes = Buffer.from(parts.join(''));
      expect(quick.literals(bytes)).toEqual(expected(bytes.toString('latin1')));
    }),
    OPTIONS,
  );
});

test('of literals, places tell at least one in every GAP bytes, between the offsets alone', () => {
  const quick = look();
  fc.assert(
    fc.property(pieces, fc.nat(40), fc.nat(40), (parts, skip, cut) => {
      const bytes = Buffer.from(parts.join(''));
      const to = Math.max(skip, bytes.length - cut);
      const all = expected(bytes.toString('latin1', skip, to)).map(({ at }) => at + skip);
      const { literals } = quick.places(bytes, skip, to);
      for (const at of literals) expect(all).toContain(at);
      for (const at of all) expect(literals.some((told) => told <= at && at - told < GAP)).toBe(true);
    }),
    OPTIONS,
  );
});

test('literals are found across the borders of pieces, once each', () => {
  const quick = look();
  const bytes = Buffer.alloc(3 * LONGEST_PIECE, '.');
  const borders = [LONGEST_PIECE, 2 * LONGEST_PIECE].flatMap((border) => [
    border - 44,
    border - 30,
    border - 7,
    border,
  ]);
  for (const at of borders) {
    bytes.fill('.').write('abcdefgh', at);
    expect(quick.literals(bytes)).toEqual([{ at, triggers: TRIGGER.body }]);
    expect(new Set(quick.places(bytes, 0, bytes.length).literals)).toEqual(new Set([at]));
  }
});

const kindsAt = (bytes: Buffer, at: number): number =>
  bytes.subarray(at, at + PROBE).reduce((kinds, byte) => kinds & (KINDS[byte] ?? 0), BASE64 | NUMBERS);

function expectRight(bytes: Buffer, runs: Places['runs']): void {
  for (const [at, kinds] of runs) {
    expect((kinds & RUN.base64) !== 0).toBe((kindsAt(bytes, at) & BASE64) !== 0);
    expect((kinds & RUN.numbers) !== 0).toBe((kindsAt(bytes, at) & NUMBERS) !== 0);
    expect(kinds).toBeGreaterThan(0);
  }
}

test('a byte is of the kind that the table says, at any place of a probe', () => {
  const quick = look();
  for (const filler of ['a', '0', ' ', 'z']) {
    for (let byte = 0; byte < 256; byte++) {
      const bytes = Buffer.alloc(PROBE, filler);
      const at = byte % PROBE;
      bytes[at] = byte;
      const { runs } = quick.places(bytes, 0, PROBE);
      expect(runs.length).toBe(kindsAt(bytes, 0) === 0 ? 0 : 1);
      expectRight(bytes, runs);
    }
  }
});

test('every run of 107 characters is found, wherever it begins', () => {
  const quick = look();
  const length = 107;
  for (const start of [...Array(200).keys(), ...Array.from({ length: 260 }, (_, at) => LONGEST_PIECE - 180 + at)]) {
    const bytes = Buffer.alloc(LONGEST_PIECE + 400);
    bytes.fill('w', start, start + length);
    const { runs } = quick.places(bytes, 0, bytes.length);
    expect(runs.some(([at, kinds]) => at >= start && at + PROBE <= start + length && kinds === RUN.base64)).toBe(true);
    expectRight(bytes, runs);
  }
});
