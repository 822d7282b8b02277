import { beginsDynamic } from '../../archive/deflate-block.ts';
import { mayInflate } from '../../archive/trial.ts';
import type { Layer } from '../layers/layer.ts';
import { isCompressed } from './applies.ts';
import { inflateFrom } from './compressed.ts';
import type { Decoder } from './decoder.ts';

/** Shorter streams hold no key. */
const SHORTEST = 40;

/**
 * Whether bytes begin as a deflated stream without any head (RFC 1951): with a block of dynamic codes, which zlib chooses
 * for text. Of other bytes one in thousands begins so.
 */
function isRawDeflate(bytes: Buffer): boolean {
  return bytes.length >= SHORTEST && beginsDynamic(bytes, 0) && mayInflate(bytes);
}

/** What SAML and other protocols of the web put into base64: deflate without the head of zlib. */
export const RAW_DEFLATE: Decoder = {
  name: 'deflate',
  kind: 'encoding',
  begins: isRawDeflate,
  applies: isCompressed,
  decode: (layer: Layer) => (isRawDeflate(layer.bytes) ? inflateFrom(layer, 0, 0, RAW_DEFLATE.name) : []),
};
