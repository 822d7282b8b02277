import { ASKED, type CommonOrder, DONE, laterOf, newCounts } from './thread-order.ts';
import type { Thread } from './threads.ts';

/** Chunks that are on their way to a thread at once, of up to 64 KiB each. */
const MOST_UNDER_WAY = 32;

/**
 * Hands what git writes to a thread, in messages: for few objects that is quickest, and it works where there are no FIFOs,
 * and where git may end at any object. This thread stays free, whatever the other one has to look at.
 */
export class Feeding {
  readonly #thread: Thread;
  readonly #counts = newCounts();
  #underWay = 0;
  /** For how many objects the git that runs, or ran last, has answered. */
  #answers = 0;
  #answered = (): void => {};
  readonly #read: Promise<Uint8Array>;

  constructor(thread: Thread, order: CommonOrder) {
    this.#thread = thread;
    Atomics.store(this.#counts, ASKED, 0);
    this.#read = thread
      .read({ ...order, input: 'messages', counts: this.#counts }, { onAnswers: (answers) => this.#take(answers) })
      .then(laterOf);
    this.#read.catch(() => {});
  }

  /** How many objects the thread has read of those that it was fed, or heard that they are missing. */
  get done(): number {
    return Atomics.load(this.#counts, DONE);
  }

  /** Hands over what git wrote; waits while the thread has much to look at. @throws what the thread failed with */
  async take(chunk: Buffer): Promise<void> {
    this.#thread.feed(new Uint8Array(chunk));
    this.#underWay += 1;
    while (this.#underWay >= MOST_UNDER_WAY) await this.#next();
  }

  /** To be called when git ended: what comes next is by another one. @returns for how many objects it answered */
  async cut(): Promise<number> {
    this.#thread.feed('git ended');
    this.#underWay += 1;
    while (this.#underWay > 0) await this.#next();
    return this.#answers;
  }

  /** An object that git does not have, or could not read. */
  missing(id: string): void {
    this.#thread.feed({ missing: id });
  }

  /** The ids that the thread put off, one a line, when it has looked at all. */
  end(): Promise<Uint8Array> {
    this.#thread.feed('that was all');
    return this.#read;
  }

  #next(): Promise<void> {
    const answered = new Promise<void>((resolve) => {
      this.#answered = resolve;
    });
    return Promise.race([answered, this.#thread.failed]);
  }

  #take(answers: number): void {
    this.#underWay -= 1;
    this.#answers = answers;
    this.#answered();
  }
}
