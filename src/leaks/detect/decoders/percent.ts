import { hexAt } from '../keywords/digits.ts';
import { percentPatterns } from '../keywords/escape-patterns.ts';
import { covering } from '../keywords/keyword.ts';
import { spelledByPercent } from '../keywords/spellings.ts';
import { KEYWORD } from '../keywords/tables.ts';
import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isPercentEncoded } from './applies.ts';
import { type EscapeNotation, escapeOf } from './char-escape.ts';
import type { Decoder } from './decoder.ts';
import { takeOffEscapes } from './take-off-escapes.ts';

/** What stands before the digits of a character in old scripts: `%u0041`. */
const WIDE = Buffer.from('u00');

const PERCENT: EscapeNotation = {
  name: 'percent-encoding',
  mark: 0x25,
  read: (bytes, at) => {
    const value = hexAt(bytes, at + 1, 2);
    if (value >= 0) return escapeOf(3, value);
    if (!WIDE.every((byte, i) => bytes[at + 1 + i] === byte)) return 0;
    const wide = hexAt(bytes, at + 4, 2);
    return wide < 0 ? 0 : escapeOf(6, wide);
  },
};

/** The OID in bytes that a form sends: there, a plus sign is a space, and one such byte stands before each private number. */
const IN_FORM = /%86H%CE%3D/i;
const [PLUS, SPACE] = [0x2b, 0x20];

function withSpaces(layer: Layer): Layer[] {
  if (!IN_FORM.test(layer.text) || !layer.bytes.includes(PLUS)) return [];
  const writer = new LayerWriter(layer);
  layer.bytes.forEach((byte, at) => {
    writer.write(byte === PLUS ? SPACE : byte, at, at);
  });
  const spaced = writer.finish(PERCENT.name);
  return spaced === undefined ? [] : takeOffEscapes(spaced, PERCENT);
}

export const PERCENT_ENCODING: Decoder = {
  name: PERCENT.name,
  kind: 'escapes',
  keywords: () => [...percentPatterns(), ...spelledByPercent().flatMap((form) => covering(form, KEYWORD.body, 64))],
  applies: isPercentEncoded,
  cost: 2,
  decode: (layer) => [...takeOffEscapes(layer, PERCENT), ...withSpaces(layer)],
};
