import type { Finding } from '../locate/finding.ts';
import type { AllowEntry, AllowList } from './allow-list.ts';
import { EntryIndex } from './entry-index.ts';

/** The lists that count in one scan. */
export interface AllowLists {
  /** The input `allow`. */
  readonly input: AllowList;
  /** The list that rules over all that was scanned. */
  readonly ruling: AllowList;
  /** On a pull request the head's list: it covers what the base held already, never what the range adds. */
  readonly headOnly: AllowList;
}

export interface Allowed {
  readonly finding: Finding;
  readonly entry: AllowEntry;
}

export interface AppliedLists {
  /** What fails the job. */
  readonly leaking: readonly Finding[];
  readonly allowed: readonly Allowed[];
  /** Entries that no finding needed. */
  readonly unused: readonly AllowEntry[];
}

/**
 * Parts the findings in those that are allowed and those that are not. A line of the head's covers what the base held and
 * nothing else, so its patterns are not even tried on anything else: whoever writes both the patterns and the names could
 * make them take for ever.
 */
export function applyAllowList(
  findings: readonly Finding[],
  lists: AllowLists,
  heldByBase: (finding: Finding) => boolean,
): AppliedLists {
  const ruling = new EntryIndex([...lists.input.entries, ...lists.ruling.entries]);
  const headOnly = new EntryIndex(lists.headOnly.entries);
  const leaking: Finding[] = [];
  const allowed: Allowed[] = [];
  const used = new Set<AllowEntry>();
  for (const finding of findings) {
    const isHeld = heldByBase(finding);
    const rules = ruling.fitting(finding);
    const exceptions = headOnly.fitting(finding, isHeld);
    // Of a pattern that was not tried nobody knows whether it is needed.
    for (const entry of [...rules, ...exceptions, ...(isHeld ? [] : headOnly.globs)]) used.add(entry);
    const entry = rules[0] ?? (isHeld ? exceptions[0] : undefined);
    if (entry === undefined) leaking.push(finding);
    else allowed.push({ finding, entry });
  }
  const entries = [...lists.input.entries, ...lists.ruling.entries, ...lists.headOnly.entries];
  return { leaking, allowed, unused: entries.filter((entry) => !used.has(entry)) };
}
