import { tmpdir } from 'node:os';
import { readPayload } from '../runner/event.ts';

/** What the runner says about the job. */
export interface RunnerEnvironment {
  readonly workspace: string;
  /** Where temporary files go. */
  readonly temp: string;
  /** `RUNNER_TEMP`; undefined outside of GitHub Actions. */
  readonly runnerTemp: string | undefined;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** As owner/name. */
  readonly repository: string;
  /** `GITHUB_SHA`: the commit that the event is about. */
  readonly sha: string | undefined;
  readonly serverUrl: string | undefined;
}

export function readRunnerEnvironment(env: NodeJS.ProcessEnv): RunnerEnvironment {
  return {
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    temp: env.RUNNER_TEMP || tmpdir(),
    runnerTemp: env.RUNNER_TEMP || undefined,
    event: { name: env.GITHUB_EVENT_NAME ?? '', payload: readPayload(env) },
    repository: env.GITHUB_REPOSITORY ?? '',
    sha: env.GITHUB_SHA || undefined,
    serverUrl: env.GITHUB_SERVER_URL || undefined,
  };
}
