import { type Answer, type AnswerKind, readAnswer } from '../src/apple/answer.ts';
import { systemClock } from '../src/apple/clock.ts';
import { overHttp } from '../src/apple/http.ts';
import { forLog } from '../src/runner/untrusted.ts';
import type { Program } from '../src/token/program.ts';

/** Milliseconds that Apple has for its answer. */
const TIME_LIMIT = 30_000;

/** Seconds of difference between the clocks from which on it is told. */
const NOTEWORTHY_SKEW = 5;

export interface AppleQuestion {
  /** Origin and path of the API, without a slash at the end. */
  readonly base: string;
  readonly token: string;
  readonly program: Program;
  /** The requests that the token is limited to, one a line; empty for a token without a scope. */
  readonly scope: string;
}

/** What the answer says about the key; `silent`: nothing. */
export type Verdict = 'works' | 'does not work' | 'silent';

export interface AppleReply {
  readonly verdict: Verdict;
  readonly lines: readonly string[];
}

/** Makes one request with the token: the first of its scope, or one that every role may make. */
export async function askApple({ base, token, program, scope }: AppleQuestion): Promise<AppleReply> {
  const target = targetOf(scope, program);
  const transport = overHttp(systemClock);
  const answer = readAnswer(await transport(base + target, token, TIME_LIMIT), scope === '' ? 'collection' : 'any');
  return {
    verdict: verdictOf(answer.kind),
    lines: [`GET ${forLog(target)} at ${forLog(new URL(base).host)}:`, ...explain(answer)],
  };
}

/** Path and query of the request that a token of this scope can make. */
export function targetOf(scope: string, program: Program): string {
  const scoped = /^\s*GET\s+(\/\S*)/i.exec(scope)?.[1];
  return scoped ?? (program === 'enterprise' ? '/v1/certificates?limit=1' : '/v1/apps?limit=1');
}

function verdictOf(kind: AnswerKind): Verdict {
  switch (kind) {
    case 'accepted':
    case 'role':
    case 'no-such-request':
      return 'works';
    case 'agreement':
    case 'membership':
    case 'no-team':
    case 'unauthorized':
      return 'does not work';
    default:
      return 'silent';
  }
}

const MEANING: Readonly<Record<AnswerKind, string>> = {
  accepted: 'Apple took the token: key, Key ID and Issuer ID fit together.',
  role: 'Apple took the token. The role of the key does not reach as far as this request.',
  agreement: 'Apple took the token, but the Account Holder has to accept an agreement before the key is of use.',
  membership: 'Apple took the token, but the account is not an active member: the Account Holder has to look after it.',
  'no-team': 'Apple took the token, but finds no team for it: the Account Holder has to look after the account.',
  'no-such-request': 'Apple took the token. The API has no such request, with any key.',
  unauthorized:
    'Apple did not take the token. Either the key was revoked, or key, Key ID and Issuer ID do not belong together (an individual key has no Issuer ID, a team key needs its own), or the clock of this machine is wrong. A good token is refused now and then, too: try once more.',
  'rate-limited': 'Apple wants fewer requests with this key: try again later. It says nothing about the key.',
  'server-error': 'Apple has troubles of its own: try again later. It says nothing about the key.',
  refused: 'Apple refused, for a reason that is not known here. It may or may not be about the key.',
  'not-apple': 'That was no answer of the API: something between here and Apple answered in its place.',
  'no-answer': 'There was no answer. It says nothing about the key.',
};

/** The answer in words. Apple's own come last, without anything that a terminal obeys. */
export function explain({ kind, seen, code, detail, skew }: Answer): string[] {
  const lines = [`  → ${seen}${code === undefined ? '' : `, code ${code}`}`, `  ${MEANING[kind]}`];
  if (skew !== undefined && Math.abs(skew) >= NOTEWORTHY_SKEW) {
    lines.push(`  The clock of this machine is ${Math.abs(skew)} seconds ${skew > 0 ? 'ahead of' : 'behind'} Apple's.`);
  }
  if (detail !== undefined) lines.push(`  Apple's words: ${forLog(detail)}`);
  return lines;
}
