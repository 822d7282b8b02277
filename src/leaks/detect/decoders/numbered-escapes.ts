import { digitAt } from '../keywords/digits.ts';
import { hasBackslashes } from './applies.ts';
import { STRINGS } from './backslash.ts';
import { type EscapeNotation, escapeOf } from './char-escape.ts';
import type { Decoder } from './decoder.ts';
import { takeOffEscapes } from './take-off-escapes.ts';

/** Numbers after a backslash that take as many digits as stand there, up to three: octal in C, decimal in Lua. */
const NUMBERED = [8, 10].map((radix): EscapeNotation => {
  return {
    name: 'string escapes',
    mark: STRINGS.mark,
    read: (bytes, at) => {
      let end = at + 1;
      let value = 0;
      for (; end < at + 4 && digitAt(bytes, end) < radix; end++) value = radix * value + digitAt(bytes, end);
      return end === at + 1 || value > 255 ? STRINGS.read(bytes, at) : escapeOf(end - at, value);
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
