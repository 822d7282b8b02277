import { ALGORITHM, EXPLICIT } from '../keywords/constant-bytes.ts';
import { exactly } from '../keywords/keyword.ts';
import { KEYWORD } from '../keywords/tables.ts';
import { findDer } from './der.ts';
import type { KeyFormat } from './format.ts';

/** The algorithm of every key for elliptic curves (RFC 5480, 2.1.1). */
const ANCHORS = [Buffer.from('2a8648ce3d0201', 'hex')];

/** What Apple hands out (RFC 5208, RFC 5958). */
export const PKCS8: KeyFormat = {
  name: 'PKCS#8',
  keywords: () => [...[3, 12].map((at) => exactly(ALGORITHM, KEYWORD.body, at)), exactly(EXPLICIT, KEYWORD.body, 1)],
  find: (layer, context) => findDer(layer, context, ANCHORS),
};
