import type { Clock } from './clock.ts';

/** What `fullTime` is by default. */
const FULL_TIME = 120_000;
const SHORTEST_REQUEST_LIMIT = 10_000;
const LONGEST_REQUEST_LIMIT = 30_000;

/** The time that there is for everything: no wait and no request goes past its end. */
export class Budget {
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #total: number;
  readonly #fullTime: number;
  readonly #end: number;

  /**
   * @param total milliseconds, from now
   * @param random gives numbers from 0 to below 1, as `Math.random` does
   * @param fullTime with less milliseconds than this in all, waits shrink in proportion
   */
  constructor(total: number, clock: Clock, random: () => number, fullTime = FULL_TIME) {
    this.#clock = clock;
    this.#random = random;
    this.#fullTime = fullTime;
    this.#total = total;
    this.#end = clock.ticks() + total;
  }

  /** Milliseconds that are left, never negative. */
  remaining(): number {
    return Math.max(0, this.#end - this.#clock.ticks());
  }

  /** Milliseconds that have gone by. */
  used(): number {
    return this.#clock.ticks() - (this.#end - this.#total);
  }

  /** Milliseconds that one request may take: a stuck one leaves time for another, if there is any to spare. */
  requestLimit(): number {
    const fair = Math.min(LONGEST_REQUEST_LIMIT, Math.max(SHORTEST_REQUEST_LIMIT, this.#total / 4));
    return Math.min(fair, this.remaining());
  }

  /** A wait made shorter where the whole time is short. */
  shrunk(milliseconds: number): number {
    return milliseconds * Math.min(1, this.#total / this.#fullTime);
  }

  /** Lengthens a wait by up to a quarter, so that many clients do not come back at the same moment. */
  jittered(milliseconds: number): number {
    return milliseconds * (1 + this.#random() / 4);
  }

  /** Waits, and says true; says false at once when there is not the time for it. */
  async pause(milliseconds: number): Promise<boolean> {
    if (milliseconds >= this.remaining()) return false;
    await this.#clock.sleep(milliseconds);
    return true;
  }
}
