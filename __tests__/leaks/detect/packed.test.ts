import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { Unpacking } from '../../../src/leaks/detect/packed.ts';
import { base64, wrap } from '../../support/forms-text.ts';
import { makeKey, pem } from '../../support/keys.ts';
import { tar, zip } from '../archive/build.ts';

const detector = new Detector({ now: new Date('2026-01-01T00:00:00Z') });
const key = makeKey('packed');
const file = Buffer.from(pem(key.apple));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asc-key-packed-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function find(content: string | Buffer): { found: string[]; notes: string[] } {
  const notes: string[] = [];
  const unpacking = new Unpacking(folder, (kind, message) => notes.push(`${kind}: ${message}`));
  unpacking.begin(content.length);
  const detections = detector.find(Buffer.from(content), 0, content.length, { unpacking });
  return { found: detections.map(({ fingerprint, form }) => `${form}: ${fingerprint}`), notes };
}

/** Bytes that no compression makes shorter. */
function noise(length: number): Buffer {
  const parts = Array.from({ length: length / 64 }, (_, i) => createHash('sha512').update(`noise ${i}`).digest());
  return Buffer.concat(parts);
}

const large = gzipSync(JSON.stringify({ files: noise(320_000).toString('hex'), key: file.toString('base64') }));
const archive = zip([
  { name: 'image.bin', content: noise(64_000) },
  { name: 'AuthKey.txt', content: file },
]);

const FORMS: readonly [name: string, content: string, form: string][] = [
  ['a release of Helm', `data:\n  release: ${base64(base64(large))}\n`, 'encoded gzip of base64 of PEM'],
  [
    'gzip in wrapped base64',
    `data: |\n  ${wrap(base64(large), 76, '\n  ')}\nkind: Secret\n`,
    'encoded gzip of base64 of PEM',
  ],
  ['gzip in hex', `X'${large.toString('hex')}'`, 'encoded gzip of base64 of PEM'],
  [
    'zlib in a data URL',
    `data:text/plain;base64,${base64(deflateSync(noise(64_000).toString('hex') + pem(key.apple)))}`,
    'encoded zlib of PEM',
  ],
  ['a zip in JSON', JSON.stringify({ zip: base64(archive) }), 'encoded zip of PEM'],
  ['a zip in wrapped base64', wrap(base64(archive), 64), 'encoded zip of PEM'],
  [
    'a tar.gz after a shell script',
    `base64 -d <<END | tar xz\n${wrap(base64(gzipSync(tar([{ name: 'k', content: file }]))), 76)}\nEND\n`,
    'base64 of gzip of PEM',
  ],
  [
    'a zip whose file holds a zip in base64',
    JSON.stringify({ zip: base64(zip([{ name: 'a', content: Buffer.from(base64(archive)) }])) }),
    'encoded zip of encoded zip of PEM',
  ],
];

test.each(FORMS)('%s is opened', (_name, content, form) => {
  const { found, notes } = find(content);
  expect(found).toEqual([`${form}: ${key.fingerprint}`]);
  expect(notes).toEqual([]);
});

test('bombs share the limit of the object that holds them, and are noted once', () => {
  const bomb = base64(gzipSync(Buffer.alloc(40 * 1024 ** 2, 'e')));
  const { found, notes } = find(`${pem(key.apple)}\n${`bomb: ${bomb}\n`.repeat(2)}`);
  expect(found).toEqual([`PEM: ${key.fingerprint}`]);
  expect(notes).toEqual([
    expect.stringMatching(/^ratio: an archive is encoded in it, and it unpacks to more than 250 times/),
  ]);
});

test('what begins as an archive does and is none is not told', () => {
  const { found, notes } = find(`value: ${base64(Buffer.concat([Buffer.from('1f8b0800', 'hex'), noise(640)]))}\n`);
  expect([...found, ...notes]).toEqual([]);
});

test.each([9, 10, 11, 12, 13, 14, 15])('a key after zlib with a window of 2 to the power of %i', (windowBits) => {
  const stream = deflateSync(file, { windowBits });
  for (const text of [stream.toString('base64'), stream.toString('hex')]) {
    expect(detector.find(Buffer.from(`x = "${text}"`)).map(({ fingerprint }) => fingerprint)).toEqual([
      key.fingerprint,
    ]);
  }
});
