import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const SCAN = join(dirname(fileURLToPath(import.meta.url)), '../../dist/scan/index.js');

/** Each thing is measured so often, in turn with what it is compared to. */
export const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);

/** Runs a command and says after it how much time its processes took of the processors (POSIX, `times`). */
const WITH_TIMES = '"$@"; code=$?; times >&2; exit $code';

/**
 * Runs a program to its end.
 * @returns seconds that it took; `cpu`, seconds of the processors that it and its children took; and the most memory that
 * the program held itself, in MB, where /proc tells
 * @throws when it ends with another exit code than those allowed
 */
export async function timed(command, args, { cwd, env, input = '', codes = [0] } = {}) {
  const started = performance.now();
  const child = spawn('sh', ['-c', WITH_TIMES, 'sh', command, ...args], {
    cwd,
    env,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const errors = [];
  child.stderr.on('data', (chunk) => errors.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(input);
  let memory = 0;
  const watch = setInterval(() => {
    memory = Math.max(memory, memoryOf(childOf(child.pid)));
  }, 25);
  const [code] = await once(child, 'close');
  clearInterval(watch);
  const seconds = (performance.now() - started) / 1000;
  const said = Buffer.concat(errors).toString();
  if (!codes.includes(code)) throw new Error(`${command} ended with exit code ${code}: ${said}`);
  return { seconds, cpu: cpuOf(said), memory };
}

/** The last line that `times` writes is about children: "0m1.234s 0m0.123s". */
function cpuOf(said) {
  const times = said.trim().split('\n').at(-1) ?? '';
  return Array.from(times.matchAll(/(\d+)m([\d.]+)s/g), ([, minutes, rest]) => 60 * minutes + Number(rest)).reduce(
    (sum, each) => sum + each,
    0,
  );
}

/** Runs the built scan as GitHub's runner does. @param commits the input of that name */
export async function scan(repository, commits) {
  const folder = mkdtempSync(join(tmpdir(), 'asc-key-bench-run-'));
  try {
    const env = { PATH: process.env.PATH, HOME: folder, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repository };
    env.RUNNER_TEMP = join(folder, 'temp');
    mkdirSync(env.RUNNER_TEMP);
    for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY']) {
      env[name] = join(folder, name);
      writeFileSync(env[name], '');
    }
    env.INPUT_PATH = '.';
    env.INPUT_COMMITS = commits;
    env.INPUT_FAIL = 'false';
    return await timed(process.execPath, [SCAN], { cwd: repository, env });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Measures several things in turn, so that whatever else the machine does falls on all of them.
 * @param things name → a function that runs one of them and returns what `timed` does
 * @returns name → the medians
 */
export async function compare(things) {
  const runs = Object.fromEntries(Object.keys(things).map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(things)) runs[name].push(await run());
  }
  return Object.fromEntries(
    Object.entries(runs).map(([name, list]) => [
      name,
      {
        seconds: median(list.map(({ seconds }) => seconds)),
        cpu: median(list.map(({ cpu }) => cpu)),
        memory: Math.max(...list.map(({ memory }) => memory)),
      },
    ]),
  );
}

/** Prints one line: what was measured, its ratio, and the target. */
export function tell(what, ratio, target = '') {
  console.log(`${what.padEnd(72)} ${ratio.padStart(9)}${target === '' ? '' : `   (to reach: ${target})`}`);
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The program that a shell runs. */
function childOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')[0] || pid;
  } catch {
    return pid;
  }
}

function memoryOf(pid) {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}
