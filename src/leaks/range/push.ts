import { short } from '../wording.ts';
import { branchTip } from './branches.ts';
import { takeRange } from './commits.ts';
import type { Push } from './event-payload.ts';
import type { History } from './history.ts';
import { fixFor, type ScopeBuilder } from './scope-builder.ts';

/** A push: what the ref reaches now and did not reach before. */
export async function takePush(history: History, builder: ScopeBuilder, push: Push): Promise<void> {
  const { before, after } = push;
  if (after === undefined) {
    builder.describe('The push deleted a ref and brought nothing: the files of HEAD are read alone.');
    return;
  }
  const missing = await history.bringCommits({
    include: [after],
    exclude: before === undefined ? [] : [before],
    names: { [after]: push.ref },
  });
  if (missing.includes(after)) {
    builder.markIncomplete(
      `The commit that was pushed (${short(after)}) is not in the checkout and could not be fetched.`,
      fixFor(history),
    );
    return;
  }
  const include = await withTag(history, builder, push, after);
  if (before !== undefined && !missing.includes(before)) {
    const what = before === after ? 'a push that moved nothing' : 'the commits of the push';
    await takeRange(history, builder, { include, exclude: [before], what });
    return;
  }
  await takeFirstPush(history, builder, push, include);
}

/** Of a new or rewritten ref: what it reaches and the default branch does not. */
async function takeFirstPush(
  history: History,
  builder: ScopeBuilder,
  push: Push,
  include: readonly string[],
): Promise<void> {
  const why =
    push.before === undefined
      ? 'The push made a new ref'
      : `The commit that the ref stood at before (${short(push.before)}) is gone`;
  const isDefault = push.ref === `refs/heads/${push.defaultBranch}`;
  const tip = isDefault ? undefined : await branchTip(history, push.defaultBranch);
  const exclude = tip === undefined ? [] : [tip];
  const gone = await history.bringCommits({ include, exclude });
  if (tip !== undefined && !gone.includes(tip)) {
    builder.describe(`${why}: what it reaches and the default branch does not is read.`);
    await takeRange(history, builder, { include, exclude, what: 'the commits of the push' });
    return;
  }
  const where = isDefault ? 'on the default branch' : 'and where the default branch stands is not known';
  builder.describe(`${why} ${where}: all that it reaches is read.`);
  await takeRange(history, builder, { include, exclude: [], what: 'all commits behind the push' });
}

/**
 * Before version 6.0.2 actions/checkout turned a pushed annotated tag into a lightweight one. The object of the tag has a
 * text of its own, which must be read, so it is fetched.
 */
async function withTag(history: History, builder: ScopeBuilder, push: Push, after: string): Promise<string[]> {
  if (!push.ref.startsWith('refs/tags/')) return [after];
  if ((await typeOf(history, after)) === 'tag') return [after];
  const listed = await (await history.remote())?.list([push.ref]);
  if (listed === undefined) return withTagOfCheckout(history, builder, push, after);
  const id = listed.find((ref) => ref.name.toString() === push.ref)?.id;
  if (id === undefined || id === after) return [after];
  if (await history.bringOne(id)) return [after, id];
  builder.markIncomplete('The object of the pushed tag could not be fetched.', fixFor(history));
  return [after];
}

/** A tag of the checkout need not be what was pushed: its text is read as well, and settles nothing. */
async function withTagOfCheckout(
  history: History,
  builder: ScopeBuilder,
  push: Push,
  after: string,
): Promise<string[]> {
  builder.warn('Whether the tag has a text of its own could not be asked: the remote does not answer.');
  const here = (await history.store.refs()).find((ref) => ref.name.toString() === push.ref)?.id;
  return here !== undefined && here !== after && (await typeOf(history, here)) === 'tag' ? [after, here] : [after];
}

async function typeOf(history: History, id: string): Promise<string> {
  const { stdout } = await history.store.run(['cat-file', '-t', id], { allowedCodes: [0, 128] });
  return stdout.toString().trim();
}
