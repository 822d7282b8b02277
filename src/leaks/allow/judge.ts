import type { Finding } from '../locate/finding.ts';
import type { AllowEntry, AllowList } from './allow-list.ts';

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

export interface Judgement {
  /** What fails the job. */
  readonly leaking: readonly Finding[];
  readonly allowed: readonly Allowed[];
  /** Entries that no finding needed. */
  readonly unused: readonly AllowEntry[];
}

/** Parts the findings in those that are allowed and those that are not. `heldByBase` is asked for the head's lines only. */
export function judge(
  findings: readonly Finding[],
  lists: AllowLists,
  heldByBase: (finding: Finding) => boolean,
): Judgement {
  const everywhere = [...lists.input.entries, ...lists.ruling.entries];
  const entries = [...everywhere, ...lists.headOnly.entries];
  const leaking: Finding[] = [];
  const allowed: Allowed[] = [];
  const used = new Set<AllowEntry>();
  for (const finding of findings) {
    const fitting = entries.filter((entry) => entry.matches(finding));
    for (const entry of fitting) used.add(entry);
    const [entry] = fitting.filter((candidate) => everywhere.includes(candidate) || heldByBase(finding));
    if (entry === undefined) leaking.push(finding);
    else allowed.push({ finding, entry });
  }
  return { leaking, allowed, unused: entries.filter((entry) => !used.has(entry)) };
}
