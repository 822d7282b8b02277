import { readSync } from 'node:fs';

/** Bytes that can be read at any place, whether they lie in memory or in a file. */
export interface Source {
  readonly size: number;
  /** How many bytes it is cheap to ask for at once when fewer may be needed. */
  readonly readAhead: number;
  /**
   * The bytes from `from` up to `to`, fewer where the source ends; valid until it is closed.
   *
   * @param room where bytes go that do not lie in memory: they are valid until it is used again
   */
  read(from: number, to: number, room?: Buffer): Buffer;
}

export class MemorySource implements Source {
  readonly size: number;
  readonly readAhead: number;
  readonly #bytes: Buffer;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.size = bytes.length;
    this.readAhead = bytes.length;
  }

  read(from: number, to: number): Buffer {
    return this.#bytes.subarray(from, to);
  }
}

export class FileSource implements Source {
  readonly size: number;
  readonly readAhead = 64 * 1024;
  readonly #file: number;

  /** @param file an open file descriptor, which stays the caller's to close */
  constructor(file: number, size: number) {
    this.#file = file;
    this.size = size;
  }

  read(from: number, to: number, room?: Buffer): Buffer {
    const length = Math.max(0, Math.min(to, this.size) - from);
    const bytes = room === undefined || room.length < length ? Buffer.allocUnsafe(length) : room.subarray(0, length);
    let filled = 0;
    while (filled < bytes.length) {
      const count = readSync(this.#file, bytes, filled, bytes.length - filled, from + filled);
      if (count === 0) throw new Error('A temporary file became shorter while it was read');
      filled += count;
    }
    return bytes;
  }
}

/** A stretch of another source. */
export class SourcePart implements Source {
  readonly size: number;
  readonly readAhead: number;
  readonly #whole: Source;
  readonly #start: number;

  constructor(whole: Source, start: number, end: number) {
    this.#whole = whole;
    this.#start = start;
    this.size = Math.max(0, Math.min(end, whole.size) - start);
    this.readAhead = Math.min(whole.readAhead, this.size);
  }

  read(from: number, to: number, room?: Buffer): Buffer {
    return this.#whole.read(this.#start + from, this.#start + Math.min(to, this.size), room);
  }
}

const STEP = 1024 ** 2;

/** The first place of `needle` at `from` or later; -1 when there is none. */
export function indexOf(source: Source, needle: Buffer, from: number): number {
  const step = Math.max(STEP, source.readAhead);
  for (let position = from; position < source.size; position += step) {
    const window = source.read(position, position + step + needle.length - 1);
    const found = window.indexOf(needle);
    if (found >= 0) return position + found;
  }
  return -1;
}
