import { describe, expect, test } from '@jest/globals';
import { search } from '../../src/key/find-key.ts';
import { hexDumpLayer, opensslTextLayer } from '../../src/key/layers/dumps.ts';
import {
  base64Layer,
  base64LinesLayer,
  base64RunsLayer,
  byteListLayer,
  decodeBase64,
  hexLayer,
  textOf,
} from '../../src/key/layers/encodings.ts';
import { fastlaneIds, jsonLayer, parseJson } from '../../src/key/layers/json.ts';
import type { Peeled } from '../../src/key/layers/layer.ts';
import { headLayer, pemBlocks, prefixedPemLayer } from '../../src/key/layers/pem.ts';
import {
  assignmentLayer,
  entitiesLayer,
  escapesLayer,
  literalsLayer,
  lostEscapesLayer,
  lostPlusLayer,
  percentLayer,
  prefixesLayer,
  quotedPrintableLayer,
  visible,
} from '../../src/key/layers/writing.ts';
import { makeKey, pem } from '../support/keys.ts';
import { base64, jwk, wrap } from '../support/secrets.ts';

const values = (peeled: Peeled[]): unknown[] =>
  peeled.map(({ value }) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value));

describe('base64', () => {
  test.each([
    ['aGk=', 'hi'],
    ['aGk', 'hi'],
    ['aGk==', 'hi'],
    ['-_-_', '\xfb\xff\xbf'],
    ['+/+/', '\xfb\xff\xbf'],
  ])('%s is decoded', (text, decoded) => {
    expect(decodeBase64(text)?.toString('latin1')).toBe(decoded);
  });

  test.each(['', '=', 'a', 'aGk=a', 'aG k=', 'aGk====', 'aGkhx', 'aG*='])('%j is none', (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  });

  test('is read in any wrapping, and without its last character where there is one too many', () => {
    expect(base64Layer('aG\r\nk=\n')).toEqual([{ form: 'base64 of', value: Buffer.from('hi') }]);
    expect(base64Layer('aGkxa')).toEqual([{ form: 'base64 of', value: Buffer.from('hi1'), guessed: true }]);
    expect(base64Layer('a*')).toEqual([]);
    expect(base64Layer('')).toEqual([]);
  });

  test('is read line by line', () => {
    expect(values(base64LinesLayer('b25l\n\ndHdv\n'))).toEqual(['one\ntwo']);
    expect(base64LinesLayer('b25l\n***')).toEqual([]);
    expect(base64LinesLayer('b25l\n/w==')).toEqual([]);
    expect(base64LinesLayer('b25l')).toEqual([]);
  });

  test('is found in long words and in rows of words', () => {
    const long = 'A1'.repeat(50);
    expect(values(base64RunsLayer(`it is ${long}= indeed`))).toContain(`${long}=`);
    expect(values(base64RunsLayer(`name=${wrap(long, 32)}end of it`))).toEqual(expect.arrayContaining([long]));
    expect(values(base64RunsLayer(`${'word '.repeat(40)}`))).toEqual([]);
    expect(base64RunsLayer('short')).toEqual([]);
  });
});

test('hex is found with the separators of many languages', () => {
  const pairs = Array.from({ length: 50 }, (_, index) => index.toString(16).padStart(2, '0'));
  const decoded = String.fromCharCode(...Array.from({ length: 50 }, (_, index) => index));
  for (const text of [pairs.join(''), pairs.join(':'), `{0x${pairs.join(', 0x')}}`, `'\\x${pairs.join('\\x')}'`]) {
    expect(values(hexLayer(text))).toEqual([decoded]);
  }
  expect(hexLayer(pairs.slice(0, 47).join(''))).toEqual([]);
});

test('lists of bytes are found, signed or not', () => {
  const numbers = Array.from({ length: 50 }, (_, index) => index + 100);
  const decoded = String.fromCharCode(...numbers);
  expect(values(byteListLayer(`new byte[] {${numbers.join(', ')}}`))).toEqual([decoded]);
  const signed = numbers.map((number) => (number > 127 ? number - 256 : number));
  expect(values(byteListLayer(signed.join(' ')))).toEqual([decoded]);
  expect(byteListLayer(numbers.map((number) => number + 150).join(','))).toEqual([]);
  expect(byteListLayer('1, 2, 3')).toEqual([]);
});

describe('bytes', () => {
  test.each([
    ['UTF-8', Buffer.from('Schlüssel'), 'Schlüssel', ''],
    ['UTF-8 with a mark', Buffer.from('\ufefftext'), 'text', ''],
    ['UTF-8 with zeros after', Buffer.from('text\0\0'), 'text', ''],
    ['UTF-8 with zeros for newlines', Buffer.from('one\0two\0\0'), 'one\ntwo', ''],
    ['UTF-32', Buffer.from('t\0\0\0e\0\0\0x\0\0\0t\0\0\0'), 'text', ''],
    ['UTF-16', Buffer.from('text', 'utf16le'), 'text', 'UTF-16 of'],
    ['big-endian UTF-16', Buffer.from('\ufefftext', 'utf16le').swap16(), 'text', 'UTF-16 of'],
  ])('in %s are text', (_, bytes, text, form) => {
    expect(textOf(bytes)).toEqual({ text, form });
  });

  test.each([
    ['noise', Buffer.from('30819302ff', 'hex')],
    ['controls', Buffer.from('a\x01b')],
    ['zeros', Buffer.alloc(8)],
  ])('of %s are none', (_, bytes) => {
    expect(textOf(bytes)?.text ?? '').toBe('');
  });
});

describe('JSON', () => {
  test('is read where it begins as a string, a list or an object', () => {
    expect(parseJson(' {"a":1}')).toEqual({ a: 1 });
    expect(parseJson('12')).toBeUndefined();
    expect(parseJson('{"a"')).toBeUndefined();
  });

  test('gives long strings, joined lines and bytes, at any depth but not without end', () => {
    const long = 'x'.repeat(40);
    expect(values(jsonLayer(JSON.stringify({ a: [{ b: long }], c: 'short', d: 1, e: null })))).toEqual([long]);
    expect(values(jsonLayer('["a","b"]'))).toEqual(['a\nb']);
    expect(values(jsonLayer('[65,66]'))).toEqual(['AB']);
    expect(values(jsonLayer('[65,300]'))).toEqual([]);
    expect(values(jsonLayer(`${'['.repeat(12)}"${long}"${']'.repeat(12)}`))).toEqual([]);
    expect(jsonLayer(JSON.stringify(Array(500).fill({ key: long }))).length).toBe(200);
  });

  test('is found with text around it', () => {
    expect(values(jsonLayer('key: {"a": [1]} # comment'))).toEqual(['{"a": [1]}', '[1]']);
    expect(jsonLayer('} nothing {')).toEqual([]);
  });

  test('tells the ids of fastlane', () => {
    expect(fastlaneIds('{"key_id":"A","issuer_id":"B","key":"C"}')).toEqual({ keyId: 'A', issuerId: 'B' });
    expect(fastlaneIds('{"key_id":"A","issuer_id":null}')).toEqual({ keyId: 'A' });
    expect(fastlaneIds('{"key_id":"","issuer_id":7}')).toBeUndefined();
    expect(fastlaneIds('["key_id"]')).toBeUndefined();
    expect(fastlaneIds('text')).toBeUndefined();
  });

  test('holds Web Keys, with their point or without', () => {
    const key = makeKey('jwk');
    const { x, y, d, crv } = jwk(key);
    const [whole] = search(JSON.stringify({ crv, x, y, d })).keys;
    expect(whole?.key).toMatchObject({ fingerprint: key.fingerprint, hasPoint: true });
    const [bare] = search(JSON.stringify({ kty: 'EC', crv, d })).keys;
    expect(bare?.key).toMatchObject({ fingerprint: key.fingerprint, hasPoint: false });
    expect(search(JSON.stringify({ kty: 'EC', crv, d, x })).keys).toEqual([]);
  });
});

describe('PEM', () => {
  test('blocks are found whole and in part', () => {
    const text = '-----BEGIN A-----\nx: y\nAAAA\n-----END A-----\nBBBB\n-----END B-----\n-----BEGIN C-----\nCCCC';
    expect(pemBlocks(text)).toEqual([
      { label: 'A', body: 'AAAA', closed: true },
      { label: 'B', body: 'BBBB', closed: true },
      { label: 'C', body: 'CCCC', closed: false },
    ]);
    expect(pemBlocks('no armour')).toEqual([]);
  });

  test('a BEGIN ends the block before it', () => {
    expect(pemBlocks('-----BEGIN A-----AAAA-----BEGIN B-----BBBB-----END B-----')).toEqual([
      { label: 'A', body: 'AAAA', closed: false },
      { label: 'B', body: 'BBBB', closed: true },
    ]);
  });

  test('marks before every line are taken off, whether they touch it or not', () => {
    const body = 'ABCD'.repeat(12);
    const found = values(prefixedPemLayer(`+-----BEGIN A-----\n+${body}\n+${body}\n+-----END A-----`));
    expect(found).toContain(body + body);
    expect(values(prefixedPemLayer(`// -----BEGIN A-----\n// ${body}\n// -----END A-----`))).toContain(body);
  });

  test('the head of a key is found in text of both alphabets', () => {
    const key = makeKey('head');
    const found = values(headLayer(`see: ${key.apple.toString('base64url')} there`));
    expect(found.some((value) => `${value}`.startsWith(key.apple.toString('latin1')))).toBe(true);
    expect(headLayer('nothing')).toEqual([]);
  });
});

describe('writing', () => {
  test('what nobody sees goes, and spaces of all kinds become spaces', () => {
    expect(visible('\ufeff a\u00a0b\u200bc\u2028d \u2003')).toBe('a bc\nd');
    expect(visible('a^M$\nb^M')).toBe('a\n\nb');
  });

  test.each([
    ['newlines', 'a\\nb', 'a\nb'],
    ['numbers of Unicode', '\\u0041\\u{0042}', 'AB'],
    ['hex', '\\x41\\x2b', 'A+'],
    ['octal', '\\101\\053', 'A+'],
    ['marks', '\\/\\"\\\\', '/"\\'],
    ['nothing', 'a\\0b\\f', 'ab'],
  ])('escapes of %s', (_, text, plain) => {
    expect(values(escapesLayer(text))).toEqual([plain]);
  });

  test.each([
    ['names', 'a&plus;b&NewLine;&sol;', 'a+b\n/'],
    ['numbers', '&#43;&#x2F;&#X2f;', '+//'],
    ['tags', 'a<br/>b', 'a\nb'],
  ])('entities by %s', (_, text, plain) => {
    expect(values(entitiesLayer(text))).toEqual([plain]);
  });

  test('entities that are none stay', () => {
    expect(entitiesLayer('&nothing; &#9999999; & < >')).toEqual([]);
  });

  test('percent-encoding, with plus as itself and as a space', () => {
    expect(values(percentLayer('a+b%2Bc'))).toEqual(['a+b+c', 'a b+c']);
    expect(percentLayer('100 %')).toEqual([]);
  });

  test('quoted-printable', () => {
    expect(values(quotedPrintableLayer('ab=\r\ncd=3D'))).toEqual(['abcd=']);
    expect(quotedPrintableLayer('ab==')).toEqual([]);
  });

  test('pieces of strings', () => {
    expect(values(literalsLayer(`"a\\"" + 'b' + \`c`))).toEqual(['a\\"b']);
    expect(literalsLayer('"alone"')).toEqual([]);
  });

  test('prefixes of lines, in every length that they could have', () => {
    expect(values(prefixesLayer('+ a\n+ b'))).toEqual(
      ['a\nb', 'a\nb'].map((text, index) => (index === 0 ? ' a\n b' : text)),
    );
    expect(values(prefixesLayer('1: a\n12| b\n3) c'))).toEqual(['a\nb\nc']);
    expect(prefixesLayer('a\n+b')).toEqual([]);
    expect(prefixesLayer('')).toEqual([]);
    expect(prefixesLayer('1 a')).toEqual([]);
  });

  test('names before a value, and quotes around it', () => {
    expect(values(assignmentLayer('export KEY="a b"'))).toEqual(['a b']);
    expect(values(assignmentLayer("- key-name: 'a'"))).toEqual(['a']);
    expect(assignmentLayer('a b')).toEqual([]);
  });

  test.each(['n', '/n', 'rn', '/r/n', '`n', ' / ', '_'])('newlines that became %s', (newline) => {
    const file = pem(makeKey('lost').apple);
    expect(values(lostEscapesLayer(file.replaceAll('\n', newline)))).toEqual([base64(makeKey('lost').apple)]);
    expect(values(lostEscapesLayer(file.replaceAll('\n', newline).slice(0, 150)))).toHaveLength(1);
    expect(lostEscapesLayer(file)).toEqual([]);
  });
});

describe('dumps', () => {
  test('of xxd and of hexdump are read', () => {
    expect(values(hexDumpLayer('00000000: 4142 4344  ABCD\n00000004: 45         E'))).toEqual(['ABCDE']);
    expect(values(hexDumpLayer('00000000  41 42  43 44  |ABCD|\n00000004'))).toEqual(['ABCD']);
  });

  test('that are none are left alone', () => {
    expect(hexDumpLayer('00000000: 4142')).toEqual([]);
    expect(hexDumpLayer('00000000: 4142\n00000002: words')).toEqual([]);
    expect(opensslTextLayer('priv: pub:')).toEqual([]);
  });
});

test('plus signs that became spaces come back', () => {
  expect(lostPlusLayer('a b  c \nd=')).toEqual([{ form: '', value: 'a+b++c+\nd=', guessed: true }]);
  expect(lostPlusLayer('a, b')).toEqual([]);
});

test('a key that is found with its point and without is proven', () => {
  const key = makeKey('both');
  for (const text of [pem(key.pointless) + pem(key.apple), pem(key.apple) + pem(key.pointless)]) {
    expect(search(text).keys).toHaveLength(1);
    expect(search(text).keys[0]?.key.hasPoint).toBe(true);
  }
});
