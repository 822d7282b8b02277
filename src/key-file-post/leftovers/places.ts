import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { homeFolder } from '../../key-file/home.ts';

/** A folder in which copies of a key are looked for. */
export interface SearchedPlace {
  readonly folder: string;
  /** Only what is in the folder under such a name, where it is given. */
  readonly names?: RegExp;
}

/** What fastlane, and asc where it is killed, leave in the temporary folder. */
const LEFT_IN_TEMPORARY = /^(?:deliver-|asc-key-)/;

/**
 * Where copies of a key are left behind, the likeliest first. The same folder may come twice.
 *
 * @param env RUNNER_TEMP, TMPDIR, GITHUB_WORKSPACE, API_PRIVATE_KEYS_DIR and GITHUB_STEP_SUMMARY of the job
 */
export function searchedPlaces(env: NodeJS.ProcessEnv, home = homeFolder()): SearchedPlace[] {
  const workspace = env.GITHUB_WORKSPACE ?? '';
  const inHome = (...names: string[]): string => (home === undefined ? '' : join(home, ...names));
  const folders = [
    env.API_PRIVATE_KEYS_DIR ?? '',
    inHome('.appstoreconnect', 'private_keys'),
    inHome('.private_keys'),
    inHome('private_keys'),
    workspace === '' ? '' : join(workspace, 'private_keys'),
    inHome('.asc'),
  ];
  const summaries = env.GITHUB_STEP_SUMMARY === undefined ? '' : dirname(env.GITHUB_STEP_SUMMARY);
  return [
    ...folders.map((folder) => ({ folder })),
    { folder: env.TMPDIR ?? tmpdir(), names: LEFT_IN_TEMPORARY },
    { folder: env.RUNNER_TEMP ?? '' },
    { folder: summaries, names: /^step_summary_|^GITHUB_STEP_SUMMARY$/ },
    { folder: workspace },
  ].filter(({ folder }) => folder !== '');
}
