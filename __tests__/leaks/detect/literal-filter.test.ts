import { generateKeyPairSync } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { makeTables } from '../../../src/leaks/detect/keywords.ts';
import { LiteralFilter } from '../../../src/leaks/detect/literal-filter.ts';
import { QuickLook } from '../../../src/leaks/detect/quick-look.ts';
import { makeKey, pem } from '../../support/keys.ts';

const look = new QuickLook(makeTables());

/** How many literals a text has, and how many of them are worth a closer look. */
function worthIn(text: string): { literals: number; worth: number } {
  const bytes = Buffer.from(text);
  const filter = new LiteralFilter(bytes);
  const literals = look.literals(bytes);
  return { literals: literals.length, worth: literals.filter((literal) => filter.isWorth(literal)).length };
}

const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const der = publicKey.export({ type: 'spki', format: 'der' });
const { x, y } = publicKey.export({ format: 'jwk' });
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
  ['a public key in one line', `key: ${der.toString('base64')}`],
  ['a public key in hex', `04 is not all: ${der.toString('hex')}`],
];

test.each(NOT_WORTH)('%s needs no closer look', (_, text) => {
  const { literals, worth } = worthIn(text);
  expect(literals).toBeGreaterThan(0);
  expect(worth).toBe(0);
});

const key = makeKey('filter');
const jwk = { kty: 'EC', crv: 'P-256', x, y, d: Buffer.alloc(32, 7).toString('base64url') };
const WORTH: readonly [name: string, text: string][] = [
  ['PEM', pem(key.apple)],
  ['base64', key.apple.toString('base64')],
  ['hex', key.apple.toString('hex')],
  ['JSON Web Key', JSON.stringify(jwk)],
  ['JSON Web Key in base64', Buffer.from(JSON.stringify(jwk)).toString('base64')],
  ['JSON Web Key in base64, in lines', wrapped(Buffer.from(JSON.stringify(jwk)).toString('base64'))],
  ['JSON Web Key in a string', JSON.stringify(JSON.stringify(jwk))],
  ['JSON Web Key in an URL', encodeURIComponent(JSON.stringify(jwk))],
  ['JSON Web Key in escapes', JSON.stringify(jwk).replaceAll('"', '\\u0022')],
  ['JSON Web Key in a program', `const key = { crv: 'P-256', d: '${jwk.d}' };`],
];

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
