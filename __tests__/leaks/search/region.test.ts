import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { advance, BEGINNING, isWide, regionOf, withRegions } from '../../../src/leaks/search/region.ts';

/** The region of what stands between the marks, which are left out. */
function regionIn(marked: string, encoding: 'utf8' | 'utf16le' = 'utf8'): number[] {
  const [before = '', inside = '', after = ''] = marked.split('|');
  const bytes = Buffer.from(before + inside + after, encoding);
  const start = Buffer.byteLength(before, encoding);
  const end = start + Buffer.byteLength(inside, encoding);
  const { line, column, endLine, endColumn } = regionOf(BEGINNING, bytes, 0, start, end, isWide(bytes, 0));
  return [line, column, endLine, endColumn];
}

test('columns are UTF-16 units, however many bytes stand before and whatever these are', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('a', 'é', '€', '😀', '中', '0'), { maxLength: 60 }),
      fc.nat(8),
      (all, skip) => {
        const bytes = Buffer.from('\n'.repeat(skip) + all.join(''));
        expect(advance(BEGINNING, bytes, 0, bytes.length)).toEqual({ line: 1 + skip, column: 1 + all.join('').length });
      },
    ),
    { seed: 1 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 70 }), (any) => {
      const bytes = Buffer.from(any.filter((byte) => byte !== 0x0a));
      const units = bytes.reduce((sum, byte) => sum + ((byte & 0xc0) === 0x80 ? 0 : byte >= 0xf0 ? 2 : 1), 0);
      expect(advance(BEGINNING, bytes, 0, bytes.length)).toEqual({ line: 1, column: 1 + units });
    }),
    { seed: 1 },
  );
});

describe('a region', () => {
  test.each([
    ['|abc|', [1, 1, 1, 4]],
    ['ab|c|', [1, 3, 1, 4]],
    ['a\nb|c|d', [2, 2, 2, 3]],
    ['a\r\n|b\r\nc|', [2, 1, 3, 2]],
    ['a\n|b\nc\n|d', [2, 1, 3, 2]],
    ['\n\n\n|x|', [4, 1, 4, 2]],
    ['é€|x|', [1, 3, 1, 4]],
    ['😀|😀|', [1, 3, 1, 5]],
    ['||', [1, 1, 1, 1]],
  ])('of %j', (marked, expected) => {
    expect(regionIn(marked)).toEqual(expected);
  });

  test('in UTF-16 counts two bytes as one', () => {
    expect(regionIn('\ufeffab|cd|', 'utf16le')).toEqual([1, 4, 1, 6]);
  });
});

test('many stretches have the regions that each has alone, in text of one byte and of two', () => {
  const text = 'é\n'.repeat(3) + 'a😀b\n'.repeat(50);
  for (const [bytes, wide] of [
    [Buffer.from(`xx${text}`), false],
    [Buffer.from(`\ufeff${text}`, 'utf16le'), true],
  ] as const) {
    const from = 2;
    const key = { kind: 'private-key', leak: 'k', fingerprint: undefined, proven: true, form: 'DER' } as const;
    const places = Array.from({ length: 40 }, (_, at) => ({ start: from + at * 6, end: from + at * 6 + 4 }));
    const detections = places.map((place) => ({ ...key, ...place }));
    expect(withRegions(BEGINNING, bytes, from, detections, 100, wide)).toEqual(
      places.map(({ start, end }) => {
        const region = regionOf(BEGINNING, bytes, from, start, end, wide);
        return { ...key, start: start + 100, end: end + 100, region };
      }),
    );
  }
});
