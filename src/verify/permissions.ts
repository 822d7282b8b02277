import type { Answer, AnswerKind } from '../apple/answer.ts';
import type { Api } from '../apple/api-url.ts';
import { ask, type Identity, type Requester } from '../apple/requester.ts';
import { askUntilClear, type Series } from '../apple/series.ts';
import type { Expectation } from './permission-inputs.ts';

/** What trying a request of `can` or `cannot` showed. */
export interface PermissionRow extends Expectation {
  /** `unknown`: what came says neither. */
  readonly found: 'allowed' | 'refused' | 'unknown';
  /** What came, in our words. */
  readonly seen: string;
  readonly answers: readonly Answer[];
}

/** Tries one request, with a token for it alone; a refusal counts when an unscoped token gets it, too. */
export async function tryPermission(
  requester: Requester,
  api: Api,
  identity: Identity,
  expectation: Expectation,
): Promise<PermissionRow> {
  const { target } = expectation;
  const series = await askUntilClear({
    ask: (scoped) => ask(requester, api, identity, { target, scoped, expected: 'any', clockAhead: 0 }),
    budget: requester.budget,
    confirmRole: true,
  });
  return { ...expectation, ...finding(series), answers: series.answers };
}

function finding({ verdict, last, cutShort }: Series): Pick<PermissionRow, 'found' | 'seen'> {
  if (verdict === 'accepted') return { found: 'allowed', seen: 'Apple allowed it' };
  if (verdict === 'role') return { found: 'refused', seen: 'Apple refused it because of the role' };
  const seen = NO_PROOF[last.kind] ?? `there was ${last.seen}`;
  return { found: 'unknown', seen: `${seen}${cutShort ? ', and no time to ask again' : ''}` };
}

/** Answers to which there is more to say than what they look like. */
const NO_PROOF: Partial<Record<AnswerKind, string>> = {
  agreement: 'Apple asks for an agreement to be accepted first',
  membership: 'Apple says that the membership is not active',
  unauthorized: 'Apple answered 401, although it accepts the key elsewhere',
  'rate-limited': 'Apple asks for fewer requests (429)',
};
