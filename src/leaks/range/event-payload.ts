import { isRecord } from '../../is-record.ts';
import { UserError } from '../../runner/user-error.ts';
import type { Home } from './origin.ts';

/** What is to be read, in the words of the input or the event, before anything was looked up. */
export type RequestedRange =
  | { readonly kind: 'none' }
  /** `why` is a sentence for the log when the event, not the user, chose it. */
  | { readonly kind: 'all'; readonly why?: string }
  | { readonly kind: 'between'; readonly from: string; readonly to: string }
  | PullRequest
  | { readonly kind: 'merge-group'; readonly base: string; readonly head: string }
  | Push;

export interface PullRequest {
  readonly kind: 'pull-request';
  readonly base: string;
  readonly head: string;
  readonly number: number | undefined;
  /** The short name of the branch that it goes to. */
  readonly baseBranch: string | undefined;
}

export interface Push {
  readonly kind: 'push';
  /** Undefined when the ref is new. */
  readonly before: string | undefined;
  /** Undefined when the ref was deleted. */
  readonly after: string | undefined;
  readonly ref: string;
  /** The short name of the repository's default branch. */
  readonly defaultBranch: string | undefined;
}

/**
 * Reads the input `commits`.
 * @throws {UserError} for anything but none, all, auto and A..B.
 */
export function readCommitsInput(text: string): 'auto' | RequestedRange {
  const input = text.trim();
  if (input === '' || input === 'auto') return 'auto';
  if (input === 'none' || input === 'all') return { kind: input };
  const [, from, to] = /^([^\s-][^\s]{0,300}?)\.\.([^\s.-][^\s]{0,300})$/.exec(input) ?? [];
  if (from !== undefined && to !== undefined && !from.endsWith('.') && !to.includes('..')) {
    return { kind: 'between', from, to };
  }
  throw new UserError(
    `The input "commits" is none of auto, none, all and a range A..B (seen: ${input.length} characters). Write for example commits: origin/main..HEAD.`,
  );
}

/** What an event brought; `undefined` where it brought nothing that is known here: then everything is read. */
export function readEvent(event: { readonly name: string; readonly payload: unknown }): RequestedRange {
  const payload = recordOf(event.payload);
  const pull = readPullRequest(payload);
  if (pull !== undefined) return pull;
  if (event.name === 'merge_group') {
    const group = recordOf(payload.merge_group);
    const [base, head] = [idOf(group.base_sha), idOf(group.head_sha)];
    if (base !== undefined && head !== undefined) return { kind: 'merge-group', base, head };
  }
  if (event.name === 'push') {
    const push = readPush(payload);
    if (push !== undefined) return push;
  }
  return {
    kind: 'all',
    why: `The event ${event.name === '' ? '' : `${event.name} `}names no commits.`.replace(/[^\w .]/g, ''),
  };
}

/** The names of branches and tags that an event is about, but for one that it deleted. Anyone may choose them. */
export function refNames(event: { readonly name: string; readonly payload: unknown }): string[] {
  const { ref, after, pull_request: pull, merge_group: group } = recordOf(event.payload);
  const isGone = event.name === 'delete' || isZero(after);
  const names = [isGone ? undefined : ref, recordOf(recordOf(pull).head).ref, recordOf(group).head_ref];
  return names.filter((name) => typeof name === 'string');
}

/** From a runner's variables, with the server that GitHub's own runners have. */
export function homeOf(serverUrl: string | undefined, repository: string): Home {
  return { serverUrl: serverUrl === undefined || serverUrl === '' ? 'https://github.com' : serverUrl, repository };
}

function readPullRequest(payload: Readonly<Record<string, unknown>>): PullRequest | undefined {
  const pull = recordOf(payload.pull_request);
  const base = idOf(recordOf(pull.base).sha);
  const head = idOf(recordOf(pull.head).sha);
  if (base === undefined || head === undefined) return undefined;
  const number = [pull.number, payload.number].find((value) => Number.isSafeInteger(value)) as number | undefined;
  return { kind: 'pull-request', base, head, number, baseBranch: nameOf(recordOf(pull.base).ref) };
}

function readPush(payload: Readonly<Record<string, unknown>>): Push | undefined {
  const [before, after] = [payload.before, payload.after];
  const ref = nameOf(payload.ref);
  if (ref === undefined || (idOf(after) === undefined && !isZero(after))) return undefined;
  const defaultBranch = nameOf(recordOf(payload.repository).default_branch);
  return { kind: 'push', before: idOf(before), after: idOf(after), ref, defaultBranch };
}

/** The properties of a value of unknown shape; none where it has none. */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

/** A full id of an object; all zeros stand for none. */
export function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value) && !isZero(value)
    ? value
    : undefined;
}

function isZero(value: unknown): boolean {
  return typeof value === 'string' && /^0{40,64}$/.test(value);
}

/** The name of a ref that git could take for nothing else. */
export function nameOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[^\s\0-\x1f\x7f~^:?*[\\-][^\s\0-\x1f\x7f~^:?*[\\]*$/.test(value)
    ? value
    : undefined;
}
