import type { Layer } from '../layer.ts';
import { isCompressed } from './applies.ts';
import { inflateFrom } from './compressed.ts';
import type { Decoder } from './decoder.ts';

/** Shorter streams hold no key. */
const SHORTEST = 40;
const MOST_LITERALS = 29;
const MOST_DISTANCES = 29;
/** Of a code in which every string of bits has a meaning, in units of the longest code of seven bits. */
const COMPLETE = 128;

/**
 * Whether bytes begin as a deflated stream without any head (RFC 1951): with a block of dynamic codes, which zlib chooses
 * for text, and of which the code for the code lengths is a complete one. Of other bytes one in thousands begins so.
 */
function isRawDeflate(bytes: Buffer): boolean {
  if (bytes.length < SHORTEST || ((bytes[0] as number) & 6) !== 4) return false;
  const head = bytes.readUIntLE(0, 6);
  const bits = (from: number, count: number): number => Math.floor(head / 2 ** from) % 2 ** count;
  if (bits(3, 5) > MOST_LITERALS || bits(8, 5) > MOST_DISTANCES) return false;
  const count = bits(13, 4) + 4;
  let sum = 0;
  for (let i = 0, bit = 17; i < count; i++, bit += 3) {
    const pair = ((bytes[bit >> 3] as number) | ((bytes[(bit >> 3) + 1] as number) << 8)) >> (bit & 7);
    if ((pair & 7) !== 0) sum += COMPLETE >> (pair & 7);
  }
  return sum === COMPLETE;
}

/** What SAML and other protocols of the web put into base64: deflate without the head of zlib. */
export const RAW_DEFLATE: Decoder = {
  name: 'deflate',
  kind: 'encoding',
  begins: isRawDeflate,
  applies: isCompressed,
  decode: (layer: Layer) => (isRawDeflate(layer.bytes) ? inflateFrom(layer, 0, 0, RAW_DEFLATE.name) : []),
};
