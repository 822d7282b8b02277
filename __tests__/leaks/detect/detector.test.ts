import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { appleFile, makeKey, pem } from '../../support/keys.ts';

const NOW = new Date('2026-01-01T00:00:00Z');
const detector = new Detector({ now: NOW });
const key = makeKey('detector');

function keysIn(content: string | Buffer): (string | undefined)[] {
  return detector.find(Buffer.from(content)).map(({ fingerprint }) => fingerprint);
}

describe('what is told of a key', () => {
  test('kind, fingerprint, proof and place', () => {
    const content = `first line\n${appleFile(key)}\n`;
    const body = content.indexOf('MIGT');
    expect(detector.find(Buffer.from(content))).toEqual([
      {
        kind: 'private-key',
        fingerprint: key.fingerprint,
        leak: key.fingerprint,
        proven: true,
        form: 'PEM',
        start: body,
        end: body + 203,
      },
    ]);
  });

  test.each<[string, string | Buffer, string]>([
    ['DER', key.apple, 'DER'],
    ['base64 of a file', Buffer.from(appleFile(key)).toString('base64'), 'base64 of PEM'],
    ['hex', key.openssl.toString('hex'), 'hex of DER'],
    ['a bare body', `k = ${key.openssl.toString('base64')}`, 'base64 of DER'],
    ['JSON', JSON.stringify({ key: pem(key.openssl) }), 'string escapes of PEM'],
    ['UTF-16', Buffer.from(pem(key.openssl), 'utf16le'), 'UTF-16 of PEM'],
  ])('the form of %s in words', (_name, content, form) => {
    expect(detector.find(Buffer.from(content)).map((found) => found.form)).toEqual([form]);
  });

  test('a key without its point is one, and unproven', () => {
    expect(detector.find(Buffer.from(pem(key.pointless)))).toMatchObject([
      { fingerprint: key.fingerprint, proven: false },
    ]);
    expect(detector.find(key.pointlessWithCurve)).toMatchObject([{ fingerprint: key.fingerprint, proven: false }]);
  });

  test('a file of its point and its number, and nothing else', () => {
    const whole = Buffer.concat([Buffer.of(4), key.point, key.scalar]);
    expect(keysIn(whole)).toEqual([key.fingerprint]);
    expect(detector.find(Buffer.concat([Buffer.alloc(8), whole]), 8)).toMatchObject([{ start: 8, end: 105 }]);
    expect(keysIn(Buffer.concat([Buffer.of(4), makeKey('another').point, key.scalar]))).toEqual([]);
  });

  test('different keys side by side', () => {
    const others = ['a', 'b', 'c'].map(makeKey);
    expect(keysIn(others.map((other) => pem(other.apple)).join(''))).toEqual(others.map((other) => other.fingerprint));
  });

  test('a range of a bigger buffer, and nothing beyond it', () => {
    const file = Buffer.from(pem(key.apple));
    const content = Buffer.concat([file, Buffer.alloc(100, '\n'), file]);
    expect(detector.find(content, 0, file.length).map(({ start }) => start)).toEqual([28]);
    expect(detector.find(content, file.length, content.length).map(({ start }) => start)).toEqual([file.length + 128]);
    expect(detector.find(content, file.length, content.length - 100)).toEqual([]);
    expect(detector.find(content, 0, 0)).toEqual([]);
  });
});

test('marks of base64 itself before each line, for many keys', () => {
  const prefixes = ['+', '-', '//', '+//', '-//', '+-', '--', '/'];
  const missed: string[] = [];
  for (let seed = 0; seed < 200; seed++) {
    const some = makeKey(`tight ${seed}`);
    const prefix = prefixes[seed % prefixes.length] as string;
    const lines = pem(seed % 2 === 0 ? some.apple : some.sec1).split('\n');
    const found = keysIn(lines.map((line) => prefix + line).join('\n'));
    if (found.length !== 1 || found[0] !== some.fingerprint) missed.push(`${seed} after ${prefix}: ${found.length}`);
  }
  expect(missed).toEqual([]);
});

test('characters beside the bytes of a dump that look like bytes, for many keys', () => {
  const missed = Array.from({ length: 200 }, (_, seed) => makeKey(`dump ${seed}`)).filter((some) => {
    const lines = (some.openssl.toString('hex').match(/.{1,32}/g) ?? []).map((digits, i) => {
      const groups = (digits.match(/.{1,4}/g) ?? []).join(' ').padEnd(39);
      const characters = Buffer.from(digits, 'hex')
        .toString('latin1')
        .replace(/[^!-~]/g, '.');
      return `${(16 * i).toString(16).padStart(8, '0')}: ${groups}  ${characters}`;
    });
    return keysIn(lines.join('\n'))[0] !== some.fingerprint;
  });
  expect(missed).toEqual([]);
});

test('text that begins as compressed bytes do hides nothing', () => {
  const content = `x^ ${pem(key.apple)}`;
  expect(keysIn(Buffer.from(content).toString('base64'))).toEqual([key.fingerprint]);
  expect(keysIn(Buffer.from(content).toString('hex'))).toEqual([key.fingerprint]);
});

describe('tokens', () => {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signature = createHash('sha512').update('any').digest('base64url');
  const token = (claims: object): string => `${part({ alg: 'ES256', typ: 'JWT' })}.${part(claims)}.${signature}`;
  const later = NOW.getTime() / 1000 + 600;
  const good = token({ iss: 'an issuer', iat: later - 1200, exp: later, aud: 'appstoreconnect-v1' });

  test.each<[string, string | Buffer]>([
    ['alone', good],
    ['in a header', `Authorization: Bearer ${good}\n`],
    ['in JSON', JSON.stringify({ token: good })],
    ['for the enterprise program', token({ exp: later, aud: 'apple-developer-enterprise-v1' })],
    ['for several audiences', token({ aud: ['x', 'appstoreconnect-v1'], exp: later })],
    ['in base64', Buffer.from(good).toString('base64')],
    ['in UTF-16', Buffer.from(good, 'utf16le')],
    ['in lines', (good.match(/.{1,64}/g) ?? []).join('\n')],
  ])('%s', (_name, content) => {
    const [found, ...others] = detector.find(Buffer.from(content));
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: 'token', fingerprint: undefined });
    expect(found?.leak).toMatch(/^token:[0-9a-f]{16}$/);
  });

  test('the same token has the same name wherever it is', () => {
    const names = [good, JSON.stringify([good]), Buffer.from(good).toString('base64')].map(
      (content) => detector.find(Buffer.from(content))[0]?.leak,
    );
    expect(new Set(names).size).toBe(1);
  });

  test('expired at the very second', () => {
    expect(detector.find(Buffer.from(token({ exp: NOW.getTime() / 1000, aud: 'appstoreconnect-v1' })))).toEqual([]);
  });
});

test('a key in an attribute of another key is found beside it', () => {
  const [outer, inner] = [makeKey('with an attribute'), makeKey('in an attribute')];
  const element = (tag: number, ...parts: Buffer[]): Buffer => {
    const body = Buffer.concat(parts);
    return Buffer.concat([Buffer.from(body.length < 128 ? [tag, body.length] : [tag, 0x81, body.length]), body]);
  };
  const name = Buffer.from('060355040d', 'hex');
  const attribute = element(0xa0, element(0x30, name, element(0x31, element(0x04, inner.sec1))));
  const der = element(0x30, outer.pointless.subarray(2), attribute);
  const found = detector.find(Buffer.from(pem(der))).map(({ fingerprint }) => fingerprint);
  expect(found).toEqual([outer.fingerprint, inner.fingerprint]);
});
