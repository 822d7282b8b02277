import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { compare, scan, tell, timed } from './measure.mjs';
import { PROFILES, repositoryOf } from './profiles/index.mjs';
import { git, tree } from './repositories.mjs';

const SECRETLINT_RULES = '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}';

/** Other scanners: what each is asked to do, with as little as it can, on the history where it can read that, else on the files. */
const PEERS = {
  gitleaks: {
    reads: 'history',
    args: (path) => ['git', '--no-banner', '--log-level', 'error', '--enable-rule', 'private-key', path],
    codes: [0, 1],
  },
  kingfisher: { reads: 'history', args: (path) => ['scan', path, '--no-validate', '--quiet'], codes: [0, 200, 205] },
  trufflehog: {
    reads: 'history',
    args: (path) => ['git', `file://${path}`, '--no-verification', '--no-update', '--log-level=-1'],
    codes: [0, 183],
  },
  secretlint: { reads: 'files', args: () => ['--secretlintrcJSON', SECRETLINT_RULES, '**/*'], codes: [0, 1] },
};

/** The scanners of histories that are on the PATH, as things to measure on a repository. */
export function peersOn(path) {
  const found = Object.entries(PEERS).filter(([name, { reads }]) => reads === 'history' && onPath(name) !== undefined);
  return Object.fromEntries(found.map(([name, { args, codes }]) => [name, () => run(name, args, codes, path)]));
}

function run(name, args, codes, path) {
  return timed(onPath(name), args(path), { cwd: path, env: process.env, codes });
}

/** Measures the scanners that are on the PATH beside ours, on each profile; the others are named. */
export async function peers(megabytes) {
  for (const name of Object.keys(PEERS)) if (onPath(name) === undefined) tell(`${name}: not on the PATH`, 'absent');
  for (const title of Object.keys(PROFILES)) {
    const path = await repositoryOf(title, megabytes);
    const things = peersOn(path);
    if (Object.keys(things).length === 0) break;
    const { ours, ...theirs } = await compare({ ours: () => scan(path, 'all'), ...things });
    for (const [name, { seconds }] of Object.entries(theirs))
      tell(`${title}: ${name} / scan`, (seconds / ours.seconds).toFixed(1), 'above 1');
  }
  if (onPath('secretlint') === undefined) return;
  const { args, codes } = PEERS.secretlint;
  const path = await tree(4);
  git(path, 'checkout', '-q', '-f', 'main');
  const { ours, theirs } = await compare({
    ours: () => scan(path, 'none'),
    theirs: () => run('secretlint', args, codes, path),
  });
  tell('secretlint / scan, files', (theirs.seconds / ours.seconds).toFixed(1), 'above 1');
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
