import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { FileSource, MemorySource, type Source } from './source.ts';

/** Up to this many bytes stay in memory. */
const IN_MEMORY = 8 * 1024 ** 2;

let count = 0;

/**
 * Takes bytes in order and gives them back as a source. Much of it goes to a file of our own, which has no name any more
 * once it is open, so that it is gone whatever happens to us (on Windows it is deleted when it is closed).
 */
export class Spool {
  readonly #folder: string;
  #chunks: Buffer[] = [];
  #size = 0;
  #file: { readonly descriptor: number; readonly path: string; named: boolean } | undefined;

  /** @param folder where a file may be made; not in the checkout */
  constructor(folder: string) {
    this.#folder = folder;
  }

  get size(): number {
    return this.#size;
  }

  /** The chunk is copied unless the caller gives it away by `owned`. */
  write(chunk: Uint8Array, owned = false): void {
    this.#size += chunk.length;
    if (this.#file === undefined && this.#size > IN_MEMORY) this.#toFile();
    if (this.#file === undefined) {
      this.#chunks.push(owned ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length) : Buffer.from(chunk));
    } else {
      writeAll(this.#file.descriptor, chunk);
    }
  }

  /** What was written, until `close`. */
  source(): Source {
    if (this.#file !== undefined) return new FileSource(this.#file.descriptor, this.#size);
    const [first] = this.#chunks;
    const whole = this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks);
    this.#chunks = [whole];
    return new MemorySource(whole);
  }

  close(): void {
    this.#chunks = [];
    if (this.#file === undefined) return;
    closeSync(this.#file.descriptor);
    if (this.#file.named) unlinkSync(this.#file.path);
    this.#file = undefined;
  }

  #toFile(): void {
    count += 1;
    const path = join(this.#folder, `asc-key-spool-${process.pid}-${threadId}-${count}`);
    const file = { descriptor: openSync(path, 'wx+', 0o600), path, named: true };
    if (process.platform !== 'win32') {
      unlinkSync(path);
      file.named = false;
    }
    this.#file = file;
    for (const chunk of this.#chunks) writeAll(file.descriptor, chunk);
    this.#chunks = [];
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}
