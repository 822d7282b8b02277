import { createHash } from 'node:crypto';
import { constants, deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inflate, inflatedLength } from '../../../src/leaks/archive/inflate.ts';
import { RawInflate } from '../../../src/leaks/archive/raw-inflate.ts';
import { MemorySource, type Source } from '../../../src/leaks/archive/source.ts';

/** A source that returns few bytes at a time, as a file may. */
class Slow implements Source {
  readonly readAhead = 1;
  readonly #whole: MemorySource;
  readonly #most: number;

  constructor(bytes: Buffer, most: number) {
    this.#whole = new MemorySource(bytes);
    this.#most = most;
  }

  get size(): number {
    return this.#whole.size;
  }

  read(from: number, to: number): Buffer {
    return this.#whole.read(from, Math.min(to, from + this.#most));
  }
}

function inflated(source: Source, start: number): { end: number; complete: boolean; made: Buffer } {
  const chunks: Buffer[] = [];
  const { end, complete } = inflate(source, start, (chunk) => chunks.push(Buffer.from(chunk)));
  return { end, complete, made: Buffer.concat(chunks) };
}

function noise(length: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < length; at += 64) parts.push(createHash('sha512').update(String(at)).digest());
  return Buffer.concat(parts).subarray(0, length);
}

const WORDS = Buffer.from('Words, and more words, and the same words once more. '.repeat(4000));
const CONTENTS: readonly [name: string, content: Buffer][] = [
  ['nothing', Buffer.alloc(0)],
  ['one byte', Buffer.of(7)],
  ['words', WORDS],
  ['noise', noise(700_000)],
  ['one byte, many times', Buffer.alloc(5_000_000, 0xff)],
  ['noise that comes again from as far back as it may', Buffer.concat([noise(32_768), noise(32_768), noise(32_768)])],
  ['a mixture', Buffer.concat([noise(90_000), WORDS, Buffer.alloc(300_000), WORDS, noise(90_000)])],
];
const OPTIONS: readonly object[] = [
  {},
  { level: 9 },
  { level: 1 },
  { level: 0 },
  { strategy: constants.Z_FIXED },
  { strategy: constants.Z_HUFFMAN_ONLY },
  { windowBits: 9 },
];

test.each(CONTENTS)('%s is inflated, however it was deflated and whatever is behind it', (_, content) => {
  for (const options of OPTIONS) {
    const stream = deflateRawSync(content, options);
    const bytes = Buffer.concat([Buffer.from('head'), stream, noise(100)]);
    for (const source of [new MemorySource(bytes), new Slow(bytes, 1000), new Slow(bytes, 17)]) {
      const { end, complete, made } = inflated(source, 4);
      expect([options, end, complete, made.equals(content)]).toEqual([options, 4 + stream.length, true, true]);
    }
    const last = inflated(new MemorySource(Buffer.concat([noise(9), stream])), 9);
    expect([options, last.complete, last.made.equals(content)]).toEqual([options, true, true]);
  }
});

test('of a stream that is cut off, all comes out that is there', () => {
  for (const options of OPTIONS) {
    const content = Buffer.concat([noise(50_000), WORDS]);
    const stream = deflateRawSync(content, options);
    for (const cut of [1, 10, 3000, 40_000]) {
      const { complete, made } = inflated(new MemorySource(stream.subarray(0, stream.length - cut)), 0);
      expect(complete).toBe(false);
      // Bits after the end may be read as a symbol or two.
      const common = made.subarray(0, Math.max(0, made.length - 600));
      expect(content.subarray(0, common.length).equals(common)).toBe(true);
    }
    const most = inflated(new MemorySource(stream.subarray(0, stream.length - 1)), 0).made;
    expect(most.length).toBeGreaterThan(content.length - 66_000);
  }
});

test('a damaged stream ends, and what comes before the damage comes out', () => {
  const content = Buffer.from(noise(30_000).toString('hex'));
  const stream = deflateRawSync(content, { strategy: constants.Z_FIXED });
  fc.assert(
    fc.property(fc.nat(stream.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const damaged = Buffer.from(stream);
      damaged[at] = (damaged[at] ?? 0) ^ change;
      const { made } = inflated(new MemorySource(damaged), 0);
      // A byte takes nine bits at the most.
      const sure = Math.max(0, Math.floor((8 * at - 3) / 9));
      expect(made.length).toBeGreaterThanOrEqual(sure);
      expect(content.subarray(0, sure).equals(made.subarray(0, sure))).toBe(true);
    }),
    { seed: 1, numRuns: 200 },
  );
});

test('a sink may stop a stream, and the next one is not touched by that', () => {
  const stream = new MemorySource(deflateRawSync(noise(900_000)));
  expect(() =>
    inflate(stream, 0, () => {
      throw new Error('enough');
    }),
  ).toThrow('enough');
  expect(inflated(new MemorySource(deflateRawSync(WORDS)), 0).made.equals(WORDS)).toBe(true);
});

test('the first bytes of a stream say whether it is one', () => {
  for (const options of OPTIONS)
    expect(inflatedLength(deflateRawSync(WORDS, options).subarray(0, 512))).toBeGreaterThan(64);
  expect(inflatedLength(Buffer.alloc(512, 0xff))).toBe(0);
  const others = Array.from({ length: 2000 }, (_, at) => noise(512 + at).subarray(at));
  expect(others.filter((bytes) => inflatedLength(bytes) >= 64).length).toBeLessThan(100);
});

test('what comes out of a stream that is cut off does not depend on what was read before', () => {
  const whole = deflateRawSync(noise(3000).subarray(0, 1500));
  const raw = new RawInflate();
  const made = (bytes: Buffer): Buffer => {
    const chunks: Buffer[] = [];
    raw.inflate(new MemorySource(bytes), 0, (chunk) => chunks.push(Buffer.from(chunk)));
    return Buffer.concat(chunks);
  };
  const text = deflateRawSync(Buffer.from(`${WORDS.subarray(0, 900)}${noise(600).toString('base64')}`));
  for (let length = text.length - 40; length < text.length; length++) {
    const cut = text.subarray(0, length);
    const first = made(cut);
    for (const other of [whole, Buffer.alloc(2000, 0x55)]) {
      made(other);
      expect(made(cut)).toEqual(first);
    }
  }
});
