import { forLog } from '../../runner/untrusted.ts';
import type { Ref } from '../git/object-database.ts';
import { missingOf } from '../objects/presence.ts';
import { count } from '../wording.ts';
import type { History } from './history.ts';
import type { Remote } from './remote.ts';
import { fixFor, type ScopeBuilder } from './scope-builder.ts';

/** A longer list of names helps nobody. */
const MOST_NAMES = 20;

/** Refs of pull requests are left out: anyone can open one, and there may be very many. */
const PATTERNS = ['refs/heads/*', 'refs/tags/*', 'refs/notes/*'];

/**
 * The whole object store, with the heads, tags and notes of the remote that the checkout does not have. Where the remote
 * cannot be asked, a whole clone is read as it stands; of a shallow or partial one the rest is missing.
 */
export async function takeAll(history: History, builder: ScopeBuilder, mayFetch: boolean): Promise<void> {
  const { store } = history;
  builder.range = { kind: 'all' };
  const remote = mayFetch ? await history.remote() : undefined;
  const listed = await remote?.list(PATTERNS);
  if (remote !== undefined && listed !== undefined) await bringAll(history, builder, remote, listed);
  const refs = await store.refs();
  if (listed === undefined)
    asItStands(builder, builder.tree === undefined ? refs : [HEAD, ...refs], whyNotAsked(history, mayFetch));
  // Whether something is missing that the refs lead to is looked at while the objects are read.
  if (history.shallow)
    builder.markIncomplete('The checkout is shallow, and the rest of its history could not be fetched.');
  if (store.brokenRefs > 0) builder.warn(`${count(store.brokenRefs, 'ref')} of the checkout cannot be read.`);
  builder.describe(
    `Read: the whole object store, with ${summaryOf(refs)}. Refs of pull requests (refs/pull/*) are not fetched for it.`,
  );
}

async function bringAll(
  history: History,
  builder: ScopeBuilder,
  remote: Remote,
  listed: readonly Ref[],
): Promise<void> {
  const { store } = history;
  const ids = [...new Set(listed.map((ref) => ref.id))];
  let fetched = true;
  if (history.shallow || store.mayMiss) {
    fetched = await bringWhole(remote, ids, await store.head());
    await history.noteFetched();
  } else {
    const missing = await missingOf(store, ids);
    fetched = missing.length === 0 || (await remote.fetchUpdates(missing));
  }
  if (!fetched)
    builder.markIncomplete(
      'Branches, tags or notes of the remote are not in the checkout and could not be fetched.',
      fixFor(history),
    );
  const known = new Set((await store.refs()).map((ref) => ref.id));
  const lost = new Set(await missingOf(store, ids));
  const added = listed.filter((ref) => !known.has(ref.id) && !lost.has(ref.id));
  await store.addRefs(
    added.map(({ name, id }) => ({ id, name: Buffer.concat([Buffer.from('refs/origin/'), name.subarray(5)]) })),
  );
}

/** What was checked out may be in no branch, as the merge that GitHub makes for a pull request, and be gone by now. */
async function bringWhole(remote: Remote, ids: readonly string[], head: string | undefined): Promise<boolean> {
  if (head !== undefined && (await remote.fetch([...ids, head]))) return true;
  return ids.length === 0 || remote.fetch(ids);
}

const HEAD: Pick<Ref, 'name'> = { name: Buffer.from('HEAD') };

type NotAsked = 'not wanted' | 'no remote' | 'no answer';

function whyNotAsked({ store }: History, mayFetch: boolean): NotAsked {
  if (!mayFetch) return 'not wanted';
  return store.checkoutConfig.some(({ key }) => /^remote\..+\.url$/s.test(key)) ? 'no answer' : 'no remote';
}

function asItStands(builder: ScopeBuilder, refs: readonly Pick<Ref, 'name'>[], why: NotAsked): void {
  const names = refs.slice(0, MOST_NAMES).map((ref) => forLog(ref.name));
  const more = refs.length > MOST_NAMES ? ` and ${refs.length - MOST_NAMES} more` : '';
  const sentence = `the clone is read as it stands, with these refs: ${names.join(', ') || 'none'}${more}.`;
  if (why === 'not wanted') builder.describe(`The remote is not asked: ${sentence}`);
  else if (why === 'no remote') builder.warn(`The checkout has no remote: ${sentence}`);
  else builder.warn(`The remote could not be asked for what the checkout does not have: ${sentence}`);
}

function summaryOf(refs: readonly Ref[]): string {
  const names = refs.map((ref) => ref.name.toString('latin1'));
  const tags = names.filter((name) => /^refs\/(?:origin\/)?tags\//.test(name)).length;
  const notes = names.filter((name) => /^refs\/(?:origin\/)?notes\//.test(name)).length;
  return `${count(tags, 'tag')}, ${count(notes, 'ref')} of notes and ${count(names.length - tags - notes, 'other ref')}`;
}
