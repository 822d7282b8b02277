import { describe, expect, test } from '@jest/globals';
import { secretsToMask } from '../../src/key/masks.ts';
import { appleFile, makeKey, pem } from '../support/keys.ts';
import { badSecrets, base64, goodSecrets, hex, jwk, wrap } from '../support/secrets.ts';

const key = makeKey('masks');
const body = base64(key.apple);
const words = ['PRIVATE', 'KEY'].join(' ');

describe('masks', () => {
  const all = [...goodSecrets(key), ...badSecrets(key)].map(({ name, text }) => [name, text]);
  test.each(all)('of %s can be handed to the runner', (_, text) => {
    for (const mask of secretsToMask(text as string)) {
      expect(mask).not.toMatch(/[\r\n]/);
      expect(mask.length).toBeGreaterThanOrEqual(16);
      expect(mask).toBe(mask.trim());
      for (const line of ['BEGIN', 'END']) expect(`-----${line} ${words}-----`).not.toContain(mask);
    }
  });

  test.each(all)('of %s hold every long line of it', (_, text) => {
    const masks = secretsToMask(text as string);
    for (const line of (text as string).split(/[\r\n]+/).map((piece) => piece.trim())) {
      if (line.length >= 16 && /[A-Za-z0-9]{8}/.test(line) && !/BEGIN|END/i.test(line)) expect(masks).toContain(line);
    }
  });

  const ofKey = goodSecrets(key).filter(({ name }) => !/SEC1|OpenSSL|Web Key/.test(name));
  test.each(ofKey.map(({ name, text }) => [name, text]))('of %s hold the body, in one line and by lines', (_, text) => {
    const masks = secretsToMask(text);
    expect(masks).toContain(body);
    for (const line of wrap(body, 64).trim().split('\n').slice(0, 3)) expect(masks).toContain(line);
    expect(masks).toContain(hex(key.apple));
    expect(masks).toContain(key.apple.toString('base64url'));
  });
});

test('every layer of a secret is masked', () => {
  const once = base64(appleFile(key));
  const masks = secretsToMask(`KEY="${base64(once)}"`);
  expect(masks).toEqual(expect.arrayContaining([`KEY="${base64(once)}"`, base64(once), once, body]));
});

test('so is base64 that is wrapped, in one line as well', () => {
  const once = base64(pem(key.apple));
  expect(secretsToMask(wrap(once, 64))).toContain(once);
});

test('so is the private number of a JSON Web Key', () => {
  expect(secretsToMask(base64(JSON.stringify(jwk(key))))).toContain(jwk(key).d);
});

test('so is a secret that is too long to be searched', () => {
  const long = `${'x'.repeat(70_000)}\n${body}`;
  expect(secretsToMask(long)).toEqual(['x'.repeat(70_000), body]);
});

test.each([
  ['nothing', ''],
  ['little', 'changeme'],
  ['armour', `-----BEGIN ${words}-----\n-----END ${words}-----\n`],
  ['armour in quotes', `"-----BEGIN ${words}-----",\n"-----END ${words}-----"`],
  ['armour without dashes', `BEGIN ${words}\nEND EC ${words}`],
])('%s has nothing to mask', (_, text) => {
  expect(secretsToMask(text)).toEqual([]);
});
