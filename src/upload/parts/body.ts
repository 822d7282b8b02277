import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { CHUNK, type Stretch } from './digest.ts';

/** The file ended before the part did: it was changed while it was sent. */
export class FileBecameShorter extends Error {
  override readonly name = 'FileBecameShorter';
}

/** Memory that is made anew for each part would be given back late, and cost more than the bytes in it. */
export type BufferPair = readonly [Buffer, Buffer];

/**
 * The bytes of a part on their way from the disk to a request. Two buffers take turns, one being filled while the other
 * goes out: memory stays the same however large the part is, and no byte is copied but by the system.
 */
export class Body {
  /** Whether all bytes are handed over. */
  whole = false;
  /** MD5 in hex of all bytes, where it is wanted and they are handed over. */
  md5: string | undefined;
  readonly #file: FileHandle;
  readonly #part: Stretch;
  readonly #onSent: (bytes: number) => void;
  readonly #pool: BufferPair[];
  #stopped = false;

  /** @param pool of buffers that nobody uses: those of this part come from it, and go back when all has gone well */
  constructor(file: FileHandle, part: Stretch, pool: BufferPair[], onSent: (bytes: number) => void) {
    this.#file = file;
    this.#part = part;
    this.#pool = pool;
    this.#onSent = onSent;
  }

  stop(): void {
    this.#stopped = true;
  }

  /** @throws {FileBecameShorter}, and what reading and writing throw */
  async writeTo(request: Writable, wantsMd5: boolean): Promise<void> {
    const { offset, length } = this.#part;
    const buffers = this.#pool.pop() ?? [Buffer.allocUnsafeSlow(CHUNK), Buffer.allocUnsafeSlow(CHUNK)];
    const hash = wantsMd5 ? createHash('md5') : undefined;
    let writing: Promise<void> = Promise.resolve();
    for (let done = 0, turn = 0; done < length && !this.#stopped; turn++) {
      const buffer = turn % 2 === 0 ? buffers[0] : buffers[1];
      const { bytesRead } = await this.#file.read(buffer, 0, Math.min(buffer.length, length - done), offset + done);
      if (bytesRead === 0) throw new FileBecameShorter();
      const chunk = buffer.subarray(0, bytesRead);
      hash?.update(chunk);
      await writing;
      if (this.#stopped) return;
      done += bytesRead;
      this.whole = done === length;
      if (this.whole) this.md5 = hash?.digest('hex');
      writing = written(request, chunk);
      // Nobody may be left to wait for it.
      writing.catch(() => {});
      this.#onSent(bytesRead);
    }
    await writing;
    if (this.#stopped) return;
    this.#pool.push(buffers);
    request.end();
  }
}

function written(request: Writable, chunk: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    request.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}
