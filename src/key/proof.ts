import { createECDH } from 'node:crypto';
import { isPoint } from './curve-point.ts';
import { ORDER, unsigned } from './curves.ts';
import { P256Key } from './p256-key.ts';
import { fail, type P256Reading } from './reading.ts';

/** What a reading says besides the key. */
export interface Place {
  readonly length: number;
  readonly encoding: 'pkcs8' | 'sec1';
}

/**
 * Checks the range of a private number (big-endian, of any length), derives its public point, and compares it with the one
 * that stood beside it, if any.
 */
export function prove(number: Uint8Array, point: Uint8Array | undefined, place: Place): P256Reading {
  // Some programs drop leading zeros, some add one.
  const short = unsigned(number);
  if (short.length > 32) return fail('scalar-out-of-range');
  const scalar = Buffer.concat([Buffer.alloc(32 - short.length), short]);
  if (short.length === 0 || scalar.compare(ORDER) >= 0) return fail('scalar-out-of-range');
  // To derive a point takes ten times as long as to see that something else is none at all.
  if (point !== undefined && point.length === 65 && !isPoint(point.subarray(1))) return fail('point-mismatch');
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(scalar);
  const derived = ecdh.getPublicKey();
  if (point !== undefined && !isSamePoint(derived, point)) return fail('point-mismatch');
  const proven = point !== undefined;
  return { ok: true, key: new P256Key(scalar, derived, proven), proven, ...place };
}

/** Compares with a point in any form of SEC 1, 2.3.3: uncompressed (04), compressed (02, 03) or hybrid (06, 07). */
function isSamePoint(derived: Buffer, point: Uint8Array): boolean {
  const form = point[0];
  const sign = (derived[64] as number) & 1;
  if (form === 4) return derived.equals(point);
  const x = derived.subarray(1, 33);
  if (form === 2 + sign) return x.equals(point.subarray(1));
  return form === 6 + sign && derived.subarray(1).equals(point.subarray(1));
}
