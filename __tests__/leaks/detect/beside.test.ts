import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { appleFile, makeKey, pem } from '../../support/keys.ts';

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
];

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
  ['small pieces', pieces.map((piece) => `  | ${piece}`).join('\n')],
];

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
