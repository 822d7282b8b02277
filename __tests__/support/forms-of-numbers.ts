import { base64, type Entry, wrap } from './forms-text.ts';
import type { TestKey } from './keys.ts';

/** Its numbers, private and public, as programs write them that use neither DER nor JSON Web Keys. */
export function numbers(key: TestKey): Entry[] {
  const point = Buffer.concat([Buffer.of(4), key.point]);
  const url = (bytes: Buffer): string => bytes.toString('base64url');
  const [x, y, d] = [url(key.point.subarray(0, 32)), url(key.point.subarray(32)), url(key.scalar)];
  const text = opensslText(key.scalar, point).split('\n');
  const windows = Buffer.concat([Buffer.from('ECS2 \0\0\0'), key.point, key.scalar]);
  return [
    ['text of openssl, quoted', text.map((line) => `> ${line}`).join('\n')],
    ['text of openssl in a log', text.map((line) => `2026-01-02T03:04:05.1234567Z ${line}`).join('\n')],
    ['text of openssl, a string a line', JSON.stringify(text, null, 1)],
    [
      'text of openssl with all numbers of the curve',
      `${text.slice(0, -1).join('\n')}\nField Type: prime-field\nPrime:\n    00:ff:ff:ff\n`,
    ],
    ...structures(key.scalar.toString('hex').toUpperCase()),
    [
      'numbers in Java',
      `new ECKey.Builder(Curve.P_256, new Base64URL("${x}"), new Base64URL("${y}")).d(new Base64URL("${d}"))`,
    ],
    ['numbers in a line of .env each', `JWK_CRV=P-256\nJWK_X=${x}\nJWK_Y=${y}\nJWK_D=${d}\n`],
    [
      'numbers of CryptoKit',
      `P256.Signing.PrivateKey(x963Representation: Data(base64Encoded: "${base64(Buffer.concat([point, key.scalar]))}")!)`,
    ],
    ['JWK after its certificates', farJwk({ kty: 'EC', crv: 'P-256', x, y }, { d })],
    ['JWK before its certificates', farJwk({ d, x }, { y, crv: 'P-256', kty: 'EC' })],
    ['numbers in one, in hex', `let key = "${Buffer.concat([point, key.scalar]).toString('hex')}"`],
    ...inGo(key),
    ...inHex(key.scalar.toString('hex'), point.toString('hex')),
    ['numbers in one, in base64', `key: ${base64(Buffer.concat([point, key.scalar]))}`],
    ['numbers of Windows in a line of .env', `ASC_KEY=${base64(windows)}\n`],
    ['numbers of Windows in YAML', `key: |\n  ${base64(windows)}\n`],
    ['numbers of Windows', `Convert.FromBase64String("${base64(windows)}")`],
  ];
}

/** What `openssl asn1parse` prints of keys whose point is no string of bytes, or that have none. */
function structures(scalar: string): Entry[] {
  const version =
    '    0:d=0  hl=2 l= 119 cons: SEQUENCE          \n    2:d=1  hl=2 l=   1 prim: INTEGER           :01\n';
  const octets = '    5:d=1  hl=2 l=  32 prim: OCTET STRING      ';
  const curve =
    '   39:d=1  hl=2 l=  10 cons: cont [ 0 ]        \n   41:d=2  hl=2 l=   8 prim: OBJECT            :prime256v1\n';
  const [first, second] = (scalar.toLowerCase().match(/.{32}/g) ?? []).map((half) =>
    (half.match(/../g) ?? []).map((byte, i) => (i === 7 ? `${byte}-` : `${byte} `)).join(''),
  );
  return [
    ['asn1parse of SEC1', `${version}${octets}[HEX DUMP]:${scalar}\n${curve}`],
    [
      'asn1parse of SEC1 in a log',
      `${version}${octets}[HEX DUMP]:${scalar}\n${curve}`.replaceAll(/^/gm, '03:04:05.123 '),
    ],
    ['asn1parse of SEC1 without the curve', `${version}${octets}[HEX DUMP]:${scalar}\n`],
    [
      'asn1parse -dump of SEC1',
      `${version}${octets}\n      0000 - ${first}  ................\n      0010 - ${second}  ................\n${curve}`,
    ],
    [
      'asn1parse of PKCS#8 without its point',
      `${curve}   26:d=1  hl=2 l=  39 prim: OCTET STRING      [HEX DUMP]:30250201010420${scalar}\n`,
    ],
  ];
}

/** A key of `crypto/ecdsa` as Go prints its fields, and as it writes them in JSON. */
function inGo(key: TestKey): Entry[] {
  const [x, y, d] = [key.point.subarray(0, 32), key.point.subarray(32), key.scalar].map((bytes) =>
    BigInt(`0x${bytes.toString('hex')}`),
  );
  return [
    ['numbers in decimal, printed by Go', `key: &{PublicKey:{Curve:0x74b9b0 X:+${x} Y:+${y}} D:+${d}}`],
    ['numbers in decimal, in JSON of Go', `{"Curve":{},"X":${x},"Y":${y},"D":${d}}`],
  ];
}

/** Side by side, under whatever names. */
function inHex(scalar: string, point: string): Entry[] {
  return [
    ['number and point in hex, in JSON', JSON.stringify({ publicKey: point, privateKey: scalar }, null, 2)],
    ['number and point in hex, in a table', `id,private,public\n1,${scalar.toUpperCase()},${point.toUpperCase()}\n`],
    ['number and point in hex, in lines', `${scalar}\n${point}\n`],
    ['number and point in hex, in a program', `d = 0x${scalar}\nq = 0x${point}\n`],
    ['number and point in hex, in JSON in base64', base64(JSON.stringify({ d: scalar, q: point }))],
  ];
}

/** With a chain of three certificates between the members. */
function farJwk(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string {
  return JSON.stringify({ ...before, x5c: ['D', 'E', 'F'].map((letter) => `MII${letter.repeat(4000)}`), ...after });
}

function opensslText(scalar: Buffer, point: Buffer): string {
  const colons = (bytes: Buffer): string => wrap((bytes.toString('hex').match(/../g) ?? []).join(':'), 45, '\n    ');
  return `Private-Key: (256 bit)\npriv:\n    ${colons(scalar)}\npub:\n    ${colons(point)}\nASN1 OID: prime256v1`;
}
