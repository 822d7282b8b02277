import { json, type Reply } from '../answers.ts';
import type { Comment, Issue } from './tracker.ts';

/** A refusal as GitHub words it. */
export function refusal(status: number, message: string, more: object = {}): Reply {
  return json(status, { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) });
}

export const notFound = (): Reply => refusal(404, 'Not Found');
export const badCredentials = (): Reply => refusal(401, 'Bad credentials');
export const notAccessible = (): Reply => refusal(403, 'Resource not accessible by integration');
export const issuesDisabled = (): Reply => refusal(410, 'Issues has been disabled in this repository.');

export function invalid(resource: string, field: string, code: string): Reply {
  return refusal(422, 'Validation Failed', { errors: [{ resource, field, code }] });
}

/** The members of an issue that clients read. @param root the address of the repository in the API */
export function issueJson(issue: Issue, root: string): object {
  const { number, title, body, state, state_reason } = issue;
  return {
    id: 1000 + number,
    number,
    url: `${root}/issues/${number}`,
    html_url: `${root}/issues/${number}`,
    title,
    body,
    state,
    state_reason,
    user: userJson(issue.user),
    labels: issue.labels.map((name) => ({ name, color: 'ededed', default: false, description: null })),
    comments: issue.comments.length,
    locked: false,
    ...(issue.isPullRequest ? { pull_request: { url: `${root}/pulls/${number}` } } : {}),
  };
}

export function commentJson({ id, user, body }: Comment): object {
  return { id, body, user: userJson(user) };
}

/** A page of a list, with the `Link` header that leads to the others. @param url of the request, with its query */
export function page<T>(all: readonly T[], url: URL, show: (item: T) => object): Reply {
  const perPage = Math.min(100, Math.max(1, Number(url.searchParams.get('per_page') ?? 30)));
  const current = Math.max(1, Number(url.searchParams.get('page') ?? 1));
  const last = Math.max(1, Math.ceil(all.length / perPage));
  const link = (number: number, rel: string): string => {
    const target = new URL(url);
    target.searchParams.set('page', String(number));
    return `<${target.href}>; rel="${rel}"`;
  };
  const links = [
    ...(current > 1 ? [link(current - 1, 'prev'), link(1, 'first')] : []),
    ...(current < last ? [link(current + 1, 'next'), link(last, 'last')] : []),
  ];
  const items = all.slice((current - 1) * perPage, current * perPage).map(show);
  return json(200, items, links.length > 0 ? { Link: links.join(', ') } : {});
}

function userJson(login: string): object {
  return { login, id: login.length, type: login.endsWith('[bot]') ? 'Bot' : 'User' };
}
