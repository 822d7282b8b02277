import { constants, deflateRawSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import { beginsDynamic, mayBeginDeflate } from '../../../src/leaks/archive/deflate-block.ts';
import { makeKey } from '../../support/keys.ts';

const text = Buffer.from(makeKey('deflate block').apple.toString('base64').repeat(20));

describe('deflated data is known by its first block', () => {
  test.each([
    ['stored', { level: 0 }, false],
    ['fixed codes', { strategy: constants.Z_FIXED }, false],
    ['dynamic codes', {}, true],
    ['a small window', { windowBits: 9 }, true],
    ['literals alone', { strategy: constants.Z_HUFFMAN_ONLY }, true],
  ])('%s', (_, options, isDynamic) => {
    const before = Buffer.from('head');
    const bytes = Buffer.concat([before, deflateRawSync(text, options)]);
    expect(mayBeginDeflate(bytes, before.length)).toBe(true);
    expect(beginsDynamic(bytes, before.length)).toBe(isDynamic);
  });

  test.each(Array.from({ length: 10 }, (_, level) => level))('any first byte, at level %i', (level) => {
    for (let byte = 0; byte < 256; byte++) {
      const bytes = deflateRawSync(Buffer.concat([Buffer.of(byte), text.subarray(0, 300)]), { level });
      expect(mayBeginDeflate(bytes, 0)).toBe(true);
    }
  });

  test('most other bytes are not taken for it', () => {
    const others = Array.from({ length: 65_536 }, (_, number) => {
      const bytes = Buffer.alloc(16);
      for (let at = 0; at < 16; at += 4) bytes.writeUInt32LE(Math.imul(number + at + 1, 0x9e3779b1) >>> 0, at);
      return bytes;
    });
    const taken = others.filter((bytes) => mayBeginDeflate(bytes, 0)).length;
    expect(taken / others.length).toBeLessThan(0.25);
  });

  test('too few bytes to tell', () => {
    expect(mayBeginDeflate(Buffer.of(7), 0)).toBe(true);
    expect(beginsDynamic(Buffer.of(4), 0)).toBe(false);
  });
});
