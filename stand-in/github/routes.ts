import { json, type Reply } from '../answers.ts';
import { commentJson, invalid, issueJson, notFound, page } from './replies.ts';
import type { IssueChange, IssueTracker } from './tracker.ts';

/** GitHub's limit for the text of an issue or a comment, in characters. */
const LONGEST_BODY = 65_536;

export interface Call {
  readonly method: string;
  /** Below the repository: `issues`, `issues/1/comments`. */
  readonly path: string;
  /** The whole address, with its query. */
  readonly url: URL;
  readonly body: Record<string, unknown>;
  /** The address of the repository in the API. */
  readonly root: string;
  /** Lists that do not show a new issue yet. */
  readonly hideNewFor: number;
}

type Handler = (tracker: IssueTracker, call: Call, parameter: string) => Reply;

/** The part of the REST API that has to do with issues (GitHub, "REST API endpoints for issues", "… for labels"). */
const ROUTES: readonly (readonly [method: string, path: RegExp, handler: Handler])[] = [
  ['GET', /^issues$/, listIssues],
  ['POST', /^issues$/, openIssue],
  ['GET', /^issues\/(\d+)$/, (tracker, call, number) => onIssue(tracker, call, number)],
  ['PATCH', /^issues\/(\d+)$/, changeIssue],
  ['GET', /^issues\/(\d+)\/comments$/, listComments],
  ['POST', /^issues\/(\d+)\/comments$/, addComment],
  ['POST', /^issues\/(\d+)\/labels$/, addLabels],
  ['GET', /^labels$/, (tracker, { url }) => page([...tracker.labels], url, labelJson)],
  ['POST', /^labels$/, createLabel],
  ['GET', /^labels\/([^/]+)$/, getLabel],
];

/** Answers a call within a repository. */
export function route(tracker: IssueTracker, call: Call): Reply {
  for (const [method, path, handler] of ROUTES) {
    const found = path.exec(call.path);
    if (found !== null && method === call.method) return handler(tracker, call, decodeURIComponent(found[1] ?? ''));
  }
  return notFound();
}

function listIssues(tracker: IssueTracker, { url, root }: Call): Reply {
  const query = url.searchParams;
  const state = query.get('state') ?? 'open';
  if (state !== 'open' && state !== 'closed' && state !== 'all') return invalid('Issue', 'state', 'invalid');
  const issues = tracker.list({
    state,
    labels: (query.get('labels') ?? '').split(',').filter((label) => label !== ''),
    creator: query.get('creator') ?? undefined,
    direction: query.get('direction') === 'asc' ? 'asc' : 'desc',
  });
  return page(issues, url, (issue) => issueJson(issue, root));
}

function openIssue(tracker: IssueTracker, { body, root, hideNewFor }: Call): Reply {
  const change = issueChange(body);
  if (change.title === undefined) return invalid('Issue', 'title', 'missing_field');
  if (isTooLong(change.body)) return invalid('Issue', 'body', 'too_long');
  return json(201, issueJson(tracker.open({ ...change, state: 'open', hiddenFor: hideNewFor }), root));
}

function changeIssue(tracker: IssueTracker, call: Call, number: string): Reply {
  const issue = tracker.find(Number(number));
  if (issue === undefined) return notFound();
  const change = issueChange(call.body);
  if (isTooLong(change.body)) return invalid('Issue', 'body', 'too_long');
  tracker.change(issue, change);
  return onIssue(tracker, call, number);
}

function onIssue(tracker: IssueTracker, { root }: Call, number: string): Reply {
  const issue = tracker.find(Number(number));
  return issue === undefined ? notFound() : json(200, issueJson(issue, root));
}

function listComments(tracker: IssueTracker, { url }: Call, number: string): Reply {
  const issue = tracker.find(Number(number));
  return issue === undefined ? notFound() : page(issue.comments, url, commentJson);
}

function addComment(tracker: IssueTracker, { body }: Call, number: string): Reply {
  const issue = tracker.find(Number(number));
  if (issue === undefined) return notFound();
  if (typeof body.body !== 'string' || body.body === '') return invalid('IssueComment', 'body', 'missing_field');
  if (isTooLong(body.body)) return invalid('IssueComment', 'body', 'too_long');
  return json(201, commentJson(tracker.comment(issue, body.body)));
}

function addLabels(tracker: IssueTracker, { body }: Call, number: string): Reply {
  const issue = tracker.find(Number(number));
  if (issue === undefined) return notFound();
  tracker.change(issue, { labels: [...new Set([...issue.labels, ...texts(body.labels)])] });
  return json(200, issue.labels.map(labelJson));
}

function createLabel(tracker: IssueTracker, { body }: Call): Reply {
  const { name } = body;
  if (typeof name !== 'string' || name === '') return invalid('Label', 'name', 'missing_field');
  if (tracker.findLabel(name) !== undefined) return invalid('Label', 'name', 'already_exists');
  tracker.labels.add(name);
  return json(201, labelJson(name));
}

function getLabel(tracker: IssueTracker, _call: Call, name: string): Reply {
  const label = tracker.findLabel(name);
  return label === undefined ? notFound() : json(200, labelJson(label));
}

/** The members of a request that change an issue; those of a wrong type are left out. */
function issueChange({ title, body, state, state_reason, labels }: Record<string, unknown>): IssueChange {
  return {
    ...(typeof title === 'string' && title !== '' ? { title } : {}),
    ...(typeof body === 'string' || body === null ? { body } : {}),
    ...(state === 'open' || state === 'closed' ? { state } : {}),
    ...(typeof state_reason === 'string' ? { state_reason } : {}),
    ...(labels === undefined ? {} : { labels: texts(labels) }),
  };
}

/** Names of labels, which may be given as texts or as objects. */
function texts(labels: unknown): string[] {
  if (!Array.isArray(labels)) return [];
  return labels
    .map((label: unknown) => (typeof label === 'object' && label !== null && 'name' in label ? label.name : label))
    .filter((label): label is string => typeof label === 'string');
}

function labelJson(name: string): object {
  return { name, color: 'ededed', default: false, description: null };
}

function isTooLong(body: string | null | undefined): boolean {
  return typeof body === 'string' && body.length > LONGEST_BODY;
}
