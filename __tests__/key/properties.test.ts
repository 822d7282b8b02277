import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { secretsToMask } from '../../src/key/masks.ts';
import { readSecret } from '../../src/key/secret.ts';
import { UserError } from '../../src/runner/user-error.ts';
import { appleFile, makeKey, pem, type TestKey } from '../support/keys.ts';
import { base64, base64url, fastlane, goodSecrets, hex, jwk, wrap } from '../support/secrets.ts';

/** What every secret begins as. */
const STARTS: Record<string, (key: TestKey) => string> = {
  file: appleFile,
  'CRLF file': (key) => pem(key.apple, '', '\r\n'),
  SEC1: (key) => pem(key.sec1, 'EC'),
  OpenSSL: (key) => pem(key.openssl),
  body: (key) => base64(key.apple),
  hex: (key) => hex(key.apple),
  JWK: (key) => JSON.stringify(jwk(key)),
  fastlane: (key) => JSON.stringify(fastlane(key)),
};

/** What people and programs do to it on its way, once or more. */
const LAYERS: Record<string, (text: string) => string> = {
  base64,
  base64url,
  hex,
  'base64 wrapped at 64': (text) => wrap(base64(text), 64),
  'base64 wrapped at 76 by CRLF': (text) => wrap(base64(text), 76, '\r\n'),
  'base64 of UTF-16': (text) => base64(Buffer.from(`\ufeff${text}`, 'utf16le')),
  JSON: (text) => JSON.stringify(text),
  'a field of JSON': (text) => JSON.stringify({ key: text, key_id: 'ABCDEFGHIJ' }, null, 2),
  'escaped newlines': (text) => text.replaceAll('\n', '\\n'),
  quotes: (text) => `'${text}'`,
  percent: encodeURIComponent,
  indent: (text) => text.replace(/^/gm, '    '),
  'an assignment': (text) => `ASC_KEY=${text}`,
  'a block of YAML': (text) => `key: |\n${text.replace(/^/gm, '  ')}\n`,
  'a comment': (text) => `${text} # our key`,
  prose: (text) => `Here it is:\n\n${text}\n\nDo not share!\n`,
  'a data: URL': (text) => `data:text/plain;base64,${base64(text)}`,
  'spaces for newlines': (text) => text.replaceAll('\n', ' '),
  'a byte order mark': (text) => `\ufeff${text}`,
};

const anyKey = fc.nat({ max: 1_000_000 }).map((seed) => makeKey(`property ${seed}`));

test('any two layers around any key give that key', () => {
  fc.assert(
    fc.property(
      anyKey,
      fc.constantFrom(...Object.keys(STARTS)),
      fc.array(fc.constantFrom(...Object.keys(LAYERS)), { minLength: 0, maxLength: 2 }),
      (key, start, layers) => {
        const text = layers.reduce((inside, layer) => LAYERS[layer]?.(inside) ?? '', STARTS[start]?.(key) ?? '');
        const reading = readSecret(text);
        expect(reading.key.fingerprint).toBe(key.fingerprint);
        expect(reading.key.hasPoint).toBe(true);
      },
    ),
    { seed: 2026, numRuns: 200 },
  );
});

/** What can happen to a secret by accident. */
const mutation = fc.record({
  kind: fc.constantFrom('delete', 'insert', 'replace', 'cut', 'behead', 'swap', 'double'),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  other: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  character: fc.constantFrom(...'AZaz09+/=-_ \n\t"\'\\%&;:{}[]<>!é\u200b\u00a0*'),
});

function mutate(
  text: string,
  { kind, at, other, character }: { kind: string; at: number; other: number; character: string },
): string {
  const place = Math.floor(at * text.length);
  const second = Math.floor(other * text.length);
  const [low, high] = [Math.min(place, second), Math.max(place, second)];
  switch (kind) {
    case 'delete':
      return text.slice(0, place) + text.slice(place + 1 + Math.floor(other * 3));
    case 'insert':
      return text.slice(0, place) + character + text.slice(place);
    case 'replace':
      return text.slice(0, place) + character + text.slice(place + 1);
    case 'cut':
      return text.slice(0, place);
    case 'behead':
      return text.slice(place);
    case 'swap':
      return (
        text.slice(0, low) +
        text.slice(high, high + 1) +
        text.slice(low + 1, high) +
        text.slice(low, low + 1) +
        text.slice(high + 1)
      );
    default:
      return text.slice(0, high) + text.slice(low, high) + text.slice(high);
  }
}

/** The fingerprint that was read, or the message of the refusal. Anything else that is thrown is thrown on. */
function outcome(text: string): { fingerprint?: string; message?: string } {
  try {
    return { fingerprint: readSecret(text).key.fingerprint };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { message: error.message };
  }
}

test('any accident to a key with its point gives that key or a message, never another key', () => {
  const names = goodSecrets(makeKey('names')).length;
  fc.assert(
    fc.property(
      anyKey,
      fc.nat({ max: names - 1 }),
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      (key, shape, accidents) => {
        const text = accidents.reduce(mutate, goodSecrets(key)[shape]?.text ?? '');
        const { fingerprint, message } = outcome(text);
        if (fingerprint === undefined) expect(message).toMatch(/^The input "private-key" [^\n]+\.$/);
        else expect(fingerprint).toBe(key.fingerprint);
      },
    ),
    { seed: 1976, numRuns: 200 },
  );
});

describe('a key without its point', () => {
  const encodings = ['pointless', 'pointlessWithCurve'] as const;
  const shapes: Record<string, (der: Buffer) => string> = {
    PEM: (der) => pem(der),
    'base64 of PEM': (der) => base64(pem(der)),
    'the bare body': (der) => base64(der),
    hex: (der) => hex(der),
    'escaped PEM': (der) => pem(der).replaceAll('\n', '\\n'),
  };

  test('is accepted with a warning in every shape', () => {
    for (const encoding of encodings) {
      for (const shape of Object.values(shapes)) {
        const key = makeKey(`pointless ${encoding}`);
        const reading = readSecret(shape(key[encoding]));
        expect(reading.key.fingerprint).toBe(key.fingerprint);
        expect(reading.key.hasPoint).toBe(false);
        expect(reading.warnings).toEqual([expect.stringMatching(/cannot be checked for corruption/)]);
      }
    }
  });

  test('is not read from what a lost, added or foreign character left of it', () => {
    // A character of the alphabet in the place of another cannot be noticed here.
    const lossy = mutation.filter(
      ({ kind, character }) => kind !== 'swap' && !(kind === 'replace' && /[\w+/-]/.test(character)),
    );
    fc.assert(
      fc.property(
        anyKey,
        fc.constantFrom(...encodings),
        fc.constantFrom(...Object.keys(shapes)),
        lossy,
        (key, encoding, shape, accident) => {
          const text = mutate(shapes[shape]?.(key[encoding]) ?? '', accident);
          const { fingerprint, message } = outcome(text);
          if (message === undefined) expect(fingerprint).toBe(key.fingerprint);
        },
      ),
      { seed: 67, numRuns: 200 },
    );
  });
});

test('any text gives a message, and masks that the runner can take', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      expect(outcome(text).message).toMatch(/^The input "private-key" /);
      for (const mask of secretsToMask(text)) expect(mask).not.toMatch(/[\r\n]|^.{0,15}$/);
    }),
    { seed: 4096, numRuns: 200 },
  );
});

/** No clock is read: what does not end is ended by the test runner. */
describe('texts made to waste time end in a message', () => {
  const fill = (unit: string, length = 60_000): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const words = ['PRIVATE', 'KEY'].join(' ');
  let nested = 'x'.repeat(300);
  while (nested.length < 40_000) nested = base64(nested);
  let escaped = 'text';
  for (let depth = 0; depth < 12; depth++) escaped = JSON.stringify(escaped);
  test.each([
    ['a million letters', fill('A', 1_000_000)],
    ['a million spaces', fill(' ', 1_000_000)],
    ['dashes', fill('-')],
    ['beginnings', fill(`-----BEGIN ${words}-----\n`)],
    ['a beginning without an end', `-----BEGIN${fill(' ')}`],
    ['heads of keys', fill('MIGTAgEAMBMG')],
    ['backslashes', fill('\\')],
    ['quotes', fill('"')],
    ['escaped quotes', fill('\\"')],
    ['percent-encoding of itself', fill('%25')],
    ['entities of themselves', fill('&amp;')],
    ['tags', fill('<a')],
    ['braces', fill('{')],
    ['brackets', `${fill('[', 30_000)}${fill(']', 30_000)}`],
    ['pairs of hex far apart', fill(`30${' '.repeat(100)}`)],
    ['numbers', fill('48, ')],
    ['words of one length', fill('aGVsbG8gd29ybGQg ')],
    ['base64 in base64', nested],
    ['JSON in JSON', escaped],
  ])('%s', (_, text) => {
    expect(outcome(text).message).toMatch(/^The input "private-key" /);
    expect(secretsToMask(text).every((mask) => mask.length >= 16)).toBe(true);
  });
});
