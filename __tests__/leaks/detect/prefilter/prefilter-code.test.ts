import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  BASE64,
  DIGIT,
  FEWEST_DIGITS,
  GAP,
  HEX,
  LINE,
  LONGEST_GAP,
  LONGEST_PIECE,
  NUMBERS,
  PROBE,
  SHORTEST,
  SHORTEST_NUMBERS,
} from '../../../../assembly/layout.ts';
import { KINDS } from '../../../../src/leaks/detect/keywords/run-kinds.ts';
import { KEYWORD, Tables } from '../../../../src/leaks/detect/keywords/tables.ts';
import type { KeywordHit } from '../../../../src/leaks/detect/prefilter/places.ts';
import { PrefilterCode } from '../../../../src/leaks/detect/prefilter/prefilter-code.ts';

const LITERALS: Readonly<Record<string, number>> = { abcdefgh: KEYWORD.body, efghabcd: KEYWORD.words };
const PATTERN = ['%', '45', 'AB', '%', '45', 'AB', '%', '45'];

function look(): PrefilterCode {
  const tables = Tables.empty();
  for (const [literal, trigger] of Object.entries(LITERALS)) tables.add(Buffer.from(literal), 0, trigger);
  tables.addPattern(PATTERN, KEYWORD.percent);
  return new PrefilterCode(tables);
}

/** What the code in WebAssembly should find, in the plainest way. */
function expected(text: string): KeywordHit[] {
  const all: KeywordHit[] = [];
  for (let at = 0; at + 8 <= text.length; at++) {
    const here = text.slice(at, at + 8);
    if (LITERALS[here] !== undefined) all.push({ at, triggers: LITERALS[here] });
    else if (PATTERN.every((allowed, place) => allowed.includes(here[place] ?? '')))
      all.push({ at, triggers: KEYWORD.percent });
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
      expect(quick.keywords(bytes)).toEqual(expected(bytes.toString('latin1')));
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
      const { keywords } = quick.places(bytes, skip, to);
      for (const at of keywords) expect(all).toContain(at);
      for (const at of all) expect(keywords.some((told) => told <= at && at - told < GAP)).toBe(true);
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
    expect(quick.keywords(bytes)).toEqual([{ at, triggers: KEYWORD.body }]);
    expect(new Set(quick.places(bytes, 0, bytes.length).keywords)).toEqual(new Set([at]));
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

/** Somewhere within a run, and up to the border of a piece. */
const STARTS = [...Array(140).keys(), ...Array.from({ length: 300 }, (_, at) => LONGEST_PIECE - 200 + at)];

test('a run of base64 is told where it is long enough, wherever it begins', () => {
  const quick = look();
  const told = (start: number, length: number, total: number): number[] => {
    const bytes = Buffer.alloc(total);
    bytes.fill('w', start, start + length);
    const { runs } = quick.places(bytes, 0, total);
    for (const { base64End } of runs) expect(base64End === start + length || base64End === LONGEST_PIECE).toBe(true);
    return runs.map(({ at }) => at);
  };
  for (const start of STARTS) {
    const places = told(start, SHORTEST, start + 500);
    expect(places.length).toBeGreaterThan(0);
    for (const at of places) expect(at >= start && at + PROBE <= start + SHORTEST).toBe(true);
  }
  for (let start = 1; start < 140; start++) expect(told(start, SHORTEST - 1, 500)).toEqual([]);
});

test('lines of base64 are one run, however many they are, and lines too few are none', () => {
  const quick = look();
  const told = (lines: number, between: string): number => {
    const text = `....${Array.from({ length: lines }, () => 'w'.repeat(LINE)).join(between)}....`;
    return quick.places(Buffer.from(text), 0, text.length).runs.length;
  };
  for (const between of ['\n', '\r\n', `\n${' '.repeat(LONGEST_GAP - 2)}`]) {
    expect(told(1, between)).toBe(0);
    for (const lines of [2, 5, 40]) expect(told(lines, between)).toBeGreaterThan(0);
  }
  expect(told(5, ' '.repeat(LONGEST_GAP))).toBe(0);
  expect(told(5, '..')).toBe(0);
});

const OID = '48ce3d';

test('numbers in a run that is long enough are looked through, wherever it begins', () => {
  const quick = look();
  const told = (start: number, length: number, total: number): number[] => {
    const bytes = Buffer.alloc(total);
    bytes.fill('4', start, start + length).write(OID, start + length - OID.length);
    bytes.write(', ', start + length - OID.length - 2);
    const { numbers, runs } = quick.places(bytes, 0, total);
    const inRuns = runs.flatMap(({ numbersEnd }) =>
      numbersEnd === undefined ? [] : quick.numbers(bytes, start, start + length),
    );
    return [...new Set([...numbers, ...inRuns])];
  };
  for (const start of STARTS)
    expect(told(start, SHORTEST_NUMBERS, start + 500)).toEqual([start + SHORTEST_NUMBERS - OID.length]);
  for (let start = 1; start < 140; start++) expect(told(start, SHORTEST_NUMBERS - 1, 500)).toEqual([]);
});

test('numbers are looked through in parts where there are many, and none is cut', () => {
  const quick = look();
  for (let shift = 0; shift < 12; shift++) {
    const before = '7, '.repeat(LONGEST_PIECE / 6);
    const text = `${' '.repeat(shift)}${before}42, 134, 72, 206, 61, ${before}`;
    const [at, ...others] = quick.numbers(Buffer.from(text), 0, text.length);
    expect(others).toEqual([]);
    expect(text.slice(at, (at ?? 0) + 2)).toBe('61');
  }
});

test('bytes in the room are searched as all others are', () => {
  const quick = look();
  const text = `..abcdefgh..${'w'.repeat(110)}..%4A%5B%4`;
  quick.room.write(text, 1000);
  const copied = quick.places(Buffer.from(text), 0, text.length);
  const inRoom = quick.places(quick.room, 1000, 1000 + text.length);
  expect(inRoom.keywords.map((at) => at - 1000)).toEqual(copied.keywords);
  const moved = copied.runs.map(({ at, base64End }) => ({ at: at + 1000, base64End: (base64End ?? 0) + 1000 }));
  expect(inRoom.runs).toEqual(moved.map((run) => ({ ...run, numbersEnd: undefined })));
  expect(copied).toEqual({ keywords: [2], runs: [{ at: 83, base64End: 122, numbersEnd: undefined }], numbers: [] });
});

test('literals are found before, after and between stretches of one and the same byte', () => {
  const tables = Tables.empty();
  const literals = ['aaaaawxy', 'uaaaavwx', 'abcdefgh', 'wxyaaaaa'];
  for (const literal of literals) tables.add(Buffer.from(literal), 0, KEYWORD.body);
  const quick = new PrefilterCode(tables);
  for (const length of [0, 3, 11, 40, 990, 1000, 1013, 2500, 5003]) {
    for (let shift = 0; shift < 11; shift++) {
      const stretch = 'a'.repeat(length);
      const text = `${'-'.repeat(shift)}${literals.map((literal) => stretch + literal).join('')}${stretch}-`;
      const all: number[] = [];
      for (let at = 0; at + 8 <= text.length; at++) if (literals.includes(text.slice(at, at + 8))) all.push(at);
      expect(all.length).toBeGreaterThanOrEqual(literals.length);
      expect(quick.keywords(Buffer.from(text)).map(({ at }) => at)).toEqual(all);
    }
  }
});
