import { setTimeout as wait } from 'node:timers/promises';
import { Budget } from './budget.ts';
import type { Clock } from './clock.ts';
import { Stopped, throwIfStopped } from './stopped.ts';

/** With less milliseconds than this in all, waits shrink in proportion. */
const FULL_TIME = 600_000;

/** The time of a run that may be long: how much is left, waits that end when the run must, and whether it must. */
export class Pace {
  readonly clock: Clock;
  /** Given when the run must end: its reason is a `Stopped`. */
  readonly signal: AbortSignal;
  readonly #abort = new AbortController();
  readonly #budget: Budget;
  readonly #timer: NodeJS.Timeout;

  /** @param total milliseconds, from now */
  constructor(total: number, clock: Clock, random: () => number = Math.random) {
    this.clock = clock;
    this.signal = this.#abort.signal;
    this.#budget = new Budget(total, clock, random, FULL_TIME);
    this.#timer = setTimeout(() => this.stop(new Stopped('time')), total);
    this.#timer.unref();
  }

  /** Ends all that is under way. */
  stop(reason: Stopped): void {
    this.#abort.abort(reason);
  }

  /** Lets go of the timer, once nothing is under way any more. */
  end(): void {
    clearTimeout(this.#timer);
  }

  /** Milliseconds that are left, never negative. */
  remaining(): number {
    return this.#budget.remaining();
  }

  /** Milliseconds that have gone by. */
  used(): number {
    return this.#budget.used();
  }

  /** Milliseconds that one request of the API may take. */
  requestLimit(): number {
    return this.#budget.requestLimit();
  }

  /** A time made shorter where the whole time is short. */
  shrunk(milliseconds: number): number {
    return this.#budget.shrunk(milliseconds);
  }

  /**
   * Waits a little longer than asked, so that many clients do not come back at the same moment.
   *
   * @throws {Stopped} at once where there is not the time for it, and when the run must end meanwhile
   */
  async pause(milliseconds: number): Promise<void> {
    throwIfStopped(this.signal);
    const jittered = this.#budget.jittered(milliseconds);
    if (jittered >= this.remaining()) throw new Stopped('time', jittered);
    try {
      await wait(jittered, undefined, { signal: this.signal });
    } catch {
      throwIfStopped(this.signal);
    }
  }
}
