import { UserError } from '../../runner/user-error.ts';
import { isWholeId } from '../objects/presence.ts';
import { branchTip, refOnServer } from './branches.ts';
import { takeRange } from './commits.ts';
import type { History } from './history.ts';
import { fixFor, type ScopeBuilder } from './scope-builder.ts';

/**
 * The range of the input `commits: A..B`.
 * @throws {UserError} when one of the two is no revision of the repository.
 */
export async function takeBetween(history: History, builder: ScopeBuilder, from: string, to: string): Promise<void> {
  const exclude = [await resolveEnd(history, from, 'before')];
  const include = [await resolveEnd(history, to, 'after')];
  const missing = await history.bringCommits({ include, exclude });
  if (missing.length > 0) {
    builder.markIncomplete(
      'A commit that the input "commits" names is not in the checkout and could not be fetched.',
      fixFor(history),
    );
    return;
  }
  await takeRange(history, builder, { include, exclude, what: 'the commits of the given range' });
}

async function resolveEnd(history: History, revision: string, side: string): Promise<string> {
  await refuseAmbiguous(history, revision, side);
  const known = await history.store.resolve(revision);
  if (known !== undefined) return known;
  if (isWholeId(history.store, revision)) return revision;
  const found = await lookFurther(history, revision);
  if (found !== undefined) return found;
  throw new UserError(
    `The revision ${side} the dots of the input "commits" (${revision.length} characters) is not known in the checkout. Write the name of a branch or tag, or a full commit id; with fetch-depth: 0 on actions/checkout all of them are known.`,
  );
}

/** Where git looks for a short name of a ref, in its order; the first that is there counts, whatever the others say. */
const PLACES = ['', 'refs/', 'refs/tags/', 'refs/heads/', 'refs/remotes/'];

/**
 * A tag or branch that is called like the one that was meant would hide the range: git takes the first that it finds.
 * @throws {UserError} when a short name stands for several commits.
 */
async function refuseAmbiguous(history: History, revision: string, side: string): Promise<void> {
  const { store } = history;
  const name = revision.replace(/[~^].*$/s, '');
  if (name === 'HEAD' || isWholeId(store, name)) return;
  const full = new Set([...PLACES.map((place) => `${place}${name}`), `refs/remotes/${name}/HEAD`]);
  const refs = new Map((await store.refs()).map((ref) => [ref.name.toString(), ref.id]));
  // Where a job checks out one commit, its branches are those of the remote alone.
  if (refs.has(`refs/tags/${name}`)) full.add(`refs/remotes/origin/${name}`);
  const named = [...full].flatMap((ref) => refs.get(ref) ?? []);
  if (named.length > 0 && /^[0-9a-f]{4,}$/.test(name)) {
    named.push(
      ...(await store.run(['rev-parse', `--disambiguate=${name}`])).stdout.toString().split('\n').filter(Boolean),
    );
  }
  if (new Set(named).size < 2) return;
  throw new UserError(
    `The revision ${side} the dots of the input "commits" (${revision.length} characters) is the name of several branches or tags that stand at different commits. Write its full name, as in refs/heads/main, refs/remotes/origin/main or refs/tags/v1.`,
  );
}

/** A name may be known to the remote alone, and `HEAD~3` may lie beyond the end of a shallow checkout. */
async function lookFurther(history: History, revision: string): Promise<string | undefined> {
  const [, start = '', rest = ''] = /^([^~^]+)(.*)$/s.exec(revision) ?? [];
  const name = start.replace(/^(?:refs\/)?(?:heads|remotes\/origin|origin)\//, '');
  const tip = (await history.store.resolve(start)) ?? (await branchTip(history, name)) ?? (await tagOf(history, name));
  if (tip === undefined) return undefined;
  if (rest === '') return tip;
  await history.bringCommits({ include: [tip], exclude: [] });
  return history.store.resolve(`${tip}${rest}`);
}

async function tagOf(history: History, name: string): Promise<string | undefined> {
  return refOnServer(history, `refs/tags/${name.replace(/^(?:refs\/)?tags\//, '')}`);
}
