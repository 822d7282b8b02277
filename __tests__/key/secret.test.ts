import { describe, expect, test } from '@jest/globals';
import { secretsToMask } from '../../src/key/masks.ts';
import { search } from '../../src/key/search.ts';
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
    expect(reading.maskable).toEqual(secretsToMask(text));
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

test('what a search found before is used', () => {
  const key = makeKey('before');
  expect(readSecret('another text', search(appleFile(key))).key.fingerprint).toBe(key.fingerprint);
});

test('the tables are long enough', () => {
  const key = makeKey('count');
  expect(goodSecrets(key).length).toBeGreaterThanOrEqual(60);
  expect(badSecrets(key).length).toBeGreaterThanOrEqual(50);
});
