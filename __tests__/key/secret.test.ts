import { describe, expect, test } from '@jest/globals';
import { search } from '../../src/key/find-key.ts';
import { readSecret } from '../../src/key/secret.ts';
import { UserError } from '../../src/runner/user-error.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { badSecrets, goodSecrets } from '../support/secrets.ts';

const SEEDS = ['a', 'b', 'c'];

/** The message with which a secret is refused. */
function refusal(text: string): string {
  try {
    readSecret(text);
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
  throw new Error('It was not refused');
}

describe.each(SEEDS)('good secrets of key %s', (seed) => {
  const key = makeKey(seed);
  test.each(goodSecrets(key).map(({ name, text }) => [name, text]))('%s', (_, text) => {
    const reading = readSecret(text);
    expect(reading.key.fingerprint).toBe(key.fingerprint);
    expect(reading.key.hasPoint).toBe(true);
    expect(reading.warnings).toEqual([]);
    expect(reading.shape).toMatch(/^[A-Za-z0-9 :#().-]{4,120}$/);
  });
});

describe.each(SEEDS)('bad secrets, made of key %s', (seed) => {
  const key = makeKey(seed);
  test.each(badSecrets(key).map(({ name, text, message }) => [name, text, message] as const))(
    '%s',
    (_, text, message) => {
      const told = refusal(text);
      expect(told).toMatch(message);
      expect(told).toMatch(/^The input "private-key" [^\n]+ \(seen: [^\n()]*\d+ characters?\)\. [^\n]+\.$/);
      expect(told).not.toMatch(/undefined|DECODER|PKCS#8|Invalid|NaN|object/);
    },
  );
});

test.each([
  ['base64 of a CRLF file', 'base64 of a PEM file'],
  ['base64 of UTF-16 with a mark', 'base64 of UTF-16 of a PEM file'],
  ['PEM with spaces for newlines', 'a PEM file'],
  ['the body on one line', 'base64 of the bare key (PKCS#8)'],
  ['base64 of bare SEC1', 'base64 of the bare key (SEC1)'],
  ["base64 of fastlane's JSON", 'base64 of JSON with a PEM file'],
  ['a line of YAML', 'text around base64 of a PEM file'],
  ['base64 of a JSON Web Key', 'base64 of a JSON Web Key'],
])('%s is told as "%s"', (name, shape) => {
  const secret = goodSecrets(makeKey('shape')).find((good) => good.name === name);
  expect(readSecret(secret?.text ?? '').shape).toBe(shape);
});

test('what a search found before is used', () => {
  const key = makeKey('before');
  expect(readSecret('another text', search(appleFile(key))).key.fingerprint).toBe(key.fingerprint);
});

test('the tables are long enough', () => {
  const key = makeKey('count');
  expect(goodSecrets(key).length).toBeGreaterThanOrEqual(60);
  expect(badSecrets(key).length).toBeGreaterThanOrEqual(50);
});
