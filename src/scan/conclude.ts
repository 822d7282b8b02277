import { setImmediate } from 'node:timers/promises';
import { partGaps } from '../leaks/allow/accepted-gaps.ts';
import { type AllowEntry, describeProblem, NO_LINES } from '../leaks/allow/allow-list.ts';
import { applyAllowList } from '../leaks/allow/apply.ts';
import { heldByBase, type LoadedLists } from '../leaks/allow/load.ts';
import type { Finder } from '../leaks/detect/detector.ts';
import type { ObjectDatabase } from '../leaks/git/object-database.ts';
import { holdYoungGeneration } from '../leaks/heaps.ts';
import { lookAtHygiene, withoutAccepted } from '../leaks/hygiene/hygiene.ts';
import { locateGaps } from '../leaks/locate/gaps.ts';
import { locate } from '../leaks/locate/locate.ts';
import { searchNamed } from '../leaks/locate/named-content.ts';
import { gapsOf } from '../leaks/report/incomplete-reasons.ts';
import { groupLeaks } from '../leaks/report/leak.ts';
import { redacted } from '../leaks/report/redaction.ts';
import type { Report } from '../leaks/report/report.ts';
import { rootOnlyLines } from '../leaks/report/root-only.ts';
import { placeNotes } from '../leaks/report/unread-report.ts';
import type { Scope, SearchResult } from '../leaks/types.ts';
import { count } from '../leaks/wording.ts';
import type { EarlyEnd, ScanRequest } from './request.ts';
import { nothingFound, unplaced } from './unplaced.ts';

/**
 * Locates the findings and applies the allow list. Where the scan ends early, that is said, and after the
 * last call places are not looked up any more.
 */
export async function conclude(request: ScanRequest, searching: Promise<SearchResult>): Promise<Report> {
  const { early } = request;
  if (early === undefined) return placed(request, searching);
  const instead = (): Promise<Report> => withoutPlaces(request, searching, early);
  const whole = placed(request, searching);
  try {
    return await Promise.race([whole, early.ending.lastCall.then(instead)]);
  } catch (error) {
    if (early.ending.reason === undefined) throw error;
    return instead();
  } finally {
    // What it fails with after the last call is no news.
    whole.catch(() => {});
  }
}

async function placed(request: ScanRequest, searching: Promise<SearchResult>): Promise<Report> {
  const { store, now, early } = request;
  // What needs no finding is looked up while the threads read.
  const [read, lists, hygiene, refs, head] = await Promise.all([
    searching,
    request.lists(),
    lookAtHygiene(store, request.scope),
    store.refs(),
    store.head(),
  ]);
  holdYoungGeneration();
  const scope = endedEarly(request.scope, early);
  const finder = finderFor(now);
  const tips = [...refs.map(({ id }) => id), ...(head === undefined ? [] : [head])];
  const context = { store, scope, tips, finder };
  const found = await locate(context, read);
  // What is found by its name is read for its content, too: an old object may have got that name.
  const result = await searchNamed({ ...request, ending: early?.ending }, read, found);
  const findings = result === read ? found : await locate(context, result);
  const located = [...findings, ...(await locateGaps(context, result))];
  const isHeld = await heldByBase(store, scope, located);
  const { leaking, allowed, unused, untried, acceptedGaps } = partGaps(await applyAllowList(located, lists, isHeld));
  const report: Report = {
    leaks: groupLeaks(leaking),
    allowed,
    read: { commits: result.commits, objects: result.objects, bytes: result.bytes },
    described: scope.described,
    warnings: [
      ...scope.warnings,
      ...lists.warnings,
      ...problemsOf(lists),
      ...(untried > 0 ? [untriedGlobs(untried)] : []),
      ...rootOnlyLines(entriesOf(lists), leaking),
      ...hygiene.warnings,
    ],
    // It may have ended early while places were looked up.
    incomplete: [...endedEarly(request.scope, early).incomplete, ...gapsOf(result, isPart(store), acceptedGaps)],
    unread: await placeNotes(store, scope, result.notes, finder, acceptedGaps),
    // Lines of another commit are not there to be removed, or stand in this one's list as well.
    unused: scope.range.kind === 'all' ? unused.filter(({ source }) => source !== 'base') : [],
    hygiene: withoutAccepted(hygiene.findings, leaking, allowed),
  };
  return redacted(report, finder);
}

/** The report of a scan that has no time left: what the search found until now, by its objects, as far as lists are known. */
async function withoutPlaces(
  request: ScanRequest,
  searching: Promise<SearchResult>,
  { ending, why }: EarlyEnd,
): Promise<Report> {
  const result = await asFarAs(searching);
  const report = nothingFound(why(ending.reason ?? 'time'));
  if (result === undefined) return report;
  const lists = (await asFarAs(request.lists())) ?? { input: NO_LINES, ruling: NO_LINES, headOnly: NO_LINES };
  const { leaking, allowed } = await applyAllowList(unplaced(result), lists, () => false);
  const { described, warnings, incomplete } = request.scope;
  const read = { commits: result.commits, objects: result.objects, bytes: result.bytes };
  const gaps = [...incomplete, ...report.incomplete, ...gapsOf(result, isPart(request.store))];
  const partial = { ...report, leaks: groupLeaks(leaking), allowed, read, described, warnings, incomplete: gaps };
  return redacted(partial, finderFor(request.now));
}

function isPart(store: ObjectDatabase): boolean {
  return store.isPartial || store.shallow.length > 0;
}

/** What a promise has come to, when it has; it is not waited for. */
function asFarAs<T>(promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise.catch(() => undefined), setImmediate(undefined)]);
}

/** That a scan ended early is one more thing that it lacks. */
function endedEarly(scope: Scope, early: EarlyEnd | undefined): Scope {
  const reason = early?.ending.reason;
  if (early === undefined || reason === undefined) return scope;
  return { ...scope, incomplete: [...scope.incomplete, early.why(reason)] };
}

function entriesOf({ input, ruling, headOnly }: LoadedLists): AllowEntry[] {
  return [input, ruling, headOnly].flatMap(({ entries }) => entries);
}

function problemsOf({ input, ruling, headOnly }: LoadedLists): string[] {
  const listed = new Set(ruling.problems.map(({ line, message }) => `${line} ${message}`));
  // A head that leaves the base's list as it is would list each line twice.
  const ofHead = headOnly.problems.filter(({ line, message }) => !listed.has(`${line} ${message}`));
  return [...input.problems, ...ruling.problems, ...ofHead].map(describeProblem);
}

/** Names that are long and alike enough make a pattern's work grow beyond all bounds. */
function untriedGlobs(findings: number): string {
  return `Lines of an allow list with "*" were not tried on ${count(findings, 'finding')}, which count as leaks: the names are too long, or there are too many of them. Name folders (ending in "/"), files or keys: these always count.`;
}

function finderFor(now: Date): () => Promise<Finder> {
  let made: Promise<Finder> | undefined;
  return () => {
    made ??= import('../leaks/detect/detector.ts').then(({ Detector }) => new Detector({ now }));
    return made;
  };
}
