import { createECDH, createHash } from 'node:crypto';

/**
 * Keys for tests, made at run time and the same in every run: the scalar is the hash of a seed. No test depends on the
 * luck of a random key, and no key is ever committed.
 */
export interface TestKey {
  readonly scalar: Buffer;
  /** Uncompressed, 64 bytes: x and y, without the leading 04. */
  readonly point: Buffer;
  /** `SHA256:` and base64 of the SHA-256 of the DER SubjectPublicKeyInfo. */
  readonly fingerprint: string;
  /** Apple's PKCS#8 of 150 bytes: with curve parameters inside the inner key, and the point. */
  readonly apple: Buffer;
  /** What OpenSSL and Node write: PKCS#8 of 138 bytes, with the point. */
  readonly openssl: Buffer;
  /** PKCS#8 of 67 bytes, without a point. */
  readonly pointless: Buffer;
  /** PKCS#8 of 79 bytes, with curve parameters inside and without a point. */
  readonly pointlessWithCurve: Buffer;
  /** SEC1 of 121 bytes, with curve and point. */
  readonly sec1: Buffer;
  /** SEC1 of 51 bytes, with curve and without point, as `openssl ec -no_public` writes it: the shortest key. */
  readonly sec1Pointless: Buffer;
  /** SubjectPublicKeyInfo of 91 bytes. */
  readonly spki: Buffer;
}

/** Where the tests' own words for armour are put together, so that no source holds an armour line. */
const KEY_WORDS = ['PRIVATE', 'KEY'].join(' ');

export function makeKey(seed: string | number): TestKey {
  const scalar = createHash('sha256').update(`asc-key test key ${seed}`).digest();
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(scalar);
  const point = ecdh.getPublicKey().subarray(1);
  const hex = (text: string): Buffer => Buffer.from(text.replace(/ /g, ''), 'hex');
  const algorithm = '301306072a8648ce3d020106082a8648ce3d030107';
  const spki = Buffer.concat([hex(`3059${algorithm}034200 04`), point]);
  return {
    scalar,
    point,
    fingerprint: `SHA256:${createHash('sha256').update(spki).digest('base64')}`,
    apple: Buffer.concat([
      hex(`308193020100${algorithm}0479307702010104 20`),
      scalar,
      hex('a00a06082a8648ce3d030107a14403420004'),
      point,
    ]),
    openssl: Buffer.concat([hex(`308187020100${algorithm}046d306b0201010420`), scalar, hex('a14403420004'), point]),
    pointless: Buffer.concat([hex(`3041020100${algorithm}0427302502010104 20`), scalar]),
    pointlessWithCurve: Buffer.concat([
      hex(`304d020100${algorithm}043330310201010420`),
      scalar,
      hex('a00a06082a8648ce3d030107'),
    ]),
    sec1: Buffer.concat([hex('30770201010420'), scalar, hex('a00a06082a8648ce3d030107a14403420004'), point]),
    sec1Pointless: Buffer.concat([hex('30310201010420'), scalar, hex('a00a06082a8648ce3d030107')]),
    spki,
  };
}

/** The bytes in PEM, lines of 64, `label` for example `EC` for `EC PRIVATE KEY`; with a final newline. */
export function pem(der: Uint8Array, label = '', newline = '\n'): string {
  const words = label === '' ? KEY_WORDS : `${label} ${KEY_WORDS}`;
  return armour(der, words, newline);
}

/** The bytes in PEM under any words, for example `CERTIFICATE`. */
export function armour(der: Uint8Array, words: string, newline = '\n'): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${words}-----`, ...lines, `-----END ${words}-----`, ''].join(newline);
}

/** The .p8 file as Apple hands it out: 257 bytes, no final newline. */
export function appleFile(key: TestKey): string {
  return pem(key.apple).trimEnd();
}
