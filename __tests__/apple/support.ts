import type { Answer, AnswerKind, Response } from '../../src/apple/answer.ts';
import type { Clock } from '../../src/apple/clock.ts';

/** A clock that is moved by sleeping only. */
export interface TestClock extends Clock {
  /** The waits so far, in milliseconds. */
  readonly waits: number[];
  /** Lets time pass, as a slow request does. */
  pass(milliseconds: number): void;
}

export const NOW = Date.parse('2026-03-01T12:00:00Z');

export function makeClock(start = NOW): TestClock {
  let passed = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => start + passed,
    ticks: () => passed,
    pass: (milliseconds) => {
      passed += milliseconds;
    },
    sleep: async (milliseconds) => {
      waits.push(milliseconds);
      passed += milliseconds;
    },
  };
}

export function response(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return { status, headers, body: Buffer.from(text), truncated: false, sent: NOW, received: NOW };
}

export function appleErrors(status: number, code: string, detail = '', title = 'Title') {
  return { errors: [{ id: 'x', status: String(status), code, title, detail }] };
}

export const ROLE = appleErrors(403, 'FORBIDDEN_ERROR', 'The API key in use does not allow this request');
export const PLA = appleErrors(403, 'FORBIDDEN_ERROR.PLA_NOT_ACCEPTED', 'You must accept the latest agreement.');
export const UNAUTHORIZED = appleErrors(401, 'NOT_AUTHORIZED', 'Provide a properly configured and signed bearer token');
export const APPS = { data: [{ type: 'apps', id: '1' }], links: { self: 'x' } };

export function answerOf(kind: AnswerKind, more: Partial<Answer> = {}): Answer {
  return {
    kind,
    status: kind === 'no-answer' ? undefined : 200,
    code: undefined,
    detail: undefined,
    seen: `what ${kind} looks like`,
    hopeless: false,
    skew: undefined,
    rateLimitRemaining: undefined,
    retryAfter: undefined,
    ...more,
  };
}

/** Numbers from 0 to below 1 that only depend on the seed: the generator mulberry32. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
