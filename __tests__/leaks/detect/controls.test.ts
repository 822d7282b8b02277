import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { controls } from '../../support/controls.ts';
import { makeKey, pem } from '../../support/keys.ts';

const detector = new Detector({ now: new Date('2026-01-01T00:00:00Z') });

test.each(controls().map(({ name, content }) => [name, content] as const))('quiet about %s', (_name, content) => {
  expect(detector.find(content)).toEqual([]);
});

test.each(controls().map(({ name, content }) => [name, content] as const))('finds a key after %s', (_name, content) => {
  const key = makeKey('after a control');
  const found = detector.find(Buffer.concat([content, Buffer.from(`\n\n${pem(key.apple)}`)]));
  expect(found.map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint]);
});

describe('bytes of any kind', () => {
  test('are no key', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        expect(detector.find(Buffer.from(bytes))).toEqual([]);
      }),
      { seed: 3, numRuns: 100 },
    );
  });

  test('are no key after the constant head of one', () => {
    const head = makeKey('head').pointless.subarray(0, 33);
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 200 }),
        fc.constantFrom('base64', 'hex', 'latin1'),
        (bytes, encoding) => {
          const content = Buffer.from(
            Buffer.concat([head, Buffer.from('0410', 'hex'), bytes]).toString(encoding),
            'latin1',
          );
          expect(detector.find(content)).toEqual([]);
        },
      ),
      { seed: 4, numRuns: 100 },
    );
  });

  test('are no key in many encodings', () => {
    const bytes = Buffer.concat(
      Array.from({ length: 500 }, (_, i) => createHash('sha512').update(`bytes ${i}`).digest()),
    );
    for (const encoding of ['latin1', 'base64', 'hex', 'utf16le'] as const) {
      expect(detector.find(Buffer.from(bytes.toString(encoding), 'latin1'))).toEqual([]);
    }
  });
});
