import type { Layer } from '../layers/layer.ts';
import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { keep } from './leave-out.ts';

/** Between the armour of a key, which has a few lines; others stand between them. */
const BODY = /-{5}BEGIN [A-Z ]{1,40}-{5}[^\n]{0,8}\n([\s\S]{100,8000}?)-{5}END /g;
/** A line that is of the key alone. */
const OWN = /^[^\S\n\r\u2028\u2029]*[A-Za-z0-9+/_-]{1,76}={0,2}[^\S\n]*$/gm;

/** Leaves out the lines of a log that another program wrote between those of a key. */
function withoutForeignLines(layer: Layer): Layer[] {
  return Array.from(layer.text.matchAll(BODY)).flatMap((match) => {
    const [all, body] = match as unknown as [string, string];
    const lines = Array.from(body.matchAll(OWN), ({ 0: line, index }) => ({ line, index }));
    if (lines.length < 2 || lines.length === body.trim().split('\n').length) return [];
    const start = match.index + all.indexOf(body);
    return keep(
      layer,
      lines.map(({ line, index }) => [start + index, start + index + line.length] as const),
      'single lines',
    );
  });
}

export const FOREIGN_LINES: Decoder = {
  name: 'single lines',
  kind: 'pieces',
  applies: isInPieces,
  decode: withoutForeignLines,
};
