import { beforeEach, describe, expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { WORK } from '../../../src/leaks/detect/work.ts';
import { WorkPool } from '../../../src/leaks/detect/work-pool.ts';
import { type Form, forms } from '../../support/forms.ts';
import { makeKey, type TestKey } from '../../support/keys.ts';

const pool = new WorkPool();
const detector = new Detector({ now: new Date('2026-01-01T00:00:00Z'), pool });

const BEFORE = Buffer.from(
  `# Release notes\n\n${'The quick brown fox jumps over the lazy dog, again and again; 42 times.\n'.repeat(30)}\n`,
);
const AFTER = Buffer.from(`\n\nEnd of it.\n${'for (let i = 0; i < 10; i++) { call(i, "text"); }\n'.repeat(30)}`);

const key = makeKey('forms');
const shapes: [name: string, key: TestKey, shape: 'apple' | 'openssl' | 'sec1'][] = [
  ["Apple's", key, 'apple'],
  ["OpenSSL's", makeKey('forms of OpenSSL'), 'openssl'],
  ['SEC1', makeKey('forms of SEC1'), 'sec1'],
];

/** Each of these contents is easy for itself; hundreds of them, one after the other, are more than there is time for. */
beforeEach(() => pool.put(WORK.least));

function fingerprints(content: Buffer): (string | undefined)[] {
  return detector.find(content).map(({ fingerprint }) => fingerprint);
}

function named(all: readonly Form[]): [name: string, content: Buffer][] {
  return all.map(({ name, content }) => [name, content]);
}

describe.each(shapes)('a key in the encoding %s', (_name, shaped, shape) => {
  test.each(named(forms(shaped, shaped[shape])))('is found once: %s', (_form, content) => {
    expect(fingerprints(content)).toEqual([shaped.fingerprint]);
  });
});

/** What can be read in several ways is proven by a point alone: psql's column of `+`, page numbers, spaces for `+`, uneven runs of RTF, and R. */
const NEEDS_POINT = /psql|SQLite|plus signs|Python bytes in lines|RTF in runs$|^DER as R$/;
/** So short texts are deflated with fixed codes, which have no head to know them by. */
const TOO_SHORT = /in deflate and base64$/;
/** The shortest key has too few constant bytes for these, and but one full line, whose prefix may be of it. */
const TOO_FEW = /base32|uuencode|in Ascii85$|after "\+\+"$/;

describe.each([
  ['PKCS#8', 'pointless'],
  ['PKCS#8 that names the curve twice', 'pointlessWithCurve'],
] as const)('a key without its point, in %s', (_name, shape) => {
  const shaped = makeKey('forms without a point');
  const all = forms(shaped, shaped[shape]).filter(({ name }) => !NEEDS_POINT.test(name) && !TOO_SHORT.test(name));
  test.each(named(all))('is found once: %s', (_form, content) => {
    expect(fingerprints(content)).toEqual([shaped.fingerprint]);
  });
});

describe('a key without its point, in SEC1', () => {
  const shaped = makeKey('forms of the shortest key');
  const all = forms(shaped, shaped.sec1Pointless).filter(({ name }) =>
    [NEEDS_POINT, TOO_SHORT, TOO_FEW].every((expression) => !expression.test(name)),
  );
  test.each(named(all))('is found once: %s', (_form, content) => {
    expect(fingerprints(content)).toEqual([shaped.fingerprint]);
  });
});

describe('places', () => {
  const wide = /UTF-16|binary|DER$|bytes after|byte order mark/;
  const texts = named(forms(key).filter(({ name }) => !wide.test(name)));

  test.each(texts)('lie within the form, with text around: %s', (_name, content) => {
    const [found, ...others] = detector.find(Buffer.concat([BEFORE, content, AFTER]));
    expect(others).toEqual([]);
    expect(found?.fingerprint).toBe(key.fingerprint);
    expect(found?.start).toBeGreaterThanOrEqual(BEFORE.length);
    expect(found?.end).toBeLessThanOrEqual(BEFORE.length + content.length);
  });

  test.each(texts)('are told twice for two copies: %s', (_name, content) => {
    const found = detector.find(Buffer.concat([content, BEFORE, content]));
    expect(found.map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint, key.fingerprint]);
    expect(found[1]?.start).toBeGreaterThanOrEqual(content.length + BEFORE.length);
  });
});
