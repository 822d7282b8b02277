import type { Layer } from '../layers/layer.ts';
import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { keep } from './leave-out.ts';

/** Between the armour of a key, which has a few lines; others stand between them. */
const BEGIN = /-{5}BEGIN [A-Z ]{1,40}-{5}[^\n]{0,8}\n/g;
const END = '-----END ';
const [SHORTEST, LONGEST] = [100, 8000];
/** A line that is of the key alone. */
const OWN = /^[^\S\n\r\u2028\u2029]*[A-Za-z0-9+/_-]{1,76}={0,2}[^\S\n]*$/gm;

/** Leaves out the lines of a log that another program wrote between those of a key. */
function withoutForeignLines(layer: Layer): Layer[] {
  return bodiesIn(layer.text).flatMap(({ body, start }) => {
    const lines = Array.from(body.matchAll(OWN), ({ 0: line, index }) => ({ line, index }));
    if (lines.length < 2 || lines.length === body.trim().split('\n').length) return [];
    return keep(
      layer,
      lines.map(({ line, index }) => [start + index, start + index + line.length] as const),
      'single lines',
    );
  });
}

/** What stands between armour and armour, and where it begins. An end is looked for once, however many begin before it. */
function bodiesIn(text: string): { readonly body: string; readonly start: number }[] {
  const bodies: { readonly body: string; readonly start: number }[] = [];
  let end = -1;
  BEGIN.lastIndex = 0;
  for (let match = BEGIN.exec(text); match !== null; match = BEGIN.exec(text)) {
    const start = match.index + match[0].length;
    if (end < start + SHORTEST) end = text.indexOf(END, start + SHORTEST);
    if (end < 0) break;
    if (end > start + LONGEST) {
      BEGIN.lastIndex = match.index + 1;
      continue;
    }
    bodies.push({ body: text.slice(start, end), start });
    BEGIN.lastIndex = end + END.length;
  }
  return bodies;
}

export const FOREIGN_LINES: Decoder = {
  name: 'single lines',
  kind: 'pieces',
  applies: isInPieces,
  decode: withoutForeignLines,
};
