import { hasAnyEscapes } from './applies.ts';
import { STRING_ESCAPES } from './backslash.ts';
import type { Decoder } from './decoder.ts';
import { HTML_ENTITIES } from './html-entities.ts';
import { PERCENT_ENCODING } from './percent.ts';

/** Takes off whichever of the common notations there are: where two or more are mixed, it does not matter how. */
export const MIXED_ESCAPES: Decoder = {
  name: 'escapes of several kinds',
  kind: 'escapes',
  applies: hasAnyEscapes,
  cost: 6,
  decode: (layer, context) => {
    let last = layer;
    for (const { decode } of [STRING_ESCAPES, PERCENT_ENCODING, HTML_ENTITIES]) last = decode(last, context)[0] ?? last;
    return last === layer ? [] : [last];
  },
};
