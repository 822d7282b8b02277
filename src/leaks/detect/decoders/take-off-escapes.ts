import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { type EscapeNotation, NOTHING } from './char-escape.ts';

/** UTF-8 writes one half of Latin-1 after the first of these bytes, the other after the second. */
const UTF8_MARKS = [0xc2, 0xc3] as const;

/** Puts the characters in the place of their escapes; nothing where there are none. */
export function takeOffEscapes(layer: Layer, notation: EscapeNotation): Layer[] {
  const { bytes } = layer;
  const { mark, read } = notation;
  const other = mark === UTF8_MARKS[0] ? UTF8_MARKS[1] : mark;
  if (!bytes.includes(mark) && (other === mark || !bytes.includes(other))) return [];
  const writer = new LayerWriter(layer);
  let done = 0;
  for (let at = 0; at < bytes.length; ) {
    const byte = bytes[at];
    const found = byte === mark || byte === other ? read(bytes, at) : 0;
    if (found === 0) {
      at++;
      continue;
    }
    writer.copy(done, at);
    done = at + (found >> 10);
    const value = found & 0x3ff;
    if (value !== NOTHING) writer.write(value, at, done - 1);
    at = done;
  }
  if (done > 0) writer.copy(done, bytes.length);
  const written = done === 0 ? writer.drop() : writer.finish(notation.name);
  return written === undefined ? [] : [written];
}
