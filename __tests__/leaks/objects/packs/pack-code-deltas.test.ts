import { afterAll, expect, test } from '@jest/globals';
import { FAULT, ROOM_AFTER } from '../../../../src/leaks/objects/packs/pack-code.ts';
import { type Delta, deltaBetween, encodeDelta } from '../../../support/deltas.ts';
import { numbers } from '../../../support/hostile.ts';
import { bytes, code, contents, expectGuards, guarded, made, noise, SOURCE, TO } from '../../../support/pack-memory.ts';

afterAll(expectGuards);

const BASE = SOURCE;
const DELTA = TO - (1 << 20);

function applied(base: Buffer, delta: Buffer, size: number): number {
  base.copy(bytes, BASE);
  delta.copy(bytes, DELTA);
  return guarded(size + ROOM_AFTER.to, () => code.applyDelta(BASE, base.length, DELTA, delta.length, TO, size));
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
  ['a copy from after the base', 10, encodeDelta(base.length, 10, [copy(base.length + 1, 10)])],
  ['a copy that ends after the base', 10, encodeDelta(base.length, 10, [copy(base.length - 9, 10)])],
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

test('needs every byte of its last instruction, though they stand after it', () => {
  for (const last of [copy(0x1010101 % base.length, 0x123), insert(base.subarray(0, 9))]) {
    const size = 'copy' in last ? last.size : last.insert.length;
    const whole = encodeDelta(base.length, size, [last]);
    const head = encodeDelta(base.length, size, []).length;
    expect(applied(base, whole, size)).toBe(0);
    for (let length = head + 1; length < whole.length; length++) {
      expect(guarded(size + ROOM_AFTER.to, () => code.applyDelta(SOURCE, base.length, DELTA, length, TO, size))).toBe(
        FAULT.cutOff,
      );
    }
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
