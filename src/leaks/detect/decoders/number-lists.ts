import { SHORTEST_KEY } from '../keywords/constant-bytes.ts';
import { covering } from '../keywords/keyword.ts';
import { isBeside } from '../keywords/numerals.ts';
import { octal, separatedDecimals } from '../keywords/spellings.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { DecodeContext, Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isNumbers } from './applies.ts';
import type { Decoder } from './decoder.ts';

/** A number as it stands in a text: its digits, without prefixes and suffixes. */
interface Numeral {
  readonly bytes: Buffer;
  /** Where its digits begin and end, and where it begins with its sign. */
  readonly digits: number;
  readonly end: number;
  readonly first: number;
  /** Its value in base 10 and in base 8; negative where it has other digits, or more than 6 of them. */
  readonly decimal: number;
  readonly octal: number;
}

/** One way of writing bytes as numbers. */
interface NumberNotation {
  readonly name: string;
  /** The bytes that a number stands for; undefined where it is no number of this notation. */
  readonly read: (numeral: Numeral, length: number) => readonly number[] | undefined;
}

const NOTATIONS: readonly NumberNotation[] = [
  {
    name: 'byte list',
    read: ({ decimal, digits, first }, length) => {
      if (decimal < 0 || length > 3) return undefined;
      const isNegative = first < digits;
      return decimal > (isNegative ? 128 : 255) ? undefined : [(isNegative ? -decimal : decimal) & 255];
    },
  },
  {
    name: 'octal numbers',
    read: ({ octal, bytes, digits }, length) => {
      if (octal < 0 || octal > 255) return undefined;
      return length < 4 || (length === 4 && bytes[digits] === ZERO) ? [octal] : undefined;
    },
  },
  {
    name: 'binary numbers',
    read: ({ bytes, digits, end }, length) => {
      if (length < 8) return undefined;
      const bits = bytes.toString('latin1', digits, end).replace(/^0b/, '');
      return /^(?:[01]{8})+$/.test(bits) ? bits.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) : undefined;
    },
  },
  // Words of two bytes or more, as machines hold them whose first byte is the lowest.
  {
    name: 'words',
    read: ({ decimal }, length) => (decimal >= 0 && length <= 5 ? wordOf(decimal) : undefined),
  },
  {
    name: 'octal words',
    read: ({ octal }, length) => (length === 6 && octal >= 0 ? wordOf(octal) : undefined),
  },
  {
    name: 'hex words',
    read: ({ bytes, digits, end }, length) =>
      length === 4 || length === 8 || length === 16
        ? [...Buffer.from(bytes.toString('latin1', digits, end), 'hex').reverse()]
        : undefined,
  },
];

function wordOf(value: number): number[] | undefined {
  return value > 0xffff ? undefined : [value & 255, value >> 8];
}

/** Digits of base 8 are 3, those of base 10 2, those of base 16 1; … */
const OCTAL = 3;
const DECIMAL = 2;
const HEX = 1;
/** … letters that may stand directly before the digits of a number 4: of `0x`, `0o`, `u8`, `16#`; other letters 5; all else 0. */
const PREFIX = 4;
const NO_PREFIX = 5;
const CLASSES = Uint8Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[0-7]/.test(character)) return OCTAL;
  if (/[89]/.test(character)) return DECIMAL;
  if (/[a-fA-F]/.test(character)) return HEX;
  if (/[A-Zac-wyz_]/.test(character)) return NO_PREFIX;
  return /[xb]/.test(character) ? PREFIX : 0;
});
const ZERO = 0x30;
const COLON = 0x3a;
const MINUS = 0x2d;
/** Longer numbers are of no notation in base 8 or base 10. */
const LONGEST = 6;

/**
 * Bytes written one by one, or word by word, in each notation of which there are enough numbers. What is no number of
 * it is passed over: addresses, indices, parts of words.
 */
function readNumberLists(layer: Layer, { isWorth }: DecodeContext): Layer[] {
  const numerals = numeralsIn(layer.bytes);
  if (numerals.length < SHORTEST_KEY / 8) return [];
  const layers: Layer[] = [];
  for (const { name, read } of NOTATIONS) {
    const writer = new LayerWriter(layer, layer.bytes.length);
    for (const numeral of numerals) {
      const { digits, first, end } = numeral;
      for (const byte of read(numeral, end - digits) ?? []) writer.write(byte, first, end - 1);
    }
    const written = writer.length < SHORTEST_KEY || !isWorth(writer.written) ? writer.drop() : writer.finish(name);
    if (written !== undefined) layers.push(written);
  }
  return layers;
}

function numeralsIn(bytes: Buffer): Numeral[] {
  const numerals: Numeral[] = [];
  for (let digits = 0, end = 0; digits < bytes.length; digits = end + 1) {
    end = digits;
    let decimal = 0;
    let octal = 0;
    for (let kind = classAt(bytes, end); kind >= HEX && kind <= OCTAL; kind = classAt(bytes, ++end)) {
      const value = (bytes[end] as number) - ZERO;
      decimal = kind === HEX || end - digits >= LONGEST ? -1 : decimal < 0 ? -1 : 10 * decimal + value;
      octal = kind !== OCTAL || end - digits >= LONGEST ? -1 : octal < 0 ? -1 : 8 * octal + value;
    }
    if (end === digits) continue;
    // An address, as xxd writes it.
    if (end - digits > 5 && bytes[end] === COLON) continue;
    if (classAt(bytes, digits - 1) === NO_PREFIX || isBeside(bytes, digits, end)) continue;
    const isNegative = bytes[digits - 1] === MINUS && !/\w/.test(String.fromCharCode(bytes[digits - 2] ?? 0));
    numerals.push({ bytes, digits, end, first: isNegative ? digits - 1 : digits, decimal, octal });
  }
  return numerals;
}

function classAt(bytes: Buffer, at: number): number {
  return CLASSES[bytes[at] ?? 0] as number;
}

export const NUMBER_LISTS: Decoder = {
  name: 'byte list',
  kind: 'encoding',
  keywords: () => [...separatedDecimals(), ...octal()].flatMap((form) => covering(form, KEYWORD.body, 64)),
  applies: isNumbers,
  cost: 16,
  decode: readNumberLists,
};
