import type { Layer } from '../layers/layer.ts';
import type { FindContext, KeyFormat, Match } from './format.ts';
import { HEX_NUMBERS } from './hex-numbers.ts';
import { JWK } from './jwk.ts';
import { BARE_NUMBERS, KEY_NUMBERS } from './key-numbers.ts';
import { OPENSSL_STRUCTURE } from './openssl-structure.ts';
import { OPENSSL_TEXT } from './openssl-text.ts';
import { PKCS8 } from './pkcs8.ts';
import { SEC1 } from './sec1.ts';
import { TOKEN } from './token.ts';

/** All formats. A new one is one file and one row here. */
export const FORMATS: readonly KeyFormat[] = [
  PKCS8,
  SEC1,
  JWK,
  TOKEN,
  OPENSSL_TEXT,
  OPENSSL_STRUCTURE,
  KEY_NUMBERS,
  HEX_NUMBERS,
  BARE_NUMBERS,
];

/** What all formats find in a layer. */
export function findAll(layer: Layer, context: FindContext): Match[] {
  const found: Match[] = [];
  for (const { find } of FORMATS) found.push(...find(layer, context, found));
  return found;
}
