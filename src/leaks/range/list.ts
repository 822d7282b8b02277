import { defaultTip } from './branches.ts';
import type { History } from './history.ts';
import type { ScopeBuilder } from './scope-builder.ts';
import type { Vouched } from './vouched.ts';

/** Decides whose allow list rules, whatever range the input chose, and fetches the commit where it is missing. */
export async function addList(history: History, builder: ScopeBuilder, vouched: Vouched): Promise<void> {
  // Of a pull request the base may be known already, or known not to be had.
  if (vouched.kind === 'own' || builder.base !== undefined || builder.noListBecause !== undefined) return;
  if (vouched.kind === 'none') {
    builder.noListBecause = vouched.why;
    return;
  }
  const isBase = vouched.kind === 'commit' && vouched.isBase;
  const isOwn = (id: string | undefined): boolean => id === builder.tree && !isBase;
  const id = vouched.kind === 'commit' ? vouched.id : await defaultTip(history, vouched.branch);
  if (id !== undefined && isOwn(id)) return;
  const name = vouched.kind === 'commit' ? vouched.name : 'the default branch';
  const commit = id === undefined ? undefined : await bringCommit(history, id);
  if (commit === undefined) {
    const subject = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
    builder.noListBecause = `${subject} could not be fetched, so its allow list is not known`;
  } else if (!isOwn(commit)) {
    builder.base = commit;
    builder.baseName = name;
  }
}

/** The commit that an id stands for, of a tag the one that it points to; undefined where it cannot be had. */
async function bringCommit(history: History, id: string): Promise<string | undefined> {
  return (await history.bringOne(id)) ? history.store.resolve(`${id}^{commit}`) : undefined;
}
