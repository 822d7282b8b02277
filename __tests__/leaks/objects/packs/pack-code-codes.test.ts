import { inflateRawSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import {
  BitWriter,
  canonicalCodes,
  type Lengths,
  writeCodes,
  writeOwnLengths,
} from '../../../support/deflate-blocks.ts';
import { expectGuards, expectVerdict } from '../../../support/pack-memory.ts';

afterAll(expectGuards);

const A = 97;
const B = 98;
const END = 256;
/** Three bytes; its distance follows. */
const THREE = 257;

/** Four codes of two bits. */
const FOUR: Lengths = { [A]: 2, [B]: 2, [END]: 2, [THREE]: 2 };
/** All lengths that there are: one code of each, but two of 15 bits. */
const DEEP: Lengths = Object.fromEntries(
  [...Array.from({ length: 14 }, (_, i) => A + i), END, THREE].map((symbol, i) => [symbol, Math.min(15, i + 1)]),
);

/** The same for distances, of which those without extra bits are used. */
const DEEP_DISTANCES: Lengths = Object.fromEntries(Array.from({ length: 16 }, (_, i) => [i, i < 2 ? 15 : 16 - i]));

/** A last block with its own codes, and symbols: of a length its distance stands after it, by its symbol or as bits. */
function block(
  literals: Lengths,
  distances: Lengths,
  symbols: readonly (number | string)[],
  sizes?: [number, number],
): Buffer {
  const bits = new BitWriter();
  bits.write(1, 1);
  bits.write(2, 2);
  writeCodes(bits, literals, distances, sizes);
  const [ofLiterals, ofDistances] = [canonicalCodes(literals), canonicalCodes(distances)];
  let isDistance = false;
  for (const symbol of symbols) {
    if (typeof symbol === 'string') bits.writeCode(symbol);
    else bits.writeCode((isDistance ? ofDistances : ofLiterals).get(symbol) ?? '');
    isDistance = !isDistance && symbol === THREE;
  }
  return bits.bytes(4);
}

/** A last block with fixed codes, written as they are. */
function fixed(...codes: string[]): Buffer {
  const bits = new BitWriter();
  bits.write(1, 1);
  bits.write(1, 2);
  for (const code of codes) bits.writeCode(code);
  return bits.bytes(4);
}

/** A last block whose lengths of codes are written as they are: the lengths of their own code, and its symbols. */
function raw(own: Lengths, symbols: readonly (readonly [symbol: number, extra?: number, bits?: number])[]): Buffer {
  const bits = new BitWriter();
  bits.write(1, 1);
  bits.write(2, 2);
  bits.write(0, 5);
  bits.write(0, 5);
  bits.write(15, 4);
  writeOwnLengths(bits, own);
  const codes = canonicalCodes(own);
  for (const [symbol, extra = 0, n = 0] of symbols) {
    bits.writeCode(codes.get(symbol) ?? '');
    bits.write(extra, n);
  }
  return bits.bytes(4);
}

const FIXED_A = '10010001';
const FIXED_THREE = '0000001';
const FIXED_END = '0000000';
const OWN: Lengths = { 0: 2, 1: 2, 16: 2, 18: 2 };

test.each<[string, Buffer, string | undefined]>([
  ['a lone code of one bit for distances', block(FOUR, { 0: 1 }, [A, B, THREE, 0, END]), 'abbbb'],
  ['the bit that is no code beside it', block(FOUR, { 0: 1 }, [A, B, THREE, '1', END]), undefined],
  ['a lone code of two bits for distances', block(FOUR, { 0: 2 }, [A, END]), undefined],
  ['no code for distances, and none is used', block(FOUR, {}, [A, B, END]), 'ab'],
  ['no code for distances, and one is used', block(FOUR, {}, [A, B, THREE, '0', END]), undefined],
  ['too few codes for distances', block(FOUR, { 0: 2, 1: 2 }, [A, END]), undefined],
  ['too many codes for distances', block(FOUR, { 0: 1, 1: 1, 2: 1 }, [A, END]), undefined],
  ['a distance as far as there are bytes', block(FOUR, { 1: 1, 2: 1 }, [A, B, A, THREE, 2, END]), 'abaaba'],
  ['a distance one farther', block(FOUR, { 1: 1, 2: 1 }, [A, B, THREE, 2, END]), undefined],
  ['no end of the block', block({ [A]: 1, [B]: 1 }, { 0: 1 }, [A, B]), undefined],
  ['a lone code of one bit', block({ [END]: 1 }, {}, [END]), ''],
  ['the bit that is no code beside it, of literals', block({ [END]: 1 }, {}, ['1']), undefined],
  ['a lone code of two bits', block({ [END]: 2 }, {}, [END]), undefined],
  ['too few codes', block({ [A]: 2, [B]: 2, [END]: 2 }, {}, [END]), undefined],
  ['too many codes', block({ [A]: 1, [B]: 1, [END]: 1 }, {}, [END]), undefined],
  ['286 lengths of literals', block(FOUR, { 0: 1 }, [A, END], [286, 1]), 'a'],
  ['287 lengths of literals', block(FOUR, { 0: 1 }, [A, END], [287, 1]), undefined],
  ['30 lengths of distances', block(FOUR, { 0: 1 }, [A, END], [258, 30]), 'a'],
  ['31 lengths of distances', block(FOUR, { 0: 1 }, [A, END], [258, 31]), undefined],
  [
    'codes of every length',
    block(DEEP, DEEP_DISTANCES, [...Array.from({ length: 14 }, (_, i) => A + i), THREE, 0, THREE, 1, THREE, 2, END]),
    `abcdefghijklm${'n'.repeat(10)}`,
  ],
  ['a length again, and none before', raw(OWN, [[16, 0, 2], [18, 127, 7], [18, 104, 7], [1], [1]]), undefined],
  ['lengths beyond their number', raw(OWN, [[18, 127, 7], [18, 107, 7], [1], [18, 0, 7]]), undefined],
  ['lengths up to their number', raw(OWN, [[18, 127, 7], [18, 107, 7], [1], [1]]), ''],
  ['a length again beyond their number', raw(OWN, [[18, 127, 7], [18, 106, 7], [1], [16, 0, 2]]), undefined],
  ['too few codes for lengths', raw({ 0: 2, 1: 2, 18: 2 }, [[18, 127, 7], [18, 107, 7], [1], [1]]), undefined],
  [
    'a lone code for lengths',
    raw(
      { 1: 1 },
      Array.from({ length: 258 }, () => [1]),
    ),
    undefined,
  ],
  ['too many codes for lengths', raw({ 0: 1, 1: 1, 18: 1 }, [[18, 127, 7], [18, 107, 7], [1], [1]]), undefined],
  ['no code for lengths', Buffer.concat([raw({}, []), Buffer.alloc(40)]), undefined],
  ['a fixed code', fixed(FIXED_A, FIXED_THREE, '00000', FIXED_END), 'aaaa'],
  ['the fixed code of 286', fixed(FIXED_A, '11000110', '00000', FIXED_END), undefined],
  ['the fixed code of 287', fixed(FIXED_A, '11000111', '00000', FIXED_END), undefined],
  ['the fixed code of distance 30', fixed(FIXED_A, FIXED_THREE, '11110', FIXED_END), undefined],
  ['the fixed code of distance 31', fixed(FIXED_A, FIXED_THREE, '11111', FIXED_END), undefined],
])("gives zlib's verdict on %s", (_, body, content) => {
  if (content === undefined)
    expect(() => inflateRawSync(body)).toThrow(expect.objectContaining({ code: 'Z_DATA_ERROR' }));
  else expect(inflateRawSync(body).toString()).toBe(content);
  expectVerdict(body);
});
