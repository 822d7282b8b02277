import { describe, expect, test } from '@jest/globals';
import { hexOf, readChildren, readHeader } from '../../src/key/der.ts';

const bytes = (hex: string): Buffer => Buffer.from(hex.replace(/ /g, ''), 'hex');

describe('the header of an element', () => {
  test.each([
    ['an empty sequence', '3000', { tag: 0x30, start: 2, end: 2 }],
    ['a short length', '04027788', { tag: 4, start: 2, end: 4 }],
    ['the longest short length', '047f', { tag: 4, start: 2, end: 129 }],
    ['a length of one byte', '048180', { tag: 4, start: 3, end: 131 }],
    ['a length of two bytes', '04820100', { tag: 4, start: 4, end: 260 }],
    ['a length of four bytes', '048401000000', { tag: 4, start: 6, end: 16_777_222 }],
  ])('%s', (_, hex, element) => {
    expect(readHeader(bytes(hex), 0)).toEqual(element);
  });

  test.each([
    ['nothing', ''],
    ['a tag alone', '30'],
    ['a tag of several bytes', '1f8101'],
    ['the indefinite length of BER', '3080'],
    ['a length of five bytes', '30850000000001'],
    ['a length that is cut off', '308201'],
    ['a length that needed no byte of its own', '30817f'],
    ['a length with a leading zero', '30820080'],
  ])('%s is not DER', (_, hex) => {
    expect(readHeader(bytes(hex), 0)).toBeUndefined();
  });
});

describe('the children of an element', () => {
  const read = (hex: string): ReturnType<typeof readChildren> => {
    const all = bytes(hex);
    const parent = readHeader(all, 0);
    if (parent === undefined) throw new Error('The test is wrong');
    return readChildren(all, parent);
  };

  test('fill it exactly', () => {
    expect(read('3006 020101 0401aa')).toEqual([
      { tag: 2, start: 4, end: 5 },
      { tag: 4, start: 7, end: 8 },
    ]);
    expect(read('3000')).toEqual([]);
  });

  test.each([
    ['reach over it', '3003 020201 01'],
    ['are cut off', '3004 020301'],
    ['are no elements', '3002 1f81'],
  ])('are undefined where they %s', (_, hex) => {
    expect(read(hex)).toBeUndefined();
  });
});

test('content is shown in hex', () => {
  expect(hexOf(bytes('0402ABcd'), { tag: 4, start: 2, end: 4 })).toBe('abcd');
});
