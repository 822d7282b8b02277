import type { Layer } from './layer.ts';
import { LayerWriter } from './layer-writer.ts';

/** Fewer characters hold no key. */
const SHORTEST = 60;
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
const SIGNS = /K {3}E {3}Y|H {1,3}(?:316|ce) {3}=/;
/** So far behind an address such signs may stand. */
const REACH = 400;

/** Whether a dump of characters that may hold a key has the address of its second line at `at`. */
export function areCharactersNear(bytes: Buffer, at: number): boolean {
  return SIGNS.test(bytes.toString('latin1', Math.max(0, at - REACH), at + REACH));
}

/** Dumps of characters: what is printable as it is, and the rest by name or in octal. */
export function readCharacters(layer: Layer): Layer[] {
  const writer = new LayerWriter(layer);
  for (const match of layer.text.matchAll(LINES)) {
    const cells = match[1] as string;
    const start = match.index + match[0].indexOf(cells);
    for (let at = 0; at < cells.length; at += WIDTH) {
      const byte = byteOf(cells.slice(at + 1, at + WIDTH).trim());
      if (byte !== undefined) writer.write(byte, start + at, start + at + WIDTH - 1);
    }
  }
  const read = writer.length < SHORTEST ? undefined : writer.finish('dump of characters');
  return read === undefined ? [] : [read];
}

function byteOf(cell: string): number | undefined {
  if (cell.length === 1) return cell.charCodeAt(0);
  return /^[0-3][0-7]{2}$/.test(cell) ? Number.parseInt(cell, 8) : NAMES[cell];
}
