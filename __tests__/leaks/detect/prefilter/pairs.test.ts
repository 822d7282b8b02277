import { describe, expect, test } from '@jest/globals';
import { Detector } from '../../../../src/leaks/detect/detector.ts';
import { WORK } from '../../../../src/leaks/detect/work.ts';
import { WorkPool } from '../../../../src/leaks/detect/work-pool.ts';
import { makeKey, pem } from '../../../support/keys.ts';

type Encode = (content: Buffer) => Buffer;

/** An encoding of text takes bytes for characters of Latin-1 and writes UTF-8, as programs do that know no better. */
function ofText(encode: (text: string) => string): Encode {
  return (content) => Buffer.from(encode(content.toString('latin1')));
}

function ofBytes(encode: (bytes: Buffer) => string): Encode {
  return (content) => Buffer.from(encode(content), 'latin1');
}

function wrap(text: string, width: number): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
}

function each(spell: (code: number) => string): Encode {
  return ofBytes((bytes) => Array.from(bytes, spell).join(''));
}

const hex = (code: number): string => code.toString(16).padStart(2, '0');
const ENTITIES: Readonly<Record<string, string>> = {
  '+': '&#43;',
  '/': '&#x2f;',
  '=': '&equals;',
  '\n': '&#10;',
  '\r': '&#13;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const ENCODINGS: Readonly<Record<string, Encode>> = {
  base64: ofBytes((bytes) => bytes.toString('base64')),
  'base64 at 64': ofBytes((bytes) => wrap(bytes.toString('base64'), 64)),
  'base64 at 76': ofBytes((bytes) => wrap(bytes.toString('base64'), 76)),
  base64url: ofBytes((bytes) => bytes.toString('base64url')),
  hex: ofBytes((bytes) => bytes.toString('hex')),
  'upper-case hex': ofBytes((bytes) => bytes.toString('hex').toUpperCase()),
  JSON: ofText((text) => JSON.stringify(text)),
  'JSON, every character': each((code) => `\\u00${hex(code)}`),
  percent: ofText((text) => encodeURIComponent(text)),
  'percent, every character': each((code) => `%${hex(code).toUpperCase()}`),
  'HTML entities': ofText((text) => text.replace(/[+/=\n\r&<>"']/g, (character) => ENTITIES[character] as string)),
  'HTML entities, every character': each((code) => `&#${code};`),
  'HTML entities in hex, every character': each((code) => `&#x${hex(code)};`),
  'UTF-16 LE': (content) => Buffer.from(content.toString('latin1'), 'utf16le'),
  'UTF-16 BE': (content) => Buffer.from(content.toString('latin1'), 'utf16le').swap16(),
};

function starts(seed: string): [name: string, content: Buffer, fingerprint: string][] {
  const key = makeKey(seed);
  const contents: [string, string | Buffer][] = [
    ['PEM', pem(key.apple)],
    ['PEM with CRLF', pem(key.openssl, '', '\r\n')],
    ['DER', key.apple],
    ['PEM of SEC1', pem(key.sec1, 'EC')],
    ['body', key.openssl.toString('base64')],
    ['short key', pem(key.pointless)],
    ['DER of SEC1', key.sec1],
  ];
  return contents.map(([name, content]) => [name, Buffer.from(content), key.fingerprint]);
}

describe.each(['pairs', 'another', 'third'])('a key made from "%s"', (seed) => {
  test.each(starts(seed))('is found once as %s in each pair of encodings', (_name, content, fingerprint) => {
    const pool = new WorkPool();
    const detector = new Detector({ now: new Date('2026-01-01T00:00:00Z'), pool });
    const missed: string[] = [];
    for (const [inner, encodeInner] of Object.entries(ENCODINGS)) {
      const once = encodeInner(content);
      for (const [outer, encodeOuter] of [['nothing', (same: Buffer) => same] as const, ...Object.entries(ENCODINGS)]) {
        // Hundreds of such contents, one after the other, are more than there is time for.
        pool.put(WORK.least);
        const found = detector.find(encodeOuter(once)).map((detection) => detection.fingerprint);
        if (found.length !== 1 || found[0] !== fingerprint) missed.push(`${outer} of ${inner}: ${found.length}`);
      }
    }
    expect(missed).toEqual([]);
  });
});
