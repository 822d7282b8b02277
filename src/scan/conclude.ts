import { type AllowEntry, describeProblem } from '../leaks/allow/allow-list.ts';
import { applyAllowList } from '../leaks/allow/apply.ts';
import { heldByBase, type LoadedLists } from '../leaks/allow/load.ts';
import { lookAtHygiene, withoutAccepted } from '../leaks/hygiene/hygiene.ts';
import { locate } from '../leaks/locate/locate.ts';
import { searchNamed } from '../leaks/locate/named-content.ts';
import type { Finder } from '../leaks/locate/names.ts';
import { gapsOf } from '../leaks/report/gaps.ts';
import { groupLeaks } from '../leaks/report/leak.ts';
import { redacted } from '../leaks/report/redaction.ts';
import type { Report } from '../leaks/report/report.ts';
import { rootOnlyLines } from '../leaks/report/root-only.ts';
import { placeNotes } from '../leaks/report/unread.ts';
import type { SearchResult } from '../leaks/types.ts';
import type { ScanRequest } from './scan.ts';

/** Locates the findings and applies the allow list. */
export async function conclude(request: ScanRequest, searching: Promise<SearchResult>): Promise<Report> {
  const { store, scope, now } = request;
  // What needs no finding is looked up while the threads read.
  const [read, lists, hygiene, refs, head] = await Promise.all([
    searching,
    request.lists(),
    lookAtHygiene(store, scope),
    store.refs(),
    store.head(),
  ]);
  const finder = once(async () => new (await import('../leaks/detect/detector.ts')).Detector({ now }));
  const tips = [...refs.map(({ id }) => id), ...(head === undefined ? [] : [head])];
  const ground = { store, scope, tips, finder };
  const found = await locate(ground, read);
  // What is found by its name is read for its content, too: an old object may have got that name.
  const result = await searchNamed(request, read, found);
  const findings = result === read ? found : await locate(ground, result);
  const { leaking, allowed, unused } = applyAllowList(findings, lists, await heldByBase(store, scope, findings));
  const report: Report = {
    leaks: groupLeaks(leaking),
    allowed,
    read: { commits: result.commits, objects: result.objects, bytes: result.bytes },
    described: scope.described,
    warnings: [...scope.warnings, ...lists.warnings, ...problemsOf(lists), ...rootOnlyLines(entriesOf(lists), leaking)],
    incomplete: [...scope.incomplete, ...gapsOf(result, store.isPartial || store.shallow.length > 0)],
    unread: await placeNotes(store, scope, result.notes, finder),
    // Lines of another commit are not there to be removed, or stand in this one's list as well.
    unused: scope.range.kind === 'all' ? unused.filter(({ source }) => source !== 'base') : [],
    hygiene: withoutAccepted(hygiene, leaking, allowed),
  };
  return redacted(report, finder);
}

function entriesOf({ input, ruling, headOnly }: LoadedLists): AllowEntry[] {
  return [input, ruling, headOnly].flatMap(({ entries }) => entries);
}

function problemsOf({ input, ruling, headOnly }: LoadedLists): string[] {
  const told = new Set(ruling.problems.map(({ line, message }) => `${line} ${message}`));
  // A head that leaves the base's list as it is would tell of each line twice.
  const ofHead = headOnly.problems.filter(({ line, message }) => !told.has(`${line} ${message}`));
  return [...input.problems, ...ruling.problems, ...ofHead].map(describeProblem);
}

function once(make: () => Promise<Finder>): () => Promise<Finder> {
  let made: Promise<Finder> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
