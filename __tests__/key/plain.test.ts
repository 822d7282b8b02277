import { describe, expect, test } from '@jest/globals';
import { masksOf } from '../../src/key/masks.ts';
import { readPlain } from '../../src/key/plain.ts';
import { appleFile, armour, makeKey, pem } from '../support/keys.ts';

const key = makeKey('plain');
const file = appleFile(key);
const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('readPlain', () => {
  test.each([
    ['the file', file, 'a PEM file'],
    ['the file with a final newline', `${file}\n`, 'a PEM file'],
    ['the file with CRLF', pem(key.apple, '', '\r\n'), 'a PEM file'],
    ['the file of OpenSSL', pem(key.openssl), 'a PEM file'],
    ['a file without a point', pem(key.pointless), 'a PEM file'],
    ['base64 of the file', base64(file), 'base64 of a PEM file'],
    ['base64 of the file with CRLF', base64(pem(key.apple, '', '\r\n')), 'base64 of a PEM file'],
    ['base64 with padding', base64(`${file}\n`), 'base64 of a PEM file'],
  ])('reads %s', (_, text, shape) => {
    const findings = readPlain(text);
    expect(findings?.keys.map((found) => [found.key.fingerprint, found.shape, found.guessed])).toEqual([
      [key.fingerprint, shape, false],
    ]);
    expect(findings).toMatchObject({ failures: [], ids: {} });
    const masks = masksOf(text, findings as NonNullable<typeof findings>);
    const lines = Buffer.from(text.startsWith('-') ? base64(text) : text, 'base64')
      .toString()
      .split(/\r?\n/);
    for (const line of lines.slice(1, 3)) expect(masks).toContain(line);
    expect(masks).toContain(findings?.keys[0]?.der && Buffer.from(findings.keys[0].der).toString('base64'));
    if (!text.startsWith('-')) expect(masks).toContain(text);
  });

  test.each([
    ['nothing', ''],
    ['a word', 'word'],
    ['base64 of a word', base64('word')],
    ['white space before it', ` ${file}`],
    ['white space after base64', `${base64(file)}\n`],
    ['wrapped base64', base64(file).replace(/.{76}/g, '$&\n')],
    ['base64 without its padding', base64(file).replace(/=+$/, '')],
    ['base64 of base64', base64(base64(file))],
    ['mixed newlines', file.replace('\n', '\r\n')],
    ['two final newlines', `${file}\n\n`],
    ['the file twice', `${file}\n${file}`],
    ['another label', pem(key.sec1, 'EC')],
    ['another end', file.replace(/END (\w+)/, 'END EC $1')],
    ['long body lines', file.replace(/([^-\n])\n(?!-)/g, '$1')],
    ['padding inside', file.replace(/\n(.{60})....\n/, '\n$1AA==\n')],
    ['bits after the end', file.replace('\n-----END', 'AB==\n-----END')],
    ['bytes after the key', pem(Buffer.concat([key.apple, Buffer.alloc(3)]))],
    ['a cut key', pem(key.apple.subarray(0, 100))],
    ['a public key', armour(key.spki, 'PUBLIC KEY')],
    ['a public key under the wrong words', pem(key.spki)],
    ['a point that does not fit', pem(Buffer.concat([key.apple.subarray(0, 149), Buffer.of(1)]))],
  ])('leaves %s to the search', (_, text) => {
    expect(readPlain(text)).toBeUndefined();
  });
});
