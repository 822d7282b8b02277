import { closeSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { GitFailure } from '../git/git.ts';
import type { Store } from '../git/store.ts';
import type { Fifo } from './fifo.ts';
import type { Findings } from './findings.ts';
import { exitOf } from './object-ids.ts';
import { REPORT_EVERY, type ThreadOrder, type ThreadReport } from './thread.ts';
import { workerUrl } from './worker-url.ts';

/**
 * A reader with fewer ids to do than this is given more. Git holds its answers back until it has 4 KiB of them, about 84
 * objects at the smallest, and a thread tells of every 128th: below the sum of these the wait would never end.
 */
const FEW = 2 * REPORT_EVERY;

/** Reading goes from base to delta, and bases of neighbours are often the same: git may keep more of them than 96 MiB. */
export const READ = ['cat-file', '--batch', '--buffer'];

/** A git that writes objects, and a thread that reads them. */
export class Reader {
  /** What the thread found, once `end` was called and all was read. */
  readonly result: Promise<Findings>;
  readonly #git: ReturnType<Store['git']['spawn']>;
  readonly #worker: Worker;
  readonly #idLength: number;
  #inFlight = 0;
  #sent = 0;

  /** @param onProgress called with the number of objects that were done since the last call */
  constructor(store: Store, fifo: Fifo, order: Omit<ThreadOrder, 'input'>, onProgress: (done: number) => void) {
    this.#idLength = order.idLength;
    this.#git = store.git.spawn(READ, { gitDir: store.gitDir, stdio: ['pipe', fifo.write, 'pipe'] });
    closeSync(fifo.write);
    // When git ends early, its exit code and the count of objects tell.
    this.#git.stdin?.on('error', () => {});
    const workerData: ThreadOrder = { ...order, input: fifo.read };
    this.#worker = new Worker(workerUrl(), { workerData, env: {}, trackUnmanagedFds: false });
    this.result = this.#finish(fifo, onProgress);
    this.result.catch(() => {});
  }

  get wantsMore(): boolean {
    return this.#inFlight < FEW;
  }

  /** @param lines ids, one a line */
  send(lines: Buffer): void {
    const count = lines.length / (this.#idLength + 1);
    this.#inFlight += count;
    this.#sent += count;
    this.#git.stdin?.write(lines);
  }

  /** No more ids will come. */
  end(): void {
    this.#git.stdin?.end();
  }

  /** Stops at once, whatever is still to be read. */
  async stop(): Promise<void> {
    this.#git.kill('SIGKILL');
    await this.#worker.terminate();
  }

  async #finish(fifo: Fifo, onProgress: (done: number) => void): Promise<Findings> {
    const ended = exitOf(this.#git);
    try {
      const result = await new Promise<Findings>((resolve, reject) => {
        let found: Findings | undefined;
        this.#worker.on('message', (report: ThreadReport) => {
          if ('result' in report) {
            found = report.result;
          } else {
            this.#inFlight -= report.done;
            onProgress(report.done);
          }
        });
        this.#worker.on('error', reject);
        this.#worker.on('exit', () => {
          if (found === undefined) reject(new Error('A thread of the search ended without a result'));
          else resolve(found);
        });
      });
      const { code, stderr } = await ended;
      if (code !== 0) throw new GitFailure('cat-file', code, stderr);
      if (result.objects + result.missing.length !== this.#sent) {
        throw new Error('git did not answer for every object that it was asked for');
      }
      return result;
    } finally {
      this.#git.kill('SIGKILL');
      closeSync(fifo.read);
    }
  }
}
