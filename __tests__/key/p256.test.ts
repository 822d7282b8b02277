import { describe, expect, test } from '@jest/globals';
import { readNumbers, readP256 } from '../../src/key/p256.ts';
import { makeKey, type TestKey } from '../support/keys.ts';
import { der, noise, onCurve, pkcs8, rsa } from '../support/secrets.ts';

const EC = '06072a8648ce3d0201';
const P256 = '06082a8648ce3d030107';
const SEEDS = ['one', 'two', 'three'];
const hex = (text: string): Buffer => Buffer.from(text.replace(/\s/g, ''), 'hex');

/** A seed whose key has this property; keys are the same in every run. */
function find(fits: (key: TestKey) => boolean): TestKey {
  for (let seed = 0; seed < 2000; seed++) {
    const key = makeKey(seed);
    if (fits(key)) return key;
  }
  throw new Error('No seed fits');
}

const version1 = '020101';
const point = (key: TestKey): Buffer => der(0xa1, der(0x03, '0004', key.point));
const ecKey = (...parts: (string | Uint8Array)[]): Buffer => der(0x30, version1, ...parts);
const compressed = (key: TestKey, base = 2): Buffer =>
  Buffer.concat([Buffer.of(base + ((key.point[63] as number) & 1)), key.point.subarray(0, 32)]);

test('a point that stands in both places has to fit in both', () => {
  const key = makeKey('both places');
  const write = (outer: TestKey): Buffer =>
    der(
      0x30,
      version1,
      der(0x30, EC, P256),
      der(0x04, ecKey(der(0x04, key.scalar), point(key))),
      der(0x81, '0004', outer.point),
    );
  expect(readP256(write(key))).toMatchObject({ ok: true, proven: true });
  expect(readP256(write(makeKey('another')))).toEqual({ ok: false, problem: 'point-mismatch' });
});

/** P-256 in numbers (SEC 2, 2.4.2); `order` can be another, to make it another curve. */
function spelledOut(
  order = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551',
  compressedBase = false,
): Buffer {
  const generator = compressedBase
    ? '036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296'
    : '046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5';
  return der(
    0x30,
    version1,
    der(0x30, '06072a8648ce3d0101', der(0x02, '00ffffffff00000001000000000000000000000000ffffffffffffffffffffffff')),
    der(
      0x30,
      der(0x04, 'ffffffff00000001000000000000000000000000fffffffffffffffffffffffc'),
      der(0x04, '5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b'),
      der(0x03, '00c49d360886e704936a6678e1139d26b7819f7e90'),
    ),
    der(0x04, generator),
    der(0x02, `00${order}`),
    version1,
  );
}

describe.each(SEEDS)('key %s', (seed) => {
  const key = makeKey(seed);
  const scalar = der(0x04, key.scalar);
  const attributes = der(0xa0, der(0x30, '0603551d0f', der(0x31, '03020780')));
  test.each([
    ["Apple's PKCS#8", key.apple, 'pkcs8', true],
    ["OpenSSL's PKCS#8", key.openssl, 'pkcs8', true],
    ['PKCS#8 without a point', key.pointless, 'pkcs8', false],
    ['PKCS#8 with the curve and without a point', key.pointlessWithCurve, 'pkcs8', false],
    ['SEC1', key.sec1, 'sec1', true],
    ['SEC1 without a point', ecKey(scalar, der(0xa0, P256)), 'sec1', false],
    ['SEC1 without a curve', ecKey(scalar, point(key)), 'sec1', true],
    ['PKCS#8 whose algorithm names no curve', pkcs8(`${EC}0500`, key.sec1), 'pkcs8', true],
    ['PKCS#8 without any curve', pkcs8(EC, ecKey(scalar, point(key))), 'pkcs8', true],
    [
      'PKCS#8 with attributes',
      der(0x30, '020100', der(0x30, EC, P256), der(0x04, key.sec1), attributes),
      'pkcs8',
      true,
    ],
    [
      'PKCS#8 with attributes and no point',
      der(0x30, '020100', der(0x30, EC, P256), der(0x04, ecKey(scalar)), attributes),
      'pkcs8',
      false,
    ],
    [
      'PKCS#8 of version 2, with the point after',
      der(0x30, '020101', der(0x30, EC, P256), der(0x04, ecKey(scalar)), der(0x81, '0004', key.point)),
      'pkcs8',
      true,
    ],
    [
      'PKCS#8 of version 2, with attributes and an explicit point',
      der(0x30, '020101', der(0x30, EC, P256), der(0x04, ecKey(scalar)), attributes, point(key)),
      'pkcs8',
      true,
    ],
    ['a compressed point', ecKey(scalar, der(0xa1, der(0x03, '00', compressed(key)))), 'sec1', true],
    [
      'a hybrid point',
      ecKey(scalar, der(0xa1, der(0x03, '00', compressed(key, 6), key.point.subarray(32)))),
      'sec1',
      true,
    ],
    ['a curve in numbers', pkcs8(EC + spelledOut().toString('hex'), ecKey(scalar, point(key))), 'pkcs8', true],
    [
      'a curve in numbers with a compressed base point',
      pkcs8(EC + spelledOut(undefined, true).toString('hex'), ecKey(scalar)),
      'pkcs8',
      false,
    ],
    ['a private number with a zero before it', ecKey(der(0x04, '00', key.scalar), point(key)), 'sec1', true],
  ])('%s', (_, bytes, encoding, proven) => {
    const reading = readP256(Buffer.concat([bytes, Buffer.from('and what follows')]));
    expect(reading).toMatchObject({ ok: true, encoding, proven, length: bytes.length });
    if (!reading.ok) throw new Error('unreachable');
    expect(reading.key.fingerprint).toBe(key.fingerprint);
    expect(reading.key.hasPoint).toBe(proven);
  });
});

test('points of both signs', () => {
  for (const sign of [0, 1]) {
    const key = find(({ point: bytes }) => ((bytes[63] as number) & 1) === sign);
    const right = ecKey(der(0x04, key.scalar), der(0xa1, der(0x03, '00', compressed(key))));
    expect(readP256(right)).toMatchObject({ ok: true, proven: true });
    for (const base of [2, 6]) {
      const other = compressed(key, base);
      other[0] = (other[0] as number) ^ 1;
      const tail = base === 6 ? key.point.subarray(32) : '';
      const wrong = ecKey(der(0x04, key.scalar), der(0xa0, P256), der(0xa1, der(0x03, '00', other, tail)));
      expect(readP256(wrong)).toEqual({ ok: false, problem: 'point-mismatch' });
    }
  }
});

test('a private number whose leading zeros were dropped', () => {
  const key = find(({ scalar }) => scalar[0] === 0);
  const reading = readP256(ecKey(der(0x04, key.scalar.subarray(1)), point(key)));
  expect(reading).toMatchObject({ ok: true, proven: true, key: { fingerprint: key.fingerprint } });
});

describe('what is no key on P-256', () => {
  const key = makeKey('other');
  const scalar = der(0x04, key.scalar);
  const order = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551';
  const name = der(0x30, der(0x31, der(0x30, '0603550403', der(0x0c, Buffer.from('name')))));
  test.each([
    ['nothing', '', { problem: 'not-der' }],
    ['text', Buffer.from('some text that is no DER'), { problem: 'not-der' }],
    ['a sequence of text', der(0x30, Buffer.from('words and more words')), { problem: 'not-der' }],
    ['a short sequence', '3003020100', { problem: 'not-der' }],
    ['an indefinite length', '30800201010000', { problem: 'not-der' }],
    ['a sequence that is longer than it says', `3082ffff${'00'.repeat(9)}`, { problem: 'not-der' }],
    ['an empty sequence', `3000${'00'.repeat(9)}`, { problem: 'not-der' }],
    ['a version alone', der(0x30, '02080102030405060708'), { problem: 'not-der' }],
    ['a version and a string', der(0x30, '020101', der(0x0c, Buffer.from('text'))), { problem: 'not-der' }],
    ['a string', der(0x30, der(0x0c, Buffer.from('text in a sequence'))), { problem: 'not-der' }],
    ['a version and a sequence of nothing', der(0x30, '020100', '3000', '0403000000'), { problem: 'not-der' }],
    ['an algorithm and no key', der(0x30, '020100', der(0x30, EC, P256)), { problem: 'not-der' }],
    ['a sequence in a sequence', der(0x30, der(0x30, '020101020102')), { problem: 'not-der' }],
    ['a broken sequence in a sequence', der(0x30, der(0x30, '0209'), der(0x30, '')), { problem: 'not-der' }],
    ['a sequence with another', der(0x30, der(0x30, '020101'), der(0x30, '020101')), { problem: 'not-der' }],
    [
      'a digest',
      der(0x30, der(0x30, '0609608648016503040201', '0500'), der(0x04, noise('d', 32))),
      { problem: 'not-der' },
    ],
    ['half a key', key.apple.subarray(0, 80), { problem: 'truncated' }],
    ['half of SEC1', key.sec1.subarray(0, 50), { problem: 'truncated' }],
    ['half of RSA', rsa('x').subarray(0, 500), { problem: 'truncated' }],
    [
      'the head of a key around noise',
      Buffer.concat([hex('3080 '.replace('80', '40')), hex('02010030'), noise('n', 60)]),
      { problem: 'malformed' },
    ],
    ['a public key', key.spki, { problem: 'public-key' }],
    ['an RSA public key', der(0x30, der(0x02, '00', noise('m', 128)), '0203010001'), { problem: 'public-key' }],
    [
      'a certificate',
      der(
        0x30,
        der(0x30, 'a003020102', '020101', der(0x30, '06082a8648ce3d040302'), name),
        der(0x30, '06082a8648ce3d040302'),
        der(0x03, '00', noise('s', 70)),
      ),
      { problem: 'certificate' },
    ],
    [
      'an encrypted key',
      der(0x30, der(0x30, '06092a864886f70d01050d', der(0x30, noise('k', 40))), der(0x04, noise('c', 99))),
      { problem: 'encrypted' },
    ],
    [
      'an encrypted key of old',
      der(0x30, der(0x30, '060a2a864886f70d010c0103', der(0x30, noise('k', 9))), der(0x04, noise('c', 99))),
      { problem: 'encrypted' },
    ],
    [
      'PKCS#12',
      der(0x30, '020103', der(0x30, '06092a864886f70d010701', der(0xa0, noise('p', 9)))),
      { problem: 'pkcs12' },
    ],
    ['RSA', rsa('r'), { problem: 'rsa' }],
    ['RSA in PKCS#8', pkcs8('06092a864886f70d0101010500', rsa('r')), { problem: 'rsa' }],
    ['Ed25519', pkcs8('06032b6570', der(0x04, noise('ed', 32))), { problem: 'ed25519', detail: 'Ed25519' }],
    ['X448', pkcs8('06032b656f', der(0x04, noise('x', 56))), { problem: 'ed25519', detail: 'X448' }],
    ['DSA', pkcs8('06072a8648ce380401', der(0x02, noise('dsa', 20))), { problem: 'other-algorithm' }],
    [
      'another algorithm around a key',
      pkcs8('06072a8648ce380401', der(0x30, version1, scalar)),
      { problem: 'other-algorithm' },
    ],
    ['a changed algorithm around our key', pkcs8('06072a8648ce3d0209', key.sec1), { problem: 'malformed' }],
    ['P-384', onCurve('06052b81040022', 48, 'a'), { problem: 'other-curve', detail: 'P-384' }],
    ['secp256k1', onCurve('06052b8104000a', 32, 'a'), { problem: 'other-curve', detail: 'secp256k1' }],
    ['a curve that nobody knows', onCurve('06052b81040099', 32, 'a'), { problem: 'other-curve', detail: 'unknown' }],
    [
      'P-384 in SEC1',
      ecKey(der(0x04, noise('b', 48)), der(0xa0, '06052b81040022')),
      { problem: 'other-curve', detail: 'P-384' },
    ],
    [
      'a changed curve around our key',
      pkcs8(`${EC}06082a8648ce3d030177`, ecKey(scalar, point(key))),
      { problem: 'malformed' },
    ],
    ['two curves', pkcs8(EC + P256, ecKey(scalar, der(0xa0, '06052b81040022'), point(key))), { problem: 'malformed' }],
    ['no curve and no point', ecKey(scalar, ''), { problem: 'no-curve' }],
    [
      'no curve and a point of another',
      ecKey(scalar, der(0xa1, der(0x03, '0004', noise('q', 64)))),
      { problem: 'no-curve' },
    ],
    ['a curve that is none', ecKey(scalar, der(0xa0, '0500'), point(key)), { problem: 'malformed' }],
    ['an empty curve', ecKey(scalar, 'a000', point(key)), { problem: 'malformed' }],
    [
      'a curve in other numbers',
      pkcs8(EC + spelledOut('00'.repeat(32)).toString('hex'), ecKey(scalar)),
      { problem: 'other-curve', detail: 'unknown' },
    ],
    [
      'a curve in too few numbers',
      pkcs8(EC + der(0x30, version1, der(0x30, '')).toString('hex'), ecKey(scalar)),
      { problem: 'other-curve', detail: 'unknown' },
    ],
    [
      'a curve in empty parts',
      pkcs8(EC + der(0x30, version1, '3000', '3000', '0400', '0200').toString('hex'), ecKey(scalar)),
      { problem: 'other-curve', detail: 'unknown' },
    ],
    [
      'a curve in broken parts',
      pkcs8(EC + der(0x30, version1, '300102', '300102', '0400', '0200').toString('hex'), ecKey(scalar)),
      { problem: 'other-curve', detail: 'unknown' },
    ],
    [
      'a curve that is no sequence of parts',
      pkcs8(`${EC}3002ff09`, ecKey(scalar)),
      { problem: 'other-curve', detail: 'unknown' },
    ],
    ['an inner key that is none', pkcs8(EC + P256, hex('0401aa')), { problem: 'malformed' }],
    ['an inner key that is cut off', pkcs8(EC + P256, key.sec1.subarray(0, 60)), { problem: 'malformed' }],
    [
      'something after the key',
      der(0x30, '020100', der(0x30, EC, P256), der(0x04, key.sec1), '0500'),
      { problem: 'malformed' },
    ],
    ['something after the point', ecKey(scalar, der(0xa0, P256), point(key), '0500'), { problem: 'malformed' }],
    ['a private number that is no string', pkcs8(EC + P256, ecKey(der(0x03, key.scalar))), { problem: 'malformed' }],
    ['an inner key without a version', pkcs8(EC + P256, der(0x30, scalar, scalar)), { problem: 'malformed' }],
    ['an inner key that is broken', pkcs8(EC + P256, hex('30020409')), { problem: 'malformed' }],
    [
      'a point that is no bit string',
      ecKey(scalar, der(0xa0, P256), der(0xa1, der(0x04, '04', key.point))),
      { problem: 'malformed' },
    ],
    ['a point in part', ecKey(scalar, der(0xa0, P256), der(0xa1, '030100', '0500')), { problem: 'malformed' }],
    [
      'a point with unused bits',
      ecKey(scalar, der(0xa0, P256), der(0xa1, der(0x03, '0104', key.point))),
      { problem: 'malformed' },
    ],
    ['an empty point', ecKey(scalar, der(0xa0, P256), 'a100'), { problem: 'malformed' }],
    [
      'a point of no form',
      ecKey(scalar, der(0xa0, P256), der(0xa1, der(0x03, '0009', key.point))),
      { problem: 'point-mismatch' },
    ],
    [
      'a point at infinity',
      ecKey(scalar, der(0xa0, P256), der(0xa1, der(0x03, '0000'))),
      { problem: 'point-mismatch' },
    ],
    ['the point of another key', ecKey(scalar, der(0xa0, P256), point(makeKey('else'))), { problem: 'point-mismatch' }],
    ['the number zero', ecKey(der(0x04, '00'.repeat(32)), der(0xa0, P256)), { problem: 'scalar-out-of-range' }],
    ['no number', ecKey('0400', der(0xa0, P256)), { problem: 'scalar-out-of-range' }],
    ['the order of the curve', ecKey(der(0x04, order), der(0xa0, P256)), { problem: 'scalar-out-of-range' }],
    ['a number of 33 bytes', ecKey(der(0x04, '01', key.scalar), der(0xa0, P256)), { problem: 'scalar-out-of-range' }],
  ])('%s', (_, bytes, expected) => {
    expect(readP256(typeof bytes === 'string' ? hex(bytes) : bytes)).toEqual({ ok: false, ...expected });
  });

  test('the largest number that there is', () => {
    const last = ecKey(der(0x04, `${order.slice(0, -2)}50`), der(0xa0, P256));
    expect(readP256(last)).toMatchObject({ ok: true, proven: false });
  });
});

describe('numbers alone', () => {
  const key = makeKey('numbers');
  test('make a key, proven by its point', () => {
    const whole = Buffer.concat([Buffer.of(4), key.point]);
    expect(readNumbers(key.scalar, whole)).toMatchObject({
      ok: true,
      proven: true,
      key: { fingerprint: key.fingerprint },
    });
    expect(readNumbers(key.scalar, undefined)).toMatchObject({ ok: true, proven: false });
    expect(readNumbers(key.scalar, Buffer.of(4))).toEqual({ ok: false, problem: 'point-mismatch' });
  });
});

describe.each(['apple', 'openssl', 'sec1'] as const)('every change of one byte in %s', (encoding) => {
  const key = makeKey('changes');
  test('gives that key or none', () => {
    for (let at = 0; at < key[encoding].length; at++) {
      for (const change of [0x01, 0x20, 0x80]) {
        const bytes = Buffer.from(key[encoding]);
        bytes[at] = (bytes[at] as number) ^ change;
        const reading = readP256(bytes);
        if (reading.ok) expect([at, reading.key.fingerprint, reading.proven]).toEqual([at, key.fingerprint, true]);
      }
    }
  });

  test('and so does every cut', () => {
    for (let length = 0; length < key[encoding].length; length++) {
      expect(readP256(key[encoding].subarray(0, length)).ok).toBe(false);
    }
  });
});
