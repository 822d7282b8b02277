import { GitFailure } from '../git/git.ts';
import type { ObjectDatabase } from '../git/object-database.ts';
import type { Scope } from '../types.ts';
import { takeAll } from './all.ts';
import { takeBetween } from './between.ts';
import { closeOff } from './close-off.ts';
import { takeTree } from './commits.ts';
import { homeOf, type RequestedRange, readCommitsInput, readEvent, refNames } from './event-payload.ts';
import { History } from './history.ts';
import { addList } from './list.ts';
import { type Home, type Origin, parseOrigin, relationTo } from './origin.ts';
import { takePullRequest } from './pull-request.ts';
import { takePush } from './push.ts';
import { Remote } from './remote.ts';
import { ScopeBuilder } from './scope-builder.ts';
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
  readonly store: ObjectDatabase;
  /** `GITHUB_SERVER_URL`; https://github.com by default. */
  readonly serverUrl?: string | undefined;
  /** Whether the remote may be asked for what is missing; true by default. */
  readonly fetch?: boolean;
  /** `RUNNER_TEMP`, where actions/checkout keeps its credentials; not looked for without it. */
  readonly runnerTemp?: string | undefined;
}

/**
 * Decides what is read, by the input and the event, and fetches into the store what of it the checkout does not have.
 * What cannot be had is listed in `incomplete`, never passed over.
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

/** git met damage where it was asked for commits: nobody knows what the event brought, but all that is there is read. */
async function whateverThereIs(request: ScopeRequest): Promise<Scope> {
  const builder = new ScopeBuilder(await request.store.head());
  const input = readCommitsInput(request.commits);
  if (input === 'auto' || input.kind !== 'none') builder.range = { kind: 'all' };
  const vouched = vouchedBy({ ...request, isElsewhere: originOf(request).isElsewhere });
  const isOwn = vouched.kind === 'own' || (vouched.kind === 'commit' && vouched.id === builder.tree);
  if (!isOwn) builder.noListBecause = 'git could not follow the history of the checkout, which is damaged';
  builder.describe(
    builder.range.kind === 'none'
      ? 'Read: the files of HEAD alone.'
      : 'Read: all objects that are there, since the range could not be told.',
  );
  builder.markIncomplete(
    'git could not follow the history of the checkout, which is damaged: the commits that were to be read are not known.',
    'Run git fsck in the checkout to see what is broken, and check the repository out again.',
  );
  return builder.build();
}

async function decide(request: ScopeRequest): Promise<Scope> {
  const store = request.store;
  const mayFetch = request.fetch ?? true;
  const { origin, home, isElsewhere } = originOf(request);
  const history = new History(store, async () =>
    mayFetch ? Remote.connect(store, origin, { ...home, runnerTemp: request.runnerTemp }) : undefined,
  );
  const event = isElsewhere ? ELSEWHERE : readEvent(request.event);
  const input = readCommitsInput(request.commits);
  const requested = input === 'auto' ? event : input;
  const head = await store.head();
  const builder = new ScopeBuilder(head);
  if (event !== ELSEWHERE) builder.refNames = refNames(request.event);
  if (head === undefined && (await isEmpty(store, requested))) {
    builder.describe('The repository has no commits: there is nothing to read.');
    return builder.build();
  }
  const vouched = vouchedBy({ ...request, isElsewhere });
  // What is fetched for the base may end the history anew: a given range is looked at after that.
  const comesFirst = requested.kind === 'between' || requested.kind === 'none';
  if (comesFirst) await addList(history, builder, vouched);
  await take(requested, history, builder, mayFetch);
  if (!comesFirst) await addList(history, builder, vouched);
  if (head === undefined && builder.tree === undefined) explainNoTree(builder);
  await takeTree(history, builder);
  await closeOff(history, builder);
  return builder.build();
}

const ELSEWHERE: RequestedRange = { kind: 'all', why: 'The checkout is of another repository than the event.' };

async function take(
  requested: RequestedRange,
  history: History,
  builder: ScopeBuilder,
  mayFetch: boolean,
): Promise<void> {
  switch (requested.kind) {
    case 'none':
      return builder.describe('Read: the files of HEAD alone.');
    case 'all':
      if (requested.why !== undefined) builder.describe(requested.why);
      return takeAll(history, builder, mayFetch);
    case 'between':
      return takeBetween(history, builder, requested.from, requested.to);
    case 'pull-request':
      return takePullRequest(history, builder, requested, 'the pull request');
    case 'merge-group': {
      const group = { ...requested, kind: 'pull-request', number: undefined, baseBranch: undefined } as const;
      return takePullRequest(history, builder, group, 'the merge group');
    }
    case 'push':
      return takePush(history, builder, requested);
  }
}

/** A repository just made: no ref and no HEAD. An event that names commits must find them all the same. */
async function isEmpty(store: ObjectDatabase, requested: RequestedRange): Promise<boolean> {
  const namesCommits = requested.kind !== 'none' && requested.kind !== 'all';
  return !namesCommits && (await store.refs()).length === 0 && store.brokenRefs === 0;
}

function explainNoTree(builder: ScopeBuilder): void {
  if (builder.range.kind === 'all') builder.warn('HEAD names no commit: no files are read, but the whole history is.');
  else
    builder.markIncomplete(
      'HEAD names no commit, so there are no files to read.',
      'Check out a commit before this step.',
    );
}

interface Place {
  readonly home: Home;
  readonly origin: Origin | undefined;
  /** Whether the checkout is of another repository than the event. */
  readonly isElsewhere: boolean;
}

/** Of several addresses the one that is the job's own repository counts, else the first, which git takes, too. */
function originOf({ store, serverUrl, repository }: ScopeRequest): Place {
  const home = homeOf(serverUrl, repository);
  const origins = store.checkoutConfig
    .filter(({ key }) => key === 'remote.origin.url')
    .map(({ value }) => parseOrigin(value, store.checkoutPath));
  const relations = origins.map((origin) => relationTo(home, origin));
  const own = relations.indexOf('same');
  const isElsewhere = relations.length > 0 && relations.every((relation) => relation === 'other');
  return { home, origin: origins[Math.max(own, 0)], isElsewhere };
}
