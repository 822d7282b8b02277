/**
 * A stand-in of GitHub's REST API on loopback, as far as issues go: what an action needs to open, find, comment and
 * close an issue with the token of a workflow. Start with `startGitHubStandIn`.
 */
import type { IncomingMessage } from 'node:http';
import { json, type Reply } from '../answers.ts';
import { type Loopback, serveOnLoopback } from '../loopback.ts';
import { badCredentials, issuesDisabled, notAccessible, notFound } from './replies.ts';
import { route } from './routes.ts';
import { IssueTracker } from './tracker.ts';

export type { Comment, Issue, IssueChange } from './tracker.ts';
export { BOT, IssueTracker } from './tracker.ts';

export interface GitHubStandInOptions {
  /** `octocat/app` by default. */
  readonly repository?: string;
  /** The only token that is taken; `undefined`: any, but not none. */
  readonly token?: string;
  /** `/api/v3` is that of GitHub Enterprise Server; empty by default. */
  readonly basePath?: string;
}

/** How GitHub behaves; every member may be changed while it runs. */
export interface GitHubBehaviour {
  /** What the token may do with issues. */
  permission: 'write' | 'read' | 'none';
  issuesEnabled: boolean;
  /** GitHub's lists lag after: a new issue appears in none of the next so many lists. */
  hideNewFor: number;
  /** Called with each request before it is answered: here a test can let another run act in between. */
  beforeAnswer: (call: SeenCall) => void;
}

export interface SeenCall {
  readonly method: string;
  /** Without the base path, with the query: `/repos/octocat/app/issues?state=open`. */
  readonly target: string;
  readonly body: Record<string, unknown>;
  status: number;
}

/** An answer of the test's own making. */
export interface GitHubAnswer {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

export interface GitHubStandIn {
  /** What to set `GITHUB_API_URL` to. */
  readonly url: string;
  readonly repository: string;
  readonly tracker: IssueTracker;
  readonly behaviour: GitHubBehaviour;
  readonly calls: readonly SeenCall[];
  /** Answers the coming calls in this order, then goes on as before. */
  next(answers: readonly GitHubAnswer[]): void;
  close(): Promise<void>;
}

/** Starts a stand-in of GitHub's REST API for the issues of one repository, on a free port of the loopback interface. */
export async function startGitHubStandIn(options: GitHubStandInOptions = {}): Promise<GitHubStandIn> {
  const { repository = 'octocat/app', token, basePath = '' } = options;
  const tracker = new IssueTracker();
  const behaviour: GitHubBehaviour = {
    permission: 'write',
    issuesEnabled: true,
    hideNewFor: 0,
    beforeAnswer: () => {},
  };
  const calls: SeenCall[] = [];
  const queue: GitHubAnswer[] = [];
  const server: Loopback = await serveOnLoopback((request, response) => {
    void readJson(request).then((body) => {
      const seen: SeenCall = {
        method: request.method ?? '',
        target: (request.url ?? '/').replace(basePath, ''),
        body,
        status: 0,
      };
      calls.push(seen);
      behaviour.beforeAnswer(seen);
      const scripted = queue.shift();
      const reply =
        scripted === undefined ? answer(request, seen) : json(scripted.status, scripted.body, scripted.headers);
      seen.status = reply.status;
      response.writeHead(reply.status, { ...reply.headers, 'X-RateLimit-Remaining': '4999' });
      response.end(reply.body);
    });
  });
  const url = server.origin + basePath;
  return {
    url,
    repository,
    tracker,
    behaviour,
    calls,
    next: (answers) => {
      queue.push(...answers);
    },
    close: () => server.close(),
  };

  function answer(request: IncomingMessage, { method, target, body }: SeenCall): Reply {
    if (!(request.url ?? '').startsWith(`${basePath}/`)) return notFound();
    if (!hasToken(request, token)) return badCredentials();
    const address = new URL(url + target);
    const prefix = `${new URL(url).pathname.replace(/\/$/, '')}/repos/${repository}/`;
    if (!address.pathname.toLowerCase().startsWith(prefix.toLowerCase())) return notFound();
    const { permission, issuesEnabled, hideNewFor } = behaviour;
    if (permission === 'none' || (permission === 'read' && method !== 'GET')) return notAccessible();
    const path = address.pathname.slice(prefix.length);
    if (!issuesEnabled && path.startsWith('issues')) return issuesDisabled();
    return route(tracker, { method, path, url: address, body, root: `${url}/repos/${repository}`, hideNewFor });
  }
}

function hasToken(request: IncomingMessage, token: string | undefined): boolean {
  const given = /^(?:token|bearer) (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  return given !== undefined && (token === undefined || given === token);
}

/** The body as an object; anything else counts as an empty one. */
async function readJson(request: IncomingMessage): Promise<Record<string, unknown>> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const value: unknown = JSON.parse(Buffer.concat(chunks).toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
