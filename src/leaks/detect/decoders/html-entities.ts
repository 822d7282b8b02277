import { entityPatterns } from '../keywords/escape-patterns.ts';
import { covering } from '../keywords/keyword.ts';
import { spelledByEntities } from '../keywords/spellings.ts';
import { KEYWORD } from '../keywords/tables.ts';
import { hasEntities } from './applies.ts';
import { type EscapeNotation, escapeOf, NOTHING } from './char-escape.ts';
import type { Decoder } from './decoder.ts';
import { takeOffEscapes } from './take-off-escapes.ts';

const ENTITY_NAMES: Readonly<Record<string, number>> = {
  quot: 34,
  QUOT: 34,
  amp: 38,
  AMP: 38,
  apos: 39,
  lt: 60,
  LT: 60,
  gt: 62,
  GT: 62,
  nbsp: 32,
  NewLine: 10,
  Tab: 9,
  plus: 43,
  sol: 47,
  equals: 61,
  hyphen: 45,
  dash: 45,
  lowbar: 95,
  UnderBar: 95,
  colon: 58,
  comma: 44,
  period: 46,
  bsol: 92,
  lbrace: 123,
  lcub: 123,
  rcub: 125,
  rbrace: 125,
  percnt: 37,
  num: 35,
  shy: NOTHING,
  ZeroWidthSpace: NOTHING,
};

const ENTITY = /^&(?:#[xX]0*([0-9a-fA-F]{1,5});?|#0*(\d{1,6});?|([A-Za-z]{2,14});)/;
const LONGEST_ENTITY = 24;
/** By byte: whether it may stand after the first character of an entity. */
const MAY_FOLLOW = Uint8Array.from({ length: 256 }, (_, byte) => (/[#A-Za-z]/.test(String.fromCharCode(byte)) ? 1 : 0));

const ENTITIES: EscapeNotation = {
  name: 'HTML entities',
  mark: 0x26,
  read: (bytes, at) => {
    if (MAY_FOLLOW[bytes[at + 1] ?? 0] === 0) return 0;
    const match = ENTITY.exec(bytes.toString('latin1', at, at + LONGEST_ENTITY));
    if (match === null) return 0;
    const [all, hex, decimal, name] = match;
    const named = ENTITY_NAMES[name ?? ''];
    if (named !== undefined) return escapeOf(all.length, named);
    if (hex !== undefined) return escapeOf(all.length, Math.min(256, Number.parseInt(hex, 16)));
    return decimal === undefined ? 0 : escapeOf(all.length, Math.min(256, Number.parseInt(decimal, 10)));
  },
};

export const HTML_ENTITIES: Decoder = {
  name: ENTITIES.name,
  kind: 'escapes',
  keywords: () => [...entityPatterns(), ...spelledByEntities().flatMap((form) => covering(form, KEYWORD.body, 64))],
  applies: hasEntities,
  cost: 4,
  decode: (layer) => takeOffEscapes(layer, ENTITIES),
};
