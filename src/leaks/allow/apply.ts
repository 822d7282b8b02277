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

/** Parts the findings in those that are allowed and those that are not. `heldByBase` is asked for the head's lines only. */
export function applyAllowList(
  findings: readonly Finding[],
  lists: AllowLists,
  heldByBase: (finding: Finding) => boolean,
): AppliedLists {
  const headOnly = new Set(lists.headOnly.entries);
  const entries = [...lists.input.entries, ...lists.ruling.entries, ...headOnly];
  const index = new EntryIndex(entries);
  const leaking: Finding[] = [];
  const allowed: Allowed[] = [];
  const used = new Set<AllowEntry>();
  for (const finding of findings) {
    const fitting = index.fitting(finding);
    for (const entry of fitting) used.add(entry);
    const entry = fitting.find((candidate) => !headOnly.has(candidate) || heldByBase(finding));
    if (entry === undefined) leaking.push(finding);
    else allowed.push({ finding, entry });
  }
  return { leaking, allowed, unused: entries.filter((entry) => !used.has(entry)) };
}
