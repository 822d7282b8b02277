import type { Access } from './access.ts';
import { type Answer, type Expected, readAnswer } from './answer.ts';
import type { Api } from './api-url.ts';
import { type AppleError, parseJson, readErrors } from './errors.ts';
import type { Transport } from './http.ts';
import type { Pace } from './pace.ts';
import { throwIfStopped } from './stopped.ts';

/** Bytes of an answer's body: a file of 10,000 parts is described in some 12 MB. */
const LONGEST_BODY = 24 * 1024 * 1024;

/** Tries of a GET that fails for a reason that may pass. */
const TRIES = 6;

/** Times that a refusal for too many requests is waited out. */
const PATIENCE = 6;

const FIRST_WAIT = 1000;
const LONGEST_WAIT = 30_000;

/** What a request came to, with its body. */
export interface Reply {
  readonly answer: Answer;
  /** The body as JSON where the request was accepted. */
  readonly body: unknown;
  /** Apple's errors where it was refused. */
  readonly errors: readonly AppleError[];
  /** The same as they came, for what only some of them hold. */
  readonly rawErrors: unknown;
  /**
   * Whether the request took effect. `unknown`: the answer was lost, or somebody else answered; what is asked to be
   * changed may be so or not.
   */
  readonly outcome: 'applied' | 'refused' | 'unknown';
}

export interface GetOptions {
  /** How often it is tried at most. */
  readonly tries?: number;
  /** The resource is known to be there: a 404 passes, as they do now and then. */
  readonly exists?: boolean;
  /** What counts as an answer: a `collection` is a list, and nothing else says that there is none of something. */
  readonly expected?: Expected;
}

type Method = 'GET' | 'POST' | 'PATCH';

interface Asked {
  /** JSON, as it goes out. */
  readonly body?: string;
  readonly expected?: Expected;
}

/** Makes requests of the App Store Connect API one after the other, with the rules for repeating them. */
export class Client {
  readonly pace: Pace;
  readonly access: Access;
  /** Requests that the key has left in this hour, as Apple said last. */
  rateLimitRemaining: number | undefined;
  readonly #transport: Transport;
  readonly #api: Api;

  constructor(transport: Transport, api: Api, access: Access, pace: Pace) {
    this.#transport = transport;
    this.#api = api;
    this.access = access;
    this.pace = pace;
  }

  /** Reads, and tries again what may pass. The last reply is returned, whatever it is. */
  async get(target: string, { tries = TRIES, exists = false, expected = 'any' }: GetOptions = {}): Promise<Reply> {
    let agreementSeen = false;
    for (let count = 1; ; count++) {
      const reply = await this.#ask('GET', target, { expected });
      const { kind, status, hopeless, retryAfter } = reply.answer;
      // A false refusal about an agreement is met now and then: a second one is believed.
      const doubtful: boolean = kind === 'agreement' && !agreementSeen;
      agreementSeen ||= doubtful;
      const mayPass = isPassing(kind) || doubtful || (exists && status === 404);
      if (reply.outcome === 'applied' || hopeless || !mayPass || count >= tries) return reply;
      await this.pace.pause(this.#waitAfter(count, retryAfter));
    }
  }

  /**
   * Sends a change once. It is only sent again where Apple refused it before looking at it: for the token, once, and for
   * too many requests.
   */
  async change(method: 'POST' | 'PATCH', target: string, body: unknown): Promise<Reply> {
    for (let count = 1; ; count++) {
      const reply = await this.#ask(method, target, { body: JSON.stringify(body) });
      if (reply.answer.kind !== 'rate-limited' || count >= PATIENCE) return reply;
      await this.pace.pause(this.#waitAfter(count + 1, reply.answer.retryAfter));
    }
  }

  /** Asks once, and once more with a fresh token after a 401. */
  async #ask(method: Method, target: string, asked: Asked): Promise<Reply> {
    const reply = await this.#once(method, target, asked);
    if (reply.answer.kind !== 'unauthorized') return reply;
    this.access.refused();
    await this.pace.pause(this.pace.shrunk(FIRST_WAIT));
    return this.#once(method, target, asked);
  }

  async #once(method: Method, target: string, { body, expected = 'any' }: Asked): Promise<Reply> {
    const { pace } = this;
    throwIfStopped(pace.signal);
    const token = await this.access.token();
    const limit = pace.requestLimit();
    const response = await this.#transport(this.#api.base + target, token, limit, {
      method,
      longestBody: LONGEST_BODY,
      signal: pace.signal,
      ...(body !== undefined && { body }),
    });
    const answer = readAnswer(response, expected);
    if (answer.skew !== undefined) this.access.learn(answer.skew);
    this.rateLimitRemaining = answer.rateLimitRemaining ?? this.rateLimitRemaining;
    if (answer.kind === 'no-answer') throwIfStopped(pace.signal);
    const parsed = 'fault' in response || response.truncated ? undefined : parseJson(response.body.toString('utf8'));
    const errors = readErrors(parsed) ?? [];
    const outcome =
      answer.kind === 'accepted' ? 'applied' : errors.length > 0 && isRefusal(answer) ? 'refused' : 'unknown';
    return { answer, body: outcome === 'applied' ? parsed : undefined, errors, rawErrors: parsed, outcome };
  }

  #waitAfter(count: number, retryAfter: number | undefined): number {
    const own = this.pace.shrunk(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (count - 1)));
    return Math.max(own, retryAfter ?? 0);
  }
}

/** Whether asking again may bring another answer. */
export function isPassing(kind: Answer['kind']): boolean {
  return kind === 'rate-limited' || kind === 'server-error' || kind === 'no-answer' || kind === 'not-apple';
}

/** A refusal by Apple for sure: an error of the server's may come after the change was made. */
function isRefusal({ kind, status = 0 }: Answer): boolean {
  return status >= 400 && status < 500 && kind !== 'server-error';
}
