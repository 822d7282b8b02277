import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { ArchiveReader, kindOf } from '../../../src/leaks/archive/archive.ts';
import { MemorySource } from '../../../src/leaks/archive/source.ts';
import { tar } from './build.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asc-key-streams-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const TEXT = 'What stands in the stream is longer than the shortest key, and is of letters and numbers: 0123456789.';
const OTHER = TEXT.toUpperCase();

/** Kind, then path → content, then notes. */
function read(bytes: Buffer): [kind: string | undefined, files: Record<string, string>, notes: string[]] {
  const source = new MemorySource(bytes);
  const kind = kindOf(source);
  const files: Record<string, string> = {};
  const notes: string[] = [];
  const reader = new ArchiveReader(
    {
      content: (content, within) => {
        files[within.join(' > ')] = content.read(0, content.size).toString('latin1');
      },
      note: (noteKind, within, message) => notes.push(`${noteKind} ${within.join(' > ')}: ${message}`),
    },
    folder,
  );
  if (kind !== undefined) reader.read(source, kind);
  return [kind?.name, files, notes];
}

function joined(...parts: (string | Buffer)[]): Buffer {
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));
}

/** As PDFs have it, without the mark of its end. */
function ascii85(bytes: Buffer): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const missing = Math.max(0, at + 4 - bytes.length);
    let value = joined(bytes.subarray(at, at + 4), '\0'.repeat(missing)).readUInt32BE(0);
    let group = '';
    for (let digit = 0; digit < 5; digit++) {
      group = String.fromCharCode(33 + (value % 85)) + group;
      value = Math.floor(value / 85);
    }
    text += group === '!!!!!' && missing === 0 ? 'z' : group.slice(0, 5 - missing);
  }
  return text;
}

/** In lines of sixty characters. */
function lengthOf(bytes: Buffer): number {
  const { length } = ascii85(bytes);
  return length + Math.floor(length / 60);
}

function member(name: string, content: string | Buffer): Buffer {
  const size = Buffer.byteLength(content);
  const head = `${name.padEnd(16)}${'0'.padEnd(12)}${'0'.padEnd(6)}${'0'.padEnd(6)}${'644'.padEnd(8)}${String(size).padEnd(10)}\`\n`;
  return joined(head, Buffer.from(content), size % 2 === 0 ? '' : '\n');
}

function cpioEntry(name: string, content: string | Buffer): Buffer {
  const number = (value: number): string => value.toString(16).padStart(8, '0');
  const size = Buffer.byteLength(content);
  const fields = [0, 0o100644, 0, 0, 1, 0, size, 0, 0, 0, 0, name.length + 1, 0];
  const head = `070701${fields.map(number).join('')}${name}\0`;
  const fill = (length: number): string => '\0'.repeat(-length & 3);
  return joined(head, fill(head.length), Buffer.from(content), fill(size));
}

function oldCpioEntry(name: string, content: string | Buffer): Buffer {
  const number = (value: number, digits: number): string => value.toString(8).padStart(digits, '0');
  const sizes = `${number(name.length + 1, 6)}${number(Buffer.byteLength(content), 11)}`;
  return joined(`070707${number(0, 53)}${sizes}${name}\0`, Buffer.from(content));
}

const PACK = joined(
  'PACK\0\0\0\x02\0\0\0\x02',
  '\xb5\x06',
  deflateSync(TEXT),
  '\xb5\x06',
  deflateSync(OTHER),
  'x'.repeat(20),
);
const DIFFERENCES = 'what it keeps as differences from other objects is not read';

test.each<[string, string, Buffer, Record<string, string>, string[]]>([
  [
    'a dump of PostgreSQL',
    'PostgreSQL dump',
    joined('PGDMP\x01\x0f\0\x04\x08\x01 COPY s FROM stdin;', deflateSync(TEXT), '\0\0\0\0'),
    { 'stream at byte 30': TEXT },
    [],
  ],
  [
    'a PDF',
    'PDF',
    joined(
      '%PDF-1.7\nxx stream\r\n',
      deflateSync(TEXT),
      '\r\nendstream x^ stream\n',
      deflateSync(OTHER),
      '\nendstream',
    ),
    { 'stream at byte 20': TEXT, [`stream at byte ${20 + deflateSync(TEXT).length + 22}`]: OTHER },
    [],
  ],
  [
    'a PDF with streams in Ascii85',
    'PDF',
    joined(
      '%PDF-1.7\n/Filter [ /ASCII85Decode /FlateDecode ]\nstream\n',
      ascii85(deflateSync(TEXT)).replace(/.{60}/g, '$&\n'),
      '~>endstream /ASCII85Decode stream\n',
      ascii85(Buffer.from(TEXT)),
      '~>endstream /Filter [/ASCII85Decode/FlateDecode]>>stream\n',
      ascii85(joined(deflateSync(OTHER), '\0\0\0\0')),
      '~>endstream /ASCII85Decode stream z',
    ),
    {
      'stream at byte 55': TEXT,
      [`stream at byte ${55 + lengthOf(deflateSync(TEXT)) + 34 + ascii85(Buffer.from(TEXT)).length + 57}`]: OTHER,
    },
    [],
  ],
  [
    'a PDF that is encrypted',
    'PDF',
    joined('%PDF-1.7\n/EncryptMetadata true /Encrypt 5 0 R ', deflateSync(TEXT)),
    { 'stream at byte 46': TEXT },
    ['encrypted-archive : it is a PDF whose streams are encrypted'],
  ],
  ['a PDF that says how little is encrypted', 'PDF', joined('%PDF-1.7\n/EncryptMetadata true'), {}, []],
  [
    'zlib streams one after the other, as in an image of a disk',
    'zlib',
    joined(deflateSync(TEXT), '\0'.repeat(512), deflateSync(OTHER), 'koly'),
    { 'zlib content': TEXT, [`stream at byte ${deflateSync(TEXT).length + 512}`]: OTHER },
    [],
  ],
  [
    'a script that unpacks itself',
    'script',
    joined('#!/bin/sh\nexit 0 # x\n', gzipSync(tar([{ name: 'in/side', content: Buffer.from(TEXT) }]))),
    { 'stream at byte 21': expect.any(String) as unknown as string, 'stream at byte 21 > in/side': TEXT },
    [],
  ],
  [
    'a pack of git',
    'git pack',
    PACK,
    { 'stream at byte 14': TEXT, [`stream at byte ${16 + deflateSync(TEXT).length}`]: OTHER },
    [`unread-archive : it is a git pack: ${DIFFERENCES}`],
  ],
  [
    'a bundle of git',
    'git bundle',
    joined('# v2 git bundle\n', '0'.repeat(40), ' HEAD\n\n', deflateSync(TEXT)),
    { 'stream at byte 63': TEXT },
    [`unread-archive : it is a git bundle: ${DIFFERENCES}`],
  ],
  [
    'a package of Debian',
    'ar',
    joined('!<arch>\n', member('debian-binary', '2.0\n'), member('odd/', 'odd'), member('data.gz', gzipSync(TEXT))),
    {
      'debian-binary': '2.0\n',
      odd: 'odd',
      'data.gz': expect.any(String) as unknown as string,
      'data.gz > gzip content': TEXT,
    },
    [],
  ],
  [
    'a library with a member that is not read',
    'ar',
    joined('!<arch>\n', member('data.xz', Buffer.from('\xfd7zXZ\0......', 'latin1'))),
    { 'data.xz': expect.any(String) as unknown as string },
    ['unread-archive data.xz: it is compressed as xz, which is not read'],
  ],
  [
    'a library that is cut off',
    'ar',
    joined('!<arch>\n', member('cut', TEXT)).subarray(0, -10),
    { cut: TEXT.slice(0, -9) },
    ['damaged-archive cut: a member is cut off, or claims more than there is'],
  ],
  [
    'a library with a damaged head',
    'ar',
    joined('!<arch>\n', 'x'.repeat(60)),
    {},
    ['damaged-archive : the head of a member is damaged, and what lies after it is not read'],
  ],
  [
    'a library in a library',
    'ar',
    joined('!<arch>\n', member('in.a', joined('!<arch>\n', member('data.gz', gzipSync(TEXT))))),
    {
      'in.a': expect.any(String) as unknown as string,
      'in.a > data.gz': expect.any(String) as unknown as string,
      'in.a > data.gz > gzip content': TEXT,
    },
    [],
  ],
  [
    'the first files of Linux',
    'cpio',
    joined(
      cpioEntry('.', ''),
      cpioEntry('etc/a', OTHER),
      cpioEntry('b.gz', gzipSync(TEXT)),
      cpioEntry('TRAILER!!!', ''),
    ),
    { 'etc/a': OTHER, 'b.gz': expect.any(String) as unknown as string, 'b.gz > gzip content': TEXT },
    [],
  ],
  [
    'the content of a package of macOS',
    'cpio',
    joined(oldCpioEntry('./a', OTHER), oldCpioEntry('b.gz', gzipSync(TEXT)), oldCpioEntry('TRAILER!!!', '')),
    { './a': OTHER, 'b.gz': expect.any(String) as unknown as string, 'b.gz > gzip content': TEXT },
    [],
  ],
  [
    'the first files of Linux, in one archive after the other',
    'cpio',
    joined(
      ...[cpioEntry('a', OTHER), cpioEntry('TRAILER!!!', ''), '\0'.repeat(512)],
      ...[cpioEntry('b', OTHER), cpioEntry('TRAILER!!!', ''), '\0'.repeat(512)],
      gzipSync(TEXT),
    ),
    {
      a: OTHER,
      b: OTHER,
      'what follows its end': expect.any(String) as unknown as string,
      'what follows its end > gzip content': TEXT,
    },
    [],
  ],
  [
    'a cpio archive that is cut off',
    'cpio',
    cpioEntry('cut', TEXT).subarray(0, -12),
    { cut: TEXT.slice(0, (-TEXT.length & 3) - 12) },
    ['damaged-archive cut: an entry is cut off, or claims more than there is'],
  ],
  [
    'a cpio archive with a damaged head',
    'cpio',
    joined(cpioEntry('a', OTHER), 'x'.repeat(110)),
    { a: OTHER },
    ['damaged-archive : the head of an entry is damaged, and what lies after it is not read'],
  ],
  [
    'a stream that is cut off',
    'PDF',
    joined('%PDF-1.7\n', deflateSync(TEXT).subarray(0, -12)),
    { 'stream at byte 9': expect.stringMatching(/^What stands/) as unknown as string },
    [],
  ],
  ['a PDF without streams', 'PDF', joined('%PDF-1.7\nx^x^ \x1f\x8b \x78\x9c ', TEXT), {}, []],
  ['a stream too short for a key', 'PDF', joined('%PDF-1.7\n', deflateSync('short')), {}, []],
])('%s', (_name, kind, bytes, files, notes) => {
  expect(read(bytes)).toEqual([kind, files, notes]);
});

test.each([9, 10, 12, 14, 15])('a zlib stream with a window of 2 to the power of %i', (windowBits) => {
  const packed = deflateSync(TEXT, { windowBits });
  expect(read(packed)).toEqual(['zlib', { 'zlib content': TEXT }, []]);
});

test.each(['#!/bin/sh\necho a script\n', '# v4 git bundle', 'PACKAGE', '!important'])('%j is no archive', (text) => {
  expect(read(joined(text, TEXT))).toEqual([undefined, {}, []]);
});

test('streams one in the other end at the depth that is told', () => {
  let bytes: Buffer = Buffer.from(TEXT);
  for (let depth = 0; depth < 12; depth++) bytes = joined('%PDF-1.7\n', deflateSync(bytes));
  const [, , notes] = read(bytes);
  expect(notes).toEqual([expect.stringMatching(/^too-deep .*archives are read 8 deep/)]);
});

test('no temporary file is left', () => {
  expect(readdirSync(folder)).toEqual([]);
});

test.each([9, 10, 11, 12, 13, 14, 15])('a zlib stream with a window of 2 to the power of %i', (windowBits) => {
  const stream = deflateSync(TEXT, { windowBits });
  expect(stream[0]).toBe(((windowBits - 8) << 4) | 8);
  expect(read(stream)).toEqual(['zlib', { 'zlib content': TEXT }, []]);
  const inPdf = joined('%PDF-1.7\nstream\n', stream, '\nendstream\n');
  expect(Object.values(read(inPdf)[1])).toContain(TEXT);
});

test('a tar whose first file is named as a zlib stream begins is a tar', () => {
  const name = 'h\x1dx';
  expect(read(tar([{ name, content: Buffer.from(TEXT) }]))[0]).toBe('tar');
});
