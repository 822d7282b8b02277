import { findLayout, locateCheckout } from '../leaks/git/checkout.ts';
import { startThreads } from '../leaks/search/start-threads.ts';
import type { Thread } from '../leaks/search/threads.ts';

/**
 * The threads of the search for the checkout that the inputs name. They take as long to get ready as all else takes that
 * comes before the reading: so they are started before the rest of the program is even loaded.
 */
export function startEarly(env: NodeJS.ProcessEnv, now: Date): Thread[] {
  try {
    const checkout = locateCheckout(env.GITHUB_WORKSPACE || process.cwd(), env.INPUT_PATH?.trim() || '.');
    const layout = findLayout(checkout);
    return layout === undefined ? [] : startThreads(layout.commonDir, now);
  } catch {
    // What is wrong with the checkout is told when it is opened.
    return [];
  }
}
