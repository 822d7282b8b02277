/**
 * Runs the tests once and says how much of `src` they reach; exits 1 below the limits. The bundles in dist cannot be
 * mapped back to the sources, so here the tests that start an entry start its compiled modules, the very code that is
 * bundled. Entries (two lines each), threads and files of types alone, which leave no code, are left out of the count.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);

/** Folders whose every branch must be reached; of the branches elsewhere, this share. */
const WHOLLY = /^src\/(?:key|token)\//;
const BRANCHES_ELSEWHERE = 95;

for (const folder of ['.jest', 'coverage']) rmSync(join(root, folder), { recursive: true, force: true });
run([require.resolve('typescript/package.json').replace('package.json', 'bin/tsc'), '-p', 'tsconfig.test.json']);
run([
  require.resolve('c8/bin/c8.js'),
  ...['--reporter', 'json-summary', '--reporter', 'html', '--reporter', 'text'],
  ...['--all', '--src', 'src', '--include', 'src/**', '--exclude-after-remap'],
  ...['src/*/index.ts', 'src/leaks/search/thread.ts', 'src/leaks/types.ts', 'src/leaks/report/report.ts'].flatMap(
    (left) => ['--exclude', left],
  ),
  ...['--exclude', '**/*.d.ts'],
  ...[process.execPath, '--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'],
  ...process.argv.slice(2),
]);

const summary = JSON.parse(readFileSync(join(root, 'coverage/coverage-summary.json'), 'utf8'));
const files = Object.entries(summary)
  .filter(([path]) => path !== 'total')
  .map(([path, counts]) => ({ path: relative(root, path).replaceAll('\\', '/'), ...counts }));
const elsewhere = files.filter(({ path }) => !WHOLLY.test(path));
const share = (100 * sum(elsewhere, 'covered')) / sum(elsewhere, 'total');
const faults = [
  ...files
    .filter(({ lines }) => lines.covered < lines.total)
    .map(({ path, lines }) => `${path}: ${lines.total - lines.covered} lines are not reached`),
  ...files
    .filter(({ path, branches }) => WHOLLY.test(path) && branches.covered < branches.total)
    .map(({ path, branches }) => `${path}: ${branches.total - branches.covered} branches are not reached`),
  ...(share < BRANCHES_ELSEWHERE ? [`Outside key/ and token/ ${share.toFixed(1)} % of branches are reached`] : []),
];
for (const fault of faults) console.error(fault);
console.log(`Lines of src: ${percent(summary.total.lines)}; branches: ${percent(summary.total.branches)}.`);
process.exitCode = faults.length > 0 ? 1 : 0;

function sum(list, count) {
  return list.reduce((total, { branches }) => total + branches[count], 0);
}

function percent({ covered, total }) {
  return `${((100 * covered) / total).toFixed(1)} %`;
}

function run(args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}
