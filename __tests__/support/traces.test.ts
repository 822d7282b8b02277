import { describe, expect, test } from '@jest/globals';
import { appleFile, makeKey, pem } from './keys.ts';
import { logWithoutMasks, masksIn, printedBeforeMask, tracesOf, tracesOfBytes, tracesOfToken } from './traces.ts';

const key = makeKey('traces');
const file = appleFile(key);
const scalar = key.scalar;
const base64 = (text: string | Buffer): string => Buffer.from(text as string).toString('base64');
const byAlignment = (offset: number): string => base64(Buffer.concat([Buffer.alloc(offset, 'x'), key.apple]));

const leaks: Record<string, string> = {
  'a PEM file': file,
  'a PEM file with CRLF': file.replaceAll('\n', '\r\n'),
  'a PEM file in JSON': JSON.stringify({ key: file }),
  'a PEM file in JSON in JSON': JSON.stringify(JSON.stringify({ key: file })),
  'a PEM file as the runner escapes it': file.replaceAll('\n', '%0A'),
  'the first body line alone': file.split('\n')[1] ?? '',
  'the second body line alone': file.split('\n')[2] ?? '',
  'a public body line that only a key file holds': file.split('\n')[3] ?? '',
  'base64 of the file': base64(file),
  'base64 of the file, wrapped and indented': base64(file).replace(/.{64}/g, '$&\n    '),
  'base64 of base64': base64(base64(file)),
  'base64 of base64 of base64': base64(base64(base64(file))),
  base64url: Buffer.from(file).toString('base64url'),
  'DER at alignment 0': byAlignment(0),
  'DER at alignment 1': byAlignment(1),
  'DER at alignment 2': byAlignment(2),
  'DER in raw bytes, as Latin-1': key.apple.toString('latin1'),
  'the scalar in raw bytes, through a UTF-8 decoder': `x${scalar.toString('utf8')}y`,
  'the scalar in hex': scalar.toString('hex'),
  'the scalar in capital hex with colons': (scalar.toString('hex').toUpperCase().match(/../g) ?? []).join(':'),
  'the scalar as a C array': (scalar.toString('hex').match(/../g) ?? []).map((byte) => `0x${byte}`).join(', '),
  'the file in hex': Buffer.from(file).toString('hex'),
  'the hex dump after an odd digit': `a${scalar.toString('hex')}`,
  'a list of bytes': [...scalar].join(', '),
  'a Buffer in JSON': JSON.stringify(scalar),
  'a JWK': JSON.stringify({ kty: 'EC', d: scalar.toString('base64url') }),
  'one number': BigInt(`0x${scalar.toString('hex')}`).toString(),
  'UTF-16 seen as bytes': Buffer.from(file, 'utf16le').toString('latin1'),
  'base64 of UTF-16': base64(Buffer.from(file, 'utf16le')),
  'percent-encoded': encodeURIComponent(file),
  'HTML entities': file.replace(/[^A-Za-z0-9 ]/g, (character) => `&#${character.charCodeAt(0)};`),
  'escaped characters': [...scalar].map((byte) => `\\u{${byte.toString(16)}}`).join(''),
  'eight bytes from the middle, in hex': scalar.subarray(11, 19).toString('hex'),
  'eight bytes from the end, in base64 in a sentence': `seen ${base64(scalar.subarray(24))} there`,
  'base64 of the file among words that look like base64': `${'anotherlongword '.repeat(40)}${base64(file)} /usr/lib/node`,
  SEC1: pem(key.sec1, 'EC'),
  'no point': base64(key.pointless),
};

describe('tracesOf', () => {
  test.each(Object.entries(leaks))('sees %s', (_, text) => {
    expect(tracesOf(key, text)).not.toEqual([]);
    expect(tracesOf(key, `Some words.\n::debug::before${text}\nafter`)).not.toEqual([]);
  });

  test('names the encodings from the outside in', () => {
    expect(tracesOf(key, scalar.toString('hex'))).toEqual(['hex']);
    expect(tracesOf(key, base64(scalar.toString('hex')))).toContain('base64, hex');
    expect(tracesOf(key, scalar.toString('latin1'))).toContain('raw');
  });

  const harmless: Record<string, string> = {
    'an empty text': '',
    'the constant head of Apple': base64(key.apple.subarray(0, 36)),
    'the constant head in hex': key.apple.subarray(0, 36).toString('hex'),
    'the armour lines': file
      .split('\n')
      .filter((line) => line.startsWith('--'))
      .join('\n'),
    'the public key': base64(key.spki),
    'the fingerprint': key.fingerprint,
    'the file of another key': appleFile(makeKey('another')),
    'seven bytes of the scalar': scalar.subarray(0, 7).toString('hex'),
    'a number that is no character': '&#9999999; &#xffffff;',
  };
  test.each(Object.entries(harmless))('is quiet about %s', (_, text) => {
    expect(tracesOf(key, text)).toEqual([]);
  });
});

test('tracesOfToken sees the signature, not the public head', () => {
  const signature = Buffer.concat([scalar, scalar]).toString('base64url');
  const token = `eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.${signature}`;
  expect(tracesOfToken(token, `a ${token} b`)).not.toEqual([]);
  expect(tracesOfToken(token, base64(token))).not.toEqual([]);
  expect(tracesOfToken(token, 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ1c2VyIn0.')).toEqual([]);
});

test('a secret shorter than eight bytes has no runs', () => {
  expect(tracesOfBytes(Buffer.from('short'), 'short')).toEqual([]);
});

test('logWithoutMasks drops the lines that the runner swallows, and only those', () => {
  expect(logWithoutMasks('a\n::add-mask::b\n x ::add-mask::c\nd')).toBe('a\n x ::add-mask::c\nd');
});

describe('printedBeforeMask', () => {
  const value = 'a value of some length, 100%';
  const mask = '::add-mask::a value of some length, 100%25';

  test('is content with a value that is masked first, or never printed', () => {
    expect(printedBeforeMask(`x\n${mask}\n${value}\n`, [value])).toEqual([]);
    expect(printedBeforeMask('x\r\n', [value])).toEqual([]);
  });

  test('reports a value that is printed first, masked in part only, or never masked', () => {
    expect(printedBeforeMask(`${value}\n${mask}\n`, [value])).toEqual([value]);
    expect(printedBeforeMask(`::add-mask::a value\n${value}\n`, [value])).toEqual([value]);
    expect(printedBeforeMask(`${value}\n`, ['other', value])).toEqual([value]);
  });

  test('masksIn reads the values back', () => {
    expect(masksIn(`x\n${mask}\n::add-mask::second\n`)).toEqual([value, 'second']);
  });
});
