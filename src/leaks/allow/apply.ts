import { setImmediate } from 'node:timers/promises';
import type { Finding, Located } from '../locate/finding.ts';
import type { AllowEntry, AllowList } from './allow-list.ts';
import { EntryIndex } from './entry-index.ts';
import { GlobBudget } from './glob-work.ts';

/** The lists that count in one scan. */
export interface AllowLists {
  /** The input `allow`. */
  readonly input: AllowList;
  /** The list that rules over all that was scanned. */
  readonly ruling: AllowList;
  /** On a pull request the head's list: it covers what the base held already, never what the range adds. */
  readonly headOnly: AllowList;
}

export interface Allowed<T extends Located = Finding> {
  readonly finding: T;
  readonly entry: AllowEntry;
}

export interface AppliedLists<T extends Located = Finding> {
  /** What fails the job. */
  readonly leaking: readonly T[];
  readonly allowed: readonly Allowed<T>[];
  /** Entries that no finding needed. */
  readonly unused: readonly AllowEntry[];
  /** How many of the findings that leak could not be compared with all globs: it would have taken for ever. */
  readonly untried: number;
}

/** After so many findings others have their turn, such as a signal that is to end the process. */
const TURN = 50;

/**
 * Parts the findings in those that are allowed and those that are not. A line of the head's covers what the base held and
 * nothing else, so its patterns are not even tried on anything else: whoever writes both the patterns and the names could
 * make them take for ever.
 */
export async function applyAllowList<T extends Located>(
  findings: readonly T[],
  lists: AllowLists,
  heldByBase: (finding: T) => boolean,
): Promise<AppliedLists<T>> {
  const ruling = new EntryIndex([...lists.input.entries, ...lists.ruling.entries]);
  const headOnly = new EntryIndex(lists.headOnly.entries);
  const leaking: T[] = [];
  const allowed: Allowed<T>[] = [];
  const used = new Set<AllowEntry>();
  const budget = new GlobBudget();
  let untried = 0;
  for (const [at, finding] of findings.entries()) {
    if (at % TURN === TURN - 1) await setImmediate();
    let isTried = true;
    // Of a pattern that was not tried nobody knows whether it is needed.
    const leaveOut = (entry: AllowEntry): void => {
      isTried = false;
      used.add(entry);
    };
    const isHeld = heldByBase(finding);
    const rules = ruling.fitting(finding, budget, leaveOut);
    const exceptions = headOnly.fitting(finding, isHeld ? budget : undefined, leaveOut);
    for (const entry of [...rules, ...exceptions, ...(isHeld ? [] : headOnly.globs)]) used.add(entry);
    const entry = rules[0] ?? (isHeld ? exceptions[0] : undefined);
    if (entry === undefined) {
      leaking.push(finding);
      untried += isTried ? 0 : 1;
    } else allowed.push({ finding, entry });
  }
  const entries = [...lists.input.entries, ...lists.ruling.entries, ...lists.headOnly.entries];
  return { leaking, allowed, unused: entries.filter((entry) => !used.has(entry)), untried };
}
