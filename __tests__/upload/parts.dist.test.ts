import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { PartFault, StandIn } from '../../stand-in/index.ts';
import { masksIn } from '../support/traces.ts';
import { changes, errorsIn, expectArrived, expectNothingLeaked, HANGS, ONCE, uploadWith } from './support.ts';

jest.setTimeout(HANGS);
afterAll(() => expectNothingLeaked());

const good = { code: 0, outputs: { state: 'processed' } };
const times = (count: number, part: number, fault: PartFault) => Array.from({ length: count }, () => ({ part, fault }));

/** How often storage was sent each part. */
function tries(api: StandIn): Record<number, number> {
  const counts: Record<number, number> = {};
  for (const { partNumber } of api.parts) counts[partNumber] = (counts[partNumber] ?? 0) + 1;
  return counts;
}

describe('parts', () => {
  test.each<[string, readonly number[]]>([
    ['of odd sizes', [1, 999, 2500, 7]],
    ['of one size, that is the whole file', [1_000_000]],
    ['of a few bytes', [60]],
  ])('%s arrive as they are listed', async (_name, partLengths) => {
    const { run, api } = await uploadWith((api) => Object.assign(api.uploads, { partLengths }));
    expect(run).toMatchObject(good);
    expectArrived(api);
    expect(api.parts).toHaveLength(api.records.files[0]?.parts.length ?? -1);
  });

  test('are sent with the headers that are listed for them, and no token', async () => {
    const { run, api } = await uploadWith((api) => {
      api.uploads.alterOperations = (operations) =>
        operations.map((operation) => ({
          ...operation,
          requestHeaders: [
            { name: 'Content-Type', value: 'application/x-made' },
            { name: 'x-amz-made', value: 'a b' },
          ],
        }));
    });
    expect(run).toMatchObject(good);
    for (const { headerNames } of api.parts) {
      expect([...headerNames].sort()).toEqual(['connection', 'content-length', 'content-type', 'host', 'x-amz-made']);
    }
  });

  test('have addresses that are masked before they are used, those of later looks too', async () => {
    const { run, api } = await uploadWith((api) => {
      api.uploads.partsExpireAfter = 3;
      api.uploads.partDelay = 1200;
    });
    expect(run).toMatchObject(good);
    const masks = masksIn(run.stdout).filter((mask) => mask.includes('/object-storage/'));
    const given = api.records.files.flatMap(({ parts }) => parts.flatMap(({ addresses }) => addresses));
    for (const { signature } of given) expect(masks.some((mask) => mask.endsWith(signature))).toBe(true);
    expect(given.length).toBeGreaterThan(api.records.files[0]?.parts.length ?? 0);
  });

  test.each<[string, PartFault]>([
    ['an error of storage', 503],
    ['a refusal', 403],
    ['a connection that is closed', 'close'],
    ['a connection that is cut on the way', 'cut'],
    ['a tag that is not theirs', 'wrong-etag'],
    ['a storage that keeps other bytes', 'garble'],
  ])('that meet %s are sent again', async (_name, fault) => {
    const { run, api } = await uploadWith((api) => api.uploads.partFaults.push(...times(2, 0, fault)));
    expect(run).toMatchObject(good);
    expectArrived(api);
    expect(changes(api)).toEqual(ONCE);
  });

  test('are tried five times, each for itself', async () => {
    const { run, api } = await uploadWith((api) =>
      api.uploads.partFaults.push(...times(4, 2, 503), ...times(4, 3, 503)),
    );
    expect(run).toMatchObject(good);
    expect(tries(api)).toMatchObject({ 1: 1, 2: 5, 3: 5 });
    expectArrived(api);
  });

  test.each<[string, PartFault, RegExp, number]>([
    ['that never arrive', 503, /in 5 tries; the last one met HTTP 503 SlowDown/, 5],
    ['whose tag is never theirs', 'wrong-etag', /in 5 tries; the last one met a tag that is not the MD5/, 5],
    ['that are redirected', 'redirect', /in 1 try; the last one met a redirect \(HTTP 307\), which is not followed/, 1],
  ])('%s end the run before the commit', async (_name, fault, message, count) => {
    const { run, api } = await uploadWith((api) => api.uploads.partFaults.push(...times(50, 2, fault)));
    expect(run).toMatchObject({ code: 1, outputs: { state: '' } });
    expect(errorsIn(run)).toEqual([expect.stringMatching(message)]);
    expect(tries(api)[2]).toBe(count);
    expect(changes(api)).toEqual({ 'POST /v1/buildUploads': 1, 'POST /v1/buildUploadFiles': 1 });
  });

  test('that Apple keeps otherwise again and again are never committed', async () => {
    const { run, api } = await uploadWith((api) => api.uploads.partFaults.push(...times(50, 2, 'garble')));
    expect(run).toMatchObject({ code: 1, outputs: { state: '' } });
    expect(errorsIn(run).join()).toMatch(/other bytes than the file in 1 of 6 parts/);
    expect(api.records.files[0]?.commitRequests).toBe(0);
  });

  test('that nobody answers end after their own time, and are sent again', async () => {
    const { run, api } = await uploadWith(
      (api) => api.uploads.partFaults.push({ part: 2, fault: 'hang' }, { part: 4, fault: 'slow' }),
      { timeout: '30s' },
    );
    expect(run).toMatchObject(good);
    expect(tries(api)).toMatchObject({ 2: 2, 4: 1 });
    expectArrived(api);
  });

  test('that expired get new addresses', async () => {
    const { run, api } = await uploadWith((api) => {
      api.uploads.partsExpireAfter = 1;
      api.uploads.partDelay = 700;
    });
    expect(run).toMatchObject(good);
    expectArrived(api);
  });

  test('that take their time are reported every few seconds', async () => {
    const { run } = await uploadWith((api) => {
      api.uploads.partDelay = 1200;
    });
    const lines = run.stdout.split('\n').filter((line) => line.startsWith('Sent '));
    expect(lines.length).toBeGreaterThan(2);
    expect(lines[0]).toMatch(
      /^Sent [\d.]+ (?:bytes|KB) of 5\.5 KB \(\d+ %\), [\d.]+ (?:bytes|KB)\/s(?:, about \d+ s left)?$/,
    );
    expect(lines.at(-1)).toMatch(/^Sent 5\.5 KB of 5\.5 KB \(100 %\), [\d.]+ (?:bytes|KB)\/s$/);
  });

  test('need no tags', async () => {
    const { run, api } = await uploadWith((api) => {
      api.uploads.showsTags = false;
      api.uploads.partFaults.push(...times(6, 0, 'no-etag'));
    });
    expect(run).toMatchObject(good);
    expectArrived(api);
  });

  test('are listed late now and then', async () => {
    let looks = 0;
    const { run, api } = await uploadWith((api) => {
      api.uploads.alterOperations = (operations) => (++looks < 3 ? null : operations);
    });
    expect(run).toMatchObject(good);
    expectArrived(api);
  });
});

describe('a list of parts that cannot be right', () => {
  type Operation = Record<string, unknown>;
  const change = (more: Operation) => (operations: Operation[]) =>
    operations.map((operation, index) => (index === 1 ? { ...operation, ...more } : operation));
  const table: [string, (operations: Operation[]) => unknown, RegExp][] = [
    ['none', () => [], /no parts are listed/],
    ['no list', () => ({ length: 3 }), /no parts are listed/],
    ['a gap', (operations) => operations.slice(1), /the parts (?:leave a gap at byte \d+|end at byte \d+ of \d+)/],
    ['an overlap', (operations) => [...operations, operations[0]], /the parts overlap at byte/],
    ['more bytes than the file', change({ offset: 1_000_000 }), /part 2 of 6 ends at byte \d+ of \d+/],
    ['a negative offset', change({ offset: -1 }), /has no length and offset that are numbers/],
    ['a length that is no number', change({ length: '1000' }), /has no length and offset that are numbers/],
    ['another method', change({ method: 'POST' }), /another method than PUT/],
    ['plain http elsewhere', change({ url: 'http://storage.example.com/x' }), /no address that begins with https/],
    ['an address with a password', change({ url: 'https://me:pass@storage.example.com/x' }), /no address/],
    ['an address that is none', change({ url: 'file:///etc/passwd' }), /no address that begins with https/],
    [
      'a header with the token',
      change({ requestHeaders: [{ name: 'Authorization', value: 'x' }] }),
      /asks for headers/,
    ],
    ['a header with line ends', change({ requestHeaders: [{ name: 'X', value: 'a\r\nb: c' }] }), /asks for headers/],
    [
      'a great many parts',
      ([first]) => Array.from({ length: 10_001 }, () => ({ ...first, url: 'https://s.example.com/x' })),
      /10001 parts are listed, and 10000 are the most/,
    ],
  ];

  test.each(table)('(%s) sends nothing anywhere', async (_name, alterOperations, message) => {
    const { run, api } = await uploadWith((api) => Object.assign(api.uploads, { alterOperations }), { timeout: '20s' });
    expect(run).toMatchObject({ code: 1, outputs: { state: '' } });
    expect(errorsIn(run)).toEqual([expect.stringMatching(message)]);
    expect(api.parts).toEqual([]);
    expect(api.records.files[0]?.commitRequests).toBe(0);
  });
});
