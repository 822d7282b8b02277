import { closeSync, openSync, readSync } from 'node:fs';
import type { Pack } from './pack-bases.ts';
import { type EntryHeader, ID_DELTA, readEntryHeader } from './pack-entry.ts';
import { PackProblem } from './pack-index.ts';
import type { PackPlan } from './pack-plan.ts';

/**
 * Packs are read in blocks, of which some are kept: objects that are made from each other stand far from each other, but those
 * of the next family stand beside them. In 4 MiB of blocks most reads of a history are saved.
 */
const BLOCK = 16 * 1024;
const BLOCKS = 256;

/** An entry of a pack whose deflated bytes lie in memory; used over and over, so that an entry takes no memory. */
export interface LoadedEntry {
  readonly header: EntryHeader;
  /** Addresses of the first deflated byte, and after the last one. */
  from: number;
  to: number;
}

/** Reads entries of packs into memory, together with those that stand beside them. */
export class PackSource {
  readonly #plan: PackPlan;
  readonly #memory: Buffer;
  /** Where block `n` of a pack goes: to place `n % BLOCKS`. One more has room after them. */
  readonly #blocks: number;
  /** By the place: the number of the block that is there, or -1. */
  readonly #kept = new Int32Array(BLOCKS).fill(-1);
  /** Where entries go that are longer than a block. */
  readonly #alone: number;
  readonly #longest: number;
  readonly #files: readonly number[];
  readonly #entry: LoadedEntry = { header: { kind: 0, size: 0, distance: 0, end: 0 }, from: 0, to: 0 };
  #pack: Pack;
  #file: number;

  /** How many bytes of the memory a source takes whose entries are cut at a length. */
  static lengthFor(longest: number): number {
    return longest + (BLOCKS + 1) * BLOCK;
  }

  /**
   * @param address where the entries go in `memory`
   * @param longest longer entries are cut there, in bytes
   * @throws what the system says where a pack cannot be opened
   */
  constructor(plan: PackPlan, memory: Buffer, address: number, longest: number) {
    this.#plan = plan;
    this.#memory = memory;
    this.#blocks = address;
    this.#alone = address + (BLOCKS + 1) * BLOCK;
    this.#longest = longest;
    this.#files = plan.packs.map(({ path }) => openSync(path, 'r'));
    this.#pack = plan.packs[0] as Pack;
    this.#file = this.#files[0] as number;
  }

  close(): void {
    for (const file of this.#files) closeSync(file);
  }

  /**
   * The entry of an object: valid until the next one is loaded.
   * @throws {PackProblem} where a pack is damaged, or became shorter
   */
  load(object: number): LoadedEntry {
    const { offsets, idBytes } = this.#plan;
    this.#open(object);
    const { first, count, end } = this.#pack;
    const from = offsets[object] as number;
    const next = object + 1 < first + count ? (offsets[object + 1] as number) : end;
    const to = Math.min(next, from + this.#longest);
    const address = to - from > BLOCK ? this.#readAlone(from, to) : this.#find(from, to, end);
    const entry = this.#entry;
    readEntryHeader(this.#memory, address, entry.header);
    entry.from = entry.header.end + (entry.header.kind === ID_DELTA ? idBytes : 0);
    entry.to = address + to - from;
    if (entry.from > entry.to) throw new PackProblem('An entry of a pack ends in its header');
    return entry;
  }

  #open(object: number): void {
    const { packs } = this.#plan;
    const { first, count } = this.#pack;
    if (object >= first && object < first + count) return;
    const at = packs.findIndex((pack) => object < pack.first + pack.count);
    this.#pack = packs[at] as Pack;
    this.#file = this.#files[at] as number;
    this.#kept.fill(-1);
  }

  /** Where the bytes of the pack from `from` up to `to` lie, which are no more than a block. */
  #find(from: number, to: number, end: number): number {
    const first = Math.floor(from / BLOCK);
    const last = Math.floor((to - 1) / BLOCK);
    const place = this.#keep(first, end);
    if (last > first) {
      const next = this.#keep(last, end);
      const memory = this.#memory;
      // After the last place, where the first one is not.
      if (next < place) memory.copyWithin(place + BLOCK, next, next + to - last * BLOCK);
    }
    return place + from - first * BLOCK;
  }

  /** Where a block lies; it is read when it is not kept. */
  #keep(block: number, end: number): number {
    const place = block % BLOCKS;
    const address = this.#blocks + place * BLOCK;
    if (this.#kept[place] === block) return address;
    // Until it is there, nothing is.
    this.#kept[place] = -1;
    this.#read(block * BLOCK, Math.min(end, (block + 1) * BLOCK), address);
    this.#kept[place] = block;
    return address;
  }

  #readAlone(from: number, to: number): number {
    this.#read(from, to, this.#alone);
    return this.#alone;
  }

  #read(from: number, to: number, address: number): void {
    for (let at = from; at < to; ) {
      const count = readSync(this.#file, this.#memory, address + at - from, to - at, at);
      if (count === 0) throw new PackProblem('A pack became shorter');
      at += count;
    }
  }
}
