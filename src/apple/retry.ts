import { type Answer, type AnswerKind, isBudgetSpent } from './answer.ts';
import type { Budget } from './budget.ts';

/** Tries in a series; a refusal that came last is confirmed by one more. */
const TRIES = 5;
/** Milliseconds before the second, third, fourth and fifth try after a 401, and before a confirmation. */
const WAITS_AFTER_401 = [2000, 5000, 10_000, 20_000] as const;
const WAIT_BEFORE_CONFIRMING = 2000;
const FIRST_WAIT_AFTER_FAILURE = 1000;

/** What a series of tries at one request says. */
export type Verdict =
  | 'accepted'
  | 'role'
  /** 401 on every one of five tries. */
  | 'rejected'
  | 'agreement'
  | 'membership'
  | 'no-team'
  | 'no-such-request'
  | 'refused'
  /** No clear answer: nothing is said about the key. */
  | 'silent';

export interface RetryOutcome {
  readonly verdict: Verdict;
  /** Oldest first, at least one. */
  readonly answers: readonly Answer[];
  /** The one that decided. */
  readonly last: Answer;
  /** True when there was no time for another try. */
  readonly cutShort: boolean;
}

export interface RetryOptions {
  /** Asks once. A token that is not limited to the request is asked for where Apple's scope rules could be in the way. */
  readonly ask: (scoped: boolean) => Promise<Answer>;
  readonly budget: Budget;
  /** Whether a 403 about the role counts only when an unscoped token gets it, too. */
  readonly confirmRole: boolean;
  /**
   * Called with each answer as it comes.
   *
   * @param wait milliseconds until the next try; undefined when there is none
   */
  readonly onTry?: (answer: Answer, wait: number | undefined) => void;
}

/** Asks until the answers say something, tries are used up or the time is. */
export async function askUntilClear({ ask, budget, confirmRole, onTry }: RetryOptions): Promise<RetryOutcome> {
  const answers: Answer[] = [];
  for (;;) {
    const last = await ask(isScoped(answers));
    answers.push(last);
    const verdict = read(answers, confirmRole);
    const wait = verdict === undefined ? waitAfter(answers, budget) : undefined;
    onTry?.(last, wait !== undefined && wait < budget.remaining() ? wait : undefined);
    if (verdict !== undefined) return { verdict, answers, last, cutShort: false };
    if (!(await budget.pause(wait ?? 0))) {
      return { verdict: unconfirmed(answers, last), answers, last, cutShort: true };
    }
  }
}

/** What the answers so far say; undefined when one should ask again. */
export function read(answers: readonly Answer[], confirmRole: boolean): Verdict | undefined {
  const last = answers[answers.length - 1];
  if (last === undefined) return undefined;
  if (last.kind === 'accepted') return 'accepted';
  if (last.kind === 'role' && !confirmRole) return 'role';
  if (last.hopeless || isBudgetSpent(last)) return 'silent';
  if (isConfirmable(last.kind)) {
    const before = answers.slice(0, -1).filter(({ kind }) => family(kind) === family(last.kind));
    if (before.length > 0) return last.kind;
    return answers.length > TRIES ? exhausted(answers) : undefined;
  }
  return answers.length < TRIES ? undefined : exhausted(answers);
}

/** The tries are used up: a key that Apple refused in one way or another every time is not called fine. */
function exhausted(answers: readonly Answer[]): Verdict {
  if (answers.every(({ kind }) => kind === 'unauthorized')) return 'rejected';
  return answers.every(({ kind }) => kind === 'unauthorized' || isConfirmable(kind)) ? 'refused' : 'silent';
}

/**
 * The fifth token, and any that confirms a refusal, is not limited to the request: no change in Apple's rules about
 * scopes shall make a good key look bad.
 */
function isScoped(before: readonly Answer[]): boolean {
  return before.length < TRIES - 1 && !before.some(({ kind }) => isConfirmable(kind));
}

/** Milliseconds to wait before the next try. */
export function waitAfter(answers: readonly Answer[], budget: Pick<Budget, 'shrunk' | 'jittered'>): number {
  const last = answers[answers.length - 1];
  if (last?.kind === 'unauthorized') return budget.shrunk(WAITS_AFTER_401[answers.length - 1] ?? 20_000);
  if (last !== undefined && isConfirmable(last.kind)) return budget.shrunk(WAIT_BEFORE_CONFIRMING);
  const failures = answers.filter(({ kind }) => kind !== 'unauthorized' && !isConfirmable(kind)).length;
  const doubled = FIRST_WAIT_AFTER_FAILURE * 2 ** (failures - 1);
  return Math.max(last?.retryAfter ?? 0, budget.shrunk(budget.jittered(doubled)));
}

/** Time ran out: a refusal in Apple's own words stands when nothing else was heard, anything less says nothing. */
function unconfirmed(answers: readonly Answer[], { kind }: Answer): Verdict {
  if (!answers.every((answer) => family(answer.kind) === family(kind))) return 'silent';
  return isConfirmable(kind) && kind !== 'role' ? kind : 'silent';
}

const CONFIRMABLE = ['role', 'agreement', 'membership', 'no-team', 'no-such-request', 'refused'] as const;

function isConfirmable(kind: AnswerKind): kind is (typeof CONFIRMABLE)[number] {
  return CONFIRMABLE.some((each) => each === kind);
}

/** An agreement, a membership that lapsed and a team that is not found are one trouble: the one confirms the other. */
function family(kind: AnswerKind): AnswerKind | 'account' {
  return kind === 'agreement' || kind === 'membership' || kind === 'no-team' ? 'account' : kind;
}
