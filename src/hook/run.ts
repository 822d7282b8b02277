import { tmpdir } from 'node:os';
import { type AllowList, NO_LINES, parseAllowList } from '../leaks/allow/allow-list.ts';
import { ALLOW_FILE } from '../leaks/allow/file-name.ts';
import type { LoadedLists } from '../leaks/allow/load.ts';
import type { EndReason } from '../leaks/early-end.ts';
import { Git } from '../leaks/git/git.ts';
import { ObjectDatabase } from '../leaks/git/object-database.ts';
import { readTreeFile } from '../leaks/objects/tree-file.ts';
import { failing } from '../leaks/report/leak.ts';
import type { Report } from '../leaks/report/report.ts';
import type { Scope } from '../leaks/types.ts';
import { machineFault } from '../runner/machine-fault.ts';
import { UserError } from '../runner/user-error.ts';
import { scan } from '../scan/scan.ts';
import { Supervision, whyEnded } from '../scan/supervise.ts';
import { HELP, parseArguments } from './arguments.ts';
import { type About, hookLines } from './lines.ts';
import { findPlace, type HookPlace, ownIndex } from './repository.ts';
import { scopeOfIndex } from './staged.ts';
import { type CommitInMaking, isTemporary, pathsIn, pathsOf } from './take-out.ts';

/** The exit codes: nothing found, something found, could not look. */
const CLEAN = 0;
const LEAK = 1;
const FAILED = 2;

/** For a look at everything, as --all takes it. */
const TIMEOUT_MS = 10 * 60_000;

/** The hook, from its arguments to its exit code. `say` takes one line for people. */
export async function runHook(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  say: (line: string) => void,
): Promise<number> {
  try {
    const task = parseArguments(args);
    if (task === 'help') {
      say(HELP.trimEnd());
      return CLEAN;
    }
    if (typeof task === 'object') {
      const { explainFile } = await import('./explain.ts');
      const { lines, keys, gaps } = explainFile(task.explain, new Date());
      for (const line of lines) say(line);
      if (keys > 0) return LEAK;
      return gaps > 0 ? FAILED : CLEAN;
    }
    const { report, about, commit } = await look(task, findPlace(process.cwd(), env));
    for (const line of hookLines(report, about, commit)) say(line);
    if (failing(report.leaks).length > 0) return LEAK;
    return report.incomplete.length > 0 ? FAILED : CLEAN;
  } catch (error) {
    say(`asc-key: ${explain(error)}`);
    return FAILED;
  }
}

interface Looked {
  readonly report: Report;
  readonly about: About;
  readonly commit: CommitInMaking;
}

async function look(task: 'staged' | 'all', place: HookPlace): Promise<Looked> {
  const git = await Git.find({ workspace: place.checkout });
  const supervision = new Supervision({ timeout: TIMEOUT_MS, git, failed: FAILED });
  const store = await ObjectDatabase.open(git, place.checkout, tmpdir());
  try {
    const early = { ending: supervision.ending, why: (reason: EndReason) => whyEnded(reason, 'it has ten minutes') };
    const head = await store.head();
    const now = new Date();
    const inMaking = async ({ leaks }: Report, isMerge: boolean): Promise<CommitInMaking> => ({
      isFirst: head === undefined,
      fromFiles: isTemporary(place.index),
      isMerge,
      // After an early end git may not be asked any more.
      inHead: await pathsIn(
        store,
        early.ending.reason === undefined ? head : undefined,
        pathsOf(leaks.flatMap(({ findings }) => findings)),
      ),
    });
    if (task === 'all') {
      const report = await scan({
        store,
        scope: wholeOf(head, store),
        now,
        early,
        lists: () => readLists(store, [head]),
      });
      return { about: 'all', report, commit: await inMaking(report, false) };
    }
    const index = place.index ?? ownIndex(store.checkoutGitDir);
    const byHand = place.index === undefined;
    const { scope, commit, isNew, isMerge } = await scopeOfIndex(store, index, { byHand, merged: place.merged });
    const report = await scan({ store, scope, now, early, lists: () => readLists(store, [head, commit]) });
    return { about: isNew ? 'staged' : 'tracked', report, commit: await inMaking(report, isMerge) };
  } finally {
    supervision.close();
    await store.close();
  }
}

/** The hook fetches nothing: of a shallow clone it sees the last commits only. */
function wholeOf(head: string | undefined, { shallow }: ObjectDatabase): Scope {
  const incomplete =
    shallow.length === 0
      ? []
      : ['the clone is shallow, and the rest of its history is not here. Run git fetch --unshallow.'];
  return { tree: head, range: { kind: 'all' }, base: undefined, described: [], warnings: [], incomplete };
}

/** Lines that are staged count at once, beside those of HEAD: a pull request is judged by its base's list later on. */
async function readLists(store: ObjectDatabase, commits: readonly (string | undefined)[]): Promise<LoadedLists> {
  const lists: AllowList[] = [];
  for (const commit of commits) {
    const content = commit === undefined ? undefined : await readTreeFile(store, commit, ALLOW_FILE);
    if (content !== undefined) lists.push(parseAllowList(content.toString('utf8'), 'head'));
  }
  // The newest list is the one whose faults are listed.
  const problems = lists.at(-1)?.problems ?? [];
  const ruling = { entries: lists.flatMap(({ entries }) => entries), problems };
  return { input: NO_LINES, ruling, headOnly: NO_LINES, warnings: [] };
}

/** A message of ours; anything else could hold what it failed on, so only its kind is named. */
function explain(error: unknown): string {
  if (error instanceof UserError) return error.message;
  const machine = machineFault(error);
  if (machine !== undefined) return `nothing was checked. ${machine}`;
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  return `this is a fault of asc-key (${kind}), and nothing was checked. Report it in an issue of asc-key.`;
}
