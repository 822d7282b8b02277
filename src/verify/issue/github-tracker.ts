import type { GitHub } from '@actions/github/lib/utils';
import { trimEnds } from '../../trim-ends.ts';
import { bounded, type Fetch } from './bounded-fetch.ts';
import { type Issue, LABEL, TooManyIssues, type Tracker } from './tracker.ts';

type Octokit = InstanceType<typeof GitHub>;

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

const PAGE = 100;
/** Pages of issues that are read; a repository has one with our label for each of its keys. */
const MOST_PAGES = 10;

/**
 * The issues of a repository on GitHub, or on the GitHub Enterprise Server that `GITHUB_API_URL` names.
 *
 * @param signal ends all requests
 */
export async function gitHubTracker(token: string, repository: Repository, signal: AbortSignal): Promise<Tracker> {
  // Loaded here, for most runs need no GitHub at all.
  const { getOctokit } = await import('@actions/github');
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  // The address is joined to paths that begin with a slash.
  const baseUrl = trimEnds(process.env.GITHUB_API_URL || 'https://api.github.com', '', '/');
  const octokit = getOctokit(token, { baseUrl, log: silent });
  octokit.hook.before('request', (options) => {
    const { fetch } = options.request as { fetch: Fetch };
    Object.assign(options.request, { signal, fetch: bounded(fetch) });
  });
  octokit.hook.after('request', ({ data }, { method }) => {
    // The client makes an empty list of a body that was cut, and we would open a second issue.
    if (method === 'GET' && !Array.isArray(data)) throw new Error('not the list that was asked for');
  });
  return trackerOf(octokit, repository);
}

function trackerOf({ rest }: Octokit, repository: Repository): Tracker {
  return {
    async list() {
      const query = { ...repository, labels: LABEL, state: 'all', per_page: PAGE } as const;
      const issues: Issue[] = [];
      // By number: a link to the next page could lead to any host, and there could always be one more.
      for (let page = 1; page <= MOST_PAGES; page++) {
        const { data } = await rest.issues.listForRepo({ ...query, page });
        for (const { pull_request, labels, number, state, body } of data) {
          if (pull_request !== undefined || !carriesOurs(labels)) continue;
          issues.push({ number, open: state === 'open', body: body ?? '' });
        }
        if (data.length < PAGE) return issues;
      }
      throw new TooManyIssues(MOST_PAGES * PAGE);
    },
    async create(title, body) {
      await makeLabel(rest, repository);
      const { data } = await rest.issues.create({ ...repository, title, body, labels: [LABEL] });
      if (!carriesOurs(data.labels)) {
        await rest.issues.addLabels({ ...repository, issue_number: data.number, labels: [LABEL] });
      }
      return data.number;
    },
    async update(number, change) {
      await rest.issues.update({ ...repository, issue_number: number, ...change });
    },
    async comment(number, body) {
      await rest.issues.createComment({ ...repository, issue_number: number, body });
    },
  };
}

/** The label may be there already, or come into being with the issue: whatever goes wrong here shows there. */
async function makeLabel(rest: Octokit['rest'], repository: Repository): Promise<void> {
  const description = 'Kept by asc-key: the state of an App Store Connect API key';
  try {
    await rest.issues.createLabel({ ...repository, name: LABEL, color: 'b60205', description });
  } catch {
    return;
  }
}

/**
 * GitHub keeps the case in which a label was first written, and goes by none. Where a server lists no labels, the list
 * that was asked for by label, or the request to create, says enough.
 */
function carriesOurs(labels: readonly (string | { name?: string | undefined })[] | undefined): boolean {
  return (
    labels === undefined ||
    labels.some((label) => (typeof label === 'string' ? label : label.name)?.toLowerCase() === LABEL)
  );
}
