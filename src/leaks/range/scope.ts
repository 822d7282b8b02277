import { type Git, GitFailure } from '../git/git.ts';
import type { Store } from '../git/store.ts';
import type { Scope } from '../types.ts';
import { takeAll } from './all.ts';
import { takeBetween } from './between.ts';
import { closeOff } from './close-off.ts';
import { takeTree } from './commits.ts';
import { Draft } from './draft.ts';
import { homeOf, readCommitsInput, readEvent, refNames, type Wish } from './event.ts';
import { History } from './history.ts';
import { addList } from './list.ts';
import { type Home, type Origin, parseOrigin, relationTo } from './origin.ts';
import { takePullRequest } from './pull-request.ts';
import { takePush } from './push.ts';
import { Remote } from './remote.ts';
import { vouchedBy } from './vouched.ts';

/** What the scope is decided from. */
export interface ScopeRequest {
  /** The input: `none`, `all`, `A..B` or `auto`. */
  readonly commits: string;
  /** `GITHUB_EVENT_NAME` and the JSON of `GITHUB_EVENT_PATH`. */
  readonly event: { readonly name: string; readonly payload: unknown };
  /** `GITHUB_REPOSITORY`, as owner/name; empty outside of GitHub Actions. */
  readonly repository: string;
  /** `GITHUB_SHA`: for most events the commit whose allow list rules. */
  readonly sha?: string | undefined;
  readonly checkout: Store;
  readonly git: Git;
  /** `GITHUB_SERVER_URL`; https://github.com by default. */
  readonly serverUrl?: string | undefined;
  /** Whether the remote may be asked for what is missing; true by default. */
  readonly fetch?: boolean;
  /** `RUNNER_TEMP`, where actions/checkout keeps its credentials; not looked for without it. */
  readonly runnerTemp?: string | undefined;
}

/**
 * Decides what is read, by the input and the event, and fetches into the store what of it the checkout does not have.
 * What cannot be had is told in `incomplete`, never passed over.
 * @throws {UserError} for an input that is none of the four forms, and for revisions that do not exist.
 */
export async function resolveScope(request: ScopeRequest): Promise<Scope> {
  try {
    return await decide(request);
  } catch (error) {
    if (!(error instanceof GitFailure)) throw error;
    return whateverThereIs(request);
  }
}

/** git met damage where it was asked for commits: nobody can tell what the event brought, but all that is there is read. */
async function whateverThereIs(request: ScopeRequest): Promise<Scope> {
  const draft = new Draft(await request.checkout.head());
  const input = readCommitsInput(request.commits);
  if (input === 'auto' || input.kind !== 'none') draft.range = { kind: 'all' };
  const vouched = vouchedBy({ ...request, isElsewhere: originOf(request).isElsewhere });
  const isOwn = vouched.kind === 'own' || (vouched.kind === 'commit' && vouched.id === draft.tree);
  if (!isOwn) draft.noListBecause = 'git could not follow the history of the checkout, which is damaged';
  draft.say(
    draft.range.kind === 'none'
      ? 'Read: the files of HEAD alone.'
      : 'Read: all objects that are there, since the range could not be told.',
  );
  draft.lack(
    'git could not follow the history of the checkout, which is damaged: the commits that were to be read are not known.',
    'Run git fsck in the checkout to see what is broken, and check the repository out again.',
  );
  return draft.done();
}

async function decide(request: ScopeRequest): Promise<Scope> {
  const store = request.checkout;
  const mayFetch = request.fetch ?? true;
  const { origin, home, isElsewhere } = originOf(request);
  const history = new History(store, async () =>
    mayFetch ? Remote.connect(store, origin, { ...home, runnerTemp: request.runnerTemp }) : undefined,
  );
  const event = isElsewhere ? ELSEWHERE : readEvent(request.event);
  const input = readCommitsInput(request.commits);
  const wish = input === 'auto' ? event : input;
  const head = await store.head();
  const draft = new Draft(head);
  if (event !== ELSEWHERE) draft.refNames = refNames(request.event);
  if (head === undefined && (await isEmpty(store, wish))) {
    draft.say('The repository has no commits: there is nothing to read.');
    return draft.done();
  }
  const vouched = vouchedBy({ ...request, isElsewhere });
  // What is fetched for the base may end the history anew: a given range is looked at after that.
  const comesFirst = wish.kind === 'between' || wish.kind === 'none';
  if (comesFirst) await addList(history, draft, vouched);
  await take(wish, history, draft, mayFetch);
  if (!comesFirst) await addList(history, draft, vouched);
  if (head === undefined && draft.tree === undefined) explainNoTree(draft);
  await takeTree(history, draft);
  await closeOff(history, draft);
  return draft.done();
}

const ELSEWHERE: Wish = { kind: 'all', why: 'The checkout is of another repository than the event.' };

async function take(wish: Wish, history: History, draft: Draft, mayFetch: boolean): Promise<void> {
  switch (wish.kind) {
    case 'none':
      return draft.say('Read: the files of HEAD alone.');
    case 'all':
      if (wish.why !== undefined) draft.say(wish.why);
      return takeAll(history, draft, mayFetch);
    case 'between':
      return takeBetween(history, draft, wish.from, wish.to);
    case 'pull-request':
      return takePullRequest(history, draft, wish, 'the pull request');
    case 'merge-group': {
      const group = { ...wish, kind: 'pull-request', number: undefined, baseBranch: undefined } as const;
      return takePullRequest(history, draft, group, 'the merge group');
    }
    case 'push':
      return takePush(history, draft, wish);
  }
}

/** A repository just made: no ref and no HEAD. An event that names commits must find them all the same. */
async function isEmpty(store: Store, wish: Wish): Promise<boolean> {
  const namesCommits = wish.kind !== 'none' && wish.kind !== 'all';
  return !namesCommits && (await store.refs()).length === 0 && store.brokenRefs === 0;
}

function explainNoTree(draft: Draft): void {
  if (draft.range.kind === 'all') draft.warn('HEAD names no commit: no files are read, but the whole history is.');
  else draft.lack('HEAD names no commit, so there are no files to read.', 'Check out a commit before this step.');
}

interface Place {
  readonly home: Home;
  readonly origin: Origin | undefined;
  /** Whether the checkout is of another repository than the event. */
  readonly isElsewhere: boolean;
}

/** Of several addresses the one that is the job's own repository counts, else the first, which git takes, too. */
function originOf({ checkout, serverUrl, repository }: ScopeRequest): Place {
  const home = homeOf(serverUrl, repository);
  const origins = checkout.checkoutConfig
    .filter(({ key }) => key === 'remote.origin.url')
    .map(({ value }) => parseOrigin(value, checkout.checkoutPath));
  const relations = origins.map((origin) => relationTo(home, origin));
  const own = relations.indexOf('same');
  const isElsewhere = relations.length > 0 && relations.every((relation) => relation === 'other');
  return { home, origin: origins[Math.max(own, 0)], isElsewhere };
}
