import { UserError } from '../../runner/user-error.ts';
import type { ObjectType } from '../types.ts';

/** Objects up to this size are handed over in one piece. */
export const WHOLE = 8 * 1024 ** 2;
/** Larger ones come in windows of this size, … */
export const WINDOW = 4 * 1024 ** 2;
/** … each beginning this much before the end of the one before it. */
export const OVERLAP = 256 * 1024;

/** At least so much room is offered to a read. */
const ROOM = 128 * 1024;
/** Small enough to stay in the cache of a processor. */
const CAPACITY = 256 * 1024;

const BLANK = 0x20;
const NEWLINE = 0x0a;

/** By their second letters, in which they differ. */
const TYPES: readonly (ObjectType | undefined)[] = Array.from({ length: 256 }, (_, letter) =>
  (['blob', 'tree', 'commit', 'tag'] as const).find((type) => type.charCodeAt(1) === letter),
);
const SHORTEST_TYPE = 3;
const MISSING = 'missing\n';

/** Git writes loose objects without looking whether they are as long as they say. */
function oddOutput(what: string): UserError {
  return new UserError(
    `The output of git ${what}: an object of the repository is longer or shorter than it says, or was changed while it was read. "git fsck" names such objects; a new clone has none.`,
  );
}

/** An object that was read: its bytes stand in the buffer. Used over and over, so that an object takes no memory. */
export interface Header {
  readonly buffer: Buffer;
  /** Put together when it is asked for. */
  readonly id: string;
  /** How many bytes it takes in the repository, compressed and as a delta. */
  readonly stored: number;
}

/** Takes the objects in the order in which git writes them; the buffer is valid during the call only. */
export interface ObjectVisitor {
  missing(id: string): void;
  whole(header: Header, type: ObjectType, from: number, to: number): void;
  /** An object above `WHOLE` begins: its windows follow, and nothing else before the last of them. */
  begin(header: Header, type: ObjectType, size: number): void;
  /** @param fresh up to here the window repeats the end of the one before it */
  window(buffer: Buffer, from: number, fresh: number, to: number, last: boolean): void;
}

/**
 * Takes what `git cat-file --batch` writes apart, in the buffer into which it was read: ask for `room()`, put bytes
 * there, say how many by `filled()`. Where git was not asked how many bytes an object takes, it counts as not compressed.
 */
export class BatchParser implements Header {
  buffer: Buffer;
  stored = 0;
  /** Where the digits of the id stand. */
  #idAt = 0;
  readonly #idLength: number;
  readonly #visitor: ObjectVisitor;
  /** For as long as it suffices; for the others there is one that grows. */
  readonly #small: Buffer;
  #large: Buffer | undefined;
  #start = 0;
  #end = 0;
  /** Bytes needed from `#start` on before there is anything to do. */
  #needed = 1;
  /** Of an object in windows: bytes that have not been handed over, and how many before them are repeated. */
  #left = 0;
  #repeated = 0;
  #inWindows = false;
  #number = 0;

  /**
   * @param idLength digits of an object's id: 40, or 64 where the hash is SHA-256
   * @param small the buffer for all but large objects; of 256 KiB or more
   */
  constructor(visitor: ObjectVisitor, idLength: number, small: Buffer = Buffer.allocUnsafeSlow(CAPACITY)) {
    this.#visitor = visitor;
    this.#small = small;
    this.buffer = small;
    this.#idLength = idLength;
  }

  get id(): string {
    return this.buffer.toString('latin1', this.#idAt, this.#idAt + this.#idLength);
  }

  /** Where the next bytes go: the place in `buffer`, and how many fit there. */
  room(): { readonly offset: number; readonly length: number } {
    if (this.#start === this.#end && !this.#inWindows) {
      this.buffer = this.#small;
      this.#start = 0;
      this.#end = 0;
    }
    if (this.#limit - this.#end < ROOM || this.#start + this.#needed > this.#limit) this.#makeRoom();
    return { offset: this.#end, length: this.#limit - this.#end };
  }

  /** How much of the buffer is used: no more than is needed. */
  get #limit(): number {
    return Math.min(this.buffer.length, Math.max(CAPACITY, this.#needed + ROOM));
  }

  /** `count` bytes were put where `room()` said. */
  filled(count: number): void {
    this.#end += count;
    while (this.#end - this.#start >= this.#needed && this.#step()) {
      // Each step hands over an object or a window.
    }
  }

  /** Takes bytes that came in a buffer of their own. */
  take(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      const { offset, length } = this.room();
      const count = chunk.copy(this.buffer, offset, at, at + length);
      this.filled(count);
      at += count;
    }
  }

  /** @throws {UserError} when the output stopped in the middle of an object */
  finish(): void {
    if (this.#start !== this.#end || this.#inWindows) throw oddOutput('ended inside of an object');
  }

  /** @returns false when more bytes are needed */
  #step(): boolean {
    if (this.#inWindows) return this.#stepWindow();
    const { buffer } = this;
    const end = this.#end;
    let at = this.#start + this.#idLength + 1;
    if (at + SHORTEST_TYPE >= end) return this.#need(at + SHORTEST_TYPE + 1 - this.#start);
    this.#idAt = this.#start;
    // "missing" is none, and longer than any.
    const type = TYPES[buffer[at + 1] as number];
    if (type === undefined) return this.#missing(at);
    at += type.length;
    if (at >= end) return this.#need(at + 1 - this.#start);
    if (buffer[at] !== BLANK) throw oddOutput('has a form that is not known');
    at = this.#readNumber(at + 1);
    const size = this.#number;
    if (at < end && buffer[at] === BLANK) at = this.#readNumber(at + 1);
    this.stored = this.#number;
    at += 1;
    if (at > end) return this.#need(at - this.#start + 1);
    if (size > WHOLE) {
      this.#visitor.begin(this, type, size);
      this.#start = at;
      this.#left = size;
      this.#repeated = 0;
      this.#inWindows = true;
      return this.#need(1);
    }
    // The object, and the newline that git puts after it.
    const next = at + size + 1;
    if (next > end) return this.#need(next - this.#start);
    this.#visitor.whole(this, type, at, at + size);
    this.#start = next;
    return this.#continue();
  }

  /** Reads digits into `#number`. @returns where they end */
  #readNumber(from: number): number {
    const { buffer } = this;
    let number = 0;
    let at = from;
    for (; at < this.#end && buffer[at] !== NEWLINE && buffer[at] !== BLANK; at++)
      number = number * 10 + ((buffer[at] ?? 0) - 0x30);
    this.#number = number;
    return at;
  }

  #stepWindow(): boolean {
    const fresh = this.#start + this.#repeated;
    const wanted = Math.min(this.#left, WINDOW);
    const last = wanted === this.#left;
    const to = fresh + wanted;
    if (to + (last ? 1 : 0) > this.#end) return this.#need(to + (last ? 1 : 0) - this.#start);
    this.#visitor.window(this.buffer, this.#start, fresh, to, last);
    this.#left -= wanted;
    if (last) {
      this.#inWindows = false;
      this.#start = to + 1;
    } else {
      this.#repeated = Math.min(OVERLAP, to - this.#start);
      this.#start = to - this.#repeated;
    }
    return this.#continue();
  }

  #missing(at: number): boolean {
    const end = at + MISSING.length;
    if (end > this.#end) return this.#need(end - this.#start);
    const word = this.buffer.toString('latin1', at, end);
    if (word !== MISSING) throw oddOutput('has a form that is not known');
    this.#visitor.missing(this.id);
    this.#start = end;
    return this.#continue();
  }

  #need(bytes: number): boolean {
    this.#needed = bytes;
    return this.#end - this.#start >= bytes;
  }

  #continue(): boolean {
    this.#needed = 1;
    return true;
  }

  #makeRoom(): void {
    const capacity = Math.max(this.#needed, this.#end - this.#start) + ROOM;
    let target = this.#small;
    if (capacity > target.length) {
      if (this.#large === undefined || capacity > this.#large.length) this.#large = Buffer.allocUnsafeSlow(capacity);
      target = this.#large;
    }
    this.buffer.copy(target, 0, this.#start, this.#end);
    this.buffer = target;
    this.#end -= this.#start;
    this.#start = 0;
  }
}
