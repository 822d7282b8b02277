import { GUESSED, type Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isInPieces } from './applies.ts';
import { BASE64_KINDS } from './base64-kinds.ts';
import type { Decoder } from './decoder.ts';

/** Leaves out quotes, operators, brackets and the like between pieces of base64: all that holds no letter or digit. */
function joinedPieces(layer: Layer): Layer[] {
  const { bytes } = layer;
  const writer = new LayerWriter(layer);
  let kept = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (BASE64_KINDS[bytes[i] as number] !== 0) continue;
    writer.copy(kept, i);
    kept = i + 1;
    for (i++; i < bytes.length && BASE64_KINDS[bytes[i] as number] !== 2; i++)
      if (BASE64_KINDS[bytes[i] as number] === 0) kept = i + 1;
  }
  if (kept > 0) writer.copy(kept, bytes.length);
  return [kept === 0 ? writer.drop() : writer.finishJoined(GUESSED)].filter((each) => each !== undefined);
}

export const JOINED_PIECES: Decoder = {
  name: GUESSED,
  kind: 'pieces',
  applies: isInPieces,
  cost: 4,
  decode: joinedPieces,
};
