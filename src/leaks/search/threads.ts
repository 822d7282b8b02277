import { Worker } from 'node:worker_threads';
import { WorkPool } from '../detect/work.ts';
import { type Findings, noFindings } from './findings.ts';
import type { Feed, PacksRead, ThreadData, ThreadOrder, ThreadReport } from './thread-order.ts';
import { workerUrl } from './worker-url.ts';

/**
 * Room for what was made lately, in MB. Nearly all of it is needed for one object alone, so that three times as much, which a
 * thread would take by itself, saves no time.
 */
const YOUNG_MB = 16;

/** Called with what a thread reports while it works. */
export interface ThreadListener {
  /** The thread has read most of what it was asked for. */
  onLittleLeft?(): void;
  /** The thread was fed, and has taken it; so many objects came whole since git was started. */
  onAnswers?(answers: number): void;
  /** The thread has read what it took of the packs, and waits for another order. */
  onPacks?(read: PacksRead): void;
}

/**
 * A thread of the search, from its start on. It makes itself ready at once, and waits for its order: to be started
 * before it is known what there is to read, while git is asked for that. It keeps no process alive that has no order for
 * it.
 */
export class Thread {
  /** What it found, once it was asked to read and all was read; fails with the thread. */
  readonly result: Promise<Findings>;
  readonly #worker: Worker;
  readonly #soFar: Findings = noFindings();
  #listener: ThreadListener = {};

  /**
   * @param now tokens that have expired by then are no findings
   * @param work shared with other threads of the same search
   */
  constructor(now: Date, work = new WorkPool()) {
    this.#worker = new Worker(workerUrl(), {
      workerData: { now: now.getTime(), work: work.shared } satisfies ThreadData,
      env: {},
      trackUnmanagedFds: false,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#worker.unref();
    this.result = new Promise<Findings>((resolve, reject) => {
      this.#worker.on('message', (report: ThreadReport) => {
        if (report === 'has little left') this.#listener.onLittleLeft?.();
        else if ('soFar' in report) this.#keep(report.soFar);
        else if ('answers' in report) this.#listener.onAnswers?.(report.answers);
        else if ('packs' in report) this.#listener.onPacks?.(report.packs);
        else resolve(report.result);
      });
      this.#worker.on('error', reject);
      // After a result this changes nothing.
      this.#worker.on('exit', () => reject(new Error('A thread of the search ended without a result')));
    });
    // Errors surface to whoever awaits `result`.
    this.result.catch(() => {});
  }

  /** What the thread has reported before its result. */
  get soFar(): Findings {
    return this.#soFar;
  }

  /** Gives the thread its order. */
  begin(order: ThreadOrder, listener: ThreadListener): void {
    this.#listener = listener;
    this.#worker.ref();
    this.#worker.postMessage(order);
  }

  /** For a thread whose order is to be fed. */
  feed(feed: Feed): void {
    this.#worker.postMessage(feed);
  }

  /** Stops at once, whatever is still to be read. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #keep({ findings, names, notes, ...counts }: Findings): void {
    const { commits, objects, bytes } = counts;
    this.#soFar.findings.push(...findings);
    this.#soFar.names.push(...names);
    this.#soFar.notes.push(...notes);
    Object.assign(this.#soFar, { commits, objects, bytes });
  }
}
