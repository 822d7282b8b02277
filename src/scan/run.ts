import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import type { EndReason } from '../leaks/early-end.ts';
import { locateCheckout } from '../leaks/git/checkout.ts';
import { isFolder } from '../leaks/git/files.ts';
import { ObjectDatabase } from '../leaks/git/object-database.ts';
import { resolveScope } from '../leaks/range/find-scope.ts';
import type { Report } from '../leaks/report/report.ts';
import { targetInside } from '../leaks/report/write-inside.ts';
import { machineFault } from '../runner/machine-fault.ts';
import { UserError } from '../runner/user-error.ts';
import type { Early } from './early.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { progressLogger } from './progress.ts';
import type { EarlyEnd } from './request.ts';
import type { RunnerEnvironment } from './runner-environment.ts';
import { scan } from './scan.ts';
import { Supervision, whyEnded } from './supervise.ts';
import { nothingFound } from './unplaced.ts';

/** What the scan starts with. */
export interface ScanContext extends Early {
  readonly environment: RunnerEnvironment;
  /** Tokens that have expired by then are no findings. */
  readonly now: Date;
}

/** The scan action, from its inputs to its outputs. */
export async function main(context: ScanContext): Promise<void> {
  try {
    await run({ ...context, inputs: readInputs() });
  } catch (error) {
    const { writeFailure } = await publishing();
    writeFailure(error instanceof UserError ? error.message : machineFault(error));
    // Whoever goes on in spite of the failure must not take silence for a clean repository.
    core.setOutput('complete', 'false');
    throw error;
  } finally {
    // One that never got its order would wait for it.
    for (const thread of context.threads) void thread.stop();
  }
}

interface Task extends ScanContext {
  readonly inputs: Inputs;
}

/** Loaded when there is something to report. */
const publishing = (): Promise<typeof import('./publish.ts')> => import('./publish.ts');

/** @throws {UserError} when nothing can be read at all; leaks and gaps are published instead. */
async function run(task: Task): Promise<void> {
  const { inputs, environment } = task;
  const { workspace, temp } = environment;
  const checkout = locateCheckout(workspace, inputs.path);
  const git = await task.git;
  const target = inputs.sarifFile === undefined ? undefined : targetInside(workspace, inputs.sarifFile, 'sarif-file');
  const supervision = new Supervision({ timeout: inputs.timeout, git, failed: 1 });
  const { ending } = supervision;
  const why = (reason: EndReason): string => whyEnded(reason, `the input "timeout" is ${inputs.timeoutText}`);
  let store: ObjectDatabase | undefined;
  const makeReport = async (): Promise<Report> => {
    const opening = ObjectDatabase.open(git, checkout, isFolder(temp) ? temp : tmpdir()).then((opened) => {
      store = opened;
      return opened;
    });
    // Both ask git, at once; that it is too old says more than what it cannot read.
    await Promise.allSettled([opening, task.newEnough]);
    await task.newEnough;
    return scanStore(await opening, { ending, why }, task);
  };
  try {
    const report = await supervision.within(makeReport(), () => nothingFound(why(ending.reason ?? 'time')));
    const { publish, publishSarif } = await publishing();
    // What keeps the file from being written must not keep the report from being read.
    const readable = ending.reason === undefined ? store : undefined;
    const written = target === undefined ? undefined : publishSarif(readable, report, target);
    await written?.catch(() => {});
    publish(report, inputs);
    await written;
  } finally {
    supervision.close();
    await store?.close();
  }
}

async function scanStore(store: ObjectDatabase, early: EarlyEnd, task: Task): Promise<Report> {
  const { threads, inputs, environment, now } = task;
  const { event, repository, sha, serverUrl, runnerTemp } = environment;
  // Needed in any case; asked for first, they say what HEAD is, too. Their error surfaces where they are awaited.
  store.refs().catch(() => {});
  const request = { commits: inputs.commits, event, repository, sha, serverUrl, runnerTemp };
  const scope = await resolveScope({ ...request, store });
  return scan({
    store,
    scope,
    now,
    early,
    hashesLines: inputs.sarifFile !== undefined,
    ...(threads.length > 0 ? { threads } : {}),
    lists: async () => {
      // While the threads read, there is time to load what comes after them.
      const [{ loadAllowLists }] = await Promise.all([import('../leaks/allow/load.ts'), publishing()]);
      return loadAllowLists(store, scope, inputs.allow);
    },
    onProgress: progressLogger(store, scope, core.info),
  });
}
