import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { appleFile, makeKey, pem, type TestKey } from '../../support/keys.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const key = makeKey('beside');
const other = makeKey('beside it');

/** What is recognised as no key of P-256 must not hide one that stands next to it. */
const COMPANIONS: readonly (readonly [what: string, text: string])[] = [
  ...['secp384r1', 'secp521r1', 'secp256k1', 'brainpoolP256r1', 'prime192v1'].flatMap((namedCurve) => {
    const pair = generateKeyPairSync('ec', { namedCurve });
    return [...privateForms(namedCurve, pair.privateKey), ...publicForms(namedCurve, pair.publicKey)];
  }),
  ...publicForms('P-256', generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey),
  ...publicForms(
    'explicit P-256',
    generateKeyPairSync('ec', { namedCurve: 'P-256', paramEncoding: 'explicit' }).publicKey,
  ),
  ...privateForms('Ed25519', generateKeyPairSync('ed25519').privateKey),
  ...privateForms('X25519', generateKeyPairSync('x25519').privateKey),
  ['the same key', appleFile(key)],
  ['another key of P-256', appleFile(other)],
  ['another JSON Web Key', JSON.stringify(jwkOf(other))],
];

function jwkOf({ scalar, point }: TestKey): object {
  const [x, y, d] = [point.subarray(0, 32), point.subarray(32), scalar].map((number) => number.toString('base64url'));
  return { kty: 'EC', crv: 'P-256', x, y, d };
}

function privateForms(name: string, privateKey: KeyObject): [string, string][] {
  const der = privateKey.export({ type: 'pkcs8', format: 'der' });
  return [
    [`a private key of ${name}`, pem(der)],
    [`a private key of ${name} in hex`, der.toString('hex')],
  ];
}

function publicForms(name: string, publicKey: KeyObject): [string, string][] {
  const der = publicKey.export({ type: 'spki', format: 'der' });
  return [
    [`a public key of ${name}`, publicKey.export({ type: 'spki', format: 'pem' }).toString()],
    [`a public key of ${name} in hex`, der.toString('hex')],
  ];
}

const lines = appleFile(key).trimEnd().split('\n');
/** Pieces so small that only the words of armour tell of them. */
const pieces = lines.flatMap((line) => (line.startsWith('-') ? [line] : (line.match(/.{1,9}/g) ?? [])));

const FORMS: readonly (readonly [form: string, text: string])[] = [
  ['PEM', appleFile(key)],
  ['hex', key.apple.toString('hex')],
  ['one line with escapes', `"${lines.join('\\n')}"`],
  ['quoted lines', lines.map((line) => `"${line}\\n" +`).join('\n')],
  ['a JSON Web Key', JSON.stringify(jwkOf(key))],
  ['a JSON Web Key in a string', JSON.stringify(JSON.stringify(jwkOf(key)))],
  ['a JSON Web Key in an URL', encodeURIComponent(JSON.stringify(jwkOf(key)))],
  ['a JSON Web Key whose number alone is escaped', withEscapedNumber(key)],
  ['small pieces', pieces.map((piece) => `  | ${piece}`).join('\n')],
];

function withEscapedNumber({ scalar }: TestKey): string {
  const number = scalar.toString('base64url');
  const escaped = `${number.slice(0, 12)}\\u00${Buffer.from(number.charAt(12)).toString('hex')}${number.slice(13)}`;
  return JSON.stringify(jwkOf(key)).replace(number, escaped);
}

describe.each(COMPANIONS)('beside %s', (what, companion) => {
  test.each(FORMS)('a key is found as %s', (_form, text) => {
    const joints = ['\n', '"},{"k":"'];
    const contents = joints.flatMap((joint) => [`${companion}${joint}${text}`, `${text}${joint}${companion}`]);
    for (const content of contents) {
      const found = new Detector({ now: NOW }).find(Buffer.from(content)).map(({ fingerprint }) => fingerprint);
      expect(found).toContain(key.fingerprint);
      expect(found.length).toBe(what.includes('same') || what.includes('another') ? 2 : 1);
    }
  });
});

/** DER that is no key of P-256. */
const FOREIGN: readonly (readonly [what: string, der: Buffer])[] = [
  ['a public key', other.spki],
  ['a key of another curve', derOf(generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey)],
  ['a key of RSA', derOf(generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey)],
  ['a signature', Buffer.from('300a06082a8648ce3d0403020348003045', 'hex')],
];

function derOf(privateKey: KeyObject): Buffer {
  return privateKey.export({ type: 'pkcs8', format: 'der' });
}

const WRITTEN: readonly (readonly [how: string, write: (der: Buffer) => string])[] = [
  ['base64', (der) => der.toString('base64')],
  ['lines of base64', (der) => (der.toString('base64').match(/.{1,64}/g) ?? []).join('\n')],
  ['lines in a string', (der) => JSON.stringify((der.toString('base64').match(/.{1,64}/g) ?? []).join('\n'))],
  ['hex', (der) => der.toString('hex')],
];

describe.each(FOREIGN)('in one run with %s', (_what, der) => {
  test.each(WRITTEN)('a key is found in %s', (_how, write) => {
    const octets = Buffer.concat([Buffer.from('04820000', 'hex'), der, key.apple]);
    octets.writeUInt16BE(octets.length - 4, 2);
    for (const run of [
      [der, key.apple],
      [key.apple, der],
      [der, key.sec1, der],
      [Buffer.of(0x30, 0x82, octets.length >> 8, octets.length & 255), octets],
    ]) {
      const found = new Detector({ now: NOW }).find(Buffer.from(`value: ${write(Buffer.concat(run))}\n`));
      expect(found.map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint]);
    }
  });
});
