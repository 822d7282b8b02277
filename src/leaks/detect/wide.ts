import type { Layer } from './layer.ts';
import { LayerWriter } from './layer-writer.ts';

/** Fewer zero bytes than this are no text of UTF-16. */
const FEWEST = 40;

/**
 * Texts of UTF-16 or UTF-32, either byte order. Where zero bytes fill the text up they are dropped; for bytes of a key
 * that were taken as characters, among which zero is one, pairs are read as pairs, at both alignments.
 */
export function readWide(layer: Layer): Layer[] {
  const { bytes } = layer;
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros++;
  if (zeros < FEWEST) return [];
  const dropped = new LayerWriter(layer);
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== 0) dropped.write(bytes[i] as number, i, i);
  const layers = [dropped.finish('UTF-16')];
  for (const parity of [0, 1]) {
    for (const zeroFirst of [false, true]) {
      const writer = new LayerWriter(layer);
      for (let i = parity; i + 1 < bytes.length; i += 2) {
        const zero = zeroFirst ? bytes[i] : bytes[i + 1];
        if (zero === 0) writer.write(bytes[zeroFirst ? i + 1 : i] as number, i, i + 1);
      }
      if (writer.length >= FEWEST) layers.push(writer.finish('UTF-16'));
    }
  }
  return layers.filter((each) => each !== undefined);
}
