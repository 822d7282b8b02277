import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { KeywordFilter } from '../../../../src/leaks/detect/prefilter/keyword-filter.ts';
import { makeTables } from '../../../../src/leaks/detect/prefilter/make-tables.ts';
import { PrefilterCode } from '../../../../src/leaks/detect/prefilter/prefilter-code.ts';
import { makeKey, pem } from '../../../support/keys.ts';

const look = new PrefilterCode(makeTables());

/** How many keywords a text has, and how many of them are worth a closer look. */
function worthIn(text: string): { keywords: number; worth: number } {
  const bytes = Buffer.from(text);
  const filter = new KeywordFilter(bytes);
  const keywords = look.keywords(bytes);
  return { keywords: keywords.length, worth: keywords.filter((hit) => filter.isWorth(hit)).length };
}

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const der = publicKey.export({ type: 'spki', format: 'der' });
const { x, y } = publicKey.export({ format: 'jwk' });
const spelledOut = generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' });
const spelledOutPem = spelledOut.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const spelledOutDer = spelledOut.publicKey.export({ type: 'spki', format: 'der' });
/** Of P-256. */
const oid = [...Buffer.from('2a8648ce3d030107', 'hex')];
/** Of a public key: its algorithm, and the curve with its head. */
const OIDS = ['2a8648ce3d0201', `0608${Buffer.from(oid).toString('hex')}`];
const otherJwk = generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey.export({ format: 'jwk' });
const NOT_WORTH: readonly [name: string, text: string][] = [
  ['words about keys', `throw new Error('No ${['PRIVATE', 'KEY'].join(' ')} in the file that was given');`],
  ['the name of a curve', "await generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);"],
  ['a public JSON Web Key', JSON.stringify({ kty: 'EC', crv: 'P-256', x, y, use: 'sig' })],
  [
    'a public JSON Web Key beside a key of RSA',
    JSON.stringify([
      { kty: 'EC', crv: 'P-256', x, y },
      { kty: 'RSA', n: 'n'.repeat(342), d: 'd'.repeat(342) },
    ]),
  ],
  [
    'a public JSON Web Key in base64',
    Buffer.from(JSON.stringify({ epk: { crv: 'P-256', x, y } })).toString('base64url'),
  ],
  ['a public key in PEM', publicKey.export({ type: 'spki', format: 'pem' }).toString()],
  ['a public key whose curve is spelled out', spelledOutPem],
  ['the same in a string', JSON.stringify(spelledOutPem)],
  ['the same in hex', spelledOutDer.toString('hex')],
  ['a program that asks for a private number', "if (jwk.crv === 'P-256' && jwk.d) return ['sign'];\nelse return d;"],
  ['the OID of a curve as a program compares it', `case findOid(data, [${oid.join(', ')}]): return 'P-256'`],
  ['the same in hex', `is(new byte[] {${oid.map((byte) => `0x${byte.toString(16).padStart(2, '0')}`).join(', ')}})`],
  ['both OIDs with their heads', `includes([${[...der.subarray(4, 23)].join(',')}])`],
  ['words about keys, one after the other', `${'-'.repeat(5)} ${['PRIVATE', 'KEY'].join(' ')} `.repeat(20)],
  ['a public key in one line', `key: ${der.toString('base64')}`],
  ['a public key in hex', `04 is not all: ${der.toString('hex')}`],
  ['a public key in a comment', commented(publicKey.export({ type: 'spki', format: 'pem' }).toString(), ' * ')],
  ['the same in another language', commented(publicKey.export({ type: 'spki', format: 'pem' }).toString(), '# ')],
  [
    'a JSON Web Key of another curve in base64',
    ['e', 'ep', 'epk'].map((name) => base64(JSON.stringify({ [name]: otherJwk }))).join('\n'),
  ],
  ['the same on its own line', `header:\n${base64(JSON.stringify(otherJwk))}\n`],
  ['armour in base64 around what is no key', `secret: ${base64(armoured('435f/sRUBA'))}`],
  ['the same around a long key of RSA', base64(armoured(`MIIEvQIBADANBgkqhkiG9w0B${'AQ8p'.repeat(200)}`))],
  ['the OIDs of a public key that is put together', putTogether(...OIDS)],
  [
    'the OIDs of a private key that is put together',
    putTogether('3077', '020101', '0420', ...OIDS, '3081a4', '2b81040022'),
  ],
  [
    'a program that reads a private number',
    "const curve = { namedCurve: 'P-256' }; const d = new Uint8Array(sign(d, { d }, Base64UrlSafe.decode(d)));",
  ],
  ['the same in PHP', "'P-256' => ['d' => Base64UrlSafe::encodeUnpadded(encodeUnpadded64($d))]"],
];

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

/** What stands between the words of armour. */
function armoured(body: string): string {
  const words = (word: string): string => `-----${word} ${['PRIVATE', 'KEY'].join(' ')}-----`;
  return `${words('BEGIN')}\n${body}\n${words('END')}\n`;
}

function commented(text: string, mark: string): string {
  return text.replace(/^/gm, mark);
}

/** Bytes in hex, as a program puts them together. */
function putTogether(...pieces: readonly string[]): string {
  return `pack('H*',\n${pieces.map((piece) => `  '${piece}' // of the key`).join('\n  .')}\n)`;
}

/** Every byte of a text in an escape of two hex digits. */
function escaped(text: string | Buffer, mark: string): string {
  return Array.from(Buffer.from(text), (byte) => mark + byte.toString(16).padStart(2, '0').toUpperCase()).join('');
}

const NOTHING_ESCAPED: readonly [name: string, text: string][] = [
  ['a picture in an URL', encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg"><g><path d="M4 2z"/></g></svg>')],
  ['points of a picture', '>8D=7D=7D=9D=9D<;D;<C;<F?>JC'],
];

test.each([...NOT_WORTH, ...NOTHING_ESCAPED])('%s needs no closer look', (_, text) => {
  const { keywords, worth } = worthIn(text);
  expect(keywords).toBeGreaterThan(0);
  expect(worth).toBe(0);
});

const key = makeKey('filter');
const jwk = { kty: 'EC', crv: 'P-256', x, y, d: Buffer.alloc(32, 7).toString('base64url') };
const number = key.sec1.toString('hex').slice(14, 78);
const drawn = Buffer.from(number, 'hex').toString('base64url');
const KEY_PIECES = ['3031', '020101', '0420', number, 'a00a', OIDS[1] as string];

function inWords(piece: string): string[] {
  return piece.length === 64 ? (piece.match(/.{8}/g) ?? []) : [piece];
}

const WORTH: readonly [name: string, text: string][] = [
  ['PEM whose curve is spelled out', spelledOut.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
  ['bytes in a list', `[${[...key.apple].join(', ')}]`],
  [
    'bytes in rows',
    (key.apple.toString('hex').match(/.{16}/g) ?? [])
      .map((row) => `[${[...Buffer.from(row, 'hex')].join(', ')}]`)
      .join('\n'),
  ],
  ['a key in a certificate', hidden(key.apple).toString('hex')],
  ['a number with markup between', `crv: 'P-256', <i>d</i>${'<span class="number">'.repeat(5)}${jwk.d}`],
  ['a number under another name', `crv: 'P-256', x: '${x}', y: '${y}', private: '${jwk.d}'`],
  ['PEM', pem(key.apple)],
  ['base64', key.apple.toString('base64')],
  ['hex', key.apple.toString('hex')],
  ['JSON Web Key', JSON.stringify(jwk)],
  ['JSON Web Key in base64', Buffer.from(JSON.stringify(jwk)).toString('base64')],
  ['JSON Web Key in base64, in lines', wrapped(Buffer.from(JSON.stringify(jwk)).toString('base64'))],
  ['JSON Web Key in a string', JSON.stringify(JSON.stringify(jwk))],
  ['JSON Web Key in an URL', encodeURIComponent(JSON.stringify(jwk))],
  ['JSON Web Key in escapes', JSON.stringify(jwk).replaceAll('"', '\\u0022')],
  ['bytes in escapes of a string', escaped(key.apple, '\\x')],
  ['PEM in escapes of an URL', escaped(pem(key.apple), '%')],
  ['PEM in escapes of a string', escaped(pem(key.apple), '\\x')],
  ['PEM in escapes of mail', escaped(pem(key.apple), '=')],
  ['PEM in escapes after those of a picture', `${'%3C%2Fg%3E'.repeat(30)}${escaped(pem(key.apple), '%')}`],
  ['JSON Web Key in escapes of an URL', escaped(JSON.stringify(jwk), '%')],
  ['PEM in base64', base64(pem(key.apple))],
  ['PEM in base64, in lines', wrapped(base64(pem(key.apple)))],
  ['PEM in a comment', commented(pem(key.apple), ' * ')],
  ['JSON Web Key beside one of another curve in base64', base64(JSON.stringify([otherJwk, jwk]))],
  ['the words of armour in base64, and the key on other lines', `${base64(armoured('')).slice(0, 36)}\n + `],
  ['bytes that are put together', putTogether(...KEY_PIECES)],
  ['bytes that are put together, the number in words', putTogether(...KEY_PIECES.flatMap((each) => inWords(each)))],
  [
    'bytes that are put together, far from each other',
    putTogether(...KEY_PIECES).replace('0608', `${' '.repeat(4000)}0608`),
  ],
  ['a number in a call', `crv: 'P-256', d: decode('${jwk.d}')`],
  ['a number in lines', `crv: 'P-256',\nd: ${drawn.slice(0, 30)}\n   ${drawn.slice(30)}`],
  ['JSON Web Key in a program', `const key = { crv: 'P-256', d: '${jwk.d}' };`],
];

/** A public key whose parameters are a private key. */
function hidden(inner: Buffer): Buffer {
  const algorithm = Buffer.concat([Buffer.from('06072a8648ce3d0201', 'hex'), inner]);
  const sequence = Buffer.concat([
    Buffer.of(0x30, 0x81, algorithm.length),
    algorithm,
    Buffer.from('0303000400', 'hex'),
  ]);
  return Buffer.concat([Buffer.of(0x30, 0x81, sequence.length), sequence]);
}

function wrapped(text: string): string {
  return (text.match(/.{1,64}/g) ?? []).join('\n');
}

test.each(WORTH)('a key is worth it as %s, beside what is not, too', (_, text) => {
  expect(worthIn(text).worth).toBeGreaterThan(0);
  for (const [, other] of NOT_WORTH) {
    expect(worthIn(`${other}\n${text}`).worth).toBeGreaterThan(0);
    expect(worthIn(`${text}\n${other}`).worth).toBeGreaterThan(0);
  }
});
