import { readShallow } from '../git/checkout-parts.ts';
import { readCommits } from '../objects/read-objects.ts';
import type { History } from './history.ts';
import { treesOf } from './objects.ts';
import type { ScopeBuilder } from './scope-builder.ts';

/**
 * Ends the history where commits are known without their trees, and keeps the range of the builder as it was. Whoever walks
 * on from any commit of the store then meets an end, as in every shallow clone, and no tree that is missing.
 */
export async function closeOff(history: History, builder: ScopeBuilder): Promise<void> {
  const { store } = history;
  const { range, commits } = builder;
  if (range.kind === 'all' || !history.hasBareCommits) return;
  const { include, exclude } = range.kind === 'commits' ? range : { include: [], exclude: [] };
  const outside = await boundaryOf(history, include, exclude);
  const ends = new Set(
    [...outside, ...(await commitsOf(history, [...include, ...exclude]))].filter((id) => !commits.has(id)),
  );
  await history.bringMissing(await treesOf(history, [...ends]));
  const headers = await readCommits(store, history.formerEnds);
  const isOpen = (id: string): boolean =>
    headers.get(id)?.parents.every((parent) => commits.has(parent) || ends.has(parent)) ?? false;
  const closed = history.formerEnds.filter((id) => !isOpen(id));
  store.shallow = [...new Set([...ends, ...closed, ...readShallow(store.fetchDir)])];
  if (range.kind !== 'commits') return;
  builder.range = { ...range, exclude: [...new Set([...exclude, ...ends])] };
  const left = await history.walk(include, builder.range.exclude);
  if (left?.filter((step) => !step.boundary && commits.has(step.id)).length !== commits.size) {
    builder.markIncomplete(
      'The history that was fetched does not fit to that of the checkout, so the range could not be read whole.',
    );
  }
}

async function boundaryOf(history: History, include: readonly string[], exclude: readonly string[]): Promise<string[]> {
  const steps = include.length === 0 ? [] : await history.walk(include, exclude);
  return (steps ?? []).filter((step) => step.boundary).map((step) => step.id);
}

/** The commits that ids stand for: of a tag the one that it points to. */
async function commitsOf(history: History, ids: readonly string[]): Promise<string[]> {
  const commits = await Promise.all(ids.map((id) => history.store.resolve(`${id}^{commit}`)));
  return commits.filter((id) => id !== undefined);
}
