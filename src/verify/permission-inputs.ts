import { Problems } from '../runner/user-error.ts';
import { readScope } from '../token/scope.ts';

/** Requests in `can` and `cannot` together: each costs up to two of the hourly limit, more when Apple stumbles. */
const MOST = 5;

/** A request that is tried, and what it must come to. */
export interface Expectation {
  /** Path and query. */
  readonly target: string;
  readonly wanted: 'allowed' | 'refused';
}

/**
 * Reads the lines of `can` and `cannot`: `GET PATH[?QUERY]`, five at most.
 *
 * @throws {UserError} that names every fault, also a request that stands in both
 */
export function readExpectations(can: readonly string[], cannot: readonly string[]): Expectation[] {
  const problems = new Problems();
  const targets = (lines: readonly string[], input: string): string[] =>
    (problems.collect(() => readScope(lines, input)) ?? []).map((entry) => entry.slice('GET '.length));
  const allowed = targets(can, 'can');
  const refused = targets(cannot, 'cannot');
  const count = allowed.length + refused.length;
  if (count > MOST) {
    problems.add(
      `The inputs "can" and "cannot" name ${count} requests, and ${MOST} are the most that are tried. Keep those that tell the role of this key from the next.`,
    );
  }
  if (allowed.some((target) => refused.includes(target))) {
    problems.add('A request stands in both "can" and "cannot". Take it out of one of them.');
  }
  problems.throwIfAny();
  return [
    ...allowed.map((target) => ({ target, wanted: 'allowed' as const })),
    ...refused.map((target) => ({ target, wanted: 'refused' as const })),
  ];
}
