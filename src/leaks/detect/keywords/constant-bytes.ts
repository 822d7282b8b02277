import { base64, bytes, text } from './literal-forms.ts';

/** In every PKCS#8 key of P-256: the algorithm (RFC 5480) and the tag of what follows. */
export const ALGORITHM = bytes('301306072a8648ce3d020106082a8648ce3d03010704');
/** Where its first object identifier begins. */
export const OID = 4;
/** In SEC1, and within Apple's keys, between scalar and point. */
export const MIDDLE = bytes('a00a06082a8648ce3d030107a14403420004');
/** Where the curve is spelled out: the OID of prime fields, and of the prime its tag and its length. */
export const EXPLICIT = bytes('06072a8648ce3d0101022100');
/** Of the armour of a key. */
export const WORDS = text('PRIVATE KEY');

/** Bytes of the shortest key: SEC1 that names the curve, without the public point. */
export const SHORTEST_KEY = 51;

/** Line breaks cut keywords: any stretch of constant bytes of these lengths holds a whole one, in one encoding or more. */
export const STRETCH = { one: 15, more: 20 } as const;

/** What stands in the body of every PEM file. */
export function bodiesInBase64(): Buffer[] {
  return [ALGORITHM, MIDDLE].flatMap(base64);
}
