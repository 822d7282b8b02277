import { readFileSync, statSync } from 'node:fs';

/** What started the run, as GitHub's runner says it. */
export interface RunContext {
  readonly eventName: string;
  /** The account that started the run. */
  readonly actor: string;
  /** `owner/name` */
  readonly repository: string;
  /** The webhook's payload; undefined when there is none or it cannot be read. */
  readonly payload: unknown;
}

export function readRunContext(env: NodeJS.ProcessEnv = process.env): RunContext {
  return {
    eventName: env.GITHUB_EVENT_NAME ?? '',
    actor: env.GITHUB_ACTOR ?? '',
    repository: env.GITHUB_REPOSITORY ?? '',
    payload: readPayload(env),
  };
}

/** The value at the end of a path of properties in data of unknown shape. */
export function at(data: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>(
    (value, property) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[property] : undefined,
    data,
  );
}

/** The payload of the event; undefined when there is none or it cannot be read. */
export function readPayload({ GITHUB_EVENT_PATH: path }: NodeJS.ProcessEnv): unknown {
  if (path === undefined || path === '') return undefined;
  try {
    // A pipe would be waited for, perhaps for ever.
    return statSync(path).isFile() ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}
