import { release } from '../../release.ts';

/** Finds objects by their ids, which are as good as random numbers: by open addressing, in eight bytes an object. */
export class IdTable {
  readonly #ids: Uint8Array;
  readonly #idBytes: number;
  #slots = new Int32Array(0);
  #mask = 0;

  /**
   * @param ids of all objects, one after the other; the number of an object is its place among them
   * @param idBytes bytes of each: 20 or 32
   */
  constructor(ids: Uint8Array, idBytes: number) {
    this.#ids = ids;
    this.#idBytes = idBytes;
  }

  /**
   * The lowest number among `from` to `to` of an object with the id that stands in `bytes` at a place; -1 where there is
   * none.
   */
  find(bytes: Uint8Array, at: number, from: number, to: number): number {
    if (this.#slots.length === 0) this.#fill();
    let found = -1;
    for (let slot = this.#slotOf(bytes, at); this.#slots[slot] !== 0; slot = (slot + 1) & this.#mask) {
      const object = (this.#slots[slot] as number) - 1;
      if (object < from || object >= to || (found >= 0 && object > found)) continue;
      if (this.#isSame(bytes, at, object)) found = object;
    }
    return found;
  }

  /** Gives its memory back; whoever asks it once more fills it anew. */
  release(): void {
    release(this.#slots);
    this.#slots = new Int32Array(0);
  }

  /** Most tables are never asked. */
  #fill(): void {
    const count = this.#ids.length / this.#idBytes;
    let size = 16;
    while (size < 2 * count) size *= 2;
    this.#slots = new Int32Array(size);
    this.#mask = size - 1;
    for (let object = 0; object < count; object++) {
      let slot = this.#slotOf(this.#ids, object * this.#idBytes);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = object + 1;
    }
  }

  #slotOf(bytes: Uint8Array, at: number): number {
    const end = at + this.#idBytes;
    const word =
      ((bytes[end - 4] as number) << 24) |
      ((bytes[end - 3] as number) << 16) |
      ((bytes[end - 2] as number) << 8) |
      (bytes[end - 1] as number);
    return word & this.#mask;
  }

  #isSame(bytes: Uint8Array, at: number, object: number): boolean {
    const start = object * this.#idBytes;
    for (let i = 0; i < this.#idBytes; i++) if (this.#ids[start + i] !== bytes[at + i]) return false;
    return true;
  }
}
