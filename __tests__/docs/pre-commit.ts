import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../support/paths.ts';
import { newFolder } from '../support/repositories.ts';

/**
 * A small stand-in for pre-commit: `pre-commit install` writes a hook for each of `default_install_hook_types`, which runs
 * what .pre-commit-hooks.yaml names for the ids of .pre-commit-config.yaml, where the stage is among its own.
 */
const SCRIPT = `
const { readFileSync, writeFileSync, mkdirSync } = require('node:fs');
const { parse } = require(${JSON.stringify(join(ROOT, 'node_modules/yaml'))});
if (process.argv[2] !== 'install' || process.argv.length > 3) throw new Error('unknown: ' + process.argv.slice(2));
const config = parse(readFileSync('.pre-commit-config.yaml', 'utf8'));
const hooks = parse(readFileSync(${JSON.stringify(join(ROOT, '.pre-commit-hooks.yaml'))}, 'utf8'));
mkdirSync('.git/hooks', { recursive: true });
for (const stage of config.default_install_hook_types ?? ['pre-commit']) {
  const entries = config.repos.flatMap((repo) => repo.hooks).map(({ id }) => {
    const hook = hooks.find((one) => one.id === id);
    if (hook === undefined) throw new Error('no hook ' + id);
    return hook.stages.includes(stage) ? ${JSON.stringify(ROOT)} + '/' + hook.entry + ' || exit 1' : 'true';
  });
  writeFileSync('.git/hooks/' + stage, ['#!/bin/sh', ...entries, ''].join('\\n'), { mode: 0o755 });
}
`;

/** A folder to put before the others of PATH. */
export function preCommit(): string {
  const folder = newFolder();
  writeFileSync(join(folder, 'pre-commit.cjs'), SCRIPT);
  writeFileSync(join(folder, 'pre-commit'), `#!/bin/sh\nexec node '${folder}/pre-commit.cjs' "$@"\n`, { mode: 0o755 });
  return folder;
}
