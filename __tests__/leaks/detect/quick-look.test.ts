import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  BASE64,
  DIGIT,
  FEWEST_DIGITS,
  GAP,
  HEX,
  LINE,
  LONGEST_PIECE,
  NUMBERS,
  PROBE,
  SHORTEST_NUMBERS,
} from '../../../assembly/layout.ts';
import { type Literal, QuickLook } from '../../../src/leaks/detect/quick-look.ts';
import { KINDS } from '../../../src/leaks/detect/run-kinds.ts';
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

/** What a probe should tell of the characters that it looks at, in the plainest way. */
function kindsAt(bytes: Buffer, at: number): number {
  const kinds = [...bytes.subarray(at, at + PROBE)].map((byte) => KINDS[byte] ?? 0);
  const are = (kind: number): boolean => kinds.every((each) => (each & kind) !== 0);
  const count = (kind: number): number => kinds.filter((each) => (each & kind) !== 0).length;
  return (are(BASE64) ? BASE64 : 0) | (are(NUMBERS) && count(HEX) >= FEWEST_DIGITS && count(DIGIT) > 0 ? NUMBERS : 0);
}

test('a byte is of the kind that the table says, at any place of a probe', () => {
  const quick = look();
  for (const filler of ['a', '0', ' ', 'z', '0   ', '0f;']) {
    for (let byte = 0; byte < 256; byte++) {
      const bytes = Buffer.alloc(PROBE, filler);
      bytes[byte % PROBE] = byte;
      const kinds = kindsAt(bytes, 0);
      const end = (kind: number): number | undefined => ((kinds & kind) === 0 ? undefined : PROBE);
      const run = { at: 0, base64End: end(BASE64), numbersEnd: end(NUMBERS) };
      expect(quick.places(bytes, 0, PROBE).runs).toEqual(kinds === 0 ? [] : [run]);
    }
  }
});

const RUNS: readonly (readonly [what: string, character: string, kind: number, least: number])[] = [
  ['of base64', 'w', BASE64, LINE],
  ['of numbers', '4', NUMBERS, SHORTEST_NUMBERS],
];

test.each(RUNS)('a run %s is told where it is long enough, wherever it begins', (_, character, kind, least) => {
  const quick = look();
  const ofKind = (start: number, length: number, total: number): number[] => {
    const bytes = Buffer.alloc(total);
    bytes.fill(character, start, start + length);
    const told = quick
      .places(bytes, 0, total)
      .runs.filter(({ base64End, numbersEnd }) => (kind === BASE64 ? base64End : numbersEnd) !== undefined);
    for (const { base64End, numbersEnd } of told) {
      const end = kind === BASE64 ? base64End : numbersEnd;
      expect(end === start + length || end === LONGEST_PIECE).toBe(true);
    }
    return told.map(({ at }) => at);
  };
  for (const start of [...Array(140).keys(), ...Array.from({ length: 300 }, (_, at) => LONGEST_PIECE - 200 + at)]) {
    // A probe falls into any run of 107 characters.
    const length = Math.max(107, least);
    const told = ofKind(start, length, start + 500);
    expect(told.length).toBeGreaterThan(0);
    for (const at of told) expect(at >= start && at + PROBE <= start + length).toBe(true);
  }
  for (let start = 1; start < 140; start++) expect(ofKind(start, least - 1, 500)).toEqual([]);
});

test('bytes in the room are searched as all others are', () => {
  const quick = look();
  const text = `..abcdefgh..${'w'.repeat(110)}..%4A%5B%4`;
  quick.room.write(text, 1000);
  const copied = quick.places(Buffer.from(text), 0, text.length);
  const inRoom = quick.places(quick.room, 1000, 1000 + text.length);
  expect(inRoom.literals.map((at) => at - 1000)).toEqual(copied.literals);
  const moved = copied.runs.map(({ at, base64End }) => ({ at: at + 1000, base64End: (base64End ?? 0) + 1000 }));
  expect(inRoom.runs).toEqual(moved.map((run) => ({ ...run, numbersEnd: undefined })));
  expect(copied).toEqual({ literals: [2], runs: [{ at: 83, base64End: 122, numbersEnd: undefined }] });
});
