/** A value of a property list, as far as such values are of use here; others come as undefined. */
export type PlistValue = string | boolean | readonly string[] | undefined;

export const MAGIC = 'bplist00';

const TRAILER_LENGTH = 32;
/** Keys of the top dictionary; Apple's own have some dozens. */
const MOST_ENTRIES = 10_000;
/** Bytes of a text, and entries of a list, that are read. */
const LONGEST_TEXT = 10_000;
const MOST_ITEMS = 100;

/** The list is not one, or is damaged. */
export class PlistError extends Error {
  override readonly name = 'PlistError';
}

/**
 * Reads the texts, booleans and lists of texts that stand in the top dictionary of a binary property list. Nothing that
 * lies deeper is followed: objects refer to each other by number, and a list of 138 bytes can stand for millions of them.
 * The format is described in Apple's CFBinaryPList.c.
 *
 * @throws {PlistError} for anything else
 */
export function readBinaryPlist(bytes: Buffer): Map<string, PlistValue> {
  return new BinaryPlist(bytes).top();
}

class BinaryPlist {
  readonly #bytes: Buffer;
  readonly #offsetSize: number;
  readonly #refSize: number;
  readonly #count: number;
  readonly #top: number;
  readonly #table: number;

  constructor(bytes: Buffer) {
    if (bytes.length < MAGIC.length + TRAILER_LENGTH || bytes.toString('latin1', 0, MAGIC.length) !== MAGIC) {
      throw new PlistError('is no binary property list');
    }
    const trailer = bytes.subarray(-TRAILER_LENGTH);
    this.#bytes = bytes;
    this.#offsetSize = trailer.readUInt8(6);
    this.#refSize = trailer.readUInt8(7);
    this.#count = Number(trailer.readBigUInt64BE(8));
    this.#top = Number(trailer.readBigUInt64BE(16));
    this.#table = Number(trailer.readBigUInt64BE(24));
    const fits = (size: number): boolean => size >= 1 && size <= 6;
    if (
      !fits(this.#offsetSize) ||
      !fits(this.#refSize) ||
      this.#table + this.#count * this.#offsetSize > bytes.length - TRAILER_LENGTH
    ) {
      throw new PlistError('is a damaged binary property list');
    }
  }

  top(): Map<string, PlistValue> {
    const { kind, count, start } = this.#object(this.#top);
    if (kind !== 0xd) throw new PlistError('is a property list without a dictionary');
    if (count > MOST_ENTRIES) throw new PlistError(`has more than ${MOST_ENTRIES} entries`);
    const values = new Map<string, PlistValue>();
    for (let index = 0; index < count; index++) {
      const key = this.#text(this.#reference(start, index));
      if (key !== undefined) values.set(key, this.#value(this.#reference(start, count + index)));
    }
    return values;
  }

  #value(index: number): PlistValue {
    const { kind, count, start, info } = this.#object(index);
    if (kind === 0) return info === 8 ? false : info === 9 ? true : undefined;
    if (kind !== 0xa) return this.#text(index);
    const items = Array.from({ length: Math.min(count, MOST_ITEMS) }, (_, at) =>
      this.#text(this.#reference(start, at)),
    );
    return items.filter((item) => item !== undefined);
  }

  /** The text that an object is; undefined when it is none. */
  #text(index: number): string | undefined {
    const { kind, count, start } = this.#object(index);
    if (kind !== 5 && kind !== 6) return undefined;
    const length = kind === 5 ? count : count * 2;
    if (length > LONGEST_TEXT) return undefined;
    const bytes = this.#slice(start, length);
    return kind === 5 ? bytes.toString('latin1') : Buffer.from(bytes).swap16().toString('utf16le');
  }

  /** Kind, length and place of the content of an object. */
  #object(index: number): { kind: number; info: number; count: number; start: number } {
    if (index >= this.#count) throw new PlistError('is a damaged binary property list');
    const offset = this.#integer(this.#table + index * this.#offsetSize, this.#offsetSize);
    const marker = this.#slice(offset, 1).readUInt8(0);
    const [kind, info] = [marker >> 4, marker & 0xf];
    if (kind < 4 || info !== 0xf) return { kind, info, count: info, start: offset + 1 };
    const sizeMarker = this.#slice(offset + 1, 1).readUInt8(0);
    const size = 2 ** (sizeMarker & 0xf);
    if (sizeMarker >> 4 !== 1 || size > 4) throw new PlistError('is a damaged binary property list');
    return { kind, info, count: this.#integer(offset + 2, size), start: offset + 2 + size };
  }

  #reference(start: number, index: number): number {
    return this.#integer(start + index * this.#refSize, this.#refSize);
  }

  #integer(at: number, size: number): number {
    return this.#slice(at, size).readUIntBE(0, size);
  }

  #slice(start: number, length: number): Buffer {
    if (start + length > this.#bytes.length) throw new PlistError('is a damaged binary property list');
    return this.#bytes.subarray(start, start + length);
  }
}
