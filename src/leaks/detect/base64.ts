import { type Layer, LayerWriter } from './layer.ts';

/** The value of each base64 character of either alphabet; white space 64; all else 65. */
const VALUES = new Uint8Array(256).fill(65);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((character, value) => {
  VALUES[character.charCodeAt(0)] = value;
});
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;
for (const space of ' \t\r\n\v\f\0\x85\xa0') VALUES[space.charCodeAt(0)] = 64;

/** The shortest key of 67 bytes takes 90 characters. */
const SHORTEST = 88;

/** The runs of base64, white space within them ignored, each decoded at all four alignments. */
export function readBase64(layer: Layer): Layer[] {
  const { bytes } = layer;
  const layers: Layer[] = [];
  for (let start = 0; start < bytes.length; ) {
    let end = start;
    let count = 0;
    for (; end < bytes.length; end++) {
      const value = VALUES[bytes[end] as number] as number;
      if (value > 64) break;
      if (value < 64) count++;
    }
    if (count >= SHORTEST) layers.push(...decodeRun(layer, start, end, count));
    start = end + 1;
  }
  return layers;
}

function decodeRun(layer: Layer, start: number, end: number, count: number): Layer[] {
  const places = new Int32Array(count);
  let found = 0;
  for (let i = start; i < end; i++) if ((VALUES[layer.bytes[i] as number] as number) < 64) places[found++] = i;
  const layers: Layer[] = [];
  for (let phase = 0; phase < 4; phase++) {
    const decoded = decodePlaces(layer, places, phase);
    if (decoded !== undefined) layers.push(decoded);
  }
  return layers;
}

function decodePlaces(layer: Layer, places: Int32Array, phase: number): Layer | undefined {
  const value = (i: number): number => VALUES[layer.bytes[places[i] as number] as number] as number;
  const at = (i: number): number => places[i] as number;
  const writer = new LayerWriter(layer, Math.ceil(places.length * 0.75) + 3);
  for (let i = phase; i + 1 < places.length; i += 4) {
    writer.write(((value(i) << 2) | (value(i + 1) >> 4)) & 255, at(i), at(i + 1));
    if (i + 2 < places.length) writer.write(((value(i + 1) << 4) | (value(i + 2) >> 2)) & 255, at(i + 1), at(i + 2));
    if (i + 3 < places.length) writer.write(((value(i + 2) << 6) | value(i + 3)) & 255, at(i + 2), at(i + 3));
  }
  return writer.finish('base64');
}
