import type { FORBIDDEN, OUT_OF_ORDER } from './answers.ts';

/** What the wire does instead of carrying an answer. `hang` answers never; `huge-body` sends `hugeBytes` bytes. */
export type WireFault = 'close' | 'cut-body' | 'huge-body' | 'hang';

/** An answer of the test's own making, sent without a look at the token. */
export interface Scripted {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON, a text as it stands, with the content type of HTML unless `headers` names one. */
  readonly body?: unknown;
}

/**
 * How a request is answered. `normal` checks the token, the role, the route. The names of `FORBIDDEN` do so as well and
 * then refuse an accepted token; all others answer before any look at the token.
 */
export type Answer = 'normal' | keyof typeof FORBIDDEN | keyof typeof OUT_OF_ORDER | WireFault | Scripted;

/** How the stand-in behaves; every member may be changed while it runs. */
export class Behaviour {
  /** Its clock, in seconds ahead of the clock that it was given (negative: behind). */
  skewSeconds = 0;
  /** Waits this long before it answers, in milliseconds. */
  delayMs = 0;
  /** Seconds by which an `iat` may lie in the future. */
  iatToleranceSeconds = 0;
  /** How each request is answered that nothing below speaks of. */
  answer: Answer = 'normal';
  /** How requests for a path are answered: `/v1/users`, without query and base path. */
  readonly byPath = new Map<string, Answer>();
  /** The hourly limit of requests a key, as told in `X-Rate-Limit`; beyond it every answer is a 429. */
  requestsPerHour = 3500;
  /** The length of `huge-body`. */
  hugeBytes = 64 * 1024 * 1024;
  readonly #queue: Answer[] = [];
  #probability401 = 0;
  #state = 0;

  /** Answers the coming requests in this order, then goes on as before. */
  next(answers: readonly Answer[]): void {
    this.#queue.push(...answers);
  }

  /** Answers accepted tokens with 401 by chance, the same requests in every run with the same seed. */
  refuseAtRandom(probability: number, seed: number): void {
    this.#probability401 = probability;
    this.#state = seed >>> 0;
  }

  /** How the coming request is to be answered; takes it off the queue. */
  take(path: string): Answer {
    return this.#queue.shift() ?? this.byPath.get(path) ?? this.answer;
  }

  /** Draws whether an accepted token is refused this time. */
  refusesThisOne(): boolean {
    return this.#probability401 > 0 && this.#draw() < this.#probability401;
  }

  /** A number in [0, 1) of the generator mulberry32. */
  #draw(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
