import type { P256Key } from '../key/p256-key.ts';
import { maskAll } from '../runner/mask.ts';
import { claims } from '../token/claims.ts';
import type { Program } from '../token/program.ts';
import { sign } from '../token/sign.ts';
import { type Answer, type Expected, readAnswer } from './answer.ts';
import type { Api } from './api-url.ts';
import type { Budget } from './budget.ts';
import type { Clock } from './clock.ts';
import type { Transport } from './http.ts';

/** Seconds that a token for one request lives. */
const LIFETIME = 120;

/** Whose token it is: what stands in it besides times and scope. */
export interface Identity {
  readonly key: P256Key;
  readonly keyId: string;
  /** Undefined for the token of an individual key. */
  readonly issuerId: string | undefined;
  readonly program: Program;
}

/** One request. */
export interface Question {
  /** Path and query, for example `/v1/apps?limit=1`. */
  readonly target: string;
  readonly scoped: boolean;
  readonly expected: Expected;
  /** Seconds that are taken off our clock for the times of the token; 0 unless the clock is under suspicion. */
  readonly clockAhead: number;
}

export interface Requester {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly budget: Budget;
}

/** Asks one question with a token made for it, which is masked before it is used. */
export async function ask(
  requester: Requester,
  api: Api,
  { key, keyId, issuerId, program }: Identity,
  { target, scoped, expected, clockAhead }: Question,
): Promise<Answer> {
  const { transport, clock, budget } = requester;
  const now = clock.now() / 1000 - clockAhead;
  const scope = scoped ? [`GET ${target}`] : [];
  const token = await sign(key, keyId, claims({ issuerId, program, lifetimeSeconds: LIFETIME, scope, now }));
  maskAll([token]);
  return readAnswer(await transport(api.base + target, token, budget.requestLimit()), expected);
}
