import { exactly, type Keyword } from '../keywords/keyword.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import type { Decoder } from './decoder.ts';

const SPACE = 0x20;
/** Fewer characters hold no key. */
const SHORTEST = 40;

/** Of the body of a key at each alignment, of hex, of the words of armour, and of a JSON Web Key. */
const PARTS = ['KoZI', 'qGSM', 'kjOP', '48ce', '48CE', 'E KE', 'crv"'];
const KEYWORDS = PARTS.map((part) => [...part].map((character) => `${character} `).join(''));

function keywords(): Keyword[] {
  return KEYWORDS.map((keyword) => exactly(keyword, KEYWORD.body));
}

/**
 * Text with a space after every character: UTF-16 in which a terminal or an editor showed zeros as spaces. After the
 * last one of a line there may be none.
 */
function readSpaced(layer: Layer): Layer[] {
  const { bytes } = layer;
  return [0, 1].flatMap((parity) => {
    const writer = new LayerWriter(layer);
    let isInside = false;
    for (let at = parity; at < bytes.length; at += 2) {
      const isSpaced = bytes[at + 1] === SPACE;
      if (isSpaced || isInside) writer.write(bytes[at] as number, at, isSpaced ? at + 1 : at);
      isInside = isSpaced;
    }
    const read = writer.length < SHORTEST ? writer.drop() : writer.finish(SPACED_CHARACTERS.name);
    return read === undefined ? [] : [read];
  });
}

export const SPACED_CHARACTERS: Decoder = {
  name: 'spaced characters',
  kind: 'encoding',
  keywords,
  ownsKeywords: true,
  applies: ({ owner }) => owner === SPACED_CHARACTERS.name,
  cost: 8,
  decode: readSpaced,
};
