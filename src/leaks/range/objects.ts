import { GitFailure } from '../git/git.ts';
import { missingBelow, missingOf, readCommits } from '../git/presence.ts';
import type { History, Wanted } from './history.ts';

/** So often trees that were fetched may name others that are missing. */
const ROUNDS = 8;

/** Fetches the objects that a range brings, as far as they are missing. Returns how many are missing still. */
export async function bringRange(history: History, { include, exclude }: Wanted): Promise<number> {
  if (!history.mayMiss) return 0;
  const steps = await history.walk(include, exclude);
  if (steps === undefined) return 1;
  // The trees just outside of the range tell what it did not bring.
  const outside = await treesOf(history, exclude);
  await history.bringMissing([...new Set([...steps.map((step) => step.tree), ...outside])]);
  return bringBelow(history, [...include, ...exclude.map((id) => `^${id}`)]);
}

/** Fetches the files of a commit, as far as they are missing. Returns how many are missing still. */
export async function bringFiles(history: History, commit: string): Promise<number> {
  if (!history.mayMiss) return 0;
  const tree = await bringTree(history, commit);
  return tree === undefined ? 1 : bringBelow(history, [tree]);
}

/** Fetches a file at the root of a commit, where it is missing, and the commit's tree with it. */
export async function bringFile(history: History, commit: string, path: string): Promise<void> {
  if (!history.mayMiss || (await bringTree(history, commit)) === undefined) return;
  const { stdout } = await history.store.run(['ls-tree', '-z', '--full-tree', commit, '--', path]);
  const id = / blob ([0-9a-f]+)\t/.exec(stdout.toString('latin1'))?.[1];
  if (id !== undefined) await history.bringMissing([id]);
}

/** How many objects behind the tips are missing, of the newest commits alone where `newest` says so; at least 1 where one is a commit. */
export async function countMissing(
  history: History,
  tips: readonly string[],
  newest: number | undefined,
): Promise<number> {
  if (tips.length === 0) return 0;
  try {
    return (await missingBelow(history.store, tips, newest)).length;
  } catch (error) {
    if (error instanceof GitFailure) return 1;
    throw error;
  }
}

/** Fetches the tree of a commit; undefined when it cannot be had. */
async function bringTree(history: History, commit: string): Promise<string | undefined> {
  const [tree] = await treesOf(history, [commit]);
  if (tree === undefined) return undefined;
  await history.bringMissing([tree]);
  return (await missingOf(history.store, [tree])).length === 0 ? tree : undefined;
}

async function bringBelow(history: History, revisions: readonly string[]): Promise<number> {
  let missing = await missingBelow(history.store, revisions);
  for (let round = 0; missing.length > 0 && round < ROUNDS; round += 1) {
    await history.bringMissing(missing);
    const left = await missingBelow(history.store, revisions);
    if (left.length === missing.length) break;
    missing = left;
  }
  return missing.length;
}

/** The trees of commits, as these name them, whether or not they are there. */
export async function treesOf(history: History, commits: readonly string[]): Promise<string[]> {
  return [...(await readCommits(history.store, commits)).values()].map(({ tree }) => tree);
}
