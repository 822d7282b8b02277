import { expect, test } from '@jest/globals';
import { membersOf } from '../../../../src/leaks/detect/formats/jwk-members.ts';
import { bareLayer } from '../../../../src/leaks/detect/layers/layer.ts';
import { numbers } from '../../../support/hostile.ts';

/** The same in one expression, which looks from each letter on. */
const MEMBER =
  /(?<![A-Za-z0-9])(crv|kty|x|y|d)["'`]?\s*(?:=>|[:=>])\s*(?:b?["'`])?([A-Za-z0-9_+/-]{43}(?![A-Za-z0-9_+/-])|P-256)/gi;

const NAMES = ['crv', 'kty', 'x', 'y', 'd', 'CRV', 'D', 'dd', 'xy', 'id', 'kid', 'use', '_d', '-x', 'x5c'];
const QUOTES = ['"', "'", '`', '', '', '\\"'];
const SEPARATORS = [':', '=', '=>', '>', ' : ', ': ', ' = ', '=\n\t', ' =>\r\n  ', ',', ' ', '==', ':>', '\xa0:\xa0'];
const BEFORE_VALUES = ['"', "'", '`', '', 'b"', "B'", 'b', 'bb"', 'u"'];
const VALUES = [43, 42, 44].map((length) => 'Ab0_-+/'.repeat(7).slice(0, length));

/** A text of members, and of what is nearly one. */
function textOf(seed: number): string {
  const next = numbers(seed);
  const pick = (from: readonly string[]): string => from[next(from.length)] as string;
  return Array.from({ length: 400 }, () => {
    const value = pick([...VALUES, VALUES[0] as string, 'P-256', 'P-256K', 'EC']);
    return `${pick(QUOTES)}${pick(NAMES)}${pick(QUOTES)}${pick(SEPARATORS)}${pick(BEFORE_VALUES)}${value}${pick(QUOTES)}${pick([',', ' ', '\n', ';', '</', ''])}`;
  }).join('');
}

test.each(Array.from({ length: 20 }, (_, seed) => seed))(
  'the members of a text are found by their values (%d)',
  (seed) => {
    const text = textOf(seed);
    const found = membersOf(bareLayer(Buffer.from(text, 'latin1'), 0, text.length));
    const expected = Array.from(text.matchAll(MEMBER), (match) => ({
      name: (match[1] as string).toLowerCase(),
      value: (match[2] as string).replaceAll('+', '-').replaceAll('/', '_'),
      first: match.index,
      end: match.index + match[0].length,
    })).filter(({ value }) => value !== 'p-256');
    expect(expected.length).toBeGreaterThan(10);
    expect(found).toEqual(expected);
  },
);
