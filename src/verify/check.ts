import { type Answer, isBudgetSpent } from '../apple/answer.ts';
import type { Api } from '../apple/api-url.ts';
import { ask, type Identity, type Requester } from '../apple/requester.ts';
import { askUntilClear, type RetryOptions, type RetryOutcome, type Verdict } from '../apple/retry.ts';
import { baselineOf } from './baseline.ts';
import { type Cause, findCause, isAccepted } from './cause.ts';
import type { Expectation } from './permission-inputs.ts';
import { type PermissionRow, tryPermission, untried } from './permissions.ts';
import { type RotateBy, type Rotation, rotationAt } from './rotate-by.ts';
import { type Status, strongest } from './status.ts';

/** What is to be checked. */
export interface CheckRequest {
  readonly identity: Identity;
  readonly api: Api;
  /** True when the user chose the address. */
  readonly apiGiven: boolean;
  readonly expectations: readonly Expectation[];
  readonly rotateBy: RotateBy | undefined;
  /** Told of each try as it happens. */
  readonly progress?: Progress;
}

/** Called with each answer, and with the wait before the next try. */
export interface Progress {
  /** @param target path and query of a `can` or `cannot`; undefined for the request that every key may make */
  onTry(target: string | undefined): NonNullable<RetryOptions['onTry']>;
  /** The search for the cause of a rejection begins. */
  onSearch(): void;
}

/** All that was found out. */
export interface CheckResult {
  readonly status: Status;
  /** What the key itself came to, before permissions and dates. */
  readonly keyStatus: Status;
  readonly series: RetryOutcome;
  /** Only looked for when Apple rejects the key. */
  readonly cause: Cause;
  readonly rows: readonly PermissionRow[];
  readonly rotation: Rotation;
  /** Local time minus Apple's in seconds; undefined when Apple gave no time. */
  readonly skew: number | undefined;
  readonly rateLimitRemaining: number | undefined;
  /** Milliseconds that the check took. */
  readonly took: number;
}

/** Seconds of difference between the clocks with which Apple may still accept our tokens. */
const PLAUSIBLE_SKEW = 180;

const STATUS_OF: Record<Verdict, Status> = {
  accepted: 'active',
  role: 'active',
  rejected: 'rejected',
  agreement: 'blocked',
  membership: 'blocked',
  'no-team': 'blocked',
  'no-such-request': 'unclear',
  refused: 'unclear',
  silent: 'unreachable',
};

/** Asks Apple about the key; `requester.budget` bounds the time for all of it. */
export async function check(requester: Requester, request: CheckRequest): Promise<CheckResult> {
  const { identity, api, apiGiven, expectations, rotateBy, progress } = request;
  const target = baselineOf(identity.program);
  const series = await askUntilClear({
    ask: (scoped) => ask(requester, api, identity, { target, scoped, expected: 'collection', clockAhead: 0 }),
    budget: requester.budget,
    confirmRole: false,
    ...(progress !== undefined && { onTry: progress.onTry(undefined) }),
  });
  const skew = latest(series.answers, ({ skew }) => skew);
  const rejected = series.verdict === 'rejected';
  if (rejected) progress?.onSearch();
  const cause = rejected ? await findCause({ requester, api, apiGiven, identity, skew }) : undefined;
  const keyStatus = cause === 'recovered' ? 'active' : STATUS_OF[series.verdict];
  const rows: PermissionRow[] = [];
  if (keyStatus === 'active') {
    const isKeyAccepted = () => isAccepted({ requester, api, apiGiven, identity, skew: 0 }, api, identity);
    for (const expectation of expectations) {
      const onTry = progress?.onTry(expectation.target);
      const spent = rows.some(({ answers }) => answers.some(isBudgetSpent));
      rows.push(
        spent
          ? untried(expectation)
          : await tryPermission(requester, api, identity, { expectation, onTry, isKeyAccepted }),
      );
    }
  }
  const rotation = rotationAt(rotateBy, requester.clock.now() - provenSkew(skew, cause) * 1000);
  return {
    status: strongest([
      keyStatus,
      ...(rows.some(isBlocked) ? ['blocked' as const] : []),
      ...(rows.some(isBroken) ? ['permissions' as const] : []),
      ...overdue(rotation),
    ]),
    keyStatus,
    series,
    cause,
    rows,
    rotation,
    skew,
    rateLimitRemaining: latest(
      [...series.answers, ...rows.flatMap(({ answers }) => answers)],
      ({ rateLimitRemaining }) => rateLimitRemaining,
    ),
    took: requester.budget.used(),
  };
}

/** Whether the key may do what it must not, or may not do what it must. */
export function isBroken({ wanted, found }: PermissionRow): boolean {
  return (found === 'allowed' || found === 'refused') && found !== wanted;
}

/** Whether the account is in the way of what the key must be allowed. */
export function isBlocked({ found }: PermissionRow): boolean {
  return found === 'blocked';
}

/**
 * The difference of the clocks by which dates are reckoned: a wrong clock of ours must make no key overdue, nor may
 * an unverified `Date` hide an overdue key.
 */
function provenSkew(skew = 0, cause: Cause): number {
  return cause === 'clock' || cause === 'clock-and-individual' || Math.abs(skew) <= PLAUSIBLE_SKEW ? skew : 0;
}

function overdue(rotation: Rotation): Status[] {
  return rotation.state === 'overdue' ? ['overdue'] : [];
}

function latest(answers: readonly Answer[], of: (answer: Answer) => number | undefined): number | undefined {
  return answers.map(of).findLast((value) => value !== undefined);
}
