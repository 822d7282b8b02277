import { readFileSync } from 'node:fs';
import { constants, deflateRawSync, deflateSync, inflateRawSync, inflateSync, type ZlibOptions } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { FAULT, PackCode, ROOM_BEHIND, SCRATCH_SIZE } from '../../../src/leaks/objects/pack-code.ts';
import { PACK_CODE } from '../../../src/leaks/objects/pack-wasm.ts';
import { type Delta, deltaBetween, encodeDelta } from '../../support/deltas.ts';
import { numbers } from '../../support/hostile.ts';

/** Bytes of no meaning around everything that the code may write. */
const GUARD = 0x5a;
const GUARDS = 512;
const SCRATCH = 65_536;
const SOURCE = 1 << 20;
const TO = 1 << 22;

const memory = new WebAssembly.Memory({ initial: 160 });
const bytes = Buffer.from(memory.buffer);
bytes.fill(GUARD, 0, SOURCE);
const code = new PackCode(memory, SCRATCH);

const text = readFileSync(new URL(import.meta.url).pathname.replace('/.jest/', '/').replace(/\.js$/, '.ts'));
const { Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE } = constants;
const STRATEGIES = [Z_DEFAULT_STRATEGY, Z_FILTERED, Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE];

type Numbers = ReturnType<typeof numbers>;

function noise(random: Numbers, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random(256)));
}

/** Runs some code that writes up to `room` bytes from `TO` on, and fails where it wrote anywhere else. */
function guarded(room: number, run: () => number): number {
  bytes.fill(GUARD, TO - GUARDS, TO + room + GUARDS);
  const result = run();
  if (!isUntouched(TO - GUARDS, TO)) throw new Error('It wrote before its room.');
  if (!isUntouched(TO + room, TO + room + GUARDS)) throw new Error('It wrote behind its room.');
  return result;
}

function isUntouched(from: number, to: number): boolean {
  return bytes.subarray(from, to).equals(Buffer.alloc(to - from, GUARD));
}

/** Places a stream, and behind it bytes of no meaning. */
function place(stream: Buffer, behind = GUARD): number {
  stream.copy(bytes, SOURCE);
  bytes.fill(behind, SOURCE + stream.length, SOURCE + stream.length + GUARDS);
  return SOURCE + stream.length;
}

function inflated(stream: Buffer, size: number, behind = GUARD): number {
  const end = place(stream, behind);
  return guarded(size + ROOM_BEHIND.to, () => code.inflate(SOURCE, end, TO, size));
}

function made(size: number): Buffer {
  return bytes.subarray(TO, TO + size);
}

function expectWhole(content: Buffer, options: ZlibOptions): void {
  const stream = deflateSync(content, options);
  const name = JSON.stringify([content.length, options]);
  expect([name, inflated(stream, content.length)]).toEqual([name, stream.length]);
  expect(made(content.length).equals(content)).toBe(true);
}

/** Contents of some kinds: text, noise, repetitions of any distance, few and very many kinds of bytes. */
function contents(random: Numbers, size: number): Buffer[] {
  const period = 1 + random(20);
  const repeated = Buffer.alloc(size);
  for (let i = 0; i < size; i++) repeated[i] = i < period ? random(256) : (repeated[i - period] as number);
  const at = random(1000);
  return [
    Buffer.alloc(size, text.subarray(at)),
    noise(random, size),
    repeated,
    Buffer.from(noise(random, size).map((byte) => 65 + (byte & 3))),
    Buffer.from(noise(random, size).map((byte) => 31 - Math.clz32(byte + 1))),
  ];
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

/** How long a stream may get of which zlib and we say what it is. */
const LONGEST = 20_000;

/** Wants the verdict of zlib on the blocks of a stream, which have no checksum. */
function expectVerdict(body: Buffer): void {
  const end = place(Buffer.concat([Buffer.of(0x78, 0x9c), body]));
  const head = (size: number, wanted: number) =>
    guarded(wanted + ROOM_BEHIND.head, () => code.inflateHead(SOURCE, end, TO, size, wanted));
  try {
    const content = inflateRawSync(body, { maxOutputLength: LONGEST });
    expect(head(content.length + 1, content.length)).toBeGreaterThanOrEqual(0);
    expect(made(content.length).equals(content)).toBe(true);
    expect(head(content.length + 2, content.length + 1)).toBe(FAULT.tooFew);
  } catch (error) {
    const fault = FAULT_OF_ZLIB[(error as NodeJS.ErrnoException).code ?? ''];
    if (fault === undefined) throw error;
    const result = head(LONGEST + 1, LONGEST);
    if (fault !== 'tooLong') expect(result).toBe(FAULT[fault]);
  }
}

const FAULT_OF_ZLIB: Readonly<Record<string, 'damaged' | 'cutOff' | 'tooLong'>> = {
  Z_DATA_ERROR: 'damaged',
  Z_BUF_ERROR: 'cutOff',
  ERR_BUFFER_TOO_LARGE: 'tooLong',
};

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

afterAll(() => {
  expect(isUntouched(0, SCRATCH)).toBe(true);
  expect(isUntouched(SCRATCH + SCRATCH_SIZE, SOURCE - GUARDS)).toBe(true);
});

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

  test('refuses a block that ends behind the size before it reads the next one', () => {
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

  test('needs every byte of a stream, and no byte behind it', () => {
    for (const content of contents(numbers(4), 400)) {
      for (const strategy of STRATEGIES) {
        const stream = deflateSync(content, { strategy });
        for (let length = 0; length < stream.length; length++) {
          for (const behind of [0, 0xff, stream[length] as number]) {
            expect(inflated(stream.subarray(0, length), content.length, behind)).toBe(FAULT.cutOff);
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

  test('reads little behind a stream, were it at the end of the memory', () => {
    for (const content of contents(numbers(14), 300)) {
      for (const options of [{ level: 0 }, { strategy: Z_FIXED }, { level: 9 }]) {
        const stream = deflateSync(content, options);
        for (let length = 0; length <= stream.length; length++) {
          const end = bytes.length - ROOM_BEHIND.source;
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

describe('inflateHead', () => {
  test('gives the wanted bytes, and writes little behind them', () => {
    for (const content of contents(numbers(8), 3000)) {
      for (const strategy of STRATEGIES) {
        for (const level of [0, 6]) {
          const stream = deflateSync(content, { strategy, level });
          const end = place(stream);
          for (const wanted of [0, 1, 2, 10, 1000, 2999, 3000]) {
            const room = wanted + ROOM_BEHIND.head;
            const result = guarded(room, () => code.inflateHead(SOURCE, end, TO, content.length, wanted));
            expect(result).toBeGreaterThanOrEqual(0);
            expect(made(wanted).equals(content.subarray(0, wanted))).toBe(true);
          }
        }
      }
    }
  });

  test('needs no more of the stream than has the wanted bytes, but all of that', () => {
    const content = contents(numbers(9), 3000)[0] as Buffer;
    const stream = deflateSync(content);
    const results = Array.from({ length: stream.length }, (_, length) => {
      const end = place(stream.subarray(0, length));
      const result = guarded(10 + ROOM_BEHIND.head, () => code.inflateHead(SOURCE, end, TO, content.length, 10));
      if (result >= 0) expect(made(10).equals(content.subarray(0, 10))).toBe(true);
      return result;
    });
    expect(results.filter((result) => result === FAULT.cutOff).length).toBeGreaterThan(50);
    expect(results.filter((result) => result >= 0).length).toBeGreaterThan(stream.length / 2);
    expect(new Set(results).size).toBe(2);
  });

  test('says that there are too few bytes, or too many of them', () => {
    const end = place(deflateSync(text.subarray(0, 100)));
    expect(code.inflateHead(SOURCE, end, TO, 200, 150)).toBe(FAULT.tooFew);
    expect(code.inflateHead(SOURCE, end, TO, 50, 50)).toBe(FAULT.tooMany);
  });
});

describe('applyDelta', () => {
  const BASE = SOURCE;
  const DELTA = TO - (1 << 20);

  function applied(base: Buffer, delta: Buffer, size: number): number {
    base.copy(bytes, BASE);
    delta.copy(bytes, DELTA);
    return guarded(size + ROOM_BEHIND.to, () => code.applyDelta(BASE, base.length, DELTA, delta.length, TO, size));
  }

  const base = noise(numbers(10), 200_000);
  const insert = (content: Buffer) => ({ insert: content });
  const copy = (offset: number, size: number) => ({ copy: offset, size });

  test('makes what a delta was made of', () => {
    const random = numbers(11);
    for (let i = 0; i < 300; i++) {
      const from = contents(random, 1 + random(3000))[i % 5] as Buffer;
      const to = Buffer.concat(
        Array.from({ length: random(8) }, () => {
          const at = random(from.length);
          return random(3) === 0 ? noise(random, random(300)) : from.subarray(at, at + random(2000));
        }),
      );
      expect(applied(from, deltaBetween(from, to), to.length)).toBe(0);
      expect(made(to.length).equals(to)).toBe(true);
    }
  });

  test.each<[string, Delta, Buffer]>([
    ['nothing', [], Buffer.alloc(0)],
    ['a byte', [insert(Buffer.from('a'))], Buffer.from('a')],
    ['as many as one instruction inserts', [insert(base.subarray(0, 127))], base.subarray(0, 127)],
    ['65,536 bytes, which are written as 0', [copy(1, 65_536)], base.subarray(1, 65_537)],
    ['more than two bytes count', [copy(70_000, 70_000)], base.subarray(70_000, 140_000)],
    ['a size and an offset with zero bytes', [copy(0x10000, 0x100)], base.subarray(0x10000, 0x10100)],
    ['all', [copy(0, base.length)], base],
    ['the last byte', [copy(base.length - 1, 1)], base.subarray(-1)],
  ])('gives %s', (_, delta, content) => {
    expect(applied(base, encodeDelta(base.length, content.length, delta), content.length)).toBe(0);
    expect(made(content.length).equals(content)).toBe(true);
  });

  test.each<[string, number, Buffer]>([
    ['another size of the base', 10, encodeDelta(base.length - 1, 10, [copy(0, 10)])],
    ['another size of the result', 10, encodeDelta(base.length, 11, [copy(0, 11)])],
    ['the reserved instruction', 10, Buffer.concat([encodeDelta(base.length, 10, [copy(0, 10)]), Buffer.of(0)])],
    ['a copy from behind the base', 10, encodeDelta(base.length, 10, [copy(base.length + 1, 10)])],
    ['a copy that ends behind the base', 10, encodeDelta(base.length, 10, [copy(base.length - 9, 10)])],
    ['a copy from as far as can be', 10, encodeDelta(base.length, 10, [copy(0xffffffff, 10)])],
    ['a size of the base that has no end', 10, Buffer.alloc(20, 0xff)],
    ['a size of the base that is no 32 bits', 10, Buffer.of(0xc0, 0x9a, 0x8c, 0x80, 0x10, 10)],
    ['an empty delta', 10, Buffer.alloc(0)],
  ])('refuses %s', (_, size, delta) => {
    expect(applied(base, delta, size)).toBe(FAULT.damaged);
  });

  test('says what is missing, and what is too much', () => {
    const delta = encodeDelta(base.length, 300, [copy(0x10101, 0x10101), insert(base.subarray(0, 100))]);
    expect(applied(base, delta, 300)).toBe(FAULT.tooMany);
    const short = encodeDelta(base.length, 300, [copy(5, 100), insert(base.subarray(0, 100))]);
    expect(applied(base, short, 300)).toBe(FAULT.tooFew);
    const whole = encodeDelta(base.length, 200, [copy(0x10101, 100), insert(base.subarray(0, 100))]);
    expect(applied(base, whole, 200)).toBe(0);
    for (let length = 5; length < whole.length; length++) {
      expect(applied(base, whole.subarray(0, length), 200)).toBeLessThan(0);
    }
  });

  test('never writes beyond its room, whatever the delta is', () => {
    const random = numbers(12);
    const small = base.subarray(0, 300);
    const results = new Set<number>();
    for (let i = 0; i < 5000; i++) {
      const size = random(400);
      const start = encodeDelta(small.length, size, i % 2 === 0 ? [] : [copy(random(100), 1 + random(200))]);
      results.add(applied(small, Buffer.concat([start, noise(random, random(30))]), size));
    }
    expect(results).toEqual(new Set(Object.values(FAULT)));
  });
});
