import { createECDH, createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Form } from './forms.ts';
import { armour, makeKey, pem, type TestKey } from './keys.ts';
import { otherCurves, otherKinds } from './other-kinds.ts';

const WORDS = ['PRIVATE', 'KEY'].join(' ');

/** Files that look like leaks and are none: a scan must stay quiet about all of them. */
export function controls(): Form[] {
  const key = makeKey('controls');
  const other = makeKey('controls, another one');
  const entries: [string, string | Buffer][] = [
    ...placeholders(key),
    ...damaged(key, other),
    ...publicHalves(key),
    ...otherKinds(),
    ...otherCurves(),
    ...texts(),
    ...tokens(),
    ...jwks(key, other),
    ...numbers(),
  ];
  return entries.map(([name, content]) => ({
    name,
    content: typeof content === 'string' ? Buffer.from(content) : content,
  }));
}

function block(body: string, words = WORDS): string {
  return `-----BEGIN ${words}-----\n${body}\n-----END ${words}-----\n`;
}

function placeholders(key: TestKey): [string, string][] {
  const head = key.apple.subarray(0, 36).toString('base64');
  return [
    ['dots for a body', block('...')],
    ['the start and dots', block('MIG...')],
    ['the constant head alone', block(head)],
    ['the constant head and dots', block(`${head}...`)],
    ['the constant head and letters', block(`${head}${'A'.repeat(152)}`)],
    ['the constant head and x', block(`${head}${'x'.repeat(152)}`)],
    [
      'the constant head and words',
      block(`${head} then come your own bytes which nobody but you must ever see or keep`),
    ],
    ['a body of words', block('your key goes here')],
    ['a variable', block('$' + '{PRIVATE_KEY}')],
    ['redacted', block('[REDACTED]')],
    ['stars', block('*'.repeat(64))],
    [
      'a short key without a point and words',
      `${key.pointless.subarray(0, 35).toString('base64')} is where a number of thirty two bytes begins in every key`,
    ],
    ['a scalar of ones', pem(Buffer.concat([key.pointless.subarray(0, 35), Buffer.alloc(32, 1)]))],
    [
      'a scalar that counts',
      pem(Buffer.concat([key.pointless.subarray(0, 35), Buffer.from(Array.from({ length: 32 }, (_, i) => i))])),
    ],
    [
      'a scalar of letters',
      pem(Buffer.concat([key.pointless.subarray(0, 35), Buffer.from('0123456789abcdefghijklmnopqrstuv')])),
    ],
    [
      'the head in hex beside other hex',
      `head ${key.pointless.subarray(0, 35).toString('hex')}\nmiddle a00a06082a8648ce3d030107a14403420004\nhash ${createHash('sha256').update('x').digest('hex')}`,
    ],
  ];
}

function damaged(key: TestKey, other: TestKey): [string, string | Buffer][] {
  const body = key.apple.toString('base64');
  const withPointOf = (der: Buffer): Buffer => Buffer.concat([der.subarray(0, -64), other.point]);
  return [
    ['cut in the middle', block(body.slice(0, 120))],
    ['cut by one line', pem(key.apple).split('\n').slice(0, 3).join('\n')],
    ['redacted in the middle', block(`${body.slice(0, 52)}${'*'.repeat(48)}${body.slice(100)}`)],
    ['redacted by dots', block(`${body.slice(0, 60)}...${body.slice(-20)}`)],
    ['a point of another key', pem(withPointOf(key.apple))],
    ['a point of another key, in SEC1', pem(withPointOf(key.sec1), 'EC')],
    ['a point of another key, in DER', withPointOf(key.openssl)],
    ['a point of another key, in hex', withPointOf(key.openssl).toString('hex')],
    ['a scalar of zero', pem(Buffer.concat([key.pointless.subarray(0, 35), Buffer.alloc(32)]))],
    ['a scalar beyond the order', pem(Buffer.concat([key.pointless.subarray(0, 35), Buffer.alloc(32, 255)]))],
    ['a first half of the DER', key.apple.subarray(0, 75)],
  ];
}

function publicHalves(key: TestKey): [string, string | Buffer][] {
  const words = ['PUBLIC', 'KEY'].join(' ');
  return [
    ['a public key', armour(key.spki, words)],
    ['a public key under the words of a private one', pem(key.spki)],
    ['a public key in DER', key.spki],
    ['a public key in hex', key.spki.toString('hex')],
    ['a public key in base64', key.spki.toString('base64')],
    ['a public key, base64 twice', Buffer.from(armour(key.spki, words)).toString('base64')],
    ['many public keys', armour(key.spki, words).repeat(200)],
    ['parameters of the curve', armour(Buffer.from('06082a8648ce3d030107', 'hex'), 'EC PARAMETERS')],
  ];
}

function texts(): [string, string][] {
  return [
    ['a regular expression', `/-----BEGIN (?:EC )?${WORDS}-----[\\s\\S]+?-----END (?:EC )?${WORDS}-----/`],
    ['source that builds armour', `const head = '-----BEGIN ${WORDS}-----'; const tail = "-----END ${WORDS}-----";`],
    ['documentation', `Apple's file starts with -----BEGIN ${WORDS}----- and has four lines.`],
    [
      'constants of a scanner',
      "const HEADS = ['MIGTAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBHkwdwIBAQQg', 'MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg'];",
    ],
    [
      'constants in hex',
      "hex('308193020100301306072a8648ce3d020106082a8648ce3d030107047930770201010420'); hex('a00a06082a8648ce3d030107a14403420004');",
    ],
    ['the OID in C', 'static const u8 oid[] = { 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07 };'],
    ['decoys', `-----BEGIN ${WORDS}-----\n`.repeat(500)],
    ['gzip of something else in base64', `data: ${gzipSync('release notes, and no key').toString('base64')}`],
    ['the end of text of openssl', 'ASN1 OID: prime256v1\nNIST CURVE: P-256\n'],
    ...structures(createHash('sha256').update('structures').digest('hex').toUpperCase()),
    ['a workflow', 'run: echo "$ASC_KEY" | base64 --decode > AuthKey.p8'],
  ];
}

/** What `openssl asn1parse` prints of a key on another curve, and of strings of bytes that are none. */
function structures(digits: string): [string, string][] {
  const sequence = '    0:d=0  hl=2 l= 119 cons: SEQUENCE          \n';
  const version = '    2:d=1  hl=2 l=   1 prim: INTEGER           :01\n';
  const octets = `    5:d=1  hl=2 l=  32 prim: OCTET STRING      [HEX DUMP]:${digits}\n`;
  const curve = '   41:d=2  hl=2 l=   5 prim: OBJECT            :secp256k1\n';
  return [
    [
      'asn1parse of a key on another curve',
      `${sequence}${version}${octets}   39:d=1  hl=2 l=   7 cons: cont [ 0 ]        \n${curve}`,
    ],
    ['asn1parse of a digest', `${sequence}${octets}`],
    [
      'asn1parse of a digest within a structure',
      `${sequence}    2:d=1  hl=2 l= 119 cons: SEQUENCE          \n${version}${octets}`,
    ],
    [
      'asn1parse of PKCS#8 on another curve',
      `${curve}   26:d=1  hl=2 l=  39 prim: OCTET STRING      [HEX DUMP]:30250201010420${digits}\n`,
    ],
  ];
}

function tokens(): [string, string][] {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const header = part({ alg: 'ES256', kid: 'ABCDEFGHIJ', typ: 'JWT' });
  const signature = createHash('sha512').update('signature').digest('base64url');
  const token = (claims: object): string => `${header}.${part(claims)}.${signature}`;
  return [
    ['a token that has expired', token({ iss: 'x', exp: 1_600_000_000, aud: 'appstoreconnect-v1' })],
    ['a token without an end', token({ iss: 'x', aud: 'appstoreconnect-v1' })],
    ['a token for somebody else', token({ iss: 'x', exp: 32_503_680_000, aud: 'example' })],
    ['a token without its signature', `${header}.${part({ exp: 32_503_680_000, aud: 'appstoreconnect-v1' })}.`],
    ['claims alone', JSON.stringify({ exp: 32_503_680_000, aud: 'appstoreconnect-v1' })],
  ];
}

function jwks(key: TestKey, other: TestKey): [string, string][] {
  const jwk = (of: TestKey): Record<string, string> => ({
    kty: 'EC',
    crv: 'P-256',
    x: of.point.subarray(0, 32).toString('base64url'),
    y: of.point.subarray(32).toString('base64url'),
  });
  const counting = Buffer.from(Array.from({ length: 32 }, (_, i) => i)).toString('base64url');
  return [
    ['a public JWK', JSON.stringify(jwk(key))],
    ['a JWK with the number of another key', JSON.stringify({ ...jwk(key), d: other.scalar.toString('base64url') })],
    ['a JWK without a point that counts', JSON.stringify({ kty: 'EC', crv: 'P-256', d: counting })],
    ['a number without its JWK', JSON.stringify({ alg: 'ES256', d: key.scalar.toString('base64url') })],
    [
      'a JWK of another curve',
      JSON.stringify({ ...jwk(key), crv: 'secp256k1', d: other.scalar.toString('base64url') }),
    ],
  ];
}

/** Much hex and base64 that is no key, the same in every run. */
function numbers(): [string, string | Buffer][] {
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(createHash('sha256').update('numbers').digest());
  const hashes = Array.from({ length: 2000 }, (_, i) => createHash('sha512').update(`number ${i}`).digest());
  return [
    ['hashes in hex', hashes.map((hash) => hash.toString('hex')).join('\n')],
    ['hashes in base64', hashes.map((hash) => `sha512-${hash.toString('base64')}`).join('\n')],
    ['hashes in one line of base64', Buffer.concat(hashes).toString('base64')],
    [
      'hashes as numbers',
      hashes
        .slice(0, 200)
        .map((hash) => hash.join(', '))
        .join(',\n'),
    ],
    ['bytes', Buffer.concat(hashes)],
    ['a bare point', ecdh.getPublicKey('hex')],
    ['nothing', ''],
  ];
}
