import type { History } from './history.ts';

/**
 * The commit that a branch of the remote stands at: as the checkout last saw it where it has the whole history, else as
 * the remote says.
 */
export async function branchTip(history: History, branch: string | undefined): Promise<string | undefined> {
  if (branch === undefined) return undefined;
  const seen = await history.store.resolve(`refs/remotes/origin/${branch}`);
  if (seen !== undefined && !history.shallow) return seen;
  const name = `refs/heads/${branch}`;
  const told = await (await history.remote())?.list([name]);
  return told?.find((ref) => ref.name.toString() === name)?.id ?? seen ?? (await history.store.resolve(name));
}
