/** Data for tests of cryptography: keys that are not Apple's, in half of the files, certificates, tokens, test vectors. */
import { createECDH } from 'node:crypto';
import { noise } from '../content.mjs';
import { base64url, between, hex, many, name, oneOf, words } from './random.mjs';

const bytes = (digits) => Buffer.from(digits, 'hex');
const EC_PUBLIC = '3059301306072a8648ce3d020106082a8648ce3d03010703420004';

/** A key pair of P-256, from the seed and good for nothing. */
function pair(next) {
  const ecdh = createECDH('prime256v1');
  // The number must be below the order of the curve: a first byte below 255 makes it so.
  ecdh.setPrivateKey(Buffer.concat([Buffer.from([between(next, 1, 254)]), noise(next, 32).subarray(1)]));
  const point = ecdh.getPublicKey();
  return {
    scalar: ecdh.getPrivateKey().toString('hex').padStart(64, '0'),
    point: point.toString('hex'),
    x: point.subarray(1, 33),
    y: point.subarray(33),
  };
}

function armoured(label, der) {
  const lines = der.toString('base64').match(/.{1,64}/g);
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`].join('\n');
}

const PRIVATE = ['PRIVATE', 'KEY'].join(' ');

/** One key. Those of RSA and of other curves have the structure alone: their numbers are random. */
const KEYS = [
  (next) => armoured(`RSA ${PRIVATE}`, Buffer.concat([bytes('308204a40201000282010100'), noise(next, 1_180)])),
  (next) =>
    armoured(
      'PUBLIC KEY',
      Buffer.concat([bytes('30820122300d06092a864886f70d01010105000382010f003082010a0282010100'), noise(next, 260)]),
    ),
  (next) => armoured('PUBLIC KEY', Buffer.concat([bytes(EC_PUBLIC), noise(next, 64)])),
  (next) =>
    armoured(
      PRIVATE,
      Buffer.concat([
        bytes('3081b6020100301006072a8648ce3d020106052b8104002204819e30819b0201010430'),
        noise(next, 152),
      ]),
    ),
  (next) => armoured(PRIVATE, Buffer.concat([bytes('302e020100300506032b657004220420'), noise(next, 32)])),
  (next) => {
    const { scalar, point } = pair(next);
    return armoured(
      PRIVATE,
      bytes(`308187020100301306072a8648ce3d020106082a8648ce3d030107046d306b0201010420${scalar}a144034200${point}`),
    );
  },
  (next) => armoured('CERTIFICATE', certificate(next)),
  (next) =>
    JSON.stringify({
      kty: 'RSA',
      n: base64url(next, 256),
      e: 'AQAB',
      d: base64url(next, 256),
      p: base64url(next, 128),
      q: base64url(next, 128),
    }),
  (next) =>
    JSON.stringify({
      kty: 'EC',
      crv: 'P-256',
      x: base64url(next, 32),
      y: base64url(next, 32),
      use: 'sig',
      kid: hex(next, 16),
    }),
  (next) => JSON.stringify({ kty: 'OKP', crv: 'Ed25519', x: base64url(next, 32), d: base64url(next, 32) }),
  (next) => {
    const { scalar, x, y } = pair(next);
    return JSON.stringify({
      kty: 'EC',
      crv: 'P-256',
      x: x.toString('base64url'),
      y: y.toString('base64url'),
      d: bytes(scalar).toString('base64url'),
    });
  },
];

function certificate(next) {
  const named = Buffer.concat([bytes('310b300906035504061302444531'), Buffer.from(words(next, 6))]);
  return Buffer.concat([
    bytes('308201f63082019ca0030201020214'),
    noise(next, 20),
    bytes('300a06082a8648ce3d0403023045'),
    named,
    bytes(EC_PUBLIC),
    noise(next, 64),
    bytes('300a06082a8648ce3d040302034800304502'),
    noise(next, 68),
  ]);
}

const jwt = (next) =>
  `eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.${Buffer.from(JSON.stringify({ sub: words(next, 1), iat: between(next, 1e9, 2e9) })).toString('base64url')}.${base64url(next, 64)}`;

/** Tests of tokens and of TLS: every other file holds a key. */
export const testData = {
  path: 'test/keys.test.ts',
  pieces: 120,
  versions: 6,
  edits: 2,
  piece(next, at, file) {
    if (at === 60 && file % 2 === 0) return `export const ${name(next)} = \`${oneOf(next, KEYS)(next)}\`;`;
    return oneOf(next, [
      () => `  test('${words(next, 6)}', async (t) => {`,
      () =>
        `    const { payload } = await ${name(next)}(${name(next)}, { algorithms: ['ES256', 'RS256'], crv: 'P-256' });`,
      () => `    t.is(${name(next)}.${name(next)}, '${words(next, 3)}');`,
      () => `    throw new Error('${words(next, 4)} ${PRIVATE} ${words(next, 2)}');`,
      () => '  });',
      () => (next() < 0.2 ? `    const token = '${jwt(next)}';` : `    // ${words(next, 9)}`),
    ])();
  },
};

/** Test vectors: signatures and public keys in hex, by the thousand. */
export const vectors = {
  path: 'testvectors/ecdsa_secp256r1_test.json',
  pieces: 900,
  versions: 3,
  edits: 2,
  head: '{\n  "algorithm" : "ECDSA",\n  "testGroups" : [\n',
  piece(next, at) {
    if (at % 60 !== 0) {
      return `        {\n          "tcId" : ${at},\n          "comment" : "${words(next, 4)}",\n          "msg" : "${hex(next, between(next, 1, 40) * 2)}",\n          "sig" : "3045022100${hex(next, 64)}0220${hex(next, 64)}",\n          "result" : "${oneOf(next, ['valid', 'invalid'])}"\n        },`;
    }
    const point = noise(next, 64);
    const pem = armoured('PUBLIC KEY', Buffer.concat([bytes(EC_PUBLIC), point])).replaceAll('\n', '\\n');
    return `      "publicKey" : {\n        "type" : "EcPublicKey",\n        "curve" : "secp256r1",\n        "uncompressed" : "04${point.toString('hex')}",\n        "wx" : "${hex(next, 64)}"\n      },\n      "publicKeyDer" : "${EC_PUBLIC}${point.toString('hex')}",\n      "publicKeyPem" : "${pem}\\n",\n      "sha" : "SHA-256",\n      "jwk" : ${JSON.stringify({ kty: 'EC', crv: 'P-256', x: base64url(next, 32), y: base64url(next, 32) })},\n      "tests" : [${many(1, () => '').join('')}`;
  },
};
