import { createPrivateKey, sign } from 'node:crypto';
import type { Certificate } from '../../stand-in/index.ts';
import { armour, makeKey, pem } from './keys.ts';

export interface CertificateOptions {
  /** Names of hosts; the first one is the subject as well. */
  readonly names: readonly string[];
  /** An end in the past makes it an expired one. */
  readonly notAfter?: Date;
}

/**
 * A certificate that signs itself (RFC 5280) for P-256 with SHA-256, and its private key; both the same in every run, but
 * for the signature.
 */
export function makeCertificate({ names, notAfter = new Date('2049-12-31') }: CertificateOptions): Certificate {
  const key = makeKey(`certificate for ${names.join()}`);
  const name = sequence(der(0x31, sequence(OID.commonName, der(0x0c, Buffer.from(names[0] ?? 'localhost')))));
  const alternatives = sequence(...names.map((host) => der(0x82, Buffer.from(host))));
  const authority = sequence(der(0x01, Buffer.of(0xff)));
  const body = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(
      0x02,
      key.point.subarray(0, 8).map((byte, index) => (index === 0 ? (byte & 0x3f) | 0x40 : byte)),
    ),
    SIGNATURE,
    name,
    sequence(time(new Date('2020-01-01')), time(notAfter)),
    name,
    key.spki,
    der(0xa3, sequence(extension(OID.alternativeName, alternatives), extension(OID.basicConstraints, authority))),
  );
  const privateKey = createPrivateKey({ key: key.openssl, format: 'der', type: 'pkcs8' });
  const signature = sign('sha256', body, privateKey);
  const whole = sequence(body, SIGNATURE, der(0x03, Buffer.concat([Buffer.of(0), signature])));
  return { cert: armour(whole, 'CERTIFICATE'), key: pem(key.openssl) };
}

/** Object identifiers, with tag and length. */
const OID = {
  commonName: Buffer.from('0603550403', 'hex'),
  alternativeName: Buffer.from('0603551d11', 'hex'),
  basicConstraints: Buffer.from('0603551d13', 'hex'),
  ecdsaWithSha256: Buffer.from('06082a8648ce3d040302', 'hex'),
};

const SIGNATURE = sequence(OID.ecdsaWithSha256);

function extension(oid: Buffer, value: Buffer): Buffer {
  return sequence(oid, der(0x04, value));
}

/** UTCTime, which reaches until 2049. */
function time(date: Date): Buffer {
  const digits = date.toISOString().replace(/\D/g, '').slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}

function sequence(...parts: readonly Uint8Array[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function der(tag: number, content: Uint8Array): Buffer {
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}
