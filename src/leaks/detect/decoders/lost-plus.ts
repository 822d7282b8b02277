import { KEY_HEAD } from '../keywords/key-head.ts';
import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isInPieces } from './applies.ts';
import type { Decoder } from './decoder.ts';

/** A key after its armour, on one line or many. */
const BODY = new RegExp(`-\\s{1,4}(?=${KEY_HEAD})[A-Za-z0-9+/= \\r\\n]{80,400}`, 'g');
/** Where line breaks became spaces, too, one stands after so many characters. */
const WIDTH = 64;
const [SPACE, PLUS] = Buffer.from(' +');

/** Keys in which each `+` became a space, as happens to forms on the web that were encoded by halves. */
function withLostPlus(layer: Layer): Layer[] {
  const writer = new LayerWriter(layer);
  for (const { index, 0: body } of layer.text.matchAll(BODY)) {
    const start = index + body.search(/M/);
    const end = index + body.length;
    const isOneLine = !/[\r\n]/.test(body.slice(start - index));
    for (let at = start; at < end; at++) {
      const byte = layer.bytes[at] as number;
      const isBreak = isOneLine && (at - start) % (WIDTH + 1) === WIDTH;
      if (byte !== SPACE) writer.write(byte, at, at);
      else if (!isBreak) writer.write(PLUS as number, at, at);
    }
  }
  const read = writer.finishJoined('lost plus signs');
  return read === undefined ? [] : [read];
}

export const LOST_PLUS: Decoder = {
  name: 'lost plus signs',
  kind: 'pieces',
  applies: isInPieces,
  decode: withLostPlus,
};
