import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { BASE64 } from '../../../assembly/layout.ts';
import { joinLines } from '../../../src/leaks/detect/candidates/joined-lines.ts';
import { LoneOids } from '../../../src/leaks/detect/candidates/lone-oids.ts';
import { PrivateMembers } from '../../../src/leaks/detect/candidates/private-members.ts';
import { findPublicKeys } from '../../../src/leaks/detect/candidates/public-keys.ts';
import { Surroundings } from '../../../src/leaks/detect/candidates/surroundings.ts';
import type { Decoder } from '../../../src/leaks/detect/decoders/decoder.ts';
import { FOREIGN_LINES } from '../../../src/leaks/detect/decoders/foreign-lines.ts';
import { GIT_PATCH } from '../../../src/leaks/detect/decoders/git-patch.ts';
import { HTML_ENTITIES } from '../../../src/leaks/detect/decoders/html-entities.ts';
import { LINE_PREFIXES } from '../../../src/leaks/detect/decoders/line-prefixes.ts';
import { LINE_SEPARATORS } from '../../../src/leaks/detect/decoders/line-separators.ts';
import { NUMBERED_ESCAPES } from '../../../src/leaks/detect/decoders/numbered-escapes.ts';
import { QUOTED_PRINTABLE_DECODER } from '../../../src/leaks/detect/decoders/quoted-printable.ts';
import { STRING_PIECES } from '../../../src/leaks/detect/decoders/quoted-strings.ts';
import { TERMINAL_ESCAPES } from '../../../src/leaks/detect/decoders/terminal-escapes.ts';
import { UUENCODE } from '../../../src/leaks/detect/decoders/uuencode.ts';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { OPENSSL_TEXT } from '../../../src/leaks/detect/formats/openssl-text.ts';
import { bareLayer, type Layer } from '../../../src/leaks/detect/layers/layer.ts';
import { candidatesBetween, windowsOf } from '../../../src/leaks/detect/prefilter/candidate-windows.ts';
import { Prefilter } from '../../../src/leaks/detect/prefilter/prefilter.ts';
import { Proofs } from '../../../src/leaks/detect/proofs.ts';
import { WORK } from '../../../src/leaks/detect/work.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const WORDS = ['PRIVATE', 'KEY'].join(' ');
const HEAD = 'MIGTAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBHkwdwIBAQQg';

afterEach(() => {
  jest.restoreAllMocks();
});

function layerOf(text: string): Layer {
  const bytes = Buffer.from(text, 'latin1');
  return bareLayer(bytes, 0, bytes.length);
}

function decode({ decode }: Decoder, text: string): Layer[] {
  return decode(layerOf(text), { isWorth: () => true, worthless: new Set(), spend: () => true });
}

/** How many units of work a decoder takes note of, which is to stop when there are so many. */
function spentOn({ decode }: Decoder, text: string, most: number): number {
  let spent = 0;
  const spend = (units: number): boolean => {
    spent += units;
    return spent < most;
  };
  expect(decode(layerOf(text), { isWorth: () => true, worthless: new Set(), spend })).toEqual([]);
  return spent;
}

/** How many bytes or characters are looked through for something, by what finds it. */
function countSearched(of: { indexOf: unknown }): () => number {
  const place = of as { indexOf(this: { readonly length: number }, what: unknown, from?: number): number };
  const { indexOf } = place;
  let searched = 0;
  jest.spyOn(place, 'indexOf').mockImplementation(function (this: { readonly length: number }, what, from = 0) {
    const found = indexOf.call(this, what, from);
    searched += (found < 0 ? this.length : found) - from;
    return found;
  });
  return () => searched;
}

/** How often bytes are made a text, which is what a regular expression needs for each look. */
function countTexts(run: () => unknown): number {
  const made = jest.spyOn(Buffer.prototype, 'toString');
  run();
  return made.mock.calls.length;
}

function workFor(text: string): number {
  const bytes = Buffer.from(text, 'latin1');
  const detector = new Detector({ now: NOW });
  detector.find(bytes);
  return detector.work;
}

describe('what stands near many places is looked at once', () => {
  test('OIDs side by side', () => {
    const line = '2a8648ce3d0201\n';
    const count = 600;
    const bytes = Buffer.from(line.repeat(count));
    const oids = new LoneOids(bytes, () => {});
    const texts = countTexts(() => {
      for (let i = 0; i < count; i++) expect(oids.endOf(line.length * i)).toBe(line.length * i + line.length - 1);
    });
    expect(texts).toBeLessThan(10 * count);
  });

  test('heads of sequences that claim to be long', () => {
    const bytes = Buffer.from('3082ffff06072a8648ce3d0201ff'.repeat(3000), 'hex');
    const searched = countSearched(Buffer.prototype);
    expect(findPublicKeys(bytes)).toEqual([]);
    expect(searched()).toBeGreaterThan(0);
    expect(searched()).toBeLessThan(5 * bytes.length);
  });

  test('private numbers without points after them', () => {
    const layer = layerOf(`${'priv:'.repeat(3000)}${' '.repeat(20_000)}pub:${' '.repeat(20_000)}`);
    const searched = countSearched(String.prototype);
    expect(OPENSSL_TEXT.find(layer, { proofs: new Proofs(), now: NOW }, [])).toEqual([]);
    expect(searched()).toBeGreaterThan(layer.text.length / 2);
    expect(searched()).toBeLessThan(5 * layer.text.length);
  });

  test('armour that begins without an end', () => {
    const text = `${'-----BEGIN A-----\n'.repeat(3000)}${' '.repeat(20_000)}-----END A-----`;
    const searched = countSearched(String.prototype);
    expect(decode(FOREIGN_LINES, text)).toEqual([]);
    expect(searched()).toBeGreaterThan(text.length / 2);
    expect(searched()).toBeLessThan(5 * text.length);
  });

  test('names of members', () => {
    const bytes = Buffer.from(`${'d='.repeat(90)}${'0aB'.repeat(15)} `.repeat(40));
    const members = new PrivateMembers(bytes);
    expect(countTexts(() => members.areBetween(0, bytes.length))).toBeLessThan(400);
    expect(members.places).toEqual([]);
  });

  test('numbers that count for several names of a curve', () => {
    const members = new PrivateMembers(Buffer.from(`"d":"${'0aB'.repeat(14)}0"`));
    members.areBetween(0, 40);
    const { places } = members;
    expect(places).toEqual([1]);
    members.areBetween(0, 44);
    expect(members.places).toBe(places);
  });
});

test('numbers that names of a curve share are asked about once', () => {
  const numbers = Array.from({ length: 50 }, (_, at) => at);
  const keywords = Array.from({ length: 100 }, (_, at) => ({ at: 100 + at, choice: 1, head: -1, numbers }));
  const candidates = { keywords, numbers: [], runs: [], compressed: [] };
  const isKnown = jest.fn(() => true);
  const layer = layerOf(' '.repeat(300));
  expect(windowsOf(layer, candidates, { words: false, isDecoded: false }, isKnown)).toEqual([]);
  expect(isKnown).toHaveBeenCalledTimes(numbers.length);
  const [first, second] = candidatesBetween(candidates, 0, 300).keywords;
  expect(first?.numbers).toEqual(numbers);
  expect(second?.numbers).toBe(first?.numbers);
});

test('public keys that begin after what is asked about are not looked for', () => {
  const key = Buffer.from('06072a8648ce3d020106082a8648ce3d03010703420004', 'hex');
  expect(findPublicKeys(Buffer.concat([Buffer.alloc(100), key]))).toHaveLength(1);
  expect(findPublicKeys(Buffer.concat([Buffer.alloc(100), key]), 50)).toEqual([]);
});

describe('marks that begin nothing are told by their bytes', () => {
  test.each([
    ['equals signs', QUOTED_PRINTABLE_DECODER, `${'='.repeat(2000)}=3D`],
    ['ampersands', HTML_ENTITIES, '& &'.repeat(2000)],
    ['backslashes before a number', NUMBERED_ESCAPES, '\\8 \\12'.repeat(2000)],
  ])('%s', (_name, decoder, text) => {
    expect(countTexts(() => decode(decoder, text))).toBeLessThan(20);
  });
});

test('what parts the lines of a text is passed over up to a length', () => {
  const bytes = Buffer.from(`KoZI${'\n'.repeat(5000)}zj0C`);
  expect(joinLines(bytes, BASE64, 0, 200).text).toBe('KoZI');
  expect(joinLines(Buffer.from(`KoZI${'\n'.repeat(500)}zj0C`), BASE64, 0, 200).text).toBe('KoZIzj0C');
});

/** Each took a minute and more. */
describe('nothing is read once for each place before it', () => {
  const armour = Array.from({ length: 8 }, (_, i) => `${WORDS}----- |${i}-|${HEAD}`).join(' ');
  test.each([
    ['spaces that may part lines', LINE_SEPARATORS, `${armour}${' '.repeat(40_000_000)}`],
    ['titles of terminals', TERMINAL_ESCAPES, '\\e]'.repeat(15_000_000)],
    ['lines with a mark at their ends', LINE_PREFIXES, 'AAAAAAAAAAAA+\n'.repeat(500_000)],
  ])('%s', (_name, decoder, text) => {
    const started = performance.now();
    decode(decoder, text);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});

test('letters that may begin a line of uuencode are no reason to read what follows each of them', () => {
  const fastest = (letter: string): number => {
    const bytes = Buffer.from(` 6B 6A 4F${letter.repeat(1000)}`.repeat(500));
    const times = Array.from({ length: 3 }, () => {
      const around = new Surroundings(bytes);
      const started = performance.now();
      for (let at = 0; at < bytes.length; at += 1000) UUENCODE.recognises?.({ bytes, at, keyword: '6B 6A 4F', around });
      return performance.now() - started;
    });
    return Math.min(...times);
  };
  // Twenty times as long and more, where what follows each is read.
  expect(fastest('M')).toBeLessThan(5 * fastest('N') + 5);
});

describe('work is counted', () => {
  test('for each stretch that a decoder puts together', () => {
    const [layer] = decode(STRING_PIECES, '"A"bc"D"e'.repeat(1000));
    expect(layer?.origin?.stretches).toBe(2000);
  });

  test('for what may part lines and begins in many places, one in the other, until none is left', () => {
    const text = `${WORDS}-----1${' 1'.repeat(180)}#${HEAD}${' 1'.repeat(20_000)}`;
    const spent = spentOn(LINE_SEPARATORS, text, 1_000_000);
    expect(spent).toBeGreaterThanOrEqual(1_000_000);
    expect(spent).toBeLessThan(1_100_000);
  });

  test('for each binary file in a patch, until none is left', () => {
    const text = 'GIT binary patch\nliteral 1\nzcmV-stream\n'.repeat(300);
    expect(spentOn(GIT_PATCH, text, Number.POSITIVE_INFINITY)).toBe(300 * WORK.inflation);
    expect(spentOn(GIT_PATCH, text, 50 * WORK.inflation)).toBe(50 * WORK.inflation);
  });

  test('for a look at a key whose curve is spelled out', () => {
    const name = (last: string): string => `${Buffer.from(`06072a8648ce3d0201${last}`, 'hex').toString('hex')} z`;
    const filler = ' '.repeat(100);
    const [long, short] = [name('30'), name('31')].map((each) => workFor(`${each}${filler}`.repeat(100)));
    expect((long as number) - (short as number)).toBeGreaterThan(100 * WORK.longDecoding);
  });

  test('for names of a curve, beside that for other keywords', () => {
    const prefilter = new Prefilter();
    prefilter.candidatesOf(layerOf(`"d":"${'0aB'.repeat(14)}0",${'"P-256",'.repeat(200)}`));
    expect(prefilter.work).toBeGreaterThan(200 * WORK.name);
  });

  test('for each run that is decoded, however short', () => {
    const run = (i: number): string =>
      Buffer.from(`The words of a text ${i}, which holds nothing at all, and goes on for so long: ${i}`).toString(
        'base64',
      );
    const text = Array.from({ length: 500 }, (_, i) => `${run(i)}\n!`).join('');
    expect(workFor(text)).toBeGreaterThan(500 * 4 * WORK.decoded);
  });
});
