import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { Detector } from '../../../../src/leaks/detect/detector.ts';
import { Tables } from '../../../../src/leaks/detect/keywords/tables.ts';
import { partsOfPicture } from '../../../../src/leaks/detect/prefilter/pictures.ts';
import { PrefilterCode } from '../../../../src/leaks/detect/prefilter/prefilter-code.ts';
import { makeKey, pem } from '../../../support/keys.ts';

const look = new PrefilterCode(Tables.empty());
const detector = new Detector({ now: new Date('2026-01-01T00:00:00Z') });
const key = makeKey('pictures');

function noise(length: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < length; at += 64) parts.push(createHash('sha512').update(String(at)).digest());
  return Buffer.concat(parts).subarray(0, length);
}

function chunk(name: string, content: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  return Buffer.concat([length, Buffer.from(name), content, Buffer.alloc(4, 0x5a)]);
}

const BEGINNING = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
const NAME = chunk('tEXt', Buffer.from('Software\0A program with a long name, version 3.3.4, and where it is from'));

/** A picture in base64, as notebooks hold it: with the name of a program, and other chunks before, in and after its points. */
function picture(before: Buffer, points: Buffer, after: Buffer): string {
  const all = [BEGINNING, chunk('IHDR', Buffer.alloc(13, 1)), NAME, before, chunk('IDAT', points), after];
  return Buffer.concat([...all, chunk('IEND', Buffer.alloc(0))]).toString('base64');
}

function partsOf(text: string): number[] {
  const bytes = Buffer.from(text);
  const end = text.replace(/=+$/, '').length;
  const parts = partsOfPicture(look, bytes, { start: 0, firstEnd: end, end, lowest: 0 });
  return parts.map(({ start, end }) => end - start);
}

const NONE = Buffer.alloc(0);
const POINTS = noise(300_000);

test('of a picture that names its program, the head and the tail are decoded', () => {
  const sizes = partsOf(picture(NONE, POINTS, NONE));
  expect(sizes.length).toBe(2);
  expect(Math.max(...sizes)).toBeLessThan(5000);
});

test('a picture with text among its points, and what is no picture, are decoded as a whole', () => {
  const text = Buffer.from('A text that stands among the points of a picture. '.repeat(40));
  const among = Buffer.concat([POINTS, text, POINTS]);
  for (const written of [picture(NONE, among, NONE), among.toString('base64')])
    expect(partsOf(written)).toEqual([written.replace(/=+$/, '').length]);
});

const SECRET = chunk('tEXt', Buffer.from(`Comment\0${pem(key.apple)}`));
const HIDDEN: readonly [name: string, text: string][] = [
  ['before its points', picture(SECRET, POINTS, NONE)],
  ['after its points', picture(NONE, POINTS, SECRET)],
  ['after it', picture(NONE, POINTS, Buffer.concat([chunk('IEND', NONE), Buffer.from(pem(key.apple))]))],
];

test.each(HIDDEN)('a key in a picture, %s, is found', (_, text) => {
  const found = detector.find(Buffer.from(JSON.stringify({ 'image/png': `${text}\n` })));
  expect(found.map(({ fingerprint }) => fingerprint)).toEqual([key.fingerprint]);
});
