import { expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { appleFile, makeKey } from '../../support/keys.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
/** More than a key reaches, so that what stands around it is the same in all versions. */
const AROUND = 'Nothing that matters stands in this line.\n'.repeat(300);

test('what stands further on in another version of a file is told there', () => {
  const detector = new Detector({ now: NOW });
  const [first, second] = ['one', 'two'].map((seed) => appleFile(makeKey(seed))) as [string, string];
  const find = (content: string) =>
    detector.find(Buffer.from(content)).map(({ fingerprint, start, end }) => [fingerprint, content.slice(start, end)]);
  const versions = ['', 'a new head\n', AROUND].map((head) =>
    find(`${head}${AROUND}${first}${AROUND}${second}${AROUND}`),
  );
  expect(versions[0]).toHaveLength(2);
  expect(versions[1]).toEqual(versions[0]);
  expect(versions[2]).toEqual(versions[0]);
});

test('a part that held nothing is looked at anew when one character of it has changed', () => {
  const detector = new Detector({ now: NOW });
  const key = makeKey('changed');
  const content = Buffer.from(`${AROUND}${appleFile(key)}${AROUND}`);
  const place = content.indexOf('MIGT') + 100;
  const right = content[place] as number;
  content[place] = 0x2a;
  expect(detector.find(content)).toEqual([]);
  content[place] = right;
  expect(detector.find(content)).toMatchObject([{ fingerprint: key.fingerprint }]);
});

test('every key of a file with very many is found, wherever its parts end', () => {
  const keys = Array.from({ length: 200 }, (_, at) => makeKey(`many ${at}`));
  const content = keys.map((key) => appleFile(key)).join('\n');
  const found = new Detector({ now: NOW }).find(Buffer.from(content)).map(({ fingerprint }) => fingerprint);
  expect(found).toEqual(keys.map(({ fingerprint }) => fingerprint));
});

test('a part that is too hard for its share of the work is tried once with it, however often it stands in a file', () => {
  const key = makeKey('many times');
  const content = Buffer.from(appleFile(key).repeat(8000));
  const detector = new Detector({ now: NOW });
  const gaps: number[] = [];
  const found = detector.find(content, 0, content.length, { unsearched: (start) => gaps.push(start) });
  expect(new Set(found.map(({ fingerprint }) => fingerprint))).toEqual(new Set([key.fingerprint]));
  expect(gaps).toEqual([]);
  // Tried each time, the parts took 177 million units of the 204 million that there are.
  expect(detector.work).toBeLessThan(100_000_000);
});
