import { type Element, hexOf, readChildren, TAG } from './der.ts';

/** Object identifiers as the hex of their DER content (RFC 5480, RFC 8410, SEC 2, RFC 5639). */
const CURVES: ReadonlyMap<string, string> = new Map([
  ['2a8648ce3d030107', 'P-256'],
  ['2a8648ce3d030101', 'P-192'],
  ['2b81040021', 'P-224'],
  ['2b81040022', 'P-384'],
  ['2b81040023', 'P-521'],
  ['2b8104000a', 'secp256k1'],
  ['2b2403030208010107', 'brainpoolP256r1'],
  ['2b240303020801010b', 'brainpoolP384r1'],
  ['2b240303020801010d', 'brainpoolP512r1'],
  ['2a811ccf5501822d', 'SM2'],
]);

const PRIME_FIELD = '2a8648ce3d0101';

/** The numbers of P-256 (FIPS 186-4, D.1.2.3; SEC 2, 2.4.2), big-endian. */
const PRIME = Buffer.from('ffffffff00000001000000000000000000000000ffffffffffffffffffffffff', 'hex');
const A = Buffer.from('ffffffff00000001000000000000000000000000fffffffffffffffffffffffc', 'hex');
const B = Buffer.from('5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b', 'hex');
const GENERATOR_X = Buffer.from('6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296', 'hex');
export const ORDER = Buffer.from('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551', 'hex');

/**
 * The curve that `ECParameters` (RFC 5480, 2.1.1) names or spells out: `P-256`, the name of another curve, `unknown`
 * for one that is not in our table; undefined when the parameters are absent, NULL, or no parameters at all.
 */
export function readCurve(bytes: Uint8Array, parameters: Element | undefined): string | undefined {
  if (parameters?.tag === TAG.oid) return CURVES.get(hexOf(bytes, parameters)) ?? 'unknown';
  if (parameters?.tag === TAG.sequence) return isSpelledOut(bytes, parameters) ? 'P-256' : 'unknown';
  return undefined;
}

/** Whether these explicit parameters (SEC 1, C.2) are those of P-256. */
function isSpelledOut(bytes: Uint8Array, parameters: Element): boolean {
  const [, field, curve, base, order] = readChildren(bytes, parameters) ?? [];
  if (field === undefined || curve === undefined || base === undefined || order === undefined) return false;
  const [fieldType, prime] = readChildren(bytes, field) ?? [];
  const [a, b] = readChildren(bytes, curve) ?? [];
  if (fieldType === undefined || prime === undefined || a === undefined || b === undefined) return false;
  return (
    hexOf(bytes, fieldType) === PRIME_FIELD &&
    isNumber(bytes, prime, PRIME) &&
    isNumber(bytes, a, A) &&
    isNumber(bytes, b, B) &&
    isNumber(bytes, order, ORDER) &&
    // 04, 02 or 03 leads; x alone gives the base point but for its sign, which would make a point that does not fit.
    GENERATOR_X.equals(bytes.subarray(base.start + 1, base.start + 33))
  );
}

function isNumber(bytes: Uint8Array, element: Element, number: Buffer): boolean {
  return unsigned(bytes.subarray(element.start, element.end)).equals(number);
}

/** A big-endian number without its leading zeros. */
export function unsigned(number: Uint8Array): Buffer {
  let start = 0;
  while (number[start] === 0) start++;
  return Buffer.from(number.subarray(start));
}
