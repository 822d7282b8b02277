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
  /** Fails where that git is too old. */
  readonly newEnough: Promise<void>;
  /** Fulfilled when git was started for the first time, if there is one. */
  readonly started: Promise<void>;
}

export function startEarly(env: NodeJS.ProcessEnv, { workspace }: RunnerEnvironment, now: Date): Early {
  const threads = threadsFor(env, workspace, now);
  // What starts programs takes its time to be loaded, in which the threads are under way.
  const git = import('../leaks/git/git.ts').then(({ Git }) => Git.locate({ workspace }));
  const newEnough = git.then((found) => found.checkVersion());
  const started = git.then(
    () => {},
    () => {},
  );
  // Errors surface where they are awaited.
  newEnough.catch(() => {});
  return { threads, git, newEnough, started };
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
