import { covering } from '../keyword.ts';
import type { DecodeContext, Layer } from '../layer.ts';
import { LayerWriter } from '../layer-writer.ts';
import { isBeside } from '../numerals.ts';
import { octal, separatedDecimals } from '../spellings.ts';
import { TRIGGER } from '../tables.ts';
import { isNumbers } from './applies.ts';
import type { Decoder } from './decoder.ts';

/** The shortest key, and less than any text of one. */
const SHORTEST = 60;

/** A number as it stands in a text: its digits, without prefixes and suffixes. */
interface Numeral {
  readonly digits: string;
  readonly first: number;
  readonly end: number;
  readonly negative: boolean;
}

/** One way of writing bytes as numbers. */
interface Notation {
  readonly name: string;
  /** The bytes that a number stands for; undefined where it is no number of this notation. */
  readonly read: (numeral: Numeral) => readonly number[] | undefined;
}

const NOTATIONS: readonly Notation[] = [
  {
    name: 'byte list',
    read: ({ digits, negative }) => {
      if (!/^[0-9]{1,3}$/.test(digits)) return undefined;
      const value = Number(digits);
      return value > (negative ? 128 : 255) ? undefined : [(negative ? -value : value) & 255];
    },
  },
  {
    name: 'octal numbers',
    read: ({ digits }) => (/^0?[0-3]?[0-7]{1,2}$/.test(digits) ? [Number.parseInt(digits, 8)] : undefined),
  },
  {
    name: 'binary numbers',
    read: ({ digits }) => {
      const bits = digits.replace(/^0b/, '');
      return /^(?:[01]{8})+$/.test(bits) ? bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) : undefined;
    },
  },
  // Words of two bytes or more, as machines hold them whose first byte is the lowest.
  {
    name: 'words',
    read: ({ digits }) => (/^[0-9]{1,5}$/.test(digits) ? wordOf(Number(digits)) : undefined),
  },
  {
    name: 'octal words',
    read: ({ digits }) => (/^[01][0-7]{5}$/.test(digits) ? wordOf(Number.parseInt(digits, 8)) : undefined),
  },
  {
    name: 'hex words',
    read: ({ digits }) =>
      /^(?:.{4}|.{8}|.{16})$/.test(digits) ? [...Buffer.from(digits, 'hex').reverse()] : undefined,
  },
];

function wordOf(value: number): number[] | undefined {
  return value > 0xffff ? undefined : [value & 255, value >> 8];
}

const DIGITS = /[0-9a-fA-F]+/g;
/** Letters that may stand directly before the digits of a number: of `0x`, `0o`, `u8`, `16#`. */
const NO_PREFIX = /[A-Zac-wyz_]/;
const COLON = 0x3a;
const MINUS = 0x2d;

/**
 * Bytes written one by one, or word by word, in each notation of which there are enough numbers. What is no number of
 * it is passed over: addresses, indices, parts of words.
 */
function readNumberLists(layer: Layer, { isWorth }: DecodeContext): Layer[] {
  const numerals = numeralsIn(layer);
  if (numerals.length < SHORTEST / 8) return [];
  const layers: Layer[] = [];
  for (const { name, read } of NOTATIONS) {
    const writer = new LayerWriter(layer, layer.bytes.length);
    for (const numeral of numerals) {
      const { first, end } = numeral;
      for (const byte of read(numeral) ?? []) writer.write(byte, first, end - 1);
    }
    const written = writer.length < SHORTEST ? undefined : writer.finish(name);
    if (written !== undefined && isWorth(written.bytes)) layers.push(written);
  }
  return layers;
}

function numeralsIn({ text, bytes }: Layer): Numeral[] {
  const numerals: Numeral[] = [];
  for (const { 0: digits, index: first } of text.matchAll(DIGITS)) {
    const end = first + digits.length;
    // An address, as xxd writes it.
    if (digits.length > 5 && bytes[end] === COLON) continue;
    if (NO_PREFIX.test(text.charAt(first - 1)) || isBeside(bytes, first, end)) continue;
    const negative = bytes[first - 1] === MINUS && !/\w/.test(text.charAt(first - 2));
    numerals.push({ digits, first: negative ? first - 1 : first, end, negative });
  }
  return numerals;
}

export const NUMBER_LISTS: Decoder = {
  name: 'byte list',
  kind: 'encoding',
  keywords: () => [...separatedDecimals(), ...octal()].flatMap((form) => covering(form, TRIGGER.body, 64)),
  applies: isNumbers,
  decode: readNumberLists,
};
