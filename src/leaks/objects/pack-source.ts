import { closeSync, openSync, readSync } from 'node:fs';
import { type EntryHeader, ID_DELTA, readEntryHeader } from './pack-entry.ts';
import { PackProblem } from './pack-index.ts';
import type { Pack, PackPlan } from './pack-plan.ts';

/** Of deflated bytes so many are read at once: where entries follow each other, and where they do not. */
const AHEAD = 256 * 1024;
const ALONE = 8 * 1024;

/** An entry of a pack whose deflated bytes lie in memory; used over and over, so that an entry takes no memory. */
export interface LoadedEntry {
  readonly header: EntryHeader;
  /** Addresses of the first deflated byte, and behind the last one. */
  from: number;
  to: number;
}

/** Reads entries of packs into memory, those that stand beside each other together. */
export class PackSource {
  readonly #plan: PackPlan;
  readonly #memory: Buffer;
  readonly #address: number;
  readonly #longest: number;
  readonly #files: readonly number[];
  readonly #entry: LoadedEntry = { header: { kind: 0, size: 0, distance: 0, end: 0 }, from: 0, to: 0 };
  #pack: Pack;
  #file: number;
  /** What of the pack lies in memory. */
  #from = 0;
  #to = 0;

  /** How many bytes of the memory a source takes whose entries are cut at a length. */
  static lengthFor(longest: number): number {
    return longest + AHEAD;
  }

  /**
   * @param address where the entries go in `memory`
   * @param longest longer entries are cut there, in bytes
   * @throws what the system says where a pack cannot be opened
   */
  constructor(plan: PackPlan, memory: Buffer, address: number, longest: number) {
    this.#plan = plan;
    this.#memory = memory;
    this.#address = address;
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
    if (from < this.#from || to > this.#to) this.#fill(from, to, end);
    const entry = this.#entry;
    readEntryHeader(this.#memory, this.#address + from - this.#from, entry.header);
    entry.from = entry.header.end + (entry.header.kind === ID_DELTA ? idBytes : 0);
    entry.to = this.#address + to - this.#from;
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
    this.#from = 0;
    this.#to = 0;
  }

  #fill(from: number, to: number, end: number): void {
    const isNear = from >= this.#from && from <= this.#to + ALONE;
    const wanted = Math.min(end, Math.max(to, from + (isNear ? AHEAD : ALONE)));
    this.#from = from;
    this.#to = from;
    while (this.#to < wanted) {
      const count = readSync(this.#file, this.#memory, this.#address + this.#to - from, wanted - this.#to, this.#to);
      if (count === 0) throw new PackProblem('A pack became shorter');
      this.#to += count;
    }
  }
}
