import { forLog } from '../../runner/untrusted.ts';
import { type AllowEntry, describeProblem, parseAllowList } from '../allow/allow-list.ts';
import { GlobBudget } from '../allow/glob-work.ts';
import type { Finding } from '../locate/finding.ts';
import { count } from '../wording.ts';

/** It is a hint, which a few lines and leaks are enough for. */
const MOST_ENTRIES = 200;
const MOST_FINDINGS = 1000;
const MOST_HINTS = 10;
/** As `workOf` counts it. */
const MOST_WORK = 20_000_000;

/**
 * Sentences about lines without a folder, such as `*.p8`, that cover the root alone while there are leaks below it that
 * fit: elsewhere, in .gitignore, such a line is meant for all folders.
 */
export function rootOnlyLines(entries: readonly AllowEntry[], leaking: readonly Finding[]): string[] {
  const findings = leaking.slice(0, MOST_FINDINGS);
  const hints: string[] = [];
  const budget = new GlobBudget(MOST_WORK);
  for (const entry of entries.filter(isForRoot).slice(0, MOST_ENTRIES)) {
    const text = `**/${entry.text}`;
    const [deeper] = parseAllowList(text, entry.source).entries;
    const fitting =
      deeper === undefined
        ? 0
        : findings.filter((finding) => isTried(deeper, finding, budget) && deeper.matches(finding)).length;
    if (fitting === 0) continue;
    const message = `covers the root of the repository alone, and ${count(fitting, 'leak lies', 'leaks lie')} below it: write ${forLog(text)} if these are meant as well.`;
    hints.push(describeProblem({ source: entry.source, line: entry.line, allowsNothing: false, message }));
  }
  return hints.slice(0, MOST_HINTS);
}

/** A slash at the start, or anywhere before the end, says that the root is meant. */
function isForRoot({ kind, text }: AllowEntry): boolean {
  return kind !== 'key' && text.search('/') === (text.endsWith('/') ? text.length - 1 : -1);
}

function isTried({ work }: AllowEntry, { place }: Finding, budget: GlobBudget): boolean {
  return work === undefined || (place.kind === 'file' && budget.spend(() => work(place.path.toString('utf8'))));
}
