import { describe, expect, test } from '@jest/globals';
import { keyIdIn, redact } from '../../../src/leaks/locate/names.ts';
import type { Detection } from '../../../src/leaks/types.ts';
import { makeKey } from '../../support/keys.ts';

test.each([
  [['AuthKey_ABCDE12345.p8'], 'ABCDE12345'],
  [['ios/AuthKey_ABCDE12345.p8.base64'], 'ABCDE12345'],
  [['ApiKey_ABCDE12345.p8'], 'ABCDE12345'],
  [['my SubscriptionKey_ABCDE12345 (1).p8'], 'ABCDE12345'],
  [['app.ipa', 'Payload/AuthKey_ABCDE12345.p8'], 'ABCDE12345'],
  [['AuthKey_FGHIJ67890.zip', 'AuthKey_ABCDE12345.p8'], 'ABCDE12345'],
  [['AuthKey_ABCDE12345/other.p8'], undefined],
  [['AuthKey_abcde12345.p8'], undefined],
  [['AuthKey_ABCDE123456.p8'], undefined],
  [['AuthKey_ABCDE1234.p8'], undefined],
  [[''], undefined],
])('the Key ID in %j is %s', (names, id) => {
  expect(keyIdIn(names)).toBe(id);
  expect(keyIdIn(names.map((name) => Buffer.from(name)))).toBe(id);
});

describe('redact', () => {
  const at = (start: number, end: number, kind: Detection['kind'] = 'private-key'): Detection => ({
    ...{ kind, start, end, leak: 'l', fingerprint: undefined, proven: true, form: 'PEM' },
  });

  test.each<[string, Detection[], string]>([
    ['nothing found', [], '0123456789'],
    ['one key', [at(2, 5)], '01[private key, redacted]56789'],
    ['all of it', [at(0, 10)], '[private key, redacted]'],
    [
      'a key and a token, in any order',
      [at(7, 9, 'token'), at(0, 2)],
      '[private key, redacted]23456[token, redacted]9',
    ],
    ['one inside the other', [at(1, 9), at(3, 5)], '0[private key, redacted]9'],
    ['one over the end of another', [at(1, 5), at(3, 8)], '0[private key, redacted]89'],
  ])('%s', (_, detections, shown) => {
    expect(redact(Buffer.from('0123456789'), { find: () => detections }).toString()).toBe(shown);
  });

  const { apple } = makeKey('a name that holds a part of a key');
  const base64 = apple.toString('base64').replaceAll('/', '+');
  const nothing = { find: (): Detection[] => [] };

  test.each([
    ['base64 that was cut', `ios/${base64.slice(0, 120)}`, 'ios/[redacted]'],
    ['base64 that is folders', `ios/${base64.slice(0, 90)}/${base64.slice(90, 130)}/game.p8`, 'ios/[redacted]/game.p8'],
    ['base64 that goes on in a name', `ios/${base64.slice(0, 60)}/${base64.slice(60, 130)}.p8`, 'ios/[redacted].p8'],
    [
      'base64 that is a folder of a download',
      `${base64.slice(0, 120)}/AuthKey_ABCDE12345.p8`,
      '[redacted]/AuthKey_ABCDE12345.p8',
    ],
    ['hex that was cut', `${apple.toString('hex').slice(0, 200)}.txt`, '[redacted].txt'],
    ['hex in capitals', apple.toString('hex').toUpperCase().slice(0, 200), '[redacted]'],
    ['a hash', `objects/${'0af1'.repeat(16)}`, `objects/${'0af1'.repeat(16)}`],
  ])('a part of a key: %s', (_, text, shown) => {
    expect(redact(Buffer.from(text), nothing).toString()).toBe(shown);
  });
});
