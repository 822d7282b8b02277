import * as core from '@actions/core';
import { loadAllowLists } from '../leaks/allow/load.ts';
import { findLayout, locateCheckout } from '../leaks/git/checkout.ts';
import { Git } from '../leaks/git/git.ts';
import { Store } from '../leaks/git/store.ts';
import { resolveScope } from '../leaks/range/scope.ts';
import { literally } from '../leaks/report/markdown.ts';
import { type Target, targetInside } from '../leaks/report/write-inside.ts';
import { startThreads } from '../leaks/search/search.ts';
import type { Thread } from '../leaks/search/threads.ts';
import { UserError } from '../runner/user-error.ts';
import { type Inputs, readInputs } from './inputs.ts';
import { progressTeller } from './progress.ts';
import { publish, publishSarif, writeSummary } from './publish.ts';
import { scan } from './scan.ts';
import { readSurroundings, type Surroundings } from './surroundings.ts';

/** The scan action, from its inputs to its outputs. */
export async function main(): Promise<void> {
  try {
    await run(readInputs(), readSurroundings(process.env), new Date());
  } catch (error) {
    // Whoever goes on in spite of the failure must not take silence for a clean repository.
    core.setOutput('complete', 'false');
    const reason = error instanceof UserError ? `\n\n${literally(error.message)}` : '';
    writeSummary(`# asc-key scan: not done\n\nNothing was read to its end.${reason}\n`);
    throw error;
  }
}

/** @throws {UserError} when nothing can be read at all; leaks and gaps are published instead. */
export async function run(inputs: Inputs, surroundings: Surroundings, now: Date): Promise<void> {
  const { workspace, temp } = surroundings;
  const checkout = locateCheckout(workspace, inputs.path);
  const layout = findLayout(checkout);
  // Started before anything else is known, for they take as long to get ready as git does to tell what to read.
  const threads = layout === undefined ? [] : startThreads(layout.commonDir, now);
  const git = await Git.find({ workspace });
  const target = inputs.sarifFile === undefined ? undefined : targetInside(workspace, inputs.sarifFile, 'sarif-file');
  const store = await Store.open(git, checkout, temp);
  try {
    await scanStore({ store, threads, inputs, surroundings, now, target });
  } finally {
    await store.close();
  }
}

interface Task {
  readonly store: Store;
  /** Empty where there is little to read, as far as is known yet. */
  readonly threads: readonly Thread[];
  readonly inputs: Inputs;
  readonly surroundings: Surroundings;
  readonly now: Date;
  readonly target: Target | undefined;
}

async function scanStore({ store, threads, inputs, surroundings, now, target }: Task): Promise<void> {
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
