import { BASE64 } from '../../../../assembly/layout.ts';
import { isPoint } from '../../../key/curve-point.ts';
import { exactly } from '../keywords/keyword.ts';
import { runsOf } from '../keywords/run-kinds.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { Layer } from '../layers/layer.ts';
import type { Proofs, ReadKey } from '../proofs.ts';
import type { FindContext, KeyFormat, Match } from './format.ts';

/** The curve, as libraries for JSON Web Keys name it, and what Go prints before the numbers of a key. */
const CURVES = ['P-256', 'P_256', 'Key:{Curve:', '"Curve":'];
/** Such a number in base64: of 32 bytes, without padding; … */
const NUMBER_LENGTH = 43;
/** … and in decimal, where it may begin with a zero or more. */
const DECIMAL = /(?<![A-Za-z0-9_.])\d{70,78}(?![A-Za-z0-9_.])/g;
const NUMBER_BYTES = 32;
/** No text that holds one key in numbers holds more of them: to try one takes time. */
const MOST = 40;
/** Point and private number in one (ANSI X9.63), in base64 and in hex, and what CryptoKit calls it. */
const WHOLE = /(?<![A-Za-z0-9+/_-])(?:B[A-P][A-Za-z0-9+/_-]{128}|04[0-9a-fA-F]{192})(?![A-Za-z0-9+/_-])/g;
const WHOLE_NAME = 'x963';
const HEX_LENGTH = 194;
/** The same as Windows keeps it, with a head that names the curve and the length of its numbers. */
const WINDOWS = /RUNTMiAAAA[A-Za-z0-9+/]{129}/g;
const WINDOWS_BEGINNING = 'RUNTMiAAAA';
const WINDOWS_HEAD = 8;

/** Point and private number in one, decoded. */
export const WHOLE_LENGTH = 97;
const POINT_LENGTH = 65;
const UNCOMPRESSED = 4;

/** Whether bytes may be the point and the private number of a key, and nothing else. */
export function mayBeNumbers(bytes: Buffer): boolean {
  return bytes.length === WHOLE_LENGTH && bytes[0] === UNCOMPRESSED && isPoint(bytes.subarray(1, POINT_LENGTH));
}

/** Point and private number in one, where they are all that a file holds, or all that was encoded. */
function findBareNumbers({ bytes }: Layer, { proofs }: FindContext): Match[] {
  const key = keyOfWhole(bytes, proofs);
  return key === undefined ? [] : [matchOf(key, 0, WHOLE_LENGTH)];
}

function keyOfWhole(bytes: Buffer, proofs: Proofs): ReadKey | undefined {
  if (!mayBeNumbers(bytes)) return undefined;
  const key = proofs.numbers(bytes.subarray(POINT_LENGTH), bytes.subarray(0, POINT_LENGTH));
  return key?.proven ? key : undefined;
}

/**
 * Keys whose numbers stand side by side without the names of a JSON Web Key: as arguments, or one a line. The point
 * must be that of the private number, so that nothing can be one by chance.
 */
function findKeyNumbers(layer: Layer, { proofs }: FindContext): Match[] {
  const { text } = layer;
  const isWhole = text.includes(WHOLE_NAME) || text.includes(WINDOWS_BEGINNING);
  return [
    ...(CURVES.some((curve) => text.includes(curve)) ? findApart(layer, proofs) : []),
    ...(isWhole ? findWhole(text, proofs) : []),
  ];
}

function findApart({ bytes, text }: Layer, proofs: Proofs): Match[] {
  const inBase64 = runsOf(BASE64, bytes, NUMBER_LENGTH)
    .filter(([first, end]) => end - first === NUMBER_LENGTH)
    .map(([first, end]) => ({ number: Buffer.from(text.slice(first, end), 'base64url'), first, end }));
  const numbers = [...inBase64, ...decimalsIn(text)];
  if (numbers.length < 3 || numbers.length > MOST) return [];
  const known = new Set(numbers.map(({ number }) => number.toString('base64url')));
  return numbers.flatMap(({ number, first, end }) => {
    const key = proofs.numbers(number);
    if (key === undefined) return [];
    return known.has(key.x) && known.has(key.y) ? [matchOf(key, first, end)] : [];
  });
}

function decimalsIn(text: string): { readonly number: Buffer; readonly first: number; readonly end: number }[] {
  return Array.from(text.matchAll(DECIMAL)).flatMap(({ 0: written, index }) => {
    const digits = BigInt(written)
      .toString(16)
      .padStart(2 * NUMBER_BYTES, '0');
    if (digits.length > 2 * NUMBER_BYTES) return [];
    return [{ number: Buffer.from(digits, 'hex'), first: index, end: index + written.length }];
  });
}

function findWhole(text: string, proofs: Proofs): Match[] {
  const matches: Match[] = [];
  const add = (written: string, first: number, whole: Buffer): void => {
    const key = keyOfWhole(whole, proofs);
    if (key !== undefined) matches.push(matchOf(key, first, first + written.length));
  };
  for (const { index, 0: written } of text.matchAll(WHOLE)) {
    add(written, index, Buffer.from(written, written.length === HEX_LENGTH ? 'hex' : 'base64'));
  }
  for (const { index, 0: written } of text.matchAll(WINDOWS)) {
    const numbers = Buffer.from(written, 'base64').subarray(WINDOWS_HEAD);
    add(written, index, Buffer.concat([Buffer.of(4), numbers]));
  }
  return matches;
}

function matchOf(key: ReadKey, first: number, end: number): Match {
  return { kind: 'private-key', key, proven: true, form: 'numbers of a key', first, end };
}

/** Numbers side by side, and in one, as CryptoKit and Windows write them. */
export const KEY_NUMBERS: KeyFormat = {
  name: 'numbers of a key',
  keywords: () => ['Key(x963', 'RUNTMiAA', 'Key:{Cur', '"Curve":'].map((form) => exactly(form, KEYWORD.jwk)),
  find: findKeyNumbers,
};

/** The same where there is nothing else, which no keyword can say. */
export const BARE_NUMBERS: KeyFormat = { name: 'bare numbers of a key', keywords: () => [], find: findBareNumbers };
