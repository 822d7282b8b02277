import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { makeKey, pem } from '../../support/keys.ts';

const detector = new Detector({ now: new Date('2026-01-01T00:00:00Z') });
const key = makeKey('hostile');
const words = ['PRIVATE', 'KEY'].join(' ');
const noise = Buffer.concat(Array.from({ length: 12_000 }, (_, i) => createHash('sha512').update(`${i}`).digest()));
const head = key.apple.subarray(0, 36).toString('base64');

/** What could keep a search busy, or lead it away, in front of a key. */
const DECOYS: readonly [name: string, content: string | Buffer][] = [
  ['ten thousand lines of armour', `-----BEGIN ${words}-----\n`.repeat(10_000)],
  ['ten thousand heads', `${head}\n`.repeat(10_000)],
  ['ten thousand heads on one line', `"${head}",`.repeat(10_000)],
  ['thousands of public keys', `${pem(key.spki)}`.repeat(2000)],
  ['thousands of keys that do not fit', pem(Buffer.concat([key.apple.subarray(0, -1), Buffer.alloc(1)])).repeat(500)],
  ['megabytes of base64', noise.toString('base64')],
  ['megabytes of wrapped base64', (noise.toString('base64').match(/.{1,76}/g) ?? []).join('\n')],
  ['megabytes of hex', noise.toString('hex')],
  ['megabytes of numbers', noise.subarray(0, 200_000).join(', ')],
  ['megabytes of bytes', noise],
  ['megabytes of one character', 'A'.repeat(2_000_000)],
  ['megabytes of zeros', Buffer.alloc(2_000_000)],
  ['deep escapes', '\\'.repeat(500_000)],
  ['escaped letters', '\\u0041'.repeat(100_000)],
  ['letters in percent', '%41'.repeat(100_000)],
  ['letters in entities', '&#65;'.repeat(100_000)],
  ['percent signs in percent', `%${'25'.repeat(300_000)}`],
  ['quotes', '"'.repeat(500_000)],
  ['open tags', '<a '.repeat(300_000)],
  ['open comments', '/*'.repeat(300_000)],
  ['many names of the curve', '{"crv":"P-256","d":"x"},'.repeat(20_000)],
  ['many numbers of keys', `{"crv":"P-256","d":"${key.scalar.toString('base64url')}"},`.repeat(1000)],
  [
    'many openings of tokens',
    `eyJhbGciOiJFUzI1NiJ9.${Buffer.from('{"aud":"appstoreconnect-v1"}').toString('base64')}.`.repeat(2000),
  ],
  ['base64 within base64', again('A'.repeat(2000), 12)],
];

function again(text: string, times: number): string {
  return times === 0 ? text : again(Buffer.from(text).toString('base64'), times - 1);
}

test.each(DECOYS)(
  'a key after %s is found, in time',
  (_name, decoy) => {
    const content = Buffer.concat([Buffer.from(decoy), Buffer.from(`\n\n${pem(key.apple)}`)]);
    expect(detector.find(content).map(({ fingerprint }) => fingerprint)).toContain(key.fingerprint);
  },
  30_000,
);

test('a key in the middle of one long line', () => {
  const line = 'var a=[1,2,3];'.repeat(100_000);
  const content = Buffer.from(`${line}${JSON.stringify(pem(key.sec1))}${line}`);
  expect(detector.find(content).map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint]);
});

test('a key in base64 in the middle of much base64', () => {
  const content = Buffer.from(Buffer.concat([noise, Buffer.from(pem(key.apple)), noise]).toString('base64'));
  expect(detector.find(content).map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint]);
});
