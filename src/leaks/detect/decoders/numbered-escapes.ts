import { escapeOf, type Notation } from '../keywords/char-escape.ts';
import { hasBackslashes } from './applies.ts';
import { STRINGS } from './backslash.ts';
import type { Decoder } from './decoder.ts';
import { takeOffEscapes } from './take-off-escapes.ts';

/** Numbers behind a backslash that take as many digits as stand there, up to three: octal in C, decimal in Lua. */
const NUMBERED = [8, 10].map((radix): Notation => {
  const digits = new RegExp(`^[0-${radix - 1}]{1,3}`);
  return {
    name: 'string escapes',
    mark: STRINGS.mark,
    read: (bytes, at) => {
      const number = digits.exec(bytes.toString('latin1', at + 1, at + 4))?.[0];
      const value = Number.parseInt(number ?? '', radix);
      return number === undefined || value > 255 ? STRINGS.read(bytes, at) : escapeOf(1 + number.length, value);
    },
  };
});

const NUMBER = /\\[1-9]/;

/** The escapes of strings where numbers may have fewer than three digits, which only some languages know. */
export const NUMBERED_ESCAPES: Decoder = {
  name: STRINGS.name,
  kind: 'escapes',
  applies: hasBackslashes,
  cost: 4,
  decode: (layer) => (NUMBER.test(layer.text) ? NUMBERED.flatMap((notation) => takeOffEscapes(layer, notation)) : []),
};
