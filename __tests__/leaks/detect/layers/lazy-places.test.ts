import { expect, test } from '@jest/globals';
import { LazyPlaces, placesOf, runPlaces } from '../../../../src/leaks/detect/layers/lazy-places.ts';
import { hostileText, numbers } from '../../../support/hostile.ts';

test('each block is looked through once, however many ask', () => {
  const looked: number[] = [];
  const places = new LazyPlaces((from) => {
    looked.push(from);
    return [[from + 10, from + 20]];
  });
  for (let at = 0; at < 4000; at += 7) places.has(at, at + 30);
  expect(new Set(looked).size).toBe(looked.length);
  expect(looked.length).toBeLessThan(5);
});

test('what stands between two offsets is found as by a look at that stretch alone', () => {
  const bytes = hostileText(11, 20_000);
  const next = numbers(3);
  const places = placesOf(/K.{0,3}o|86..ce/gs, bytes, 16);
  for (let i = 0; i < 3000; i++) {
    const from = next(bytes.length);
    const to = from + next(80);
    expect(places.has(from, to)).toBe(/K.{0,3}o|86..ce/s.test(bytes.toString('latin1', from, to)));
  }
});

test('runs are found whole over the borders of blocks, and up to a length', () => {
  const kinds = Uint8Array.from({ length: 256 }, (_, byte) => (byte === 0x41 ? 1 : byte === 0x42 ? 2 : 0));
  const bytes = Buffer.from(`${'-'.repeat(1020)}AAABAAAA-AA-${'A'.repeat(5000)}-B`);
  const found: [number, number][] = [];
  runPlaces(kinds, bytes, 100, (length, all) => length > 2 || all === 2).some(0, bytes.length, (start, end) => {
    found.push([start, end]);
    return false;
  });
  expect(found).toEqual([
    [1020, 1028],
    [1032, 1132],
    [6033, 6034],
  ]);
});
