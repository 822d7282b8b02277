import { GitFailure } from '../git/git.ts';
import { readShallow } from '../git/parts.ts';
import { missingBelow, missingOf, readCommits } from '../git/presence.ts';
import type { Range } from '../types.ts';
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

/**
 * The same range, with the history ended where it is known without its trees. Whoever walks on from any commit of the
 * store then meets an end, as in every shallow clone, and no tree that is missing.
 */
export async function closeOff(history: History, range: Range): Promise<Range> {
  const { store } = history;
  if (range.kind === 'all' || !history.hasBareCommits) return range;
  const { include, exclude } = range.kind === 'commits' ? range : { include: [], exclude: [] };
  const steps = include.length === 0 ? [] : await history.walk(include, exclude);
  if (steps === undefined) return range;
  const inside = new Set(steps.filter((step) => !step.boundary).map((step) => step.id));
  const tips = await commitsOf(history, [...include, ...exclude]);
  const ends = new Set([...steps.map((step) => step.id), ...tips].filter((id) => !inside.has(id)));
  await history.bringMissing(await treesOf(history, [...ends]));
  const headers = await readCommits(store, history.formerEnds);
  const isOpen = (id: string): boolean =>
    headers.get(id)?.parents.every((parent) => inside.has(parent) || ends.has(parent)) ?? false;
  store.shallow = [
    ...new Set([...ends, ...history.formerEnds.filter((id) => !isOpen(id)), ...readShallow(store.fetchDir)]),
  ];
  return range.kind === 'none' ? range : { ...range, exclude: [...new Set([...exclude, ...ends])] };
}

/** How many objects behind the tips are missing; more cannot be told where a commit is. */
export async function countMissing(history: History, tips: readonly string[]): Promise<number> {
  try {
    return (await missingBelow(history.store, tips)).length;
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

/** The commits that ids stand for: of a tag the one that it points to. */
async function commitsOf(history: History, ids: readonly string[]): Promise<string[]> {
  const commits = await Promise.all(ids.map((id) => history.store.resolve(`${id}^{commit}`)));
  return commits.filter((id) => id !== undefined);
}

/** As the commits name them, whether or not they are there. */
async function treesOf(history: History, commits: readonly string[]): Promise<string[]> {
  return [...(await readCommits(history.store, commits)).values()].map(({ tree }) => tree);
}
