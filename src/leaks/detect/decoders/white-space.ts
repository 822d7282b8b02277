import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';

const SPACED = 'spaced text';

/** How many bytes of white space, or of a character in UTF-8 that has no width, stand at `at`. */
function spaceAt(bytes: Buffer, at: number): number {
  const byte = bytes[at] as number;
  if (byte === 0x20 || (byte >= 0x09 && byte <= 0x0d) || byte === 0xa0) return 1;
  if (byte < 0xc2) return 0;
  const next = bytes[at + 1] ?? 0;
  if (byte === 0xc2) return next === 0xa0 || next === 0xad ? 2 : 0;
  const third = bytes[at + 2] ?? 0;
  if (byte === 0xef) return next === 0xbb && third === 0xbf ? 3 : 0;
  if (byte !== 0xe2) return 0;
  const isSpace =
    next === 0x80 && ((third >= 0x80 && third <= 0x8f) || third === 0xa8 || third === 0xa9 || third === 0xaf);
  return isSpace || (next === 0x81 && third === 0xa0) ? 3 : 0;
}

/** Leaves out white space of any kind, and characters that have no width. */
function withoutSpace(layer: Layer): Layer[] {
  const { bytes } = layer;
  const writer = new LayerWriter(layer);
  let kept = 0;
  for (let i = 0; i < bytes.length; ) {
    const length = spaceAt(bytes, i);
    if (length > 0) {
      writer.copy(kept, i);
      kept = i + length;
    }
    i += length || 1;
  }
  if (kept > 0) writer.copy(kept, bytes.length);
  return [kept === 0 ? writer.drop() : writer.finish(SPACED)].filter((each) => each !== undefined);
}

export const WHITE_SPACE: Decoder = {
  name: SPACED,
  kind: 'pieces',
  applies: isInPieces,
  cost: 2,
  decode: withoutSpace,
};
