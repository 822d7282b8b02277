import type { Layer } from '../layers/layer.ts';
import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { keep } from './leave-out.ts';
import { stringsIn } from './strings-in.ts';

/** What stands in so many objects is no line of a key. */
const OFTEN = 3;
/** Characters of base64, as many as make whole bytes. */
const BASE64 = /^(?:[A-Za-z0-9+/_-]{4})*[A-Za-z0-9+/_-]{2,4}={0,2}$/;

/**
 * The strings that hold base64, where others stand between: a line each in lists of objects, as editors of rich text
 * store them. Names of members and what is the same in many objects are not of it.
 */
function stringsOfObjects(layer: Layer): Layer[] {
  const counts = new Map<string, number>();
  const strings = stringsIn(layer.bytes, '"').filter(([, end]) => layer.bytes[end + 1] !== 0x3a);
  const whole = strings.filter(([first, end]) => (end - first) % 4 === 0);
  const all = whole.map((place) => ({ place, text: layer.text.slice(...place) }));
  // Some editors store each text twice, with and without its style.
  const different = all.filter(({ text }, i) => text !== all[i - 1]?.text);
  for (const { text } of different) counts.set(text, (counts.get(text) ?? 0) + 1);
  const kept = different
    .filter(({ text }) => (counts.get(text) as number) < OFTEN && BASE64.test(text))
    .map(({ place }) => place);
  return kept.length < 2 || kept.length === strings.length ? [] : keep(layer, kept, 'string pieces');
}

export const OBJECT_STRINGS: Decoder = {
  name: 'string pieces',
  kind: 'pieces',
  applies: isInPieces,
  cost: 4,
  decode: stringsOfObjects,
};
