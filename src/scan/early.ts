import { findLayout, locateCheckout } from '../leaks/git/checkout.ts';
import { Git } from '../leaks/git/git.ts';
import { startThreads } from '../leaks/search/start-threads.ts';
import type { Thread } from '../leaks/search/threads.ts';
import type { RunnerEnvironment } from './runner-environment.ts';

/** What takes its time to get ready, and so is started before the rest of the program is even loaded. */
export interface Early {
  /** The threads of the search for the checkout that the inputs name. Empty where there is little to read. */
  readonly threads: readonly Thread[];
  readonly git: Promise<Git>;
}

export function startEarly(env: NodeJS.ProcessEnv, { workspace }: RunnerEnvironment, now: Date): Early {
  const threads = threadsFor(env, workspace, now);
  const git = Git.find({ workspace });
  // The error surfaces where it is awaited.
  git.catch(() => {});
  return { threads, git };
}

function threadsFor(env: NodeJS.ProcessEnv, workspace: string, now: Date): Thread[] {
  try {
    const layout = findLayout(locateCheckout(workspace, env.INPUT_PATH?.trim() || '.'));
    return layout === undefined ? [] : startThreads(layout.commonDir, now);
  } catch {
    // What is wrong with the checkout is reported when it is opened.
    return [];
  }
}
