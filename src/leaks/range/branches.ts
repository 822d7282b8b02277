import type { History } from './history.ts';

/**
 * The commit that a branch stands at, as the server has it now; undefined where it does not say. No ref of the checkout
 * stands in for that: people who write the content may have chosen what is called like the branch.
 */
export async function branchTip(history: History, branch: string | undefined): Promise<string | undefined> {
  return branch === undefined ? undefined : refOnServer(history, `refs/heads/${branch}`);
}

/** The commit that the default branch stands at, as the server has it now. @param branch its name, where that is known */
export async function defaultTip(history: History, branch: string | undefined): Promise<string | undefined> {
  return branch === undefined ? refOnServer(history, 'HEAD') : branchTip(history, branch);
}

/** The object that a ref of the server names; the ref is given by its full name. */
export async function refOnServer(history: History, name: string): Promise<string | undefined> {
  const listed = await (await history.remote())?.list([name]);
  return listed?.find((ref) => ref.name.toString() === name)?.id;
}
