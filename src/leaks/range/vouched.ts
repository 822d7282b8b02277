import { idOf, nameOf, recordOf } from './event-payload.ts';

/** Whose allow list rules, as the event has it; nothing was looked up yet. */
export type Vouched =
  /** The list of the commit that is scanned. */
  | { readonly kind: 'own' }
  /** The list of a commit, which sentences call by `name`. `isBase`: the event brought something on top of it. */
  | { readonly kind: 'commit'; readonly id: string; readonly name: string; readonly isBase: boolean }
  /** The list of the default branch as the server has it now; its name is undefined where the event does not say it. */
  | { readonly kind: 'default-branch'; readonly branch: string | undefined }
  /** No list of the repository. `why` begins a sentence. */
  | { readonly kind: 'none'; readonly why: string };

export interface VouchRequest {
  readonly event: { readonly name: string; readonly payload: unknown };
  /** `GITHUB_SHA` */
  readonly sha?: string | undefined;
  /** Whether the checkout is of another repository than the event. */
  readonly isElsewhere: boolean;
}

/**
 * Events whose `GITHUB_SHA` is a commit that somebody with write access put into the repository, whoever starts them:
 * https://docs.github.com/actions/reference/events-that-trigger-workflows
 */
const VOUCHING = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
  'workflow_run',
  'issue_comment',
  'issues',
  'release',
  'create',
]);

/** Of these, those that nobody without write access can start. */
const STARTED_BY_WRITERS = new Set(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch']);

/**
 * The commit that an event vouches for: its allow list was accepted by somebody with write access. A list that came with
 * what a stranger wrote must not allow what came with it.
 */
export function vouchedBy({ event, sha, isElsewhere }: VouchRequest): Vouched {
  const { name } = event;
  const payload = recordOf(event.payload);
  // Who opens a pull request from a fork writes the fork's list, too: whatever is checked out, the base's rules.
  if (isThere(payload.pull_request)) {
    return byBase(idOf(recordOf(recordOf(payload.pull_request).base).sha), 'the pull request');
  }
  if (name === 'merge_group' || isThere(payload.merge_group)) {
    return byBase(idOf(recordOf(payload.merge_group).base_sha), 'the merge group');
  }
  // Outside of GitHub Actions nothing is checked out but what whoever runs the scan has chosen.
  if (name === '') return { kind: 'own' };
  if (isElsewhere) {
    return STARTED_BY_WRITERS.has(name)
      ? { kind: 'own' }
      : {
          kind: 'none',
          why: 'The checkout is of another repository than the event, which people without write access can start',
        };
  }
  if (!VOUCHING.has(name)) {
    return { kind: 'default-branch', branch: nameOf(recordOf(payload.repository).default_branch) };
  }
  const id = idOf(sha);
  if (id === undefined) return { kind: 'none', why: 'GITHUB_SHA names no commit' };
  return { kind: 'commit', id, name: 'the commit of the event (GITHUB_SHA)', isBase: false };
}

function byBase(id: string | undefined, what: string): Vouched {
  if (id === undefined) return { kind: 'none', why: `The event does not name the base of ${what}` };
  return { kind: 'commit', id, name: `the base of ${what}`, isBase: true };
}

/** Whatever it looks like: a base that cannot be read allows nothing. */
function isThere(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
