import { describe, expect, test } from '@jest/globals';
import { searchSecret } from '../../../src/leaks/detect/search-secret.ts';
import { controls } from '../../support/controls.ts';
import { forms } from '../../support/forms.ts';
import { makeKey, pem } from '../../support/keys.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const key = makeKey('search secret');

test('a form that only the scan knows is read, and what leads to it is given to be masked', () => {
  const text = Array.from(
    pem(key.apple),
    (character) => `%u00${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  ).join('');
  const { keys, texts } = searchSecret(text, NOW);
  expect(keys.map((found) => [found.key.fingerprint, found.shape, found.guessed])).toEqual([
    [key.fingerprint, 'percent-encoding of PEM', false],
  ]);
  expect(keys[0]?.der).toEqual(key.apple);
  expect(texts).toContain(pem(key.apple));
});

describe('every form of a key', () => {
  // Bytes of a file that is no text come into no secret, and a point alone proves what is found in one.
  const texts = forms(key).filter(
    ({ name, content }) =>
      Buffer.from(content.toString('utf8')).equals(content) &&
      content.length < 65_536 &&
      !/without its point|asn1parse of SEC1|asn1parse -dump/.test(name),
  );
  test.each(texts.map(({ name, content }) => [name, content] as const))('%s', (_name, content) => {
    const { keys } = searchSecret(content.toString('utf8'), NOW);
    expect(keys.map((found) => found.key.fingerprint)).toEqual([key.fingerprint]);
  });
});

test('a key without its point is none, whatever is around it', () => {
  for (const { content } of forms(key, key.pointless).filter(({ name }) => /body|lines after/.test(name))) {
    expect(searchSecret(content.toString('utf8'), NOW).keys).toEqual([]);
  }
});

test('what is no key is none', () => {
  const wrong = controls().filter(({ content }) => searchSecret(content.toString('utf8'), NOW).keys.length > 0);
  expect(wrong.map(({ name }) => name)).toEqual([]);
});
