import { createHash } from 'node:crypto';
import { constants, deflateRawSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { OwnInflater } from '../../../src/leaks/archive/own-inflater.ts';
import { NODE } from '../../../src/leaks/archive/whole-inflate.ts';

const own = new OwnInflater();
const MOST = 64 * 1024;

/** The same for the same seed. */
function noise(seed: string, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 64) }, (_, at) =>
    createHash('sha512').update(`${seed} ${at}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

const text = Buffer.from(Array.from({ length: 400 }, (_, at) => `line ${at * at} of ${at % 7}`).join('\n'));
const STREAMS: readonly [name: string, stream: Buffer][] = [
  ['dynamic codes', deflateRawSync(text)],
  ['fixed codes', deflateRawSync(text, { strategy: constants.Z_FIXED })],
  ['no compression', deflateRawSync(text, { level: 0 })],
  ['noise', deflateRawSync(noise('noise', 3000))],
  ['a little', deflateRawSync(Buffer.from('a'))],
  ['nothing', deflateRawSync(Buffer.alloc(0))],
  ['a row of zeros', deflateRawSync(Buffer.alloc(40_000))],
];

function expectTheSame(bytes: Buffer): void {
  expect(own.whole(bytes, MOST)).toEqual(NODE.whole(bytes, MOST));
  const head = bytes.subarray(0, 512);
  expect(own.begins(head, MOST)).toBe(NODE.begins(head, MOST));
}

test.each(STREAMS)('%s: all that came out, and what it took, is what Node says', (_, stream) => {
  expectTheSame(stream);
  expectTheSame(Buffer.concat([stream, noise('after', 40)]));
  expect(own.whole(stream, MOST)?.taken).toBe(stream.length);
});

test.each(STREAMS)('%s: so it is where the stream is cut off', (_, stream) => {
  for (let length = 0; length < stream.length; length += length < 90 ? 1 : 61)
    expectTheSame(stream.subarray(0, length));
});

test.each(STREAMS)('%s: and where a byte of it is another one', (_, stream) => {
  for (let at = 0; at < stream.length; at += at < 90 ? 1 : 61) {
    const damaged = Buffer.from(stream);
    damaged[at] = (damaged[at] as number) ^ (1 << (at % 8));
    expectTheSame(damaged);
  }
});

test('of other bytes, too', () => {
  for (let seed = 0; seed < 500; seed++) expectTheSame(noise(String(seed), 20 + (seed % 400)));
});

test('what holds more than is wanted is none', () => {
  const stream = deflateRawSync(Buffer.alloc(MOST + 1));
  expect(own.whole(stream, MOST)).toBeUndefined();
  expect(own.whole(stream, MOST + 1)?.bytes).toHaveLength(MOST + 1);
  expect(own.begins(stream, MOST)).toBe(true);
});
