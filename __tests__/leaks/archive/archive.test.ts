import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ArchiveReader } from '../../../src/leaks/archive/archive.ts';
import { GZIP } from '../../../src/leaks/archive/gzip.ts';
import { LIMITS } from '../../../src/leaks/archive/limits.ts';
import { MemorySource } from '../../../src/leaks/archive/source.ts';
import { ZIP } from '../../../src/leaks/archive/zip.ts';
import { fullGzip, tar, zip } from './build.ts';
import { type Reading, readArchive } from './reading.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asc-key-archive-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (bytes: Buffer, inFile = false): Reading => readArchive(bytes, { folder, inFile });

const text = (words: string): Buffer => Buffer.from(`${words} `.repeat(20));
const A = text('first');
const B = text('second');
const a = A.toString();
const b = B.toString();

describe.each([false, true])('archives, in a file: %s', (inFile) => {
  test.each<[string, Buffer, Record<string, string>]>([
    [
      'deflated and stored',
      zip([
        { name: 'a', content: A },
        { name: 'b', content: B, method: 0 },
      ]),
      { a, b },
    ],
    [
      'sizes after the contents',
      zip([
        { name: 'a', content: A, flags: 8 },
        { name: 'b', content: B, flags: 8 },
      ]),
      { a, b },
    ],
    [
      'stored, sizes after',
      zip([
        { name: 'a', content: A, method: 0, flags: 8 },
        { name: 'b', content: B },
      ]),
      { a, b },
    ],
    [
      'without its directory',
      zip(
        [
          { name: 'a', content: A },
          { name: 'b', content: B },
        ],
        { directory: false },
      ),
      { a, b },
    ],
    ['after a program', zip([{ name: 'a', content: A }], { before: Buffer.from('MZ program') }), { a }],
    ['after a script', zip([{ name: 'a', content: A }], { before: Buffer.from('#!/bin/sh\nexit\n') }), { a }],
    ['after text', zip([{ name: 'a', content: A }], { before: Buffer.from('some text ') }), { a }],
    [
      'after an image, with a comment',
      zip([{ name: 'a', content: A }], { before: Buffer.from('\x89PNG', 'latin1'), comment: 'why' }),
      { a },
    ],
    [
      'a deflated entry that claims no size',
      zip([
        { name: 'a', content: A, claimed: 0 },
        { name: 'b', content: B },
      ]),
      { a, b },
    ],
    [
      'a deflated entry that claims too much',
      zip([
        { name: 'a', content: A, claimed: 1e9 },
        { name: 'b', content: B },
      ]),
      { a, b },
    ],
    [
      'zip64',
      zip([
        { name: 'a', content: A, method: 0, claimed: 0xffffffff, extra: zip64(A.length) },
        { name: 'b', content: B },
      ]),
      { a, b },
    ],
    [
      'zip stored in a zip',
      zip([
        { name: 'in.zip', content: zip([{ name: 'a', content: A }]), method: 0 },
        { name: 'b', content: B },
      ]),
      { 'in.zip > a': a, b },
    ],
    ['gzip', gzipSync(A), { 'gzip content': a }],
    ['gzip with every field', fullGzip(A, 'a.txt'), { 'a.txt': a }],
    ['gzip of two members', Buffer.concat([gzipSync(A), gzipSync(B)]), { 'gzip content': a + b }],
    ['gzip with padding after', Buffer.concat([gzipSync(A), Buffer.alloc(100)]), { 'gzip content': a }],
    ['zlib', deflateSync(A), { 'zlib content': a }],
    [
      'tar',
      tar([
        { name: 'a', content: A },
        { name: 'b', content: B },
      ]),
      { a, b },
    ],
    [
      'tar without magic',
      tar([
        { name: 'a', content: A, old: true },
        { name: 'b', content: B, old: true },
      ]),
      { a, b },
    ],
    [
      'tar with long names of GNU',
      tar([
        { name: '././@LongLink', type: 'L', content: Buffer.from(`${'n'.repeat(200)}\0`) },
        { name: 'n', content: A },
      ]),
      { ['n'.repeat(200)]: a },
    ],
    [
      'tar with names of POSIX',
      tar([
        { name: 'PaxHeader', type: 'x', content: Buffer.from('14 path=p/a.b\n') },
        { name: 'n', content: A },
      ]),
      { 'p/a.b': a },
    ],
    [
      'tar in a tar',
      tar([
        { name: 'in.tar', content: tar([{ name: 'a', content: A }]) },
        { name: 'b', content: B },
      ]),
      { 'in.tar > a': a, b },
    ],
  ])('%s', (_, bytes, expected) => {
    expect(read(bytes, inFile)).toEqual({ files: expect.objectContaining(expected), notes: [] });
  });

  test('an archive of every kind in one of every kind, five deep', () => {
    const wraps = {
      zip: (content: Buffer) => zip([{ name: 'z', content }]),
      stored: (content: Buffer) => zip([{ name: 's', content, method: 0 }]),
      gzip: (content: Buffer) => gzipSync(content),
      tar: (content: Buffer) => tar([{ name: 't', content }]),
      zlib: (content: Buffer) => deflateSync(content),
    };
    const kinds = Object.values(wraps);
    for (let first = 0; first < 5 ** 4; first += inFile ? 61 : 7) {
      const path = Array.from({ length: 5 }, (_, level) => kinds[Math.floor(first / 5 ** Math.min(level, 3)) % 5]);
      const bytes = path.reduce((content, wrap) => wrap?.(content) ?? content, A);
      const { files, notes } = read(bytes, inFile);
      expect(notes).toEqual([]);
      expect(Object.keys(files).filter((name) => files[name] === a && name.split(' > ').length === 5)).toHaveLength(1);
    }
  });
});

function zip64(size: number): Buffer {
  const extra = Buffer.alloc(20);
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(size), 4);
  extra.writeBigUInt64LE(BigInt(size), 12);
  return extra;
}

describe('what lies or is broken', () => {
  test('a stored entry that claims more than it has hides nothing behind it', () => {
    const { files } = read(
      zip([
        { name: 'a', content: A, method: 0, claimed: 1e6 },
        { name: 'b', content: B },
      ]),
    );
    expect(files['a > b']).toBe(b);
  });

  test('a file of a tar that claims more than there is hides nothing behind it', () => {
    const bytes = tar([
      { name: 'a', content: A, claimed: 0o77777777 },
      { name: 'b.gz', content: gzipSync(B) },
    ]);
    const { files, notes } = read(bytes);
    expect(Object.values(files)).toContain(b);
    expect(notes).toEqual(['damaged-archive a: an entry is cut off, or claims more than there is']);
  });

  test.each([
    ['the method is another', 8, 0, {}],
    ['the method is none that there is', 8, 255, { note: expect.stringContaining('number 255') }],
    ['the version is none that there is', 4, 200, {}],
    ['it is encrypted', 6, 1, { note: 'encrypted-archive a: an entry is encrypted' }],
    ['it is compressed in another way', 8, 12, { note: expect.stringContaining('bzip2') }],
  ])(
    'where a local header alone says that %s, the file is read all the same',
    (_, at, value, { note }: { note?: unknown }) => {
      const bytes = zip([
        { name: 'a', content: A },
        { name: 'b', content: B },
      ]);
      bytes[at] = value;
      const { files, notes } = read(bytes);
      expect(files.b).toBe(b);
      expect(Object.values(files)).toContain(a);
      expect(notes).toEqual(note === undefined ? [] : [note]);
    },
  );

  test('what stands before the damage is read', () => {
    const content = Buffer.from(Array.from({ length: 20_000 }, (_, i) => `line ${i * 7919}\n`).join(''));
    // A block of the type 3, which does not exist, after blocks that are sound.
    const packed = Buffer.concat([
      deflateRawSync(content, { finishFlush: constants.Z_FULL_FLUSH }),
      Buffer.alloc(40, 7),
    ]);
    const bytes = zip([
      { name: 'a', content, raw: packed },
      { name: 'b', content: B },
    ]);
    const { files, notes } = read(bytes);
    const sizes: number[] = [];
    const reader = new ArchiveReader({ content: ({ size }) => sizes.push(size), note: () => {} }, folder);
    reader.read(new MemorySource(bytes), ZIP);
    expect(sizes[0]).toBe(content.length);
    expect(files.b).toBe(b);
    expect(notes).toEqual(['damaged-archive a: an entry is damaged or cut off']);
  });

  test('nearly all that stands before the cut is read', () => {
    const packed = gzipSync(Buffer.from(Array.from({ length: 20_000 }, (_, i) => `line ${i * 7919}\n`).join('')));
    const sizes: number[] = [];
    const reader = new ArchiveReader({ content: (content) => sizes.push(content.size), note: () => {} }, folder);
    reader.read(new MemorySource(packed.subarray(0, packed.length - 100)), GZIP);
    expect(sizes[0]).toBeGreaterThan(230_000);
  });

  test.each([
    [
      'an encrypted entry',
      zip([
        { name: 'a', content: A, flags: 1, raw: Buffer.alloc(40, 7) },
        { name: 'b', content: B },
      ]),
      'encrypted-archive a: an entry is encrypted',
    ],
    [
      'another method',
      zip([
        { name: 'a', content: A, method: 14 },
        { name: 'b', content: B },
      ]),
      'unread-archive a: an entry is compressed by the method LZMA, which is not read',
    ],
  ])('%s is noted, and the others are read', (_, bytes, note) => {
    const { files, notes } = read(bytes);
    expect(notes).toEqual([note]);
    expect(files).toEqual({ b });
  });

  test.each([
    ['BZh91AY&SY....', 'bzip2'],
    ['\xfd7zXZ\0......', 'xz'],
    ['\x28\xb5\x2f\xfd....', 'Zstandard'],
    ['7z\xbc\xaf\x27\x1c....', '7z'],
    ['Rar!\x1a\x07....', 'RAR'],
    ['LZIP\x01......', 'lzip'],
    ['\x89LZO\0\r\n\x1a\n....', 'lzop'],
    ['bvx2\0\x10\0\0....', 'LZFSE'],
    ['\x02\x21\x4c\x18....', 'LZ4'],
    ['\x5a\x2a\x4d\x18\x04\0\0\0....', 'Zstandard'],
    [`\x5d\0\0\x80\0${'\xff'.repeat(8)}....`, 'LZMA'],
    ['\x04\x22\x4d\x18....', 'LZ4'],
    ['\x1f\x9d\x90......', 'compress'],
    ['xar!\0......', 'xar'],
    ['MSCF\0\0\0\0....', 'CAB'],
  ])('%j is noted as not read', (magic, name) => {
    expect(read(Buffer.from(magic, 'latin1')).notes).toEqual([
      `unread-archive : it is compressed as ${name}, which is not read`,
    ]);
  });

  test.each([
    'x^2 + y^2 = z^2, as everybody knows',
    'PK is not enough',
    '\x1f\x8b\x07 no gzip',
    'BZh is not enough',
    'Rare!....',
    'xylophone',
    '\xfdno magic',
    '(in brackets)',
    '7z is not enough',
    'bvx2 is not enough',
    'Z*M is not enough',
    'LZ is not enough',
    `]\0\0\x80\0${'\xff'.repeat(7)}\0....`,
    `]\0\0\x80\0\xff`,
  ])('%j is no archive, or one without contents, and nothing is said', (words) => {
    const { files, notes } = read(Buffer.from(words, 'latin1'));
    expect([files, notes.filter((note) => note !== 'no archive')]).toEqual([{}, []]);
  });
});

describe('limits', () => {
  test('a bomb is searched up to the limit, and noted', () => {
    const zeros = deflateRawSync(Buffer.alloc(LIMITS.ratioFrom + 1024 ** 2));
    const { files, notes } = read(
      zip([
        { name: 'a', content: A },
        { name: 'zeros', content: Buffer.alloc(0), raw: zeros },
      ]),
    );
    expect(Object.keys(files)).toEqual(['a', 'zeros']);
    expect(notes).toEqual(['ratio : it unpacks to more than 250 times its size and 64 MiB, which is the limit']);
  });

  test('a bomb of many entries over the same bytes ends as well', () => {
    const zeros = deflateRawSync(Buffer.alloc(8 * 1024 ** 2));
    const { notes } = read(zip(Array.from({ length: 30 }, (_, i) => ({ name: `z${i}`, content: A, raw: zeros }))));
    expect(notes.at(-1)).toMatch(/^ratio /);
  });

  test('nesting is read as deep as is said, and noted beyond', () => {
    let bytes = A;
    for (let level = 0; level < LIMITS.depth; level++) bytes = gzipSync(bytes);
    expect(Object.values(read(bytes).files)).toContain(a);
    const { files, notes } = read(gzipSync(bytes));
    expect(Object.values(files)).not.toContain(a);
    expect(notes).toEqual([expect.stringMatching(/^too-deep .*: archives are read 8 deep, and it lies deeper$/)]);
  });

  test('entries are counted', () => {
    const one = zip([{ name: 'n', content: Buffer.from('c'), method: 0 }], { directory: false });
    const { notes } = read(Buffer.concat(Array.from({ length: LIMITS.entries + 1 }, () => one)));
    expect(notes).toEqual(['too-large : it has more than 100000 entries, which is the limit']);
  });

  test('a file of damaged entries ends in time, with few notes', () => {
    const broken = zip([
      { name: 'n', content: A, raw: Buffer.concat([deflateRawSync(A).subarray(0, -2), Buffer.alloc(9, 7)]) },
    ]);
    const { notes } = read(Buffer.concat(Array.from({ length: 2_000 }, () => broken)));
    expect(notes).toHaveLength(LIMITS.notes + 1);
    expect(notes.at(-1)).toMatch(/^ratio /);
  });

  test('no temporary file is left', () => {
    expect(readdirSync(folder)).toEqual([]);
  });
});
