import { createHash } from 'node:crypto';
import { deflateSync, gzipSync } from 'node:zlib';
import { expect, test } from '@jest/globals';
import { Tables } from '../../../../src/leaks/detect/keywords/tables.ts';
import { PrefilterCode } from '../../../../src/leaks/detect/prefilter/prefilter-code.ts';
import { mayHoldMore } from '../../../../src/leaks/detect/prefilter/run-samples.ts';
import { makeKey, pem } from '../../../support/keys.ts';

const look = new PrefilterCode(Tables.empty());

/** Bytes without any pattern, the same each time. */
function noise(length: number, head = ''): Buffer {
  const parts = [Buffer.from(head, 'hex')];
  for (let at = 0; at < length; at += 64) parts.push(createHash('sha512').update(String(at)).digest());
  return Buffer.concat(parts).subarray(0, length);
}

function wrapped(text: string, width: number): string {
  return (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\n');
}

const WRITTEN: readonly [name: string, write: (bytes: Buffer) => string][] = [
  ['base64', (bytes) => bytes.toString('base64').replaceAll('=', '')],
  ['base64 in lines', (bytes) => wrapped(bytes.toString('base64').replaceAll('=', ''), 76)],
  ['base64 in lines of an odd length', (bytes) => wrapped(bytes.toString('base64url'), 61)],
  ['base64 after other characters', (bytes) => `a/b-c${bytes.toString('base64url')}`],
  ['hex', (bytes) => bytes.toString('hex')],
  ['hex after another digit', (bytes) => `f${wrapped(bytes.toString('hex'), 70)}`],
];

function holdsMore(text: string): boolean {
  const bytes = Buffer.from(text);
  const firstEnd = text.includes('\n') ? text.indexOf('\n') : text.length;
  return mayHoldMore(look, bytes, { start: 0, firstEnd, end: text.length, lowest: 0 });
}

const PLAIN: readonly [name: string, bytes: Buffer][] = [
  ['a picture (PNG)', noise(20_000, '89504e470d0a1a0a0000000d49484452000001b0000000fc08060000008e')],
  ['a picture (JPEG)', noise(20_000, 'ffd8ffe000104a46494600010101004800480000ffdb0043')],
  ['a font (WOFF2)', noise(20_000, '774f46320001000000007f14000f0000')],
  ['a signature', noise(256)],
  ['random bytes', noise(60_000)],
];

test.each(WRITTEN)('pictures, fonts and signatures hold nothing more in %s', (_, write) => {
  for (const [name, bytes] of PLAIN) expect([name, holdsMore(write(bytes))]).toEqual([name, false]);
});

const key = makeKey('samples');
const text = Buffer.from(JSON.stringify({ key: pem(key.apple) }));
const DEEPER: readonly [name: string, bytes: Buffer][] = [
  ['a text', text],
  ['a text in UTF-16', Buffer.from(text.toString(), 'utf16le')],
  ['bytes in UTF-16', Buffer.from(key.apple.toString('latin1'), 'utf16le').swap16()],
  ['bytes in UTF-8', Buffer.from(key.apple.toString('latin1'))],
  ['a text in Russian', Buffer.from('Это не ключ, а только текст о ключах. '.repeat(9))],
  ['a text far after other bytes', Buffer.concat([noise(50_000), Buffer.from('A text, and more of it. '.repeat(90))])],
];

test.each(WRITTEN)('texts may hold more in %s', (_, write) => {
  for (const [name, bytes] of DEEPER) expect([name, holdsMore(write(bytes))]).toEqual([name, true]);
});

test('archives, compressed bytes and DER may hold more', () => {
  for (const bytes of [key.apple, gzipSync(noise(900)), deflateSync(noise(900)), noise(900, '504b0304')]) {
    expect(holdsMore(bytes.toString('base64url'))).toBe(true);
    expect(holdsMore(`0${bytes.toString('hex')}`)).toBe(true);
  }
});

test('what repeats itself holds nothing more, however it is read', () => {
  for (const points of ['P', 'WO', 'WOP', 'WWOO', 'abcdef', 'f0e1d2c3', `${'P'.repeat(70)}${'Q'.repeat(70)}R`])
    expect([points, holdsMore(points.repeat(400).slice(0, 700))]).toEqual([points, false]);
});

test('a key between what repeats itself is looked for', () => {
  const encoded = Buffer.from(key.apple.toString('base64')).toString('base64');
  expect(holdsMore(`${'A'.repeat(4000)}${encoded}${'A'.repeat(4000)}`)).toBe(true);
});

test('what only begins as compressed bytes holds nothing', () => {
  for (const head of ['78da', '789c', '1f8b0800000000000003', 'cd3d', 'ed3d']) {
    const all = Array.from({ length: 40 }, (_, at) => noise(300 + at, `${head}ff${(at * 17).toString(16)}`));
    const held = all.filter((bytes) => holdsMore(bytes.toString('base64url'))).length;
    expect([head, held]).toEqual([head, head.startsWith('1f8b') ? 40 : 0]);
  }
});
