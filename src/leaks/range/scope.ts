import type { Git } from '../git/git.ts';
import type { Store } from '../git/store.ts';
import type { Scope } from '../types.ts';

/** What the scope is decided from. */
export interface ScopeRequest {
  /** The input: `none`, `all`, `A..B` or `auto`. */
  readonly commits: string;
  /** `GITHUB_EVENT_NAME` and the JSON of `GITHUB_EVENT_PATH`. */
  readonly event: { readonly name: string; readonly payload: unknown };
  /** `GITHUB_REPOSITORY`, as owner/name; empty outside of GitHub Actions. */
  readonly repository: string;
  readonly checkout: Store;
  readonly git: Git;
  /** `GITHUB_SERVER_URL`; https://github.com by default. */
  readonly serverUrl?: string;
  /** Whether the remote may be asked for what is missing; true by default. */
  readonly fetch?: boolean;
  /** `RUNNER_TEMP`, where actions/checkout keeps its credentials; not looked for without it. */
  readonly runnerTemp?: string | undefined;
}

/**
 * Decides what is read, by the input and the event, and fetches into the store what of it the checkout does not have.
 * @throws {UserError} for an input that is none of the four forms, and for revisions that do not exist.
 */
export async function resolveScope(_request: ScopeRequest): Promise<Scope> {
  throw new Error('not there yet');
}
