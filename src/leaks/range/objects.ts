import { missingBelow, missingOf } from '../objects/presence.ts';
import { readCommits } from '../objects/read-objects.ts';
import type { History, Wanted } from './history.ts';

/** So often trees that were fetched may name others that are missing. */
const ROUNDS = 8;

/** Fetches the objects that a range brings, as far as they are missing. Returns those that are missing still; undefined when git cannot follow the range. */
export async function bringRange(history: History, { include, exclude }: Wanted): Promise<string[] | undefined> {
  if (!history.mayMiss) return [];
  const steps = await history.walk(include, exclude);
  if (steps === undefined) return undefined;
  // The trees just outside of the range show what it did not bring.
  const outside = await treesOf(history, exclude);
  await history.bringMissing([...new Set([...steps.map((step) => step.tree), ...outside])]);
  return bringBelow(history, [...include, ...exclude.map((id) => `^${id}`)]);
}

/** Fetches the files of a commit, as far as they are missing. Returns the objects that are missing still. */
export async function bringFiles(history: History, commit: string): Promise<string[]> {
  if (!history.mayMiss) return [];
  const tree = await bringTree(history, commit);
  return tree === undefined ? treesOrCommit(history, commit) : bringBelow(history, [tree]);
}

/** Fetches a file at the root of a commit, where it is missing, and the commit's tree with it. */
export async function bringFile(history: History, commit: string, path: string): Promise<void> {
  if (!history.mayMiss || (await bringTree(history, commit)) === undefined) return;
  const { stdout } = await history.store.run(['ls-tree', '-z', '--full-tree', commit, '--', path]);
  const id = / blob ([0-9a-f]+)\t/.exec(stdout.toString('latin1'))?.[1];
  if (id !== undefined) await history.bringMissing([id]);
}

/** Fetches the tree of a commit; undefined when it cannot be had. */
async function bringTree(history: History, commit: string): Promise<string | undefined> {
  const [tree] = await treesOf(history, [commit]);
  if (tree === undefined) return undefined;
  await history.bringMissing([tree]);
  return (await missingOf(history.store, [tree])).length === 0 ? tree : undefined;
}

/** What is missing where the tree of a commit is: the tree, or the commit that would name it. */
async function treesOrCommit(history: History, commit: string): Promise<string[]> {
  const trees = await treesOf(history, [commit]);
  return trees.length > 0 ? trees : [commit];
}

async function bringBelow(history: History, revisions: readonly string[]): Promise<string[]> {
  let missing = await missingBelow(history.store, revisions);
  for (let round = 0; missing.length > 0 && round < ROUNDS; round += 1) {
    await history.bringMissing(missing);
    const left = await missingBelow(history.store, revisions);
    if (left.length === missing.length) break;
    missing = left;
  }
  return missing;
}

/** The trees of commits, as these name them, whether or not they are there. */
export async function treesOf(history: History, commits: readonly string[]): Promise<string[]> {
  return [...(await readCommits(history.store, commits)).values()].map(({ tree }) => tree);
}
