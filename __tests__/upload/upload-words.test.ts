import { expect, test } from '@jest/globals';
import { adviceFor, KNOWN_CODES } from '../../src/upload/advice.ts';
import { codesOf, inLog, inMarkdown, linesFor } from '../../src/upload/upload-words.ts';

test('every code that is known has a sentence, by its beginning', () => {
  for (const code of KNOWN_CODES) expect(adviceFor(code)).toMatch(/\.$/);
  expect(adviceFor('ITMS-90062')).toBe(adviceFor('90062'));
  expect(adviceFor('ENTITY_ERROR.ATTRIBUTE.INVALID.DUPLICATE')).toMatch(/higher than that of every build/);
  expect(adviceFor('ENTITY_ERROR.ATTRIBUTE.INVALID.OTHER')).toMatch(/does not take a value/);
  expect(adviceFor('FORBIDDEN_ERROR')).toMatch(/role of the key/);
  expect(adviceFor('NOT_FOUND')).toBeUndefined();
  expect(adviceFor('99999')).toBeUndefined();
});

test("Apple's words are shown whole up to a length, and what could be a token is not", () => {
  const long = 'The app references non-public symbols. '.repeat(20);
  const [line = ''] = linesFor([{ code: '90338', description: long }], inLog);
  expect(line).toContain(long.trim());
  const [cut = ''] = linesFor([{ code: '90338', description: long.repeat(5) }], inLog);
  expect(cut.length).toBeLessThan(1300);
  expect(cut.endsWith('…')).toBe(true);
  const token = `eyJhbGciOiJFUzI1NiIsImtpZCI6IkFCQ0RFMTIzNDUifQ.${'aB3'.repeat(20)}`;
  const key = 'NSLocationAlwaysAndWhenInUseUsageDescription';
  const [shown = ''] = linesFor([{ code: token, description: `${key} and ${token}` }], inMarkdown);
  expect(shown).toContain(key);
  expect(shown).not.toMatch(/aB3aB3|eyJ/);
  expect(
    codesOf([
      { code: token, description: '' },
      { code: '90338', description: '' },
      { code: '90338', description: '' },
    ]),
  ).toEqual(['90338']);
});
