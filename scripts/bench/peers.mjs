import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { compare, scan, tell, timed } from './measure.mjs';
import { git, history, tree } from './repositories.mjs';

const SECRETLINT_RULES = '{"rules":[{"id":"@secretlint/secretlint-rule-preset-recommend"}]}';

/** Other scanners: what each is asked to do, on the whole history where it can read that, else on the files. */
const PEERS = {
  gitleaks: { reads: 'history', args: (path) => ['git', '--no-banner', '--log-level', 'error', path], codes: [0, 1] },
  trufflehog: {
    reads: 'history',
    args: (path) => ['git', `file://${path}`, '--no-verification', '--no-update', '--log-level=-1'],
    codes: [0, 183],
  },
  kingfisher: { reads: 'history', args: (path) => ['scan', path, '--no-validate', '--quiet'], codes: [0, 200, 205] },
  secretlint: { reads: 'files', args: () => ['--secretlintrcJSON', SECRETLINT_RULES, '**/*'], codes: [0, 1] },
};

/** Measures the scanners that are on the PATH beside ours; the others are named. */
export async function peers() {
  const paths = { history: await history(60), files: await tree(4) };
  git(paths.files, 'checkout', '-q', '-f', 'main');
  for (const [name, { reads, args, codes }] of Object.entries(PEERS)) {
    const program = onPath(name);
    if (program === undefined) {
      tell(`${name}: not on the PATH`, 'absent');
      continue;
    }
    const path = paths[reads];
    try {
      const { ours, theirs } = await compare({
        ours: () => scan(path, reads === 'history' ? 'all' : 'none'),
        theirs: () => timed(program, args(path), { cwd: path, env: process.env, codes }),
      });
      tell(`${name} / scan, ${reads}`, (theirs.seconds / ours.seconds).toFixed(1), 'above 1');
    } catch (error) {
      tell(`${name}: ${error.message.split('\n')[0].slice(0, 60)}`, 'failed');
    }
  }
}

function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
