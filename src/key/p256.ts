import { readCurve } from './curves.ts';
import { type Element, hexOf, readChildren, readHeader, TAG } from './der.ts';
import { readEcKey } from './ec-key.ts';
import { prove } from './proof.ts';
import { fail, type KeyProblem, type P256Reading } from './reading.ts';

export type { KeyProblem, P256Reading } from './reading.ts';

const EC_PUBLIC_KEY = '2a8648ce3d0201';
const RSA = /^2a864886f70d0101/;
/** X25519, X448, Ed25519, Ed448 (RFC 8410). */
const EDWARDS: Readonly<Record<string, string>> = {
  '2b656e': 'X25519',
  '2b656f': 'X448',
  '2b6570': 'Ed25519',
  '2b6571': 'Ed448',
};
/** Numbers without a name: two are an RSA public key, six a DSA key, and nine or more an RSA key (RFC 8017). */
const BARE_NUMBERS: Readonly<Record<number, KeyProblem>> = { 2: 'public-key', 6: 'other-algorithm' };
/** What may stand after the key in PKCS#8: attributes, and since RFC 5958 the public key. */
const AFTER: readonly number[] = [TAG.context0, TAG.context1, TAG.context1Primitive];
/** PKCS#5 and PKCS#12 password-based encryption. */
const PASSWORD_BASED = /^2a864886f70d01(05|0c01)/;
const PKCS7 = /^2a864886f70d0107/;

const NOT_DER: P256Reading = { ok: false, problem: 'not-der' };

/**
 * Reads a private key of P-256 from the start of `der`: PKCS#8 (RFC 5208, 5958) or SEC1 (RFC 5915), in any of the ways
 * in which programs write them. The point is derived from the private number and compared with what stands beside it.
 * Never throws; bytes that are no such key say what they are.
 */
export function readP256(der: Uint8Array): P256Reading {
  if (der[0] !== TAG.sequence || der.length < 8) return NOT_DER;
  const outer = readHeader(der, 0);
  if (outer === undefined) return NOT_DER;
  if (outer.end > der.length) return isHeadOfKey(der, outer) ? fail('truncated') : NOT_DER;
  const children = readChildren(der, outer);
  const first = children?.[0];
  if (children === undefined || first === undefined) return isHeadOfKey(der, outer) ? fail('malformed') : NOT_DER;
  if (first.tag === TAG.sequence) return readWithoutVersion(der, first, children);
  if (first.tag !== TAG.integer) return NOT_DER;
  return readVersioned(der, outer, children);
}

/** The key of a private number and, where given, its point (04, x, y), as a JSON Web Key holds them. */
export function readNumbers(scalar: Uint8Array, point: Uint8Array | undefined): P256Reading {
  return prove(scalar, point, { length: scalar.length, encoding: 'sec1' });
}

/** Whether a short version number follows, and then what PKCS#8 or SEC1 goes on with. */
function isHeadOfKey(der: Uint8Array, outer: Element): boolean {
  const at = outer.start;
  const next = der[at + 3];
  return (
    der[at] === TAG.integer &&
    der[at + 1] === 1 &&
    (der[at + 2] as number) <= 3 &&
    (next === TAG.sequence || next === TAG.octetString || next === TAG.integer)
  );
}

/** Public keys, certificates and encrypted keys begin with a sequence. */
function readWithoutVersion(der: Uint8Array, first: Element, children: readonly Element[]): P256Reading {
  const second = children[1];
  const inner = readChildren(der, first)?.[0];
  if (second === undefined || inner === undefined) return NOT_DER;
  if (inner.tag === TAG.oid && second.tag === TAG.bitString) return fail('public-key');
  if (inner.tag === TAG.oid && second.tag === TAG.octetString) {
    return PASSWORD_BASED.test(hexOf(der, inner)) ? fail('encrypted') : NOT_DER;
  }
  return second.tag === TAG.sequence && children[2]?.tag === TAG.bitString ? fail('certificate') : NOT_DER;
}

/** Private keys and PKCS#12 begin with a version number. */
function readVersioned(der: Uint8Array, outer: Element, children: readonly Element[]): P256Reading {
  const [version, second, third] = children as [Element, ...Element[]];
  if (second === undefined) return NOT_DER;
  if (second.tag === TAG.integer) return fail(BARE_NUMBERS[children.length] ?? 'rsa');
  const place = { length: outer.end };
  if (second.tag === TAG.octetString) {
    return readEcKey(der, outer, { ...place, encoding: 'sec1' }, undefined, undefined);
  }
  if (second.tag !== TAG.sequence) return NOT_DER;
  const [algorithm, parameters] = readChildren(der, second) ?? [];
  if (algorithm?.tag !== TAG.oid) return NOT_DER;
  const name = hexOf(der, algorithm);
  if (der[version.start] === 3 && PKCS7.test(name)) return fail('pkcs12');
  if (third?.tag !== TAG.octetString) return NOT_DER;
  if (RSA.test(name)) return fail('rsa');
  const edwards = EDWARDS[name];
  if (edwards !== undefined) return fail('ed25519', edwards);
  const inner = readHeader(der, third.start);
  if (inner?.tag !== TAG.sequence || inner.end !== third.end) {
    return fail(name === EC_PUBLIC_KEY ? 'malformed' : 'other-algorithm');
  }
  const after = children.slice(3);
  if (!after.every(({ tag }) => AFTER.includes(tag))) return fail('malformed');
  const curve = readCurve(der, parameters);
  const pointAfter = after.find(({ tag }) => tag !== TAG.context0);
  const reading = readEcKey(der, inner, { ...place, encoding: 'pkcs8' }, curve, pointAfter);
  if (name === EC_PUBLIC_KEY) return reading;
  // A key of ours under the name of another algorithm is a damaged one.
  return fail(reading.ok && reading.proven ? 'malformed' : 'other-algorithm');
}
