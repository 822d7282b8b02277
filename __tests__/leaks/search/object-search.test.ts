import { tmpdir } from 'node:os';
import { describe, expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { WORK } from '../../../src/leaks/detect/work.ts';
import { BatchParser } from '../../../src/leaks/objects/batch-parser.ts';
import { lineHashes } from '../../../src/leaks/search/line-hash.ts';
import { ObjectSearch } from '../../../src/leaks/search/object-search.ts';
import type { ObjectFinding, ObjectType } from '../../../src/leaks/types.ts';
import { appleFile, makeKey } from '../../support/keys.ts';
import { zip } from '../archive/build.ts';

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
  search.whole({ buffer, id: ID, stored: buffer.length }, 'blob', from, buffer.length);
  expect(search.result.notes).toEqual([
    { kind: expect.any(String), objectId: ID, within: [], message: expect.stringMatching(/encoded in it.*xz/) },
  ]);
});

test('an object that was read to the room of the detector is searched there', () => {
  const finder = newDetector();
  const { buffer, from } = written(Buffer.from(`\n${appleFile(key)}\n`));
  buffer.copy(finder.room, 5000);
  const search = new ObjectSearch({ finder, idLength: 40, folder: tmpdir() });
  search.whole({ buffer: finder.room, id: ID, stored: buffer.length }, 'blob', 5000 + from, 5000 + buffer.length);
  expect(search.result.findings).toMatchObject([
    { objectId: ID, fingerprint: key.fingerprint, start: 29, region: { line: 2 } },
  ]);
});

describe('a folder', () => {
  /** What a search for keys says of a tree with such names. */
  function resultFor(names: readonly string[], size?: number, finder = newDetector()): ObjectSearch['result'] {
    const search = new ObjectSearch({ finder, idLength: 40, folder: tmpdir() });
    const tree = Buffer.concat(names.map((name) => Buffer.from(`100644 ${name}\0${ID.slice(0, 20)}`)));
    const parser = new BatchParser(search, 40);
    parser.take(Buffer.from(`${ID} tree ${size ?? tree.length}\n`));
    parser.take(tree);
    parser.take(Buffer.from('\n'));
    return search.result;
  }
  /** Pieces of keys in several notations: hundreds of such names take a few bytes each of a compressed tree. */
  const hard = (at: number): string =>
    `KoZIzj0CAQYIKoZIzj0DAQc "d":"a" ~x86H~xce= 134, 72, 206, 61 H4sIAAAA 2a8648ce3d030107 eJx MHcCAQEEI =41=42 ${at}`;

  test('above the size that is read at once has its names looked at one by one', () => {
    const many = Array.from({ length: 150_000 }, (_, at) => `${at} of many files, with a long name`);
    const { names, findings } = resultFor([...many, 'game.p8', key.apple.toString('base64url')]);
    expect(names).toEqual([{ treeId: ID, name: 'game.p8', mode: '100644', objectId: expect.any(String) }]);
    expect(findings.map(({ fingerprint, entry }) => [fingerprint, entry?.treeId])).toEqual([[key.fingerprint, ID]]);
  });

  test('that is larger than any is said to be not looked at', () => {
    expect(resultFor(['a'], 70_000_000).notes).toEqual([
      { kind: 'unsearched', objectId: ID, within: [], message: expect.stringContaining('64 MiB') },
    ]);
  });

  test('full of names that keep a search busy is told of by a few of them, and costs no more than small files do', () => {
    const finder = newDetector();
    const names = Array.from({ length: 12_000 }, (_, at) => hard(at));
    const { notes } = resultFor(names, undefined, finder);
    expect(notes).toHaveLength(20);
    expect(finder.work).toBeLessThan(WORK.start + WORK.leastOfAll + 12_000 * 20_000);
  });
});

describe('what the report says of a content is taken while it is at hand', () => {
  /** What a search for keys finds in one object. */
  function foundIn(content: Buffer, type: ObjectType, hashesLines: boolean): readonly ObjectFinding[] {
    const search = new ObjectSearch({ finder: newDetector(), idLength: 40, folder: tmpdir(), hashesLines });
    const parser = new BatchParser(search, 40);
    parser.take(Buffer.concat([Buffer.from(`${ID} ${type} ${content.length}\n`), content, Buffer.from('\n')]));
    parser.finish();
    return search.result.findings;
  }
  const encoded = key.apple.toString('base64');
  const text = Buffer.from(`one\n${appleFile(key)}\ntwo "${encoded}"\r\nthree\n"${encoded}"`);

  test('the hash of the line in which each finding begins, after its armour is known', () => {
    const hashes = lineHashes(text, new Set([2, 8, 10]));
    expect(foundIn(text, 'blob', true).map(({ region, lineHash }) => [region.line, lineHash])).toEqual(
      [2, 8, 10].map((line) => [line, hashes.get(line)]),
    );
    expect(new Set(hashes.values()).size).toBe(3);
  });

  test('of an archive the hash of its own first line, whatever the line in the entry', () => {
    const archive = zip([{ name: 'in.txt', content: text }]);
    const hash = lineHashes(archive, new Set([1])).get(1);
    expect(foundIn(archive, 'blob', true).map(({ within, lineHash }) => [...within, lineHash])).toEqual(
      Array.from({ length: 3 }, () => ['in.txt', hash]),
    );
  });

  test('no hash where none is asked for, and of an object that is too large to be held', () => {
    const large = Buffer.concat([text, Buffer.alloc(8 * 1024 ** 2, '\n')]);
    for (const found of [foundIn(text, 'blob', false), foundIn(large, 'blob', true)]) {
      expect(found.map(({ lineHash }) => lineHash)).toEqual([undefined, undefined, undefined]);
    }
  });

  test('in which part of a commit it is', () => {
    const commit = Buffer.from(`tree 1\nauthor ${encoded} <a@b> 1 +0000\n\nSubject\n\n${encoded}\n`);
    expect(foundIn(commit, 'commit', true).map(({ part, lineHash }) => [part, lineHash])).toEqual([
      ["author's name or address", undefined],
      ['message', undefined],
    ]);
  });

  test('in which entry of a folder, unless that is cut off', () => {
    const name = key.apple.toString('base64url');
    const tree = Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(ID, 'hex')]);
    expect(foundIn(tree, 'tree', true).map(({ entry }) => entry)).toEqual([
      { treeId: ID, name, mode: '100644', objectId: ID },
    ]);
    expect(foundIn(tree.subarray(0, -1), 'tree', true)).toMatchObject([{ objectId: ID }]);
    expect(foundIn(tree.subarray(0, -1), 'tree', true)[0]?.entry).toBeUndefined();
  });
});
