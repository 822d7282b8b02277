import { maskAll } from '../runner/mask.ts';
import { claims } from '../token/claims.ts';
import { sign } from '../token/sign.ts';
import type { Clock } from './clock.ts';
import type { Identity } from './requester.ts';
import { Stopped } from './stopped.ts';

/** Seconds that a token lives, and those before its end from which on it is not used any more. */
const LIFETIME = 600;
const SPARE = 60;

/** Seconds of difference between the clocks from which on Apple's counts. */
const NOTABLE_SKEW = 5;

/** Where the tokens of many requests come from. */
export interface Access {
  /**
   * A token that is good now by Apple's clock, as far as it is known.
   *
   * @throws {Stopped} when there is none any more
   */
  token(): Promise<string>;
  /** Called when Apple refused the last token. */
  refused(): void;
  /** Called with how far our clock is ahead of Apple's, in seconds. */
  learn(skew: number): void;
  /** Our clock minus Apple's in seconds, where it is worth a word; 0 otherwise. */
  readonly skew: number;
}

/** Tokens signed by the key: one serves all requests until shortly before its end, or until Apple refuses it. */
export class SignedAccess implements Access {
  skew = 0;
  readonly #identity: Identity;
  readonly #clock: Clock;
  #current: { readonly token: string; readonly until: number } | undefined;

  constructor(identity: Identity, clock: Clock) {
    this.#identity = identity;
    this.#clock = clock;
  }

  async token(): Promise<string> {
    const now = this.#clock.now() / 1000 - this.skew;
    if (this.#current !== undefined && now < this.#current.until - SPARE) return this.#current.token;
    const { key, keyId, issuerId, program } = this.#identity;
    const claimed = claims({ issuerId, program, lifetimeSeconds: LIFETIME, scope: [], now });
    const token = await sign(key, keyId, claimed);
    maskAll([token]);
    this.#current = { token, until: claimed.exp };
    return token;
  }

  refused(): void {
    this.#current = undefined;
  }

  learn(skew: number): void {
    if (Math.abs(skew - this.skew) < NOTABLE_SKEW) return;
    this.skew = Math.abs(skew) < NOTABLE_SKEW ? 0 : skew;
    this.#current = undefined;
  }
}

/** A token that was given, and cannot be had anew. */
export class GivenAccess implements Access {
  skew = 0;
  readonly #token: string;
  readonly #expires: number;
  readonly #clock: Clock;

  /** @param expires seconds since 1970 */
  constructor(token: string, expires: number, clock: Clock) {
    this.#token = token;
    this.#expires = expires;
    this.#clock = clock;
  }

  async token(): Promise<string> {
    if (this.#clock.now() / 1000 - this.skew >= this.#expires) throw new Stopped('token');
    return this.#token;
  }

  refused(): void {
    // Good tokens are refused now and then: it is tried once more.
  }

  learn(skew: number): void {
    this.skew = Math.abs(skew) < NOTABLE_SKEW ? 0 : skew;
  }
}
