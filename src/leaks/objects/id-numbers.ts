import { release } from '../release.ts';

/** Room for so many ids at first. */
const FEW = 8;

/**
 * Numbers ids of objects, in the order in which they come: about 30 bytes an id, of which a Map of strings would take 150.
 * Ids are as good as random numbers, so their first bytes find them: by open addressing.
 */
export class IdNumbers {
  readonly #idBytes: number;
  readonly #hex: Buffer;
  #ids: Buffer<ArrayBuffer>;
  #count = 0;
  /** Numbers, each one larger than it is; 0 where there is none. */
  #slots = new Int32Array(2 * FEW);

  /** @param idBytes bytes of an id: 20 or 32 */
  constructor(idBytes: number) {
    this.#idBytes = idBytes;
    this.#hex = Buffer.alloc(idBytes);
    this.#ids = Buffer.alloc(FEW * idBytes);
  }

  get count(): number {
    return this.#count;
  }

  /** The number of the id that stands in `bytes` at a place; the next one where it has none yet. */
  numberOf(bytes: Uint8Array, at: number): number {
    const mask = this.#slots.length - 1;
    let slot = wordAt(bytes, at) & mask;
    for (;;) {
      const number = (this.#slots[slot] as number) - 1;
      if (number < 0) return this.#add(bytes, at, slot);
      if (this.#isSame(bytes, at, number)) return number;
      slot = (slot + 1) & mask;
    }
  }

  /** As `numberOf`, of an id in hex. */
  numberOfHex(id: string): number {
    this.#hex.write(id, 'hex');
    return this.numberOf(this.#hex, 0);
  }

  /** An id, in hex. */
  idOf(number: number): string {
    return this.#ids.toString('hex', number * this.#idBytes, (number + 1) * this.#idBytes);
  }

  #isSame(bytes: Uint8Array, at: number, number: number): boolean {
    const start = number * this.#idBytes;
    for (let i = 0; i < this.#idBytes; i++) if (this.#ids[start + i] !== bytes[at + i]) return false;
    return true;
  }

  #add(bytes: Uint8Array, at: number, slot: number): number {
    const number = this.#count++;
    const start = number * this.#idBytes;
    if (start === this.#ids.length) this.#grow();
    for (let i = 0; i < this.#idBytes; i++) this.#ids[start + i] = bytes[at + i] as number;
    this.#slots[slot] = number + 1;
    if (2 * this.#count > this.#slots.length) this.#spread();
    return number;
  }

  #grow(): void {
    const larger = Buffer.alloc(2 * this.#ids.length);
    larger.set(this.#ids);
    release(this.#ids);
    this.#ids = larger;
  }

  #spread(): void {
    const slots = new Int32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    for (let number = 0; number < this.#count; number++) {
      let slot = wordAt(this.#ids, number * this.#idBytes) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    release(this.#slots);
    this.#slots = slots;
  }
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}
