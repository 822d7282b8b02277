import type { ObjectType } from '../../types.ts';
import { type Header, type ObjectVisitor, WHOLE } from '../batch-parser.ts';
import type { PackCode } from './pack-code.ts';
import { ID_DELTA, OFFSET_DELTA, TYPES } from './pack-entry.ts';
import { NONE } from './pack-families.ts';
import { PackProblem } from './pack-index.ts';
import type { PackPlan } from './pack-plan.ts';
import { type LoadedEntry, PackSource } from './pack-source.ts';

/** Room after each object for code that reads and writes several bytes at once. */
const MARGIN = 64;
/** Deflated bytes are never more than this beyond what they hold: https://zlib.net/zlib_tech.html, "Maximum Expansion Factor". */
const MOST_DEFLATED = WHOLE + (WHOLE >> 8) + 1024;
/** The memory that a reader needs: deflated bytes, and objects from which others are made. */
const SOURCE_LENGTH = PackSource.lengthFor(MOST_DEFLATED);
const ARENA_LENGTH = 4 * WHOLE;
export const PACK_MEMORY = SOURCE_LENGTH + ARENA_LENGTH + 2 * MARGIN;

/** An object from which others are still to be made. */
interface Held {
  at: number;
  size: number;
  /** The next one that is made from it. */
  child: number;
}

/** Builds the objects of packs, each once, and hands them over where they were built. */
export class PackReader {
  readonly #plan: PackPlan;
  readonly #visitor: ObjectVisitor;
  readonly #code: PackCode;
  readonly #memory: Buffer;
  readonly #source: PackSource;
  readonly #arena: number;
  readonly #limit: number;
  readonly #header: MutableHeader;
  readonly #held: Held[] = [];
  readonly #left: number[] = [];

  /**
   * @param memory of the code; nothing else uses its bytes from `address` on, `PACK_MEMORY` of them
   */
  constructor(plan: PackPlan, visitor: ObjectVisitor, code: PackCode, memory: Buffer, address: number) {
    this.#plan = plan;
    this.#visitor = visitor;
    this.#code = code;
    this.#memory = memory;
    this.#source = new PackSource(plan, memory, address, MOST_DEFLATED);
    this.#arena = address + SOURCE_LENGTH + MARGIN;
    this.#limit = this.#arena + ARENA_LENGTH;
    this.#header = new MutableHeader(plan, memory);
  }

  /** Objects that git has to read, since they are large, or made from large ones: by number. */
  get left(): readonly number[] {
    return this.#left;
  }

  close(): void {
    this.#source.close();
  }

  /**
   * Builds an object that is no delta, and all that are made from it.
   * @throws {PackProblem} where something is damaged
   */
  readFamily(root: number): void {
    const { firstChild } = this.#plan;
    const entry = this.#source.load(root);
    const { kind, size } = entry.header;
    const type = TYPES[kind];
    if (type === undefined) throw new PackProblem('An entry of a pack is not what it was');
    if (size > WHOLE) {
      this.#leave(root);
      return;
    }
    this.#inflate(entry, this.#arena, size);
    this.#visit(root, type, this.#arena, size, entry);
    if (firstChild[root] === NONE) return;
    this.#hold(0, this.#arena, size, firstChild[root] as number);
    for (let depth = 0; depth >= 0; ) depth = this.#step(depth, type);
  }

  /** Builds the next object from the innermost one that is held. @returns how many are held around the innermost one then */
  #step(depth: number, type: ObjectType): number {
    const { firstChild, nextChild } = this.#plan;
    const base = this.#held[depth] as Held;
    const object = base.child;
    if (object === NONE) return depth - 1;
    base.child = nextChild[object] as number;
    const delta = endOf(base);
    const entry = this.#source.load(object);
    const { kind, size: deltaSize } = entry.header;
    if (kind !== OFFSET_DELTA && kind !== ID_DELTA) throw new PackProblem('An entry of a pack is not what it was');
    if (deltaSize > WHOLE || delta + deltaSize + 2 * MARGIN > this.#limit) return this.#pass(object, depth);
    this.#inflate(entry, delta, deltaSize);
    const size = this.#sizeOfResult(delta, deltaSize);
    const at = aligned(delta + deltaSize + MARGIN);
    if (size > WHOLE || at + size + MARGIN > this.#limit) return this.#pass(object, depth);
    if (this.#code.applyDelta(base.at, base.size, delta, deltaSize, at, size) < 0)
      throw new PackProblem('A delta does not fit what it is a delta from');
    this.#visit(object, type, at, size, entry);
    const child = firstChild[object] as number;
    if (child === NONE) return depth;
    // After the base, or in its place when nothing else is made from it.
    const isLast = base.child === NONE;
    const target = isLast ? base.at : delta;
    this.#memory.copyWithin(target, at, at + size);
    this.#hold(isLast ? depth : depth + 1, target, size, child);
    return isLast ? depth : depth + 1;
  }

  #hold(depth: number, at: number, size: number, child: number): void {
    const held = this.#held[depth];
    if (held === undefined) this.#held.push({ at, size, child });
    else {
      held.at = at;
      held.size = size;
      held.child = child;
    }
  }

  #pass(object: number, depth: number): number {
    this.#leave(object);
    return depth;
  }

  /** Leaves an object to git, and with it all that are made from it. */
  #leave(object: number): void {
    const { firstChild, nextChild } = this.#plan;
    for (let at = this.#left.push(object) - 1; at < this.#left.length; at++) {
      for (
        let child = firstChild[this.#left[at] as number] as number;
        child !== NONE;
        child = nextChild[child] as number
      )
        this.#left.push(child);
    }
  }

  #visit(object: number, type: ObjectType, at: number, size: number, { from, to }: LoadedEntry): void {
    if (this.#plan.repeated[object] === 1) return;
    this.#header.object = object;
    this.#header.stored = to - from;
    this.#visitor.whole(this.#header, type, at, at + size);
  }

  /** The second number of a delta: https://git-scm.com/docs/gitformat-pack, "Deltified representation". */
  #sizeOfResult(delta: number, deltaSize: number): number {
    const memory = this.#memory;
    const end = delta + deltaSize;
    let at = delta;
    while (at < end && (memory[at] as number) > 127) at++;
    at++;
    let size = 0;
    for (let scale = 1; ; scale *= 128) {
      if (at >= end || scale > Number.MAX_SAFE_INTEGER) throw new PackProblem('A delta ends in its head');
      const byte = memory[at++] as number;
      size += (byte & 127) * scale;
      if (byte < 128) return size;
    }
  }

  #inflate({ from, to }: LoadedEntry, at: number, size: number): void {
    if (this.#code.inflate(from, to, at, size) < 0) throw new PackProblem('The deflated bytes of a pack are damaged');
  }
}

class MutableHeader implements Header {
  object = 0;
  stored = 0;
  readonly buffer: Buffer;
  readonly #ids: Buffer;
  readonly #idBytes: number;

  constructor({ ids, idBytes }: PackPlan, buffer: Buffer) {
    this.buffer = buffer;
    this.#ids = Buffer.from(ids.buffer, ids.byteOffset, ids.length);
    this.#idBytes = idBytes;
  }

  get id(): string {
    return this.#ids.toString('hex', this.object * this.#idBytes, (this.object + 1) * this.#idBytes);
  }
}

function endOf({ at, size }: Held): number {
  return aligned(at + size + MARGIN);
}

function aligned(address: number): number {
  return (address + 15) & ~15;
}
