import * as core from '@actions/core';
import { gitHubTracker, type Repository } from './github-tracker.ts';
import { keepIssue, type Notice } from './keep-issue.ts';
import { LABEL, TooManyIssues } from './tracker.ts';

export interface IssueRequest {
  readonly token: string;
  /** `owner/name`, from the runner. */
  readonly repository: string;
  /** Milliseconds that all requests together may take. */
  readonly limit: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
}

/**
 * Keeps the issue of the key up to date. Whatever goes wrong is a warning with its fix, and changes nothing else.
 *
 * @returns the issue's number, if there is one
 */
export async function reportIssue(notice: Notice, request: IssueRequest): Promise<number | undefined> {
  const repository = readRepository(request.repository);
  if (repository === undefined) {
    core.warning('The GitHub issue was left alone: GITHUB_REPOSITORY names no repository.');
    return undefined;
  }
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), request.limit);
  try {
    const tracker = await gitHubTracker(request.token, repository, abort.signal);
    return await keepIssue(tracker, notice, request.sleep);
  } catch (error) {
    core.warning(`The GitHub issue could not be kept up to date: ${fixFor(error, abort.signal.aborted)}`);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** What to do about an error of the GitHub client; its own message is not repeated. */
export function fixFor(error: unknown, timedOut: boolean): string {
  if (timedOut) return 'GitHub did not answer in time. The next run tries again.';
  if (error instanceof TooManyIssues) {
    return `more than ${error.most} issues of this repository carry the label "${LABEL}", and no more are looked at. Take the label from those that are not about keys.`;
  }
  const status = statusOf(error);
  switch (status) {
    case 401:
      return 'GitHub does not accept the token in "github-token" (401). Write "github-token: " and, in an expression, github.token.';
    case 403:
    case 404:
      return `the token in "github-token" may not do so (${status}). Give the job permissions: issues: write. Where it has them, GitHub may ask for fewer requests.`;
    case 410:
      return 'this repository has no issues (410). Switch them on in its settings, or leave "github-token" out.';
    case 429:
      return 'GitHub asks for fewer requests (429). The next run tries again.';
    default:
      if (status === 0 && isUnanswered(error)) {
        return 'GitHub could not be asked: no answer came, or none that can be used. Where this machine reaches GitHub by another address or a proxy, see GITHUB_API_URL and HTTPS_PROXY. The next run tries again.';
      }
      return `GitHub could not be asked${status >= 400 ? ` (${status})` : ''}. The next run tries again.`;
  }
}

/** The HTTP status of the answer; 0 where there was none. */
function statusOf(error: unknown): number {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return 0;
  return isUnanswered(error) ? 0 : error.status;
}

/** Where nothing answered, the client says 500, and names the cause. */
function isUnanswered(error: unknown): boolean {
  return error instanceof Error && (error.cause !== undefined || error.name === 'AbortError');
}

function readRepository(text: string): Repository | undefined {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? [];
  return owner === undefined || repo === undefined ? undefined : { owner, repo };
}
