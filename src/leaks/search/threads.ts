import { Worker } from 'node:worker_threads';
import type { Findings } from './findings.ts';
import type { ThreadOrder, ThreadReport } from './thread-order.ts';
import { workerUrl } from './worker-url.ts';

/**
 * A thread of the search, from its start on. It makes itself ready at once, and waits for its order: to be started
 * before it is known what there is to read, while git is asked for that. It keeps no process alive that has no order for
 * it.
 */
export class Thread {
  /** What it found, once it was told to read and all was read; fails with the thread. */
  readonly result: Promise<Findings>;
  readonly #worker: Worker;
  #onLittleLeft = (): void => {};

  /** @param now tokens that have expired by then are no findings */
  constructor(now: Date) {
    this.#worker = new Worker(workerUrl(), { workerData: now.getTime(), env: {}, trackUnmanagedFds: false });
    this.#worker.unref();
    this.result = new Promise<Findings>((resolve, reject) => {
      this.#worker.on('message', (report: ThreadReport) => {
        if (report === 'has little left') this.#onLittleLeft();
        else resolve(report);
      });
      this.#worker.on('error', reject);
      // After a result this changes nothing.
      this.#worker.on('exit', () => reject(new Error('A thread of the search ended without a result')));
    });
    // Whoever gives it an order hears of its faults; nobody has to.
    this.result.catch(() => {});
  }

  /** @param onLittleLeft called when the thread has read most of what it was asked for */
  begin(order: ThreadOrder, onLittleLeft: () => void): void {
    this.#onLittleLeft = onLittleLeft;
    this.#worker.ref();
    this.#worker.postMessage(order);
  }

  /** Stops at once, whatever is still to be read. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }
}
