import type { ObjectDatabase } from '../git/object-database.ts';
import type { ObjectType } from '../types.ts';
import type { ObjectVisitor } from './batch-parser.ts';
import { asLines } from './id-lines.ts';
import { readOn } from './resumable-reader.ts';

/** Larger trees and commits than this are read by the search alone; nobody makes them but to do harm. */
const LARGEST = 64 * 1024 ** 2;

/** Takes one object; the content is valid during the call only. */
export type TakeObject = (id: string, type: ObjectType, content: Buffer) => void;

/** Reads objects that people do not write contents into, and calls `take` with each that can be read. */
export async function eachReadable(store: ObjectDatabase, ids: readonly string[], take: TakeObject): Promise<void> {
  if (ids.length === 0) return;
  await readOn(store, asLines(ids), new Collector(take), store.idLength);
}

/** Puts objects together that come in windows. Contents of large files are left out, and so is what is beyond the limit. */
export class Collector implements ObjectVisitor {
  readonly #take: TakeObject;
  #large: { readonly id: string; readonly type: ObjectType; readonly parts: Buffer[] } | undefined;

  constructor(take: TakeObject) {
    this.#take = take;
  }

  missing(): void {}

  whole(...[{ buffer, id }, type, from, to]: Parameters<ObjectVisitor['whole']>): void {
    this.#take(id, type, buffer.subarray(from, to));
  }

  begin(...[{ id }, type, size]: Parameters<ObjectVisitor['begin']>): void {
    this.#large = size <= LARGEST && type !== 'blob' ? { id, type, parts: [] } : undefined;
  }

  window(...[buffer, , fresh, to, last]: Parameters<ObjectVisitor['window']>): void {
    this.#large?.parts.push(Buffer.from(buffer.subarray(fresh, to)));
    if (last && this.#large !== undefined) {
      this.#take(this.#large.id, this.#large.type, Buffer.concat(this.#large.parts));
      this.#large = undefined;
    }
  }
}
