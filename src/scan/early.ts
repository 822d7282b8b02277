import { findLayout, locateCheckout } from '../leaks/git/checkout.ts';
import type { Git } from '../leaks/git/git.ts';
import { startThreads } from '../leaks/search/start-threads.ts';
import type { Thread } from '../leaks/search/threads.ts';
import type { RunnerEnvironment } from './runner-environment.ts';

/** What takes its time to get ready, and so is started before the rest of the program is even loaded. */
export interface Early {
  /** The threads of the search for the checkout that the inputs name. Empty where there is little to read. */
  readonly threads: readonly Thread[];
  readonly git: Promise<Git>;
  /** Fulfilled when git was started, too, for the first time. */
  readonly started: Promise<unknown>;
}

export function startEarly(env: NodeJS.ProcessEnv, { workspace }: RunnerEnvironment, now: Date): Early {
  const threads = threadsFor(env, workspace, now);
  // What starts programs takes its time to be loaded, in which the threads are under way.
  const finding = import('../leaks/git/git.ts').then(({ Git }) => ({ git: Git.find({ workspace }) }));
  const git = finding.then((found) => found.git);
  // The error surfaces where it is awaited.
  git.catch(() => {});
  return { threads, git, started: finding };
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
