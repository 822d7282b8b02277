import { SHORTEST_KEY } from '../keywords/constant-bytes.ts';
import type { Layer } from '../layers/layer.ts';
import { LayerWriter } from '../layers/layer-writer.ts';
import { isHex } from './applies.ts';
import type { Decoder } from './decoder.ts';
import { writeHexByte } from './hex.ts';

/** A record of data: the number of its bytes, its address, its type, the bytes, and a checksum (Intel, Hexadecimal Object File). */
const RECORD = /:([0-9A-F]{2})[0-9A-F]{4}00((?:[0-9A-F]{2}){1,255})[0-9A-F]{2}[ \t\r]*$/gim;

/** The bytes of the records, one after the other: keys in the firmware of devices. */
function readIntelHex(layer: Layer): Layer[] {
  const writer = new LayerWriter(layer);
  for (const match of layer.text.matchAll(RECORD)) {
    const [, length, digits] = match as unknown as [string, string, string];
    if (digits.length !== 2 * Number.parseInt(length, 16)) continue;
    const first = match.index + ':LLAAAATT'.length;
    for (let at = first; at < first + digits.length; at += 2) writeHexByte(writer, layer.bytes, at);
  }
  const read = writer.length < SHORTEST_KEY ? writer.drop() : writer.finish('Intel HEX');
  return read === undefined ? [] : [read];
}

export const INTEL_HEX: Decoder = { name: 'Intel HEX', kind: 'encoding', applies: isHex, decode: readIntelHex };
