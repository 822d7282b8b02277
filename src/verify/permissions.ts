import { type Answer, type AnswerKind, isBudgetSpent } from '../apple/answer.ts';
import type { Api } from '../apple/api-url.ts';
import { ask, type Identity, type Requester } from '../apple/requester.ts';
import { askUntilClear, type RetryOptions, type RetryOutcome } from '../apple/retry.ts';
import type { Expectation } from './permission-inputs.ts';

/** Why a request is not made: what a `can` that meets it comes to depends on it. */
export type Refused =
  | 'role'
  /** 401 five times, while the key itself is accepted. */
  | 'unauthorized'
  /** The API has no such request: no key can make it. */
  | 'no-such-request'
  | 'agreement'
  | 'membership'
  | 'no-team';

/** What trying a request of `can` or `cannot` showed. */
export interface PermissionRow extends Expectation {
  /** `blocked`: the account is in the way, whatever the key may do. `unknown`: what came says neither. */
  readonly found: 'allowed' | 'refused' | 'blocked' | 'unknown';
  readonly why?: Refused | undefined;
  /** What came, in our words. */
  readonly seen: string;
  readonly answers: readonly Answer[];
}

export interface PermissionTry {
  readonly expectation: Expectation;
  readonly onTry?: RetryOptions['onTry'];
  /** Whether Apple still accepts the key for the request that every key may make. */
  readonly isKeyAccepted: () => Promise<boolean>;
}

/** Tries one request, with a token for it alone; a refusal counts when an unscoped token gets it, too. */
export async function tryPermission(
  requester: Requester,
  api: Api,
  identity: Identity,
  { expectation, onTry, isKeyAccepted }: PermissionTry,
): Promise<PermissionRow> {
  const { target } = expectation;
  const series = await askUntilClear({
    ask: (scoped) => ask(requester, api, identity, { target, scoped, expected: 'any', clockAhead: 0 }),
    budget: requester.budget,
    confirmRole: true,
    ...(onTry !== undefined && { onTry }),
  });
  const finding = series.verdict === 'rejected' ? await afterFive401(isKeyAccepted) : findingOf(series);
  return { ...expectation, ...forWish(finding, expectation.wanted), answers: series.answers };
}

/** A request that is not tried, for no requests are left in this hour. */
export function untried(expectation: Expectation): PermissionRow {
  return { ...expectation, found: 'unknown', seen: BUDGET_SPENT, answers: [] };
}

type Finding = Pick<PermissionRow, 'found' | 'seen' | 'why'>;

/** An outage in which every request gets a 401 says nothing of one of them. */
async function afterFive401(isKeyAccepted: () => Promise<boolean>): Promise<Finding> {
  return (await isKeyAccepted())
    ? {
        found: 'refused',
        why: 'unauthorized',
        seen: 'Apple answered 401 five times, although it accepts the key elsewhere',
      }
    : { found: 'unknown', seen: 'Apple answers 401 to everything now, although it accepted the key before' };
}

function findingOf({ verdict, last, cutShort }: RetryOutcome): Finding {
  switch (verdict) {
    case 'accepted':
      return { found: 'allowed', seen: 'Apple allowed it' };
    case 'role':
      return { found: 'refused', why: verdict, seen: 'Apple refused it because of the role' };
    case 'no-such-request':
      return { found: 'refused', why: verdict, seen: 'the API has no such request, so no key can make it' };
    case 'agreement':
      return { found: 'blocked', why: verdict, seen: 'Apple asks for an agreement to be accepted first' };
    case 'membership':
      return { found: 'blocked', why: verdict, seen: 'Apple says that the membership is not active' };
    case 'no-team':
      return { found: 'blocked', why: verdict, seen: 'Apple finds no team for it' };
    default: {
      const seen = isBudgetSpent(last) ? BUDGET_SPENT : (NO_PROOF[last.kind] ?? `there was ${last.seen}`);
      return { found: 'unknown', seen: `${seen}${cutShort ? ', and no time to ask again' : ''}` };
    }
  }
}

/** What the account or the API does not let anybody do says nothing of what this key must not. */
function forWish(finding: Finding, wanted: PermissionRow['wanted']): Finding {
  const isOfNoKey = finding.found === 'blocked' || finding.why === 'no-such-request';
  return wanted === 'refused' && isOfNoKey ? { ...finding, found: 'unknown' } : finding;
}

const BUDGET_SPENT = 'the requests that Apple allows this key in an hour are used up (429)';

/** Answers to which there is more to say than what they look like. */
const NO_PROOF: Partial<Record<AnswerKind, string>> = {
  unauthorized: 'Apple answered 401, although it accepts the key elsewhere',
  'rate-limited': 'Apple asks for fewer requests (429)',
};
