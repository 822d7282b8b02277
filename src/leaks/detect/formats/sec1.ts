import { findDer } from './der.ts';
import type { KeyFormat } from './format.ts';

/** The name of the curve, prime fields where it is spelled out, and the version with the head of the number (RFC 5915). */
const ANCHORS = ['2a8648ce3d030107', '2a8648ce3d0101', '0201010420'].map((digits) => Buffer.from(digits, 'hex'));

/** What `openssl ec` writes. Its constant bytes are among those of PKCS#8, which holds a key of this format. */
export const SEC1: KeyFormat = {
  name: 'SEC1',
  keywords: () => [],
  find: (layer, context, found) => findDer(layer, context, ANCHORS, found),
};
