import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { IdTable } from '../../../../src/leaks/objects/packs/id-table.ts';
import { type EntryHeader, readEntryHeader } from '../../../../src/leaks/objects/packs/pack-entry.ts';
import { familiesOf, NONE } from '../../../../src/leaks/objects/packs/pack-families.ts';
import { readPackIndex } from '../../../../src/leaks/objects/packs/pack-index.ts';
import { planPacks } from '../../../../src/leaks/objects/packs/pack-plan.ts';
import { PackSource } from '../../../../src/leaks/objects/packs/pack-source.ts';
import { newFolder, removeFolders } from '../../../support/repositories.ts';

afterAll(removeFolders);

function families(bases: number[], sizes = bases.map(() => 1)) {
  const { roots, batches, reached, firstChild, nextChild } = familiesOf(
    Int32Array.from(bases),
    Float64Array.from(sizes),
    (length) => new Int32Array(length),
  );
  const children: Record<number, number[]> = {};
  for (let object = 0; object < bases.length; object++) {
    const list: number[] = [];
    for (let child = firstChild[object] as number; child !== NONE; child = nextChild[child] as number) list.push(child);
    if (list.length > 0) children[object] = list;
  }
  return { roots: [...roots], batches: [...batches], reached, children };
}

test('objects are arranged by their bases, and of the children the one with the most descendants is last', () => {
  expect(families([NONE, 0, 0, 0, 2, 4, 5, NONE, 7])).toEqual({
    roots: [0, 7],
    batches: [0, 2],
    reached: 9,
    children: { 0: [1, 3, 2], 2: [4], 4: [5], 5: [6], 7: [8] },
  });
  expect(families([1, 2, NONE])).toEqual({ roots: [2], batches: [0, 1], reached: 3, children: { 2: [1], 1: [0] } });
  expect(families([])).toEqual({ roots: [], batches: [0], reached: 0, children: {} });
});

test('large families are read first, and small ones that stand together are taken together', () => {
  const bases = [NONE, NONE, 1, NONE, NONE, NONE, 5];
  const sizes = [60_000, 1_000_000, 200_000, 60_000, 70_000, 9_000_000, 1];
  expect(families(bases, sizes)).toMatchObject({ roots: [5, 1, 0, 3, 4], batches: [0, 1, 2, 5] });
});

test('deltas that go round in a circle are not reached', () => {
  expect(families([NONE, 2, 3, 1, 0]).reached).toBe(2);
});

test('a walk that lets go of a base with its last child holds no more than the logarithm of all', () => {
  // Each object has two children, of which one has all that follows: the worst for whoever holds every base.
  const bases = Array.from({ length: 2001 }, (_, object) => {
    if (object === 0) return NONE;
    return Math.max(0, object % 2 === 1 ? object - 2 : object - 3);
  });
  const { children } = families(bases);
  let most = 0;
  const held: number[][] = [children[0] ?? []];
  while (held.length > 0) {
    most = Math.max(most, held.length);
    const list = held.at(-1) as number[];
    const child = list.shift();
    if (child === undefined) held.pop();
    else {
      if (list.length === 0) held.pop();
      if (children[child] !== undefined) held.push(children[child] as number[]);
    }
  }
  expect(most).toBeLessThanOrEqual(11);
});

function header(bytes: number[]): EntryHeader {
  const read = { kind: 0, size: 0, distance: 0, end: 0 };
  readEntryHeader(Uint8Array.from([...bytes, ...new Array(64).fill(0)]), 0, read);
  return read;
}

test('headers of entries say kind, size and how far the base is away', () => {
  expect(header([0x3f])).toMatchObject({ kind: 3, size: 15, end: 1 });
  expect(header([0xbf, 0xff, 0x01])).toMatchObject({ kind: 3, size: 15 + 16 * 127 + 2048 * 1, end: 3 });
  expect(header([0x61, 0x7f])).toMatchObject({ kind: 6, size: 1, distance: 127, end: 2 });
  expect(header([0x61, 0x80, 0x00])).toMatchObject({ kind: 6, distance: 128, end: 3 });
  expect(header([0x71])).toMatchObject({ kind: 7, size: 1, end: 1 });
  for (const kind of [0x00, 0x50]) expect(() => header([kind])).toThrow(/no known form/);
  expect(() => header(new Array(60).fill(0xff))).toThrow(/no known form/);
});

/** An index of version 2 without checksums of entries, which nobody looks at. */
function index(objects: { id: Buffer; offset: number }[], large: number[] = []): Buffer {
  const word = (number: number): Buffer => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(number);
    return bytes;
  };
  const counts = Array.from(
    { length: 256 },
    (_, first) => objects.filter(({ id }) => (id[0] as number) <= first).length,
  );
  return Buffer.concat([
    Buffer.from('ff744f6300000002', 'hex'),
    ...counts.map(word),
    ...objects.map(({ id }) => id),
    ...objects.map(() => word(0)),
    ...objects.map(({ offset }) => word(offset)),
    ...large.map((offset) => Buffer.concat([word(Math.floor(offset / 2 ** 32)), word(offset % 2 ** 32)])),
    Buffer.alloc(20, 0xab),
    Buffer.alloc(20),
  ]);
}

const IDS = ['11', '22', 'ee'].map((byte) => Buffer.from(byte.repeat(20), 'hex'));

test('an index of a pack lists ids and offsets, large ones too', () => {
  const objects = IDS.map((id, at) => ({ id, offset: [12, 0x80000000, 700][at] as number }));
  const read = readPackIndex(index(objects, [2 ** 33 + 5]), 20);
  expect(read.count).toBe(3);
  expect(Buffer.from(read.ids)).toEqual(Buffer.concat(IDS));
  expect([...read.offsets]).toEqual([12, 2 ** 33 + 5, 700]);
  expect(Buffer.from(read.packChecksum)).toEqual(Buffer.alloc(20, 0xab));
});

test('an index that is none is refused', () => {
  const objects = IDS.map((id, at) => ({ id, offset: 12 + at }));
  const whole = index(objects);
  expect(() => readPackIndex(whole.subarray(0, 900), 20)).toThrow(/another version/);
  expect(() => readPackIndex(Buffer.from(whole).fill(3, 7, 8), 20)).toThrow(/another version/);
  expect(() => readPackIndex(whole.subarray(0, -1), 20)).toThrow(/another length/);
  expect(() => readPackIndex(Buffer.from(whole).fill(9, 8, 12), 20)).toThrow(/not in order/);
  expect(() => readPackIndex(index(objects.map((each) => ({ ...each, offset: 0x80000001 }))), 20)).toThrow(
    /does not have/,
  );
});

test('objects are found by their ids, within a range, and the first of several', () => {
  const ids = Buffer.concat([...IDS, ...IDS, Buffer.from(`${'33'.repeat(16)}11111111`, 'hex')]);
  const table = new IdTable(ids, 20);
  expect(table.find(ids, 20, 0, 7)).toBe(1);
  expect(table.find(ids, 20, 3, 6)).toBe(4);
  expect(table.find(ids, 20, 5, 7)).toBe(-1);
  expect(table.find(ids, 120, 0, 7)).toBe(6);
  expect(table.find(Buffer.alloc(20, 0x12), 0, 0, 7)).toBe(-1);
});

/** A pack of entries, one of each header, with an index that lists them by the ids given. */
function packed(entries: { id: Buffer; header: Buffer }[]): string {
  const folder = newFolder();
  mkdirSync(join(folder, 'pack'));
  const head = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1');
  head.writeUInt32BE(entries.length, 8);
  let offset = head.length;
  const objects = entries.map(({ id, header: bytes }) => {
    const object = { id, offset };
    offset += bytes.length;
    return object;
  });
  const content = Buffer.concat([head, ...entries.map(({ header: bytes }) => bytes), Buffer.alloc(20, 0xab)]);
  writeFileSync(join(folder, 'pack/pack-a.pack'), content);
  writeFileSync(join(folder, 'pack/pack-a.idx'), index(objects));
  return folder;
}

const [FIRST = Buffer.of(), SECOND = Buffer.of(), THIRD = Buffer.of()] = IDS;
/** A delta of an object of this id; what would be deflated follows. */
const deltaOf = (id: Buffer): Buffer => Buffer.concat([Buffer.of(0x71), id, Buffer.from('deflated')]);

test('a plan says what is a delta of what', async () => {
  const blob = Buffer.from([0x31, ...Buffer.from('deflated')]);
  const entries = [
    { id: FIRST, header: deltaOf(THIRD) },
    { id: SECOND, header: deltaOf(FIRST) },
    { id: THIRD, header: blob },
  ];
  const plan = await planPacks([packed(entries)], 20);
  expect([...(plan?.roots ?? [])]).toEqual([2]);
  expect([...(plan?.firstChild ?? [])]).toEqual([1, NONE, 0]);
  expect(await planPacks([newFolder()], 20)).toBeUndefined();
});

test('deltas that are made from each other, or from nothing, are left to git', async () => {
  const circle = [
    { id: FIRST, header: deltaOf(SECOND) },
    { id: SECOND, header: deltaOf(FIRST) },
  ];
  await expect(planPacks([packed(circle)], 20)).rejects.toThrow(/circle/);
  await expect(planPacks([packed([{ id: FIRST, header: deltaOf(THIRD) }])], 20)).rejects.toThrow(/lacks the base/);
});

test('entries of a pack are loaded whole, in whichever order, wherever they stand and however long they are', async () => {
  const entries = Array.from({ length: 3_500 }, (_, at) => {
    const id = Buffer.alloc(20);
    id.writeUInt32BE(at);
    const length = at % 50 === 0 ? 20_000 + at : (at * 7_919) % 3_000;
    return { id, header: Buffer.concat([Buffer.of(0x31), randomBytes(length)]) };
  });
  const plan = await planPacks([packed(entries)], 20);
  if (plan === undefined) throw new Error('There is a pack');
  const longest = 22_000;
  const memory = Buffer.alloc(PackSource.lengthFor(longest) + 64);
  const source = new PackSource(plan, memory, 64, longest);
  const orders = [1, 7, 1_999].map((step) => entries.map((_, at) => (at * step) % entries.length));
  const wrong = orders.flat().filter((object) => {
    const { header: read, from, to } = source.load(object);
    const bytes = entries[object]?.header.subarray(1, 1 + longest - 1);
    return read.kind !== 3 || !memory.subarray(from, to).equals(bytes ?? memory);
  });
  source.close();
  expect(wrong).toEqual([]);
});
