import { readFileSync } from 'node:fs';
import { constants, deflateRawSync, deflateSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { FAULT, ROOM_AFTER } from '../../../../src/leaks/objects/packs/pack-code.ts';
import { PACK_CODE } from '../../../../src/leaks/objects/packs/pack-wasm.ts';
import { numbers } from '../../../support/hostile.ts';
import {
  bytes,
  code,
  contents,
  expectGuards,
  expectVerdict,
  inflated,
  made,
  noise,
  TO,
} from '../../../support/pack-memory.ts';

const text = readFileSync(new URL(import.meta.url).pathname.replace('/.jest/', '/').replace(/\.js$/, '.ts'));
const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;
const STRATEGIES = [Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE];

function expectWhole(content: Buffer, options: ZlibOptions): void {
  const stream = deflateSync(content, options);
  const name = JSON.stringify([content.length, options]);
  expect([name, inflated(stream, content.length)]).toEqual([name, stream.length]);
  expect(made(content.length).equals(content)).toBe(true);
}

/** What zlib says: the content, or undefined where it throws. */
function byZlib(stream: Buffer): { content: Buffer; length: number } | undefined {
  try {
    // The declared type does not know the form of the result that `info` asks for.
    const result = inflateSync(stream, { info: true, maxOutputLength: 1 << 20 }) as unknown as {
      buffer: Buffer;
      engine: { bytesWritten: number };
    };
    return { content: result.buffer, length: result.engine.bytesWritten };
  } catch {
    return undefined;
  }
}

function expectAsZlib(stream: Buffer, size: number): void {
  const expected = byZlib(stream);
  const result = inflated(stream, expected?.content.length ?? size);
  if (expected === undefined) {
    expect(result).toBeLessThan(0);
  } else {
    expect(result).toBe(expected.length);
    expect(made(expected.content.length).equals(expected.content)).toBe(true);
  }
}

test('the module has no data of its own, so that it writes nowhere but where it is told', () => {
  const sections: number[] = [];
  const module = Buffer.from(PACK_CODE, 'base64');
  for (let at = 8; at < module.length; ) {
    sections.push(module[at++] as number);
    let length = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++] as number;
      length |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    at += length;
  }
  // Types, imports, functions, globals, exports, code: neither a start nor data.
  expect(sections).toEqual([1, 2, 3, 6, 7, 10]);
});

afterAll(expectGuards);

describe('inflate', () => {
  test.each([0, 1, 2, 3, 15, 16, 17, 31, 32, 33, 255, 257, 258, 259, 1000, 5537, 40_000, 140_000])(
    'gives %i bytes of any content, whatever the level and the strategy',
    (size) => {
      for (const content of contents(numbers(size + 1), size)) {
        for (let level = 0; level <= 9; level++) expectWhole(content, { level });
        for (const strategy of STRATEGIES) expectWhole(content, { strategy, memLevel: 1 });
        expectWhole(content, { windowBits: 9 });
      }
    },
  );

  test('repeats bytes from every distance up to 32768', () => {
    const content = noise(numbers(7), 32_768);
    for (let distance = 1; distance <= content.length; distance += distance < 300 ? 1 : 1009) {
      const start = content.subarray(0, distance);
      expectWhole(Buffer.concat([start, start.subarray(0, 300), start.subarray(0, 3), start]), { level: 9 });
    }
    expectWhole(Buffer.concat([content, content]), { level: 9 });
  });

  test('wants the size to be right', () => {
    for (const content of contents(numbers(3), 2000)) {
      for (const strategy of STRATEGIES) {
        for (const level of [0, 6]) {
          const stream = deflateSync(content, { strategy, level });
          for (const size of [0, 1, 1000, 1998, 1999]) expect(inflated(stream, size)).toBe(FAULT.tooMany);
          for (const size of [2001, 2002, 5000]) expect(inflated(stream, size)).toBe(FAULT.tooFew);
        }
      }
    }
  });

  test('refuses a block that ends after the size before it reads the next one', () => {
    const stored = deflateRawSync(noise(numbers(15), 3000), { level: 0 });
    for (const content of contents(numbers(16), 40)) {
      for (const strategy of STRATEGIES) {
        for (let length = 1; length <= content.length; length++) {
          const options = { strategy, finishFlush: constants.Z_SYNC_FLUSH };
          const first = deflateRawSync(content.subarray(0, length), options);
          const stream = Buffer.concat([Buffer.of(0x78, 0x9c), first, stored]);
          for (let size = Math.max(0, length - 12); size < length; size++) {
            expect(inflated(stream, size)).toBe(FAULT.tooMany);
          }
        }
      }
    }
  });

  test('needs every byte of a stream, and no byte after it', () => {
    for (const content of contents(numbers(4), 400)) {
      for (const strategy of STRATEGIES) {
        const stream = deflateSync(content, { strategy });
        for (let length = 0; length < stream.length; length++) {
          for (const after of [0, 0xff, stream[length] as number]) {
            expect(inflated(stream.subarray(0, length), content.length, after)).toBe(FAULT.cutOff);
          }
        }
        expect(inflated(Buffer.concat([stream, stream]), content.length)).toBe(stream.length);
      }
    }
  });

  test('says of a changed byte what zlib says', () => {
    for (const content of contents(numbers(5), 250)) {
      for (const options of [{ level: 0 }, { strategy: Z_FIXED }, { level: 9 }]) {
        const stream = deflateSync(content, options);
        for (let at = 0; at < stream.length; at++) {
          for (const change of [1, 16, 255]) {
            const changed = Buffer.from(stream);
            changed[at] = (changed[at] as number) ^ change;
            expectAsZlib(changed, content.length);
          }
        }
      }
    }
  });

  test('says of random blocks what zlib says, and never writes beyond its room', () => {
    const random = numbers(6);
    for (let i = 0; i < 3500; i++) {
      const body = noise(random, 8 + random(300));
      // The last block, or not, with fixed or dynamic codes.
      body[0] = ((body[0] as number) & 0xf8) | (2 + random(4));
      expectVerdict(body);
    }
  });

  test('says of blocks whose codes are changed what zlib says, whatever their checksum', () => {
    const random = numbers(13);
    for (const content of contents(random, 900)) {
      const body = deflateRawSync(content);
      for (let i = 0; i < 700; i++) {
        const changed = Buffer.from(body);
        for (let n = 0; n <= i % 3; n++) {
          const at = random(Math.min(body.length, 60));
          changed[at] = (changed[at] as number) ^ (1 << random(8));
        }
        expectVerdict(changed);
      }
    }
  });

  test('reads little after a stream, were it at the end of the memory', () => {
    for (const content of contents(numbers(14), 300)) {
      for (const options of [{ level: 0 }, { strategy: Z_FIXED }, { level: 9 }]) {
        const stream = deflateSync(content, options);
        for (let length = 0; length <= stream.length; length++) {
          const end = bytes.length - ROOM_AFTER.source;
          bytes.fill(0xff, end);
          stream.copy(bytes, end - length, 0, length);
          const result = code.inflate(end - length, end, TO, content.length);
          expect(result).toBe(length < stream.length ? FAULT.cutOff : length);
        }
      }
    }
  });

  test.each([
    ['another method than deflate', [0x79, 0x9b]],
    ['too large a window', [0x88, 0x1c]],
    ['a dictionary', [0x78, 0xbb]],
    ['a header whose check is wrong', [0x78, 0x9d]],
  ])('refuses %s', (_, header) => {
    const stream = deflateSync(text);
    stream.set(header);
    expect(inflated(stream, text.length)).toBe(FAULT.damaged);
    expect(byZlib(stream)).toBeUndefined();
  });
});
