import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Budget, LIMITS, LimitReached } from '../../../src/leaks/archive/limits.ts';
import { FileSource } from '../../../src/leaks/archive/source.ts';
import { Spool } from '../../../src/leaks/archive/spool.ts';
import { fullGzip, tar, zip } from './build.ts';
import { readArchive } from './reading.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asc-key-odd-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const A = Buffer.from('first '.repeat(20));
const B = Buffer.from('second '.repeat(20));
const a = A.toString();
const b = B.toString();

/** Bytes of which nothing can be said in fewer, the same in every run. */
function noise(length: number): Buffer {
  const blocks = Array.from({ length: Math.ceil(length / 32) }, (_, at) =>
    createHash('sha256').update(`noise ${at}`).digest(),
  );
  return Buffer.concat(blocks).subarray(0, length);
}

const latin1 = (bytes: Buffer, from: string, to: string): Buffer =>
  Buffer.from(bytes.toString('latin1').replaceAll(from, to), 'latin1');

describe('headers that are rare', () => {
  const long = 'n'.repeat(100);
  const binarySize = Buffer.concat([Buffer.from([0x80, 0, 0, 0]), bigEndian(A.length)]);
  test.each<[string, Buffer, Record<string, string>]>([
    ['a name that is no UTF-8, in gzip', latin1(fullGzip(A, 'cafe'), 'cafe', 'caf\xe9'), { café: a }],
    ['a name that is no UTF-8, in zip', latin1(zip([{ name: 'cafe', content: A }]), 'cafe', 'caf\xe9'), { café: a }],
    [
      'the folders of a name in a field of their own',
      tar([{ name: 'a', content: A, fields: { 345: 'some/folder' } }]),
      { 'some/folder/a': a },
    ],
    ['a name that fills its field', tar([{ name: long, content: A }]), { [long]: a }],
    ['a size in binary', tar([{ name: 'a', content: A, fields: { 124: binarySize } }]), { a }],
    ['a checksum over signed bytes', tar([{ name: 'ü', content: A, signed: true }]), { ü: a }],
    [
      'what POSIX tells of an entry, without a path',
      tar([
        { name: 'PaxHeader', type: 'x', content: Buffer.from('12 mtime=12\n') },
        { name: 'a', content: A },
      ]),
      { a },
    ],
    [
      'what POSIX tells of an entry, without lengths',
      tar([
        { name: 'PaxHeader', type: 'x', content: Buffer.from('path=elsewhere\n') },
        { name: 'a', content: A },
      ]),
      { a },
    ],
    [
      'an entry without contents',
      tar([
        { name: 'folder/', type: '5', content: Buffer.alloc(0) },
        { name: 'no size', content: Buffer.alloc(0), fields: { 124: 'nonsense\0' } },
        { name: 'b', content: B },
      ]),
      { b },
    ],
    ['a zip that was split', Buffer.concat([Buffer.from('PK\x07\x08'), zip([{ name: 'a', content: A }])]), { a }],
    ['a zip without entries', zip([]), {}],
    [
      'an extension of Chrome, with a comment after its zip',
      zip([{ name: 'a', content: A }], { before: Buffer.from('Cr24\x03\0\0\0\x08\0\0\0a header'), comment: 'why' }),
      { a },
    ],
    [
      'a program with a signature after its zip',
      Buffer.concat([zip([{ name: 'a', content: A }], { before: Buffer.alloc(9000, 'MZ') }), Buffer.alloc(12_000, 7)]),
      { a },
    ],
    [
      'a program of more than a block, and a comment after its zip',
      zip([{ name: 'a', content: A }], { before: Buffer.alloc(1000, 'MZ'), comment: 'why' }),
      { a },
    ],
    [
      'a stored entry whose size is told after it, where nothing stands',
      zip([{ name: 'a', content: A, method: 0, flags: 8 }], { directory: false }).subarray(0, -16),
      { a },
    ],
    [
      'a stored entry of 4 GiB or more, whose extra field does not say how much',
      zip([{ name: 'a', content: A, method: 0, claimed: 0xffffffff, extra: Buffer.from('\x02\0\x01\0x') }], {
        directory: false,
      }),
      { a },
    ],
    [
      'signatures of zip that stand there by chance',
      Buffer.concat([
        Buffer.from('PK\x03\x04\xff', 'latin1'),
        Buffer.alloc(30, 0x20),
        zip([{ name: 'a', content: A }], { directory: false }),
        Buffer.from('PK\x03\x04'),
      ]),
      { a },
    ],
  ])('%s', (_, bytes, files) => {
    expect(readArchive(bytes, { folder })).toEqual({ files, notes: [] });
  });
});

describe('what cannot be read is noted', () => {
  const gzip = gzipSync(A);
  const withFlags = (flags: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length, 1);
    gzip.copy(bytes, 0, 0, 10);
    bytes[3] = flags;
    return bytes;
  };
  test.each<[string, Buffer, Record<string, string>, string]>([
    ['gzip, cut in its header', gzip.subarray(0, 9), {}, 'damaged-archive : its gzip header is damaged'],
    ['gzip, cut before an extra field', withFlags(4, 11), {}, 'damaged-archive : its gzip header is damaged'],
    ['gzip with a name without end', withFlags(8, 100), {}, 'damaged-archive : its gzip header is damaged'],
    [
      'an entry of an unknown method',
      zip([
        { name: 'a', content: A, method: 50 },
        { name: 'b', content: B },
      ]),
      { b },
      'unread-archive a: an entry is compressed by the method number 50, which is not read',
    ],
    [
      'an entry with a size beyond all numbers',
      tar([{ name: 'a', content: A, fields: { 124: Buffer.from('80000000ffffffffffffffff', 'hex') } }]),
      { a: expect.stringContaining(a) as unknown as string },
      'damaged-archive a: an entry is cut off, or claims more than there is',
    ],
  ])('%s', (_, bytes, files, note) => {
    expect(readArchive(bytes, { folder })).toEqual({ files, notes: [note] });
  });
});

describe('a stream is read to its end, and what follows it too', () => {
  test.each<[string, Buffer, boolean]>([
    ['that takes more than one look into a file', noise(200_000), true],
    ['that takes more than two', noise(2.5 * 1024 ** 2), true],
    ['that inflates to more than is held at once', Buffer.alloc(17 * 1024 ** 2, 'x'), false],
  ])('%s', (_, content, inFile) => {
    const bytes = zip([
      { name: 'large', content: A, raw: deflateRawSync(content) },
      { name: 'b', content: B },
    ]);
    const { files, notes } = readArchive(bytes, { folder, inFile });
    expect(notes).toEqual([]);
    expect(files.large).toBe(content.toString('latin1', 0, 1000));
    expect(files.b).toBe(b);
  });
});

describe('the limits', () => {
  test('of what is unpacked hold however large the object is', () => {
    const budget = new Budget(LIMITS.unpacked);
    budget.unpack(LIMITS.unpacked);
    const reached = new LimitReached('too-large', 'it unpacks to more than 1024 MiB, which is the limit');
    expect(() => budget.unpack(1)).toThrow(reached);
    expect(() => budget.damage()).toThrow(reached);
  });
});

describe('temporary files', () => {
  test('that became shorter are a fault, never an end', () => {
    const path = join(folder, 'short');
    writeFileSync(path, 'only this');
    const file = openSync(path, 'r');
    try {
      const source = new FileSource(file, 20);
      expect(source.read(5, 9).toString()).toBe('this');
      expect(() => source.read(5, 20)).toThrow('A temporary file became shorter while it was read');
    } finally {
      closeSync(file);
    }
  });

  test('hold what was written, whatever becomes of the chunk', () => {
    const spool = new Spool(folder);
    const chunk = Buffer.from('as it was');
    spool.write(chunk);
    chunk.fill('x');
    expect(spool.source().read(0, 100).toString()).toBe('as it was');
    spool.close();
  });
});

function bigEndian(size: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64BE(BigInt(size));
  return bytes;
}
