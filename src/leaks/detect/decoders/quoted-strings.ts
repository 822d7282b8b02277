import { exactly, type Keyword } from '../keywords/keyword.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { Layer } from '../layers/layer.ts';
import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { keep } from './leave-out.ts';
import { stringsIn } from './strings-in.ts';

const QUOTES = ['"', "'", '`'];

/** What stands in quotes, without what stands between: in each kind of quotes, and in any of them, as Python chooses. */
function quotedStrings(layer: Layer): Layer[] {
  const kinds = layer.bytes.includes('\\x') ? [...QUOTES, QUOTES.join('')] : QUOTES;
  return kinds.flatMap((quotes) => {
    const strings = stringsIn(layer.bytes, quotes);
    return strings.length < 2 ? [] : keep(layer, strings, 'string pieces');
  });
}

/** One character a string; what follows in a key is common, and would be met too often. */
function keywords(): Keyword[] {
  return ['KE', 'Ko', 'GS', 'kj'].flatMap(([first, second]) =>
    ['"', "'"].flatMap((quote) => [
      exactly(`,${quote}${first}${quote},${quote}${second}${quote}`, KEYWORD.body),
      exactly(`${quote}${first}${quote}, ${quote}${second}${quote}`, KEYWORD.body),
    ]),
  );
}

export const STRING_PIECES: Decoder = {
  name: 'string pieces',
  kind: 'pieces',
  keywords,
  applies: isInPieces,
  cost: 6,
  decode: quotedStrings,
};
