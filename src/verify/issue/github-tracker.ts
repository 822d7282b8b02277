import type { GitHub } from '@actions/github/lib/utils';
import { type Issue, LABEL, type Tracker } from './tracker.ts';

type Octokit = InstanceType<typeof GitHub>;

export interface Repository {
  readonly owner: string;
  readonly repo: string;
}

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
  const baseUrl = (process.env.GITHUB_API_URL || 'https://api.github.com').replace(/\/+$/, '');
  const octokit = getOctokit(token, { baseUrl, log: silent });
  octokit.hook.before('request', (options) => {
    Object.assign(options.request, { signal });
  });
  octokit.hook.after('request', ({ data }, { method }) => {
    // The client makes an empty list of a body that was cut, and we would open a second issue.
    if (method === 'GET' && !Array.isArray(data)) throw new Error('not the list that was asked for');
  });
  return trackerOf(octokit, repository);
}

function trackerOf({ rest, paginate }: Octokit, repository: Repository): Tracker {
  return {
    async list() {
      const query = { ...repository, labels: LABEL, state: 'all', per_page: 100 } as const;
      const issues = await paginate(rest.issues.listForRepo, query);
      return issues
        .filter(({ pull_request, labels }) => pull_request === undefined && carriesOurs(labels))
        .map(({ number, state, body }): Issue => ({ number, open: state === 'open', body: body ?? '' }));
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
 * GitHub keeps the case in which a label was first written, and goes by none. Where a server tells no labels, the list
 * that was asked for by label, or the request to create, says enough.
 */
function carriesOurs(labels: readonly (string | { name?: string | undefined })[] | undefined): boolean {
  return (
    labels === undefined ||
    labels.some((label) => (typeof label === 'string' ? label : label.name)?.toLowerCase() === LABEL)
  );
}
