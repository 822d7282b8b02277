import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { arch, platform } from 'node:process';

/** What a program needs of the machine: to be found and started, to reach the network. No secret is among it. */
const FROM_THE_MACHINE =
  /^(?:PATH|PATHEXT|SYSTEMROOT|COMSPEC|WINDIR|TEMP|TMP|TMPDIR|LANG|LC_ALL|(?:HTTPS?|ALL|NO)_PROXY|NODE_EXTRA_CA_CERTS)$/i;

/** Folders of one run. */
export interface Folders {
  readonly workspace: string;
  readonly home: string;
  readonly temp: string;
}

/** The variables of this machine that an action is given. */
export function machineEnvironment(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (pair): pair is [string, string] => pair[1] !== undefined && FROM_THE_MACHINE.test(pair[0]),
    ),
  );
}

/** The variables that GitHub sets for every step; a run by hand of a repository that GitHub does not know. */
export function githubEnvironment({ workspace, home, temp }: Folders): Record<string, string> {
  const head = headOf(workspace);
  return {
    CI: 'true',
    HOME: home,
    USERPROFILE: home,
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'local',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_REPOSITORY: 'local/demo',
    GITHUB_SERVER_URL: 'https://github.com',
    ...(head === undefined ? {} : { GITHUB_SHA: head }),
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: arch === 'x64' ? 'X64' : arch.toUpperCase(),
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[platform as string] ?? 'Linux',
    RUNNER_TEMP: temp,
  };
}

/** The commit that is checked out in a folder; undefined where it is no checkout, has no commit, or git is missing. */
function headOf(folder: string): string | undefined {
  const { status, stdout } = spawnSync('git', ['rev-parse', '--verify', '--quiet', 'HEAD'], {
    cwd: folder,
    encoding: 'utf8',
    // A checkout that the folder only lies in is another one.
    env: { ...machineEnvironment(process.env), GIT_CEILING_DIRECTORIES: dirname(folder) },
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** `INPUT_*` for each input: as given, else its default. */
export function inputEnvironment(
  given: Readonly<Record<string, string>>,
  defaults: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries({ ...defaults, ...given }).map(([name, value]) => [
      `INPUT_${name.replace(/ /g, '_').toUpperCase()}`,
      value,
    ]),
  );
}
