import { describe, expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { WORK, Work } from '../../../src/leaks/detect/work.ts';
import { hostileText } from '../../support/hostile.ts';
import { appleFile, makeKey } from '../../support/keys.ts';

const NOW = new Date('2026-01-01T00:00:00Z');

/** What a detector does for a content, in units of work, and what it did not search to the end. */
function searched(content: Buffer): { work: number; gaps: [number, number][]; found: (string | undefined)[] } {
  const detector = new Detector({ now: NOW });
  const gaps: [number, number][] = [];
  const found = detector.find(content, 0, content.length, undefined, (start, end) => gaps.push([start, end]));
  return { work: detector.work, gaps, found: found.map(({ fingerprint }) => fingerprint) };
}

describe('text that is made to keep a search busy', () => {
  // One step may begin with little left, and ends before the next.
  const step = 2_000_000;

  test.each([1, 2, 3])('takes no more work than its length allows (seed %d)', (seed) => {
    const content = hostileText(seed, 400_000);
    const { work, gaps } = searched(content);
    expect(work).toBeLessThan(WORK.start + WORK.perByte * content.length + step);
    expect(gaps.length).toBeGreaterThan(0);
  });

  test('is reported by its places where it was not searched to the end, the first and the last alike', () => {
    const { gaps } = searched(hostileText(4, 400_000));
    expect(Math.min(...gaps.map(([start]) => start))).toBeLessThan(20_000);
    expect(Math.max(...gaps.map(([, end]) => end))).toBeGreaterThan(380_000);
  });

  test('hides no key that stands as tools write it', () => {
    const key = makeKey('among hostile text');
    const around = [5, 6].map((seed) => hostileText(seed, 200_000)) as [Buffer, Buffer];
    const content = Buffer.concat([around[0], Buffer.from(`\n\n\n${appleFile(key)}\n\n\n`), around[1]]);
    expect(searched(content).found).toContain(key.fingerprint);
  });

  test('leaves enough for what a detector is given next', () => {
    const detector = new Detector({ now: NOW });
    detector.find(hostileText(7, 400_000));
    const gaps: number[] = [];
    const calm = Buffer.from(`${'A line of prose, as there are many.\n'.repeat(5000)}${appleFile(makeKey('calm'))}`);
    expect(detector.find(calm, 0, calm.length, undefined, (start) => gaps.push(start))).toHaveLength(1);
    expect(gaps).toEqual([]);
  });
});

test('many copies of one key are proven once', () => {
  const { gaps, found, work } = searched(Buffer.from(appleFile(makeKey('copies')).repeat(2000)));
  expect(found).toHaveLength(2000);
  expect(gaps).toEqual([]);
  expect(work).toBeLessThan(20_000_000);
});

describe('the account of work', () => {
  test('what is left of earlier content is kept up to a limit, and what a content earns is all its own', () => {
    const work = new Work();
    expect(work.left).toBe(WORK.start);
    work.earn(1e9);
    expect(work.left).toBe(WORK.start + 1e9 * WORK.perByte);
    work.earn(1);
    expect(work.left).toBe(WORK.reserve + WORK.perByte);
  });

  test('no more is allowed than is left', () => {
    const work = new Work();
    work.allow(2 * WORK.start);
    work.spend(WORK.start - 1);
    expect(work.isSpent).toBe(false);
    work.spend(1);
    expect(work.isSpent).toBe(true);
    expect(work.left).toBe(0);
    expect(work.done).toBe(WORK.start);
  });
});
