import { type Layer, LayerWriter } from './layer.ts';

/** The value of each base64 character of either alphabet; white space 64; all else 65. */
const VALUES = new Uint8Array(256).fill(65);
'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'.split('').forEach((character, value) => {
  VALUES[character.charCodeAt(0)] = value;
});
VALUES['-'.charCodeAt(0)] = 62;
VALUES['_'.charCodeAt(0)] = 63;
for (const space of ' \t\r\n\v\f\x85\xa0') VALUES[space.charCodeAt(0)] = 64;

/** The shortest key of 67 bytes takes 90 characters. */
const SHORTEST = 88;

/** The runs of base64, white space within them ignored, each decoded at all four alignments. */
export function readBase64(layer: Layer, worth: (bytes: Buffer) => boolean): Layer[] {
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
    if (count >= SHORTEST) layers.push(...decodeRun(layer, { start, end, count }, worth));
    start = end + 1;
  }
  return layers;
}

function decodeRun(layer: Layer, run: Run, worth: (bytes: Buffer) => boolean): Layer[] {
  const places = new Int32Array(run.count);
  const characters = Buffer.allocUnsafe(run.count);
  let found = 0;
  for (let i = run.start; i < run.end; i++) {
    const byte = layer.bytes[i] as number;
    if ((VALUES[byte] as number) > 63) continue;
    characters[found] = byte;
    places[found++] = i;
  }
  const text = characters.toString('latin1');
  const layers: Layer[] = [];
  for (let phase = 0; phase < 4; phase++) {
    const decoded = Buffer.from(text.slice(phase), 'base64');
    if (worth(decoded)) layers.push(place(layer, decoded, places.subarray(phase)));
  }
  return layers;
}

/** Each three bytes stand in four characters. */
function place(layer: Layer, decoded: Buffer, places: Int32Array): Layer {
  const writer = new LayerWriter(layer, decoded.length);
  for (let i = 0; i < decoded.length; i++) {
    const first = Math.floor((i * 4) / 3);
    writer.write(decoded[i] as number, places[first] as number, places[first + 1] as number);
  }
  return writer.finish('base64') as Layer;
}

interface Run {
  readonly start: number;
  readonly end: number;
  /** Of characters that are not white space. */
  readonly count: number;
}
