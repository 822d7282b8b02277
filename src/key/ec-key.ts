import { readCurve } from './curves.ts';
import { type Element, readChildren, readHeader, TAG } from './der.ts';
import { type Place, prove } from './proof.ts';
import { fail, type P256Reading } from './reading.ts';

/**
 * ECPrivateKey of RFC 5915.
 *
 * @param named the curve that PKCS#8 names around it
 * @param beside the public key of RFC 5958, after it
 */
export function readEcKey(
  der: Uint8Array,
  sequence: Element,
  place: Place,
  named: string | undefined,
  beside: Element | undefined,
): P256Reading {
  const [version, scalar, ...rest] = readChildren(der, sequence) ?? [];
  if (version?.tag !== TAG.integer || scalar?.tag !== TAG.octetString) return fail('malformed');
  const inside = rest[0]?.tag === TAG.context0 ? rest.shift() : undefined;
  const pointInside = rest[0]?.tag === TAG.context1 ? rest.shift() : undefined;
  const own = inside === undefined ? undefined : readCurve(der, readHeader(der, inside.start));
  // Nothing is passed over: where a point was destroyed, the key would be read as one that never had any.
  if (rest.length > 0 || (inside !== undefined && own === undefined)) return fail('malformed');
  const curve = named ?? own;
  if (own !== undefined && own !== curve) return fail('malformed');
  const number = der.subarray(scalar.start, scalar.end);
  const inner = readPoint(der, pointInside);
  const outer = readPoint(der, beside);
  if (inner === 'malformed' || outer === 'malformed') return fail('malformed');
  // Without a point nothing says that the number is of P-256: there is no need to derive one.
  if (curve !== 'P-256' && inner === undefined && outer === undefined) return failOf(curve);
  const first = prove(number, inner ?? outer, place);
  // Where the point stands in both places, it has to fit in both.
  const reading = first.ok && inner !== undefined && outer !== undefined ? prove(number, outer, place) : first;
  const fits = reading.ok && reading.proven;
  if (curve === 'P-256') return reading;
  if (curve === undefined) return fits ? reading : failOf(curve);
  return fits ? fail('malformed') : failOf(curve);
}

function failOf(curve: string | undefined): P256Reading {
  return curve === undefined ? fail('no-curve') : fail('other-curve', curve);
}

/** The bytes of a public point: `[1]` around a BIT STRING, or in its place. */
function readPoint(der: Uint8Array, element: Element | undefined): Uint8Array | 'malformed' | undefined {
  if (element === undefined) return undefined;
  const bits = element.tag === TAG.context1 ? readHeader(der, element.start) : { ...element, tag: TAG.bitString };
  if (bits?.tag !== TAG.bitString || bits.end !== element.end || der[bits.start] !== 0) return 'malformed';
  return der.subarray(bits.start + 1, bits.end);
}
