import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { appleFile, armour, makeKey } from '../../support/keys.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const key = makeKey('rare');

function each(text: string, write: (code: number) => string): string {
  return Array.from(text, (character) => write(character.charCodeAt(0))).join('');
}

function keysIn(content: string | Buffer): (string | undefined)[] {
  return new Detector({ now: NOW }).find(Buffer.from(content)).map(({ fingerprint }) => fingerprint);
}

const hex = (code: number): string => code.toString(16).padStart(2, '0');

const signed = (key.apple.toString('hex').match(/.{1,32}/g) ?? []).map((line) =>
  Array.from(new Int8Array(Buffer.from(line, 'hex'))).join(', '),
);

test.each<[string, string]>([
  ['the escapes of old scripts', each(appleFile(key), (code) => `%u00${hex(code)}`)],
  ['escapes with braces', `"${appleFile(key).replace(/[^A-Za-z]/g, (one) => `\\u{${hex(one.charCodeAt(0))}}`)}"`],
  ['escapes with braces and zeros', `"${appleFile(key).replace(/\W/g, (one) => `\\x{00${hex(one.charCodeAt(0))}}`)}"`],
  ['signed numbers in a log', signed.map((line) => `I0102 03:04:05.123456   12345 main.go:123] ${line}`).join('\n')],
])('a key is found in %s', (_name, content) => {
  expect(keysIn(content)).toEqual([key.fingerprint]);
});

test('a key without a point is no other one, where its bytes look like escapes', () => {
  for (let number = 0; number < 40; number++) {
    const one = makeKey(`escapes ${number}`);
    const lines = armour(one.pointless, 'PRIVATE KEY').trimEnd().split('\n');
    const [found = one.fingerprint] = keysIn(`KEY="${lines.join('\\\\\\\\n')}"`);
    expect(found).toBe(one.fingerprint);
  }
});

test('a time is not taken for the last bytes of a key without a point', () => {
  const one = makeKey('times');
  const lines = one.pointless.toString('hex').match(/.{1,32}/g) ?? [];
  const written = lines.map((line) => `2026-01-02 03:04:05 ${(line.match(/../g) ?? []).join(' ')}`).join('\n');
  expect(keysIn(written)).toEqual([one.fingerprint]);
});

test('a key of another curve is none', () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
  expect(keysIn(privateKey.export({ type: 'pkcs8', format: 'der' }))).toEqual([]);
});

test('a public key with a signature is none', () => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const ecdsaWithSha256 = Buffer.from('300a06082a8648ce3d040302', 'hex');
  const signature = Buffer.from(`034800304502200${'1'.repeat(63)}022100${'8'.repeat(64)}`, 'hex');
  const signed = Buffer.concat([publicKey.export({ type: 'spki', format: 'der' }), ecdsaWithSha256, signature]);
  expect(keysIn(signed)).toEqual([]);
  expect(keysIn(Buffer.concat([signed, key.apple]))).toEqual([key.fingerprint]);
});

const AUDIENCE = 'appstoreconnect-v1';
const FUTURE = NOW.getTime() / 1000 + 600;

function token(claims: string): string {
  const parts = ['{"alg":"ES256","kid":"2X9R4HXF34","typ":"JWT"}', claims, 's'.repeat(64)];
  return parts.map((part) => Buffer.from(part).toString('base64url')).join('.');
}

test.each([
  ['a token', `{"iss":"i","exp":${FUTURE},"aud":"${AUDIENCE}"}`, 1],
  ['claims that are cut off', `{"iss":"i","exp":${FUTURE},"aud":"${AUDIENCE}"`, 0],
  ['claims that are a list', `["${AUDIENCE}",${FUTURE}]`, 0],
  ['claims that are nothing', `null /* "aud":"${AUDIENCE}" */`, 0],
])('%s', (_name, claims, count) => {
  expect(new Detector({ now: NOW }).find(Buffer.from(`TOKEN=${token(claims)}\n`))).toHaveLength(count);
});
