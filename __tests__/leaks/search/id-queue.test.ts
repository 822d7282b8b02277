import { expect, test } from '@jest/globals';
import { IdQueue } from '../../../src/leaks/search/id-queue.ts';

const IDS = Array.from({ length: 7 }, (_, at) => `${at}`.repeat(40));

function lines(...places: number[]): Buffer {
  return Buffer.from(places.map((at) => `${IDS[at]}\n`).join(''));
}

test('ids come out in order and whole, however they went in', () => {
  const queue = new IdQueue(40);
  queue.push(lines(0, 1, 2));
  queue.push(Buffer.alloc(0));
  queue.push(lines(3));
  queue.push(lines(4, 5, 6));
  expect(queue.count).toBe(7);
  expect(queue.take(2)).toEqual(lines(0, 1));
  expect(queue.take(3)).toEqual(lines(2, 3, 4));
  expect(queue.count).toBe(2);
  expect(queue.take(64)).toEqual(lines(5, 6));
  expect(queue.count).toBe(0);
  expect(queue.take(1)).toEqual(Buffer.alloc(0));
});
