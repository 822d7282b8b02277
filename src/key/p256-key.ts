import { createHash, type webcrypto } from 'node:crypto';
import { inspect } from 'node:util';

/** PKCS#8 of a P-256 key around scalar and point, and the head of its SubjectPublicKeyInfo (RFC 5208, 5915, 5480). */
const ALGORITHM = '301306072a8648ce3d020106082a8648ce3d030107';
const PKCS8_HEAD = Buffer.from(`308187020100${ALGORITHM}046d306b0201010420`, 'hex');
const PKCS8_MIDDLE = Buffer.from('a144034200', 'hex');
/** The same as Apple writes it: 150 bytes, with the curve named once more beside the scalar. */
const APPLE_HEAD = Buffer.from(`308193020100${ALGORITHM}047930770201010420`, 'hex');
const APPLE_MIDDLE = Buffer.from('a00a06082a8648ce3d030107a144034200', 'hex');
const SPKI_HEAD = Buffer.from(`3059${ALGORITHM}034200`, 'hex');

/**
 * A private P-256 key that was checked. The private number is out of reach of printing, JSON and inspection: all of
 * them show the fingerprint only.
 */
export class P256Key {
  readonly #scalar: Buffer;
  readonly #point: Buffer;
  /** `SHA256:` and base64 of the SHA-256 of the DER SubjectPublicKeyInfo. Safe to publish. */
  readonly fingerprint: string;
  /** Whether the public point stood beside the private number, and so proved that neither is corrupted. */
  readonly hasPoint: boolean;

  /**
   * @param scalar the private number, 32 bytes big-endian
   * @param point its public point, uncompressed: 04, x, y (65 bytes)
   */
  constructor(scalar: Uint8Array, point: Uint8Array, hasPoint: boolean) {
    this.#scalar = Buffer.from(scalar);
    this.#point = Buffer.from(point);
    this.hasPoint = hasPoint;
    const digest = createHash('sha256').update(SPKI_HEAD).update(this.#point).digest('base64');
    this.fingerprint = `SHA256:${digest}`;
  }

  /** The key for signing ES256; it cannot be exported. */
  toCryptoKey(): Promise<webcrypto.CryptoKey> {
    const pkcs8 = Buffer.concat([PKCS8_HEAD, this.#scalar, PKCS8_MIDDLE, this.#point]);
    const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
    return globalThis.crypto.subtle.importKey('pkcs8', pkcs8, algorithm, false, ['sign']);
  }

  /**
   * The private key as Apple's .p8 file holds it, 150 bytes of PKCS#8. It is the one way out for the private number:
   * mask what is made of it before anything can print it.
   */
  toPkcs8(): Buffer {
    return Buffer.concat([APPLE_HEAD, this.#scalar, APPLE_MIDDLE, this.#point]);
  }

  /** The public half as a JSON Web Key. */
  publicJwk(): { kty: 'EC'; crv: 'P-256'; x: string; y: string } {
    return {
      kty: 'EC',
      crv: 'P-256',
      x: this.#point.subarray(1, 33).toString('base64url'),
      y: this.#point.subarray(33).toString('base64url'),
    };
  }

  toString(): string {
    return `P256Key ${this.fingerprint}`;
  }

  toJSON(): string {
    return this.toString();
  }

  [inspect.custom](): string {
    return this.toString();
  }
}
