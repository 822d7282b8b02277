import { Worker } from 'node:worker_threads';
import { UserError } from '../../runner/user-error.ts';
import { WorkPool } from '../detect/work-pool.ts';
import type { ObjectFinding } from '../types.ts';
import { type Findings, noFindings, soFarOf } from './findings.ts';
import type { Feed, ReadOrder, ThreadData, ThreadOrder, ThreadReport, WasRead } from './thread-order.ts';
import { workerUrl } from './worker-url.ts';

/**
 * Room for what was made lately, in MB. Nearly all of it is needed for one object alone. Twice as much takes 20 MB more of
 * memory in a repository full of keys, and three percent less time; what a thread would take by itself is eight times as much.
 */
const YOUNG_MB = 6;

/** Called with what a thread reports while it works. */
export interface ThreadListener {
  /** The thread has read most of what it was asked for. */
  onLittleLeft?(): void;
  /** The thread was fed, and has taken it; so many objects came whole since git was started. */
  onAnswers?(answers: number): void;
}

/**
 * A thread of the search, from its start on. It makes itself ready at once, and waits for its orders: to be started
 * before it is known what there is to read, while git is asked for that. It keeps no process alive that has no order for
 * it.
 */
export class Thread {
  /** Fails with the thread, and is never fulfilled. */
  readonly failed: Promise<never>;
  readonly #now: Date;
  readonly #work: WorkPool;
  readonly #worker: Worker;
  #soFar: Findings = noFindings();
  /** What it, or those before it, have reported of objects that are to be read once more. */
  readonly putOff: ObjectFinding[] = [];
  #listener: ThreadListener = {};
  #onRead: (read: WasRead) => void = () => {};
  #onResult: (result: Findings) => void = () => {};

  /**
   * @param now tokens that have expired by then are no findings
   * @param work shared with other threads of the same search
   */
  constructor(now: Date, work = new WorkPool()) {
    this.#now = now;
    this.#work = work;
    this.#worker = new Worker(workerUrl(), {
      workerData: { now: now.getTime(), work: work.shared } satisfies ThreadData,
      env: {},
      trackUnmanagedFds: false,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
    });
    this.#worker.unref();
    this.#worker.on('message', (report: ThreadReport) => this.#take(report));
    this.failed = new Promise<never>((_, reject) => {
      // What comes from a thread has lost its class.
      this.#worker.on('error', (error: Error) =>
        reject(error.name === 'UserError' ? new UserError(error.message) : error),
      );
      this.#worker.on('exit', () => reject(new Error('A thread of the search ended without a result')));
    });
    // Errors surface to whoever awaits what it reads.
    this.failed.catch(() => {});
  }

  /** Another thread of the same search. */
  companion(): Thread {
    return new Thread(this.#now, this.#work);
  }

  /** Takes the place of threads that were stopped: what they read is to be read once more. */
  replace(stopped: readonly Thread[]): void {
    this.putOff.push(...soFarOf(stopped).flatMap(({ findings }) => findings));
  }

  /** What the thread has reported before its result, or that. */
  get soFar(): Findings {
    return this.#soFar;
  }

  /** Orders it to read. @returns what it left, when it has read all; fails with the thread */
  read(order: ReadOrder, listener: ThreadListener): Promise<WasRead> {
    this.#listener = listener;
    return this.#obeyed(order, (resolve) => {
      this.#onRead = resolve;
    });
  }

  /** For a thread that is to read `messages`. */
  feed(feed: Feed): void {
    this.#worker.postMessage(feed);
  }

  /** What it found in all that it read; fails with the thread. */
  report(): Promise<Findings> {
    return this.#obeyed('report', (resolve) => {
      this.#onResult = resolve;
    });
  }

  /** Stops at once, whatever is still to be read. */
  async stop(): Promise<void> {
    await this.#worker.terminate();
  }

  #obeyed<T>(order: ThreadOrder, listen: (resolve: (answer: T) => void) => void): Promise<T> {
    const answer = Promise.race([new Promise<T>(listen), this.failed]);
    answer.catch(() => {});
    this.#worker.ref();
    this.#worker.postMessage(order);
    return answer;
  }

  #take(report: ThreadReport): void {
    if (report === 'has little left') this.#listener.onLittleLeft?.();
    else if ('soFar' in report) this.#keep(report.soFar);
    else if ('putOff' in report) this.putOff.push(...report.putOff);
    else if ('answers' in report) this.#listener.onAnswers?.(report.answers);
    else if ('read' in report) this.#onRead(report.read);
    else {
      this.#soFar = report.result;
      this.#onResult(report.result);
    }
  }

  #keep({ findings, names, notes, ...counts }: Findings): void {
    const { commits, objects, bytes } = counts;
    this.#soFar.findings.push(...findings);
    this.#soFar.names.push(...names);
    this.#soFar.notes.push(...notes);
    Object.assign(this.#soFar, { commits, objects, bytes });
  }
}
