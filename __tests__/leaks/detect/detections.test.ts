import { expect, test } from '@jest/globals';
import { Detections } from '../../../src/leaks/detect/detections.ts';

const at = (leak: string, start: number, end: number) =>
  ({ kind: 'private-key', fingerprint: leak, leak, proven: true, form: 'PEM', start, end }) as const;

test('the same key where it overlaps one that is known counts once, others and other places count', () => {
  const detections = new Detections();
  for (const detection of [
    at('b', 9000, 9200),
    at('a', 100, 20_000),
    at('a', 15_000, 15_100),
    at('a', 4095, 4096),
    at('b', 100, 200),
    at('a', 20_000, 20_100),
    at('a', 90, 101),
  ]) {
    detections.add(detection);
  }
  expect(detections.inOrder().map(({ leak, start }) => [leak, start])).toEqual([
    ['a', 100],
    ['b', 100],
    ['b', 9000],
    ['a', 20_000],
  ]);
});

test('a key that stands in a content very many times is told at each of its places', () => {
  const detections = new Detections();
  for (let index = 0; index < 100_000; index++) detections.add(at('a', index * 257, index * 257 + 200));
  expect(detections.inOrder()).toHaveLength(100_000);
});
