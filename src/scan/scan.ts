import { describeProblem } from '../leaks/allow/allow-list.ts';
import { judge } from '../leaks/allow/judge.ts';
import { heldByBase, type LoadedLists } from '../leaks/allow/load.ts';
import { Detector } from '../leaks/detect/detector.ts';
import type { Store } from '../leaks/git/store.ts';
import { lookAtHygiene } from '../leaks/hygiene/hygiene.ts';
import { locate } from '../leaks/locate/locate.ts';
import type { Finder } from '../leaks/locate/names.ts';
import { gapsOf } from '../leaks/report/gaps.ts';
import { groupLeaks } from '../leaks/report/leak.ts';
import { redacted } from '../leaks/report/redaction.ts';
import type { Report } from '../leaks/report/report.ts';
import { placeNotes } from '../leaks/report/unread.ts';
import { search } from '../leaks/search/search.ts';
import type { Thread } from '../leaks/search/threads.ts';
import type { Scope } from '../leaks/types.ts';

export interface ScanRequest {
  readonly store: Store;
  readonly scope: Scope;
  /** The allow lists that count; they may come while objects are read. */
  readonly lists: LoadedLists | Promise<LoadedLists>;
  readonly now: Date;
  /** As `search` takes them. */
  readonly threads?: readonly Thread[];
  readonly onProgress?: (objects: number) => void;
}

/** Reads all that the scope asks for, tells what is where, and judges it by the allow list. */
export async function scan(request: ScanRequest): Promise<Report> {
  const { store, scope, now, lists: loading, ...means } = request;
  // What needs no finding is looked up while the threads read.
  const [result, lists, hygiene, refs, head] = await Promise.all([
    search({ git: store.git, store, scope, now, ...means }),
    loading,
    lookAtHygiene(store, scope),
    store.refs(),
    store.head(),
  ]);
  const finder = once(() => new Detector({ now }));
  const tips = [...refs.map(({ id }) => id), ...asList(head)];
  const findings = await locate({ store, scope, tips, finder }, result);
  const { leaking, allowed, unused } = judge(findings, lists, await heldByBase(store, scope, findings));
  const report: Report = {
    leaks: groupLeaks(leaking),
    allowed,
    read: { commits: result.commits, objects: result.objects, bytes: result.bytes },
    described: scope.described,
    warnings: [...scope.warnings, ...lists.warnings, ...problemsOf(lists)],
    incomplete: [...scope.incomplete, ...gapsOf(result)],
    unread: await placeNotes(store, scope, result.notes, finder),
    unused: scope.range.kind === 'all' ? unused : [],
    hygiene,
  };
  return redacted(report, finder);
}

function problemsOf({ input, ruling, headOnly }: LoadedLists): string[] {
  const told = new Set(ruling.problems.map(({ line, message }) => `${line} ${message}`));
  // A head that leaves the base's list as it is would tell of each line twice.
  const ofHead = headOnly.problems.filter(({ line, message }) => !told.has(`${line} ${message}`));
  return [...input.problems, ...ruling.problems, ...ofHead].map(describeProblem);
}

function once(make: () => Finder): () => Finder {
  let made: Finder | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function asList<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
