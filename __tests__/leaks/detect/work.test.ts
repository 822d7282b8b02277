import { createHash } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { Budget, LIMITS, LimitReached } from '../../../src/leaks/archive/limits.ts';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { unitsFor, WORK } from '../../../src/leaks/detect/work.ts';
import { WorkMeter } from '../../../src/leaks/detect/work-meter.ts';
import { WorkPool } from '../../../src/leaks/detect/work-pool.ts';
import { hostileText } from '../../support/hostile.ts';
import { appleFile, makeKey } from '../../support/keys.ts';

const NOW = new Date('2026-01-01T00:00:00Z');

interface Searched {
  readonly work: number;
  readonly gaps: [number, number][];
  readonly found: (string | undefined)[];
}

/** What a detector does for a content, in units of work, and what it did not search to the end. */
function searched(content: Buffer): Searched {
  const detector = new Detector({ now: NOW });
  const gaps: [number, number][] = [];
  const found = detector.find(content, 0, content.length, { unsearched: (start, end) => gaps.push([start, end]) });
  return { work: detector.work, gaps, found: found.map(({ fingerprint }) => fingerprint) };
}

function inStreams(text: string): string {
  const parts = text.match(/.{1,5000}/gs) ?? [];
  return parts.map((part) => `${deflateSync(Buffer.from(part, 'latin1')).toString('base64')} .\n`).join('');
}

describe('text that is made to keep a search busy', () => {
  /** A step may begin with little left, and ends before the next; and keys as tools write them are looked for in any case. */
  const step = (length: number): number => 2_000_000 + 10 * length;

  test('earns less for each byte, the longer it is', () => {
    const short = unitsFor(WORK.long);
    expect(short).toBe(WORK.perByte * WORK.long);
    expect(unitsFor(4 * WORK.long)).toBe(short + 3 * WORK.perFurtherByte * WORK.long);
  });

  test.each([1, 2, 3])('takes no more work than its length allows (seed %d)', (seed) => {
    const content = hostileText(seed, 400_000);
    const { work, gaps } = searched(content);
    expect(work).toBeLessThan(WORK.start + unitsFor(content.length) + step(content.length));
    expect(gaps.length).toBeGreaterThan(0);
  });

  test('takes no more in many small files, alike or not, than their number allows', () => {
    const detector = new Detector({ now: NOW });
    const [count, length] = [150, 4000];
    const alike = hostileText(8, length);
    for (let i = 0; i < count; i++) {
      alike.write(`<${i}>`, (i * 241) % (length - 8));
      detector.find(i % 2 === 0 ? hostileText(100 + i, length) : alike);
    }
    const each = Math.max(WORK.least, unitsFor(length));
    expect(detector.work).toBeLessThan(WORK.start + count * (each + step(length) / 10));
  });

  test.each([
    ['small files', 100, 15_000],
    ['small files of archives', 0, 5_000],
  ])('takes less for each of thousands of %s', (_, stored, most) => {
    const pool = new WorkPool();
    pool.take(WORK.start);
    pool.takeLeast(WORK.leastOfAll);
    pool.earn(WORK.explained);
    const detector = new Detector({ now: NOW, pool });
    const search = (seed: number): number => {
      const before = detector.work;
      detector.find(hostileText(seed, 100), 0, 100, { stored });
      return detector.work - before;
    };
    let work = 0;
    for (let i = 0; i < 100; i++) work += search(i);
    expect(work).toBeLessThan(100 * most);
    const key = appleFile(makeKey('after thousands of small files'));
    expect(detector.find(Buffer.from(key), 0, key.length, { stored })).toHaveLength(1);
  });

  test.each([
    ['escapes in strings in strings', (text: string) => JSON.stringify(JSON.stringify(JSON.stringify(text)))],
    ['base64 in lines', (text: string) => btoa(text).replace(/.{76}/g, '$&\n')],
    ['compressed streams in base64', (text: string) => inStreams(text)],
    ['numbers', (text: string) => Array.from(Buffer.from(text, 'latin1')).join(', ')],
  ])('takes no more as %s', (_, encode) => {
    const content = Buffer.from(encode(hostileText(9, 200_000).toString('latin1')), 'latin1');
    expect(searched(content).work).toBeLessThan(WORK.start + unitsFor(content.length) + step(content.length));
  });

  test.each([
    ['OIDs in base64', 'KoZIzj0CAQYIKoZIzj0DAQc '],
    ['OIDs in hex', '2a8648ce3d030107 '],
    ['names of the curve', '"crv":"P-256" , '],
    ['long runs', `${'A'.repeat(200)}.\n`],
  ])(
    'takes little more than its reading where git stores it in few bytes, and what it needs beyond is reported: %s',
    (_, text) => {
      const pool = new WorkPool();
      for (const left of [pool.take(WORK.start), pool.takeLeast(WORK.leastOfAll)]) expect(left).toBeGreaterThan(0);
      pool.earn(WORK.explained);
      const detector = new Detector({ now: NOW, pool });
      const content = Buffer.from(text.repeat(2_000_000 / text.length));
      const count = 4;
      let gaps = 0;
      for (let i = 0; i < count; i++) {
        content.write(`${i}`);
        detector.find(content, 0, content.length, { stored: 10, unsearched: () => gaps++ });
      }
      expect(detector.work).toBeLessThan(2 * count * content.length);
      expect(gaps).toBeGreaterThanOrEqual(count);
    },
  );

  test('hides no key that stands as tools write it where there is no work left to look for places', () => {
    const pool = new WorkPool();
    for (const left of [pool.take(WORK.start), pool.earn(WORK.explained)]) expect(left).toBeGreaterThan(0);
    const detector = new Detector({ now: NOW, pool });
    const key = makeKey('where no work is left');
    const content = Buffer.from(`${'KoZIzj0CAQYIKoZIzj0DAQc '.repeat(80_000)}\n\n${appleFile(key)}`);
    let gaps = 0;
    for (let i = 0; i < 2; i++) {
      const found = detector.find(content, 0, content.length, { stored: 10, unsearched: () => gaps++ });
      expect(found.map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint]);
    }
    expect(gaps).toBeGreaterThan(1);
  });

  test('is reported by its places where it was not searched to the end, the first and the last alike', () => {
    const { gaps } = searched(hostileText(4, 400_000));
    expect(Math.min(...gaps.map(([start]) => start))).toBeLessThan(20_000);
    expect(Math.max(...gaps.map(([, end]) => end))).toBeGreaterThan(380_000);
  });

  test('takes work in proportion where it is honest and full of keywords', () => {
    const line = (i: number): string =>
      `{ name: 'ECDSA', crv: 'P-256', text: 'PRIVATE KEY', oid: '2a8648ce3d0201', n: ${i} },\n`;
    const text = (lines: number): Buffer => Buffer.from(Array.from({ length: lines }, (_, i) => line(i)).join(''));
    const [few, many] = [100, 400].map((lines) => searched(text(lines))) as [Searched, Searched];
    expect(many.gaps).toEqual([]);
    expect(many.work / few.work).toBeLessThan(5);
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
    expect(detector.find(calm, 0, calm.length, { unsearched: (start) => gaps.push(start) })).toHaveLength(1);
    expect(gaps).toEqual([]);
  });
});

test('a key that certificates part is found, or a gap is reported, in a version of a file whose parts are known', () => {
  const key = makeKey('parted by certificates');
  const number = (of: string): string => createHash('sha256').update(of).digest('base64url');
  const decoys = Array.from({ length: 95 }, (_, at) => {
    const [x, y, d] = ['x', 'y', 'd'].map((name) => number(`${name} ${at}`));
    return { kty: 'EC', crv: 'P-256', x, y, d };
  });
  const chain = Array.from({ length: 12 }, (_, at) => Buffer.from(number(`${at}`).repeat(28)).toString('base64'));
  const { point, scalar } = key;
  const [x, y, d] = [point.subarray(0, 32), point.subarray(32), scalar].map((each) => each.toString('base64url'));
  const keys = [...decoys, { kty: 'EC', crv: 'P-256', d, x5c: chain, x, y }];
  const prose = 'prose of no kind.\n'.repeat(300);
  const content = Buffer.from(
    `${JSON.stringify({ keys })}\n${prose}"crv":"P-256","d":"${number('').slice(0, 27)}"\nend`,
  );
  const pool = new WorkPool();
  const detector = new Detector({ now: NOW, pool });
  const find = (): [(string | undefined)[], number] => {
    const gaps: number[] = [];
    const found = detector.find(content, 0, content.length, { unsearched: (start) => gaps.push(start) });
    return [found.map(({ fingerprint }) => fingerprint), gaps.length];
  };
  expect(find()).toEqual([[key.fingerprint], 0]);
  pool.take(Number.MAX_SAFE_INTEGER);
  const [found, gaps] = find();
  expect(found.length + gaps).toBeGreaterThan(0);
});

test('many copies of one key are proven once', () => {
  const count = 500;
  const of = (name: (at: number) => string): ReturnType<typeof searched> =>
    searched(Buffer.from(Array.from({ length: count }, (_, at) => appleFile(makeKey(name(at)))).join('')));
  const copies = of(() => 'copies');
  const others = of((at) => `other ${at}`);
  expect([copies, others].map(({ found, gaps }) => [found.length, gaps])).toEqual([
    [count, []],
    [count, []],
  ]);
  expect(others.work - copies.work).toBeGreaterThan(0.9 * count * WORK.proof);
});

test('bytes that begin as compressed ones are tried as these, and else as others are', () => {
  const text = Buffer.from('"GCCqGSM49AwEH\\n\\u0041 %41 &#65; "');
  const unpacked = (head: string): Buffer =>
    Buffer.concat([Buffer.from(head, 'hex'), text, Buffer.alloc(120_000), text]);
  const [compressed, other] = ['1f8b0800000000000003', '00112233445566778899'].map(
    (head) => searched(Buffer.from(`key = "${gzipSync(unpacked(head)).toString('base64')}"`)).work,
  ) as [number, number];
  expect(other).toBeGreaterThan(1_000_000);
  expect(compressed).toBeLessThan(2 * other);
});

test('the key of SEC1 within a key of PKCS#8 is not proven for itself', () => {
  const count = 100;
  const keys = Array.from({ length: count }, (_, at) => makeKey(`not twice ${at}`));
  const ofFiles = searched(Buffer.from(keys.map((key) => appleFile(key)).join('')));
  expect(ofFiles.found).toHaveLength(count);
  expect(ofFiles.work).toBeLessThan(2.5 * count * WORK.proof);
});

describe('the account of work', () => {
  test('what is left of earlier content is kept up to a limit, and what a content earns is all its own', () => {
    const work = new WorkMeter();
    expect(work.left).toBe(WORK.start);
    work.earn(1e9);
    expect(work.left).toBe(WORK.start + unitsFor(1e9));
    work.earn(1);
    work.settle();
    expect(work.left).toBe(WORK.reserve + WORK.piece);
  });

  test('no more is allowed than is left', () => {
    const work = new WorkMeter();
    work.allow(2 * WORK.start);
    work.spend(WORK.start - 1);
    expect(work.isSpent).toBe(false);
    work.spend(1);
    expect(work.isSpent).toBe(true);
    expect(work.left).toBe(0);
    expect(work.done).toBe(WORK.start);
  });

  test('what one detector leaves is for others of its pool, and what one takes is gone for all', () => {
    const pool = new WorkPool();
    // What it earns is a whole number of millions.
    const length = 50_000;
    const [one, other] = [new WorkMeter(pool), new WorkMeter(new WorkPool(pool.shared))];
    one.earn(length);
    expect(other.left).toBe(WORK.start);
    one.settle();
    // What calm content leaves counts twice.
    const settled = WORK.start + 2 * (unitsFor(length) - WORK.piece);
    expect(other.left).toBe(settled);
    other.earn(0);
    other.allow(Number.POSITIVE_INFINITY);
    while (!other.isSpent) other.spend(1_000_000);
    expect(other.done).toBe(settled);
    expect(one.left).toBe(WORK.piece);
  });

  test('there is a little for a content even where the pool is empty', () => {
    const pool = new WorkPool();
    pool.take(WORK.start);
    const work = new WorkMeter(pool);
    for (let content = 0; content < 3; content++) {
      work.earn(10);
      expect(work.left).toBe(WORK.least);
      work.spend(2 * WORK.least);
    }
    expect(pool.left).toBe(0);
  });

  test('what is spent stays spent until more is allowed, whatever other detectors leave meanwhile', () => {
    const pool = new WorkPool();
    const work = new WorkMeter(pool);
    work.earn(0);
    const own = work.left - pool.left;
    work.allow(work.left);
    const others = pool.take(pool.left);
    work.spend(own);
    expect(work.isSpent).toBe(true);
    pool.put(others);
    expect(work.isSpent).toBe(true);
    work.allow(work.left);
    expect(work.isSpent).toBe(false);
  });

  test('content that comes once more earns once, whichever detector it comes to', () => {
    const pool = new WorkPool();
    const [one, other] = [new WorkMeter(pool), new WorkMeter(pool)];
    one.earn(1_000_000);
    one.owe(1_000_000);
    other.earn(1_000_000);
    one.settle();
    other.settle();
    const units = unitsFor(1_000_000);
    const once = WORK.start + 2 * (units - WORK.piece);
    expect(other.left).toBe(once);
    other.earn(1_000_000);
    other.settle();
    expect(other.left).toBe(once + units + WORK.least + units - WORK.piece);
  });
});

function spentPool(): WorkPool {
  const pool = new WorkPool();
  pool.take(Number.MAX_SAFE_INTEGER);
  return pool;
}

describe('what is unpacked', () => {
  test.each([
    ['a fixed amount beyond what their sizes explain', new WorkPool(), LIMITS.excess],
    ['a part of that where no work is left for what is in them', spentPool(), LIMITS.excess / LIMITS.intricate],
  ])('many small archives, all different, unpack to no more than %s', (_amount, pool, most) => {
    const size = 60_000;
    let unpacked = 0;
    const unpackAll = (): void => {
      for (let archive = 0; archive < 100; archive++) {
        const budget = new Budget(size, pool);
        for (let chunk = 0; chunk < 60; chunk++, unpacked += 1_000_000) budget.unpack(1_000_000);
      }
    };
    expect(unpackAll).toThrow(LimitReached);
    expect(unpacked).toBeGreaterThan(most / 2);
    expect(unpacked).toBeLessThan(most + 100 * LIMITS.explained * size);
  });

  test('earns as much as other bytes at first, and little more than its reading from then on', () => {
    const size = 1_000_000;
    const pool = spentPool();
    pool.takeLeast(WORK.leastOfAll);
    const work = new WorkMeter(pool);
    work.earn(size, 0);
    expect(work.left).toBe(unitsFor(size));
    for (let earned = 0; earned < WORK.explained; earned += work.left) {
      work.spend(work.left);
      work.earn(size, 0);
    }
    work.spend(work.left);
    work.earn(1000, 0);
    expect(work.left).toBe(1000 * WORK.perCheapByte);
    work.earn(size, size / 10);
    expect(work.left).toBe(1000 * WORK.perCheapByte + unitsFor(size));
  });
});
