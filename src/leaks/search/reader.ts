import { closeSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { GitFailure } from '../git/git.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import { exitOf } from '../git/output.ts';
import { READ } from '../objects/cat-file.ts';
import type { Fifo } from './fifo.ts';
import { ASKED, type CommonOrder, DONE, laterOf, newCounts, type WasRead } from './thread-order.ts';
import type { Thread } from './threads.ts';

/** A git that has written all that it will write ends within this time. */
const SOON_MS = 1_000;

/** A git that writes objects, and a thread that reads them. */
export class Reader {
  /** The ids that the thread put off, one a line, once `end` was called and all was read. */
  readonly later: Promise<Uint8Array>;
  readonly #git: ReturnType<ObjectDatabase['git']['spawn']>;
  readonly #thread: Thread;
  readonly #idLength: number;
  readonly #counts = newCounts();

  /** @param onProgress called whenever the reader has little left to do */
  constructor(store: ObjectDatabase, thread: Thread, fifo: Fifo, order: CommonOrder, onProgress: () => void) {
    this.#idLength = order.idLength;
    this.#thread = thread;
    this.#git = store.git.spawn(READ, { gitDir: store.gitDir, stdio: ['pipe', fifo.write, 'pipe'] });
    closeSync(fifo.write);
    // When git ends early, its exit code and the count of objects show it.
    this.#git.stdin?.on('error', () => {});
    const read = thread.read({ ...order, input: fifo.read, counts: this.#counts }, { onLittleLeft: onProgress });
    this.later = this.#finish(fifo, read);
    this.later.catch(() => {});
  }

  /** How many objects it was asked for and has not read yet. */
  get left(): number {
    return this.#asked - this.done;
  }

  /** How many objects it has read. */
  get done(): number {
    return Atomics.load(this.#counts, DONE);
  }

  get #asked(): number {
    return Atomics.load(this.#counts, ASKED);
  }

  /** @param lines ids, one a line */
  send(lines: Buffer): void {
    Atomics.add(this.#counts, ASKED, lines.length / (this.#idLength + 1));
    this.#git.stdin?.write(lines);
  }

  /** No more ids will come. */
  end(): void {
    this.#git.stdin?.end();
  }

  /** Stops at once, whatever is still to be read. */
  async stop(): Promise<void> {
    this.#git.kill('SIGKILL');
    await this.#thread.stop();
  }

  async #finish(fifo: Fifo, reading: Promise<WasRead>): Promise<Uint8Array> {
    const ended = exitOf(this.#git);
    try {
      const read = await reading.catch((fault) => this.#blame(fault, ended));
      const { code, stderr } = await ended;
      if (code !== 0) throw new GitFailure('cat-file', code, stderr);
      if (this.done !== this.#asked) {
        throw new Error('git did not answer for every object that it was asked for');
      }
      return laterOf(read);
    } finally {
      this.#git.kill('SIGKILL');
      closeSync(fifo.read);
    }
  }

  /** A git that died leaves the thread with an object cut off; one that waits for the thread goes on waiting. */
  async #blame(fault: unknown, ended: ReturnType<typeof exitOf>): Promise<never> {
    const end = await Promise.race([ended, setTimeout(SOON_MS, undefined, { ref: false })]);
    if (end !== undefined && end.code !== 0) throw new GitFailure('cat-file', end.code, end.stderr);
    throw fault;
  }
}
