import { tmpdir } from 'node:os';
import { expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { ObjectSearch } from '../../../src/leaks/search/object-search.ts';
import { appleFile, makeKey } from '../../support/keys.ts';

const ID = 'a1'.repeat(20);
const key = makeKey('object search');
const newDetector = (): Detector => new Detector({ now: new Date('2026-01-01T00:00:00Z') });

/** What `git cat-file --batch` writes of a blob. */
function written(content: Buffer): { readonly buffer: Buffer; readonly from: number } {
  const head = Buffer.from(`${ID} blob ${content.length}\n`);
  return { buffer: Buffer.concat([head, content]), from: head.length };
}

test('what is encoded in an object and cannot be read is told of that object', () => {
  const xz = Buffer.concat([Buffer.from('fd377a585a00', 'hex'), Buffer.from(Array.from({ length: 200 }, (_, i) => i))]);
  const { buffer, from } = written(Buffer.from(`data: ${xz.toString('base64')}\n`));
  const search = new ObjectSearch({ finder: newDetector(), idLength: 40, folder: tmpdir() });
  search.whole({ buffer, id: ID }, 'blob', from, buffer.length);
  expect(search.result.notes).toEqual([
    { kind: expect.any(String), objectId: ID, within: [], message: expect.stringMatching(/encoded in it.*xz/) },
  ]);
});

test('an object that was read to the room of the detector is searched there', () => {
  const finder = newDetector();
  const { buffer, from } = written(Buffer.from(`\n${appleFile(key)}\n`));
  buffer.copy(finder.room, 5000);
  const search = new ObjectSearch({ finder, idLength: 40, folder: tmpdir() });
  search.whole({ buffer: finder.room, id: ID }, 'blob', 5000 + from, 5000 + buffer.length);
  expect(search.result.findings).toMatchObject([
    { objectId: ID, detection: { fingerprint: key.fingerprint, start: 29 }, region: { line: 2 } },
  ]);
});
