import { describe, expect, test } from '@jest/globals';
import { lineHashes } from '../../../src/leaks/search/line-hash.ts';

/** All hashes of a text, in the order of its lines. */
function all(text: string): string[] {
  const lines = new Set(Array.from({ length: 200 }, (_, index) => index + 1));
  return [...lineHashes(Buffer.from(text), lines).values()];
}

/** The values that GitHub's own tests of its hash expect. */
const GREETINGS = [
  'e9496ae3ebfced30:1',
  'fb7c023a8b9ccb3f:1',
  'ce8ba1a563dcdaca:1',
  'e20e36e16fcb0cc8:1',
  'b3edc88f2938467e:1',
  'c8e28b0b4002a3a0:1',
  'c129715d7a2bc9a3:1',
];

describe('lineHashes', () => {
  test.each([
    ['an empty file', '', ['c129715d7a2bc9a3:1']],
    [
      'white space is left out',
      ' a\nb\n  \t\tc\n d',
      ['271789c17abda88f:1', '54703d4cd895b18:1', '180aee12dab6264:1', 'a23a3dc5e078b07b:1'],
    ],
    ['LF', ' hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n', GREETINGS],
    ['CR', ' hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r', GREETINGS],
    ['CR LF', ' hello; \t\r\nworld!!!\r\n\r\n\r\n  \t\tGreetings\r\n End\r\n', GREETINGS],
    ['all of them mixed', ' hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n', GREETINGS],
    [
      'equal lines are counted',
      'Lorem ipsum dolor sit amet.\n'.repeat(10),
      [
        'a7f2ff13bc495cf2:1',
        'a7f2ff13bc495cf2:2',
        'a7f2ff13bc495cf2:3',
        'a7f2ff13bc495cf2:4',
        'a7f2ff13bc495cf2:5',
        'a7f2ff13bc495cf2:6',
        'a7f2ff1481e87703:1',
        'a9cf91f7bbf1862b:1',
        '55ec222b86bcae53:1',
        'cc97dc7b1d7d8f7b:1',
        'c129715d7a2bc9a3:1',
      ],
    ],
  ])('%s', (_, text, hashes) => {
    expect(all(text)).toEqual(hashes);
  });

  test('gives the lines that are asked for, and no others', () => {
    const text = 'one\ntwo\nthree\n';
    expect([...lineHashes(Buffer.from(text), new Set([2, 9])).keys()]).toEqual([2]);
    expect(lineHashes(Buffer.from(text), new Set([2])).get(2)).toBe(all(text)[1]);
  });

  test('does not change when lines are added far above', () => {
    const body = `${'x'.repeat(150)}\nkey\n`;
    expect(all(`first\n${body}`)[1]).toBe(all(body)[0]);
  });
});
