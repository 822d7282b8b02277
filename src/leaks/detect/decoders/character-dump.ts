import { SHORTEST_KEY } from '../keywords/constant-bytes.ts';
import { exactly, type Keyword } from '../keywords/keyword.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import type { Decoder } from './decoder.ts';

/** Of `od -c`, `od -a` and `hexdump -c`: the address, and up to sixteen characters in four columns each. */
const LINES = /(?:^|[^0-9A-Za-z])[0-9a-f]{7,8}((?: [ -~]{3}){1,16})[ \r]*$/gm;
const WIDTH = 4;
const NAMES: Readonly<Record<string, number>> = {
  '': 32,
  sp: 32,
  nl: 10,
  cr: 13,
  ht: 9,
  '\\0': 0,
  '\\a': 7,
  '\\b': 8,
  '\\t': 9,
  '\\n': 10,
  '\\v': 11,
  '\\f': 12,
  '\\r': 13,
};

/** Of the words of armour, and of the OID, as they stand among characters in columns. */
const SIGNS = /K {3}E {3}Y|H {1,3}(?:316|ce) {3}=/g;
/** So far from the address of its second line they stand in a dump that may hold a key. */
const REACH = 400;

/** Dumps of characters: what is printable as it is, and the rest by name or in octal. */
function readCharacters(layer: Layer): Layer[] {
  const writer = new LayerWriter(layer);
  for (const match of layer.text.matchAll(LINES)) {
    const cells = match[1] as string;
    const start = match.index + match[0].indexOf(cells);
    for (let at = 0; at < cells.length; at += WIDTH) {
      const byte = byteOf(cells.slice(at + 1, at + WIDTH).trim());
      if (byte !== undefined) writer.write(byte, start + at, start + at + WIDTH - 1);
    }
  }
  const read = writer.length < SHORTEST_KEY ? writer.drop() : writer.finish('dump of characters');
  return read === undefined ? [] : [read];
}

function byteOf(cell: string): number | undefined {
  if (cell.length === 1) return cell.charCodeAt(0);
  return /^[0-3][0-7]{2}$/.test(cell) ? Number.parseInt(cell, 8) : NAMES[cell];
}

/** The address of the second line, in octal and in hex. */
function keywords(): Keyword[] {
  return ['\n', ' ', '\t'].flatMap((before) =>
    ['0000020', '0000010'].map((address) => exactly(before + address, KEYWORD.body)),
  );
}

const ADDRESS = /^.00000[12]0$/s;

export const CHARACTER_DUMP: Decoder = {
  name: 'dump of characters',
  kind: 'encoding',
  keywords,
  recognises: ({ at, keyword, around }) => {
    if (!ADDRESS.test(keyword)) return undefined;
    return around.has(SIGNS, at, REACH) ? 'own' : 'none';
  },
  applies: ({ notation, owner }) => notation === 'own' && owner === CHARACTER_DUMP.name,
  cost: 4,
  decode: readCharacters,
};
