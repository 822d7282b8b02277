import { createECDH, createHash, createPrivateKey } from 'node:crypto';
import { armour } from './keys.ts';

type Written = [name: string, text: string];

const WORDS = ['PRIVATE', 'KEY'].join(' ');

/** Bytes that look random, and are the same in every run. */
function bytesOf(seed: string, length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, i) =>
    createHash('sha256').update(`other kinds ${seed} ${i}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

/** One element of DER. */
function der(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...head), content]);
}

function hex(digits: string): Buffer {
  return Buffer.from(digits, 'hex');
}

/** The structure of a key of RSA of 1,024 bits; its numbers are no primes. */
function rsa(): Buffer {
  const number = (name: string, length: number): Buffer =>
    der(2, Buffer.concat([Buffer.of(0x40), bytesOf(`RSA ${name}`, length - 1)]));
  const half = ['p', 'q', 'dp', 'dq', 'qi'].map((name) => number(name, 64));
  return der(0x30, hex('020100'), number('n', 128), hex('0203010001'), number('d', 128), ...half);
}

/** The structure of an encrypted key (RFC 8018, PBES2 with AES-256-CBC); nothing is in it. */
function encrypted(): Buffer {
  const derivation = der(0x30, der(4, bytesOf('salt', 8)), hex('02020800'), hex('300c06082a864886f70d02090500'));
  const cipher = der(0x30, hex('060960864801650304012a'), der(4, bytesOf('iv', 16)));
  const parameters = der(0x30, der(0x30, hex('06092a864886f70d01050c'), derivation), cipher);
  const algorithm = der(0x30, hex('06092a864886f70d01050d'), parameters);
  return der(0x30, algorithm, der(4, bytesOf('encrypted', 144)));
}

/** Keys of other kinds: none of them is of P-256. */
export function otherKinds(): Written[] {
  const pkcs1 = rsa();
  const pkcs8 = der(0x30, hex('020100300d06092a864886f70d0101010500'), der(4, pkcs1));
  const edwards = Buffer.concat([hex('302e020100300506032b657004220420'), bytesOf('Ed25519', 32)]);
  return [
    ['RSA', armour(pkcs8, WORDS)],
    ['RSA, PKCS#1', armour(pkcs1, `RSA ${WORDS}`)],
    ['Ed25519', armour(edwards, WORDS)],
    ['encrypted', armour(encrypted(), `ENCRYPTED ${WORDS}`)],
  ];
}

const CURVES = [
  { curve: 'secp384r1', crv: 'P-384', length: 48 },
  { curve: 'secp521r1', crv: 'P-521', length: 66 },
  { curve: 'secp256k1', crv: 'secp256k1', length: 32 },
] as const;

/** Keys of other curves, as Node writes them. */
export function otherCurves(): Written[] {
  return CURVES.flatMap(({ curve, crv, length }) => {
    const scalar = Buffer.concat([Buffer.of(0), bytesOf(curve, length - 1)]);
    const ecdh = createECDH(curve);
    ecdh.setPrivateKey(scalar);
    const point = ecdh.getPublicKey().subarray(1);
    const [d, x, y] = [scalar, point.subarray(0, length), point.subarray(length)].map((part) =>
      part.toString('base64url'),
    ) as [string, string, string];
    const key = createPrivateKey({ key: { kty: 'EC', crv, d, x, y }, format: 'jwk' });
    return (['pkcs8', 'sec1'] as const).flatMap((type): Written[] => {
      const text = key.export({ type, format: 'pem' }).toString();
      return [
        [`${curve} in ${type}`, text],
        [`${curve} in ${type}, base64`, Buffer.from(text).toString('base64')],
      ];
    });
  });
}
