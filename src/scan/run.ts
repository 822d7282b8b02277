import * as core from '@actions/core';
import { loadAllowLists } from '../leaks/allow/load.ts';
import { locateCheckout } from '../leaks/git/checkout.ts';
import { Git } from '../leaks/git/git.ts';
import { Store } from '../leaks/git/store.ts';
import { resolveScope } from '../leaks/range/scope.ts';
import { literally } from '../leaks/report/markdown.ts';
import { type Target, targetInside } from '../leaks/report/write-inside.ts';
import type { Thread } from '../leaks/search/threads.ts';
import { UserError } from '../runner/user-error.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { progressTeller } from './progress.ts';
import { publish, publishSarif, writeSummary } from './publish.ts';
import { scan } from './scan.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';

/** The scan action, from its inputs to its outputs. @param threads as `search` takes them */
export async function main(threads: readonly Thread[], now: Date): Promise<void> {
  try {
    await run({ threads, inputs: readInputs(), surroundings: readSurroundings(process.env), now });
  } catch (error) {
    // Whoever goes on in spite of the failure must not take silence for a clean repository.
    core.setOutput('complete', 'false');
    const reason = error instanceof UserError ? `\n\n${literally(error.message)}` : '';
    writeSummary(`# asc-key scan: not done\n\nNothing was read to its end.${reason}\n`);
    throw error;
  }
}

interface Task {
  /** Empty where there is little to read. */
  readonly threads: readonly Thread[];
  readonly inputs: Inputs;
  readonly surroundings: Surroundings;
  readonly now: Date;
}

/** @throws {UserError} when nothing can be read at all; leaks and gaps are published instead. */
async function run(task: Task): Promise<void> {
  const { inputs, surroundings } = task;
  const { workspace, temp } = surroundings;
  const checkout = locateCheckout(workspace, inputs.path);
  const git = await Git.find({ workspace });
  const target = inputs.sarifFile === undefined ? undefined : targetInside(workspace, inputs.sarifFile, 'sarif-file');
  const store = await Store.open(git, checkout, temp);
  try {
    await scanStore(store, target, task);
  } finally {
    await store.close();
  }
}

async function scanStore(store: Store, target: Target | undefined, task: Task): Promise<void> {
  const { threads, inputs, surroundings, now } = task;
  const { event, repository, serverUrl, runnerTemp } = surroundings;
  const request = { commits: inputs.commits, event, repository, serverUrl, runnerTemp };
  const scope = await resolveScope({ ...request, checkout: store, git: store.git });
  const report = await scan({
    store,
    scope,
    now,
    ...(threads.length > 0 ? { threads } : {}),
    lists: loadAllowLists(store, scope, inputs.allow),
    onProgress: progressTeller(store, scope, core.info),
  });
  if (target !== undefined) await publishSarif(store, report, target);
  publish(report, inputs);
}
