import { closeSync, openSync, unlinkSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import { FileSource, MemorySource, type Source } from './source.ts';

/** Up to this many bytes stay in memory. */
const IN_MEMORY = 8 * 1024 ** 2;

let count = 0;
/**
 * Of spools that were closed: most of what is unpacked passes through one and the same memory. It is asked for as a whole,
 * since the system gives only as much of it as is written to, and a smaller one that grows leaves what it was before.
 */
let spare: Buffer | undefined;

/**
 * Takes bytes in order and gives them back as a source. Much of it goes to a file of our own, which has no name any more
 * once it is open, so that it is gone whatever happens to us (on Windows it is deleted when it is closed).
 */
export class Spool {
  readonly #folder: string;
  #memory: Buffer | undefined;
  #size = 0;
  #file: { readonly descriptor: number; readonly path: string; named: boolean } | undefined;

  /** @param folder where a file may be made; not in the checkout */
  constructor(folder: string) {
    this.#folder = folder;
  }

  get size(): number {
    return this.#size;
  }

  /** Takes a copy of a chunk. */
  write(chunk: Uint8Array): void {
    const size = this.#size + chunk.length;
    if (this.#file === undefined && size > IN_MEMORY) this.#toFile();
    if (this.#file === undefined) this.#room().set(chunk, this.#size);
    else writeAll(this.#file.descriptor, chunk);
    this.#size = size;
  }

  /** What was written, until `close`. */
  source(): Source {
    if (this.#file !== undefined) return new FileSource(this.#file.descriptor, this.#size);
    return new MemorySource(this.#room().subarray(0, this.#size));
  }

  close(): void {
    this.#release();
    if (this.#file === undefined) return;
    closeSync(this.#file.descriptor);
    if (this.#file.named) unlinkSync(this.#file.path);
    this.#file = undefined;
  }

  #room(): Buffer {
    if (this.#memory !== undefined) return this.#memory;
    this.#memory = spare ?? Buffer.allocUnsafeSlow(IN_MEMORY);
    spare = undefined;
    return this.#memory;
  }

  #release(): void {
    spare ??= this.#memory;
    this.#memory = undefined;
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
    if (this.#memory !== undefined) writeAll(file.descriptor, this.#memory.subarray(0, this.#size));
    this.#release();
  }
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
}
