import { describe, expect, test } from '@jest/globals';
import {
  BatchParser,
  type Header,
  type ObjectVisitor,
  OVERLAP,
  WHOLE,
  WINDOW,
} from '../../../src/leaks/objects/batch-parser.ts';
import type { ObjectType } from '../../../src/leaks/types.ts';

const MIB = 1024 ** 2;

interface Item {
  readonly id: string;
  readonly type: ObjectType | 'missing';
  readonly content: Buffer;
}

/** Puts together again what it is handed. */
class Collector implements ObjectVisitor {
  readonly items: Item[] = [];
  readonly stored: number[] = [];
  readonly windows: { size: number; repeated: number }[] = [];
  #parts: Buffer[] = [];
  #large: { id: string; type: ObjectType } | undefined;

  missing(id: string): void {
    this.items.push({ id, type: 'missing', content: Buffer.alloc(0) });
  }

  whole({ buffer, id, stored }: Header, type: ObjectType, from: number, to: number): void {
    this.stored.push(stored);
    this.items.push({ id, type, content: Buffer.from(buffer.subarray(from, to)) });
  }

  begin({ id, stored }: Header, type: ObjectType): void {
    this.stored.push(stored);
    this.#large = { id, type };
    this.#parts = [];
  }

  window(buffer: Buffer, from: number, fresh: number, to: number, last: boolean): void {
    const before = Buffer.concat(this.#parts.slice(-1));
    const repeated = buffer.subarray(from, fresh);
    if (!before.subarray(before.length - repeated.length).equals(repeated))
      throw new Error('not the end of the window before');
    this.windows.push({ size: to - fresh, repeated: repeated.length });
    this.#parts.push(Buffer.from(buffer.subarray(fresh, to)));
    if (last && this.#large !== undefined) this.items.push({ ...this.#large, content: Buffer.concat(this.#parts) });
  }
}

/** What `git cat-file --batch` writes about these objects. */
function output(items: readonly Item[]): Buffer {
  return Buffer.concat(
    items.flatMap(({ id, type, content }) =>
      type === 'missing'
        ? [Buffer.from(`${id} missing\n`)]
        : [Buffer.from(`${id} ${type} ${content.length}\n`), content, Buffer.from('\n')],
    ),
  );
}

function parse(bytes: Buffer, step: number, idLength = 40): Collector {
  const collector = new Collector();
  const parser = new BatchParser(collector, idLength);
  for (let at = 0; at < bytes.length; ) {
    const { offset, length } = parser.room();
    const count = bytes.copy(parser.buffer, offset, at, at + Math.min(step, length));
    parser.filled(count);
    at += count;
  }
  parser.finish();
  return collector;
}

function item(number: number, type: Item['type'], content: Buffer | string = ''): Item {
  return { id: number.toString(16).padStart(40, '0'), type, content: Buffer.from(content) };
}

/** Bytes of which no two stretches are alike. */
function counted(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  for (let at = 0; at + 4 <= length; at += 4) bytes.writeUInt32LE(at, at);
  return bytes;
}

const SMALL = [
  item(1, 'blob', 'text\nblob 12\n'),
  item(2, 'missing'),
  item(3, 'tree', '100644 a\0\n23456789abcdefghij'),
  item(4, 'blob'),
  item(5, 'commit', 'tree x\n\nWords.\n'),
  item(6, 'tag', 'object y\n'),
  item(7, 'missing'),
];

describe('the output of git cat-file --batch', () => {
  test.each([1, 2, 3, 7, 47, 1_000])('comes in pieces of %i bytes', (step) => {
    expect(parse(output(SMALL), step).items).toEqual(SMALL);
  });

  test.each([1, 3, 1_000])('says how much is stored of an object, in pieces of %i bytes', (step) => {
    const asked = Buffer.from(`${'a'.repeat(40)} blob 3 12\nabc\n${'b'.repeat(40)} blob 2 107\nde\n`);
    expect(parse(asked, step).stored).toEqual([12, 107]);
    expect(parse(output(SMALL), step).stored).toEqual([13, 28, 0, 15, 9]);
  });

  test('says it of an object in windows', () => {
    const content = Buffer.alloc(WHOLE + 1);
    const head = Buffer.from(`${'a'.repeat(40)} blob ${content.length} 8200\n`);
    expect(parse(Buffer.concat([head, content, Buffer.from('\n')]), MIB).stored).toEqual([8200]);
  });

  test('may name objects by SHA-256', () => {
    const items = SMALL.map((one) => ({ ...one, id: one.id.padStart(64, '0') }));
    expect(parse(output(items), 5, 64).items).toEqual(items);
  });

  test.each([10_000, 65_536, 9 * MIB])('holds objects of many sizes, in pieces of %i bytes', (step) => {
    const sizes = [900_000, MIB - 60, MIB, MIB + 1, 0, 3 * MIB, 10, WHOLE, 5];
    const items = sizes.map((size, at) => item(at, 'blob', counted(size)));
    const { items: got, windows } = parse(output(items), step);
    expect(got.map(({ id, content }, at) => [id, content.equals(items[at]?.content ?? Buffer.from('none'))])).toEqual(
      items.map(({ id }) => [id, true]),
    );
    expect(windows).toEqual([]);
  });

  test.each([50_000, 9 * MIB])('holds objects that are handed over in windows, in pieces of %i bytes', (step) => {
    const items = [WHOLE + 1, 3 * WINDOW, 3 * WINDOW + 77].map((size, at) => item(at, 'blob', counted(size)));
    const { items: got, windows } = parse(output([...items, item(9, 'blob', 'next')]), step);
    expect(got.map(({ content }, at) => content.equals(items[at]?.content ?? Buffer.from('next')))).toEqual(
      Array(4).fill(true),
    );
    expect(windows.slice(0, 3)).toEqual([
      { size: WINDOW, repeated: 0 },
      { size: WINDOW, repeated: OVERLAP },
      { size: 1, repeated: OVERLAP },
    ]);
  });

  test.each([1, 20, 43, 47, 49, 60])('is refused when it ends after %i bytes', (length) => {
    expect(() => parse(output(SMALL).subarray(0, length), 1_000)).toThrow('ended inside of an object');
  });

  test.each(['ambiguous', 'blobby 3', 'commit\n', 'missed??'])('is refused when it says "%s"', (words) => {
    expect(() => parse(Buffer.from(`${'a'.repeat(40)} ${words}\nabcdefgh\n`), 1_000)).toThrow(
      'a form that is not known',
    );
  });
});
