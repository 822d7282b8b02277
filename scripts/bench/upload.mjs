/**
 * Upload: the time for 1 GB to a stand-in on loopback against `curl -T` of the same parts, both four at a time, and the
 * most memory that the process held for files of 100 MB, 1 GB and 4 GB. `npm run build` comes first. The files are
 * sparse: what is measured is the way from the disk to the wire.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createECDH, createHash } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmSync, truncateSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median, tell, timed } from './measure.mjs';

const MB = 1_000_000;
const PART = 5 * 1024 * 1024;
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const KEY_ID = 'BENCHMARK1';
const APP = { id: '1', bundleId: 'com.example.bench', name: 'Bench' };

if (process.argv[2] === 'serve') await serve();
else await bench();

async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'asc-key-bench-upload-'));
  const server = spawn(process.execPath, [fileURLToPath(import.meta.url), 'serve'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const { api, sink } = JSON.parse((await once(server.stdout.setEncoding('utf8'), 'data'))[0]);
    const large = sparse(folder, 1000 * MB);
    const times = { upload: [], curl: [] };
    for (let round = 0; round < ROUNDS; round++) {
      times.upload.push((await upload(large, api, `${round}`, folder)).seconds);
      times.curl.push((await curl(large, 1000 * MB, sink, folder)).seconds);
    }
    const [ours, theirs] = [median(times.upload), median(times.curl)];
    tell(
      `upload: 1 GB at ${(1000 / ours).toFixed(0)} MB/s; curl -T at ${(1000 / theirs).toFixed(0)} MB/s`,
      (theirs / ours).toFixed(2),
      'above 0.7',
    );
    for (const size of [100, 1000, 4000]) {
      const path = sparse(folder, size * MB);
      const { memory } = await upload(path, api, `9${size}`, folder);
      tell(`upload: most memory for ${size} MB`, `${memory.toFixed(0)} MB`, 'under 120 MB');
      rmSync(path);
    }
  } finally {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A file that begins as an .ipa does, and holds nothing. */
function sparse(folder, size) {
  const path = join(folder, `${size}.ipa`);
  const file = openSync(path, 'w');
  writeSync(file, 'PK\x03\x04');
  closeSync(file);
  truncateSync(path, size);
  return path;
}

/** Runs the built upload up to the commit, as GitHub's runner does. */
async function upload(file, url, buildNumber, folder) {
  const env = { PATH: process.env.PATH, HOME: folder, GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder };
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY']) {
    env[name] = join(folder, name);
    writeFileSync(env[name], '');
  }
  const inputs = {
    ...{
      file,
      'private-key': throwawayKey().secret,
      'key-id': KEY_ID,
      'issuer-id': '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5',
    },
    ...{ version: '1.0', 'build-number': buildNumber, platform: 'IOS', 'bundle-id': APP.bundleId },
    ...{ 'api-url': url, 'wait-for': 'uploaded', timeout: '60m' },
  };
  // A shell, which measures, drops variables with a dash in their names.
  const variables = Object.entries(inputs).map(([name, value]) => `INPUT_${name.toUpperCase()}=${value}`);
  return timed('env', [...variables, process.execPath, join(root, 'dist/upload/index.js')], { cwd: folder, env });
}

/** Sends the same parts with curl, from files that were cut before. */
async function curl(file, size, url, folder) {
  const lines = [];
  const cut = join(folder, 'cut-');
  spawnSync('split', ['-b', String(PART), '-d', '-a', '4', file, cut]);
  for (let part = 0; part * PART < size; part++) {
    lines.push(`upload-file = "${cut}${String(part).padStart(4, '0')}"`, `url = "${url}"`, 'output = "/dev/null"');
  }
  const config = join(folder, 'curl.txt');
  writeFileSync(config, `${lines.join('\n')}\n`);
  const args = ['--silent', '--fail', '--parallel', '--parallel-max', '4', '-H', 'Expect:', '--config', config];
  try {
    return await timed('curl', args, { cwd: folder, env: process.env });
  } finally {
    for (let part = 0; part * PART < size; part++) rmSync(`${cut}${String(part).padStart(4, '0')}`);
  }
}

/** The stand-in, in a process of its own; what curl sends is hashed as what upload sends is. */
async function serve() {
  const { startStandIn } = await import(pathToFileURL(join(root, 'build/stand-in/index.js')).href);
  const { createServer } = await import('node:http');
  const { spki } = throwawayKey();
  const api = await startStandIn({
    keys: [{ publicKey: spki, keyId: KEY_ID, issuerId: '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5' }],
    apps: [APP],
  });
  api.uploads.keepsBytes = false;
  const sink = (request, response) => {
    const hash = createHash('md5');
    request.on('data', (chunk) => hash.update(chunk));
    request.on('end', () => response.writeHead(200, { ETag: `"${hash.digest('hex')}"` }).end());
  };
  const sinkServer = createServer(sink);
  await new Promise((resolve) => sinkServer.listen(0, '127.0.0.1', resolve));
  console.log(JSON.stringify({ api: api.url, sink: `http://127.0.0.1:${sinkServer.address().port}/` }));
}

function throwawayKey() {
  const scalar = createHash('sha256').update('asc-key bench upload').digest();
  const ecdh = createECDH('prime256v1');
  ecdh.setPrivateKey(scalar);
  const point = ecdh.getPublicKey();
  const hex = (text) => Buffer.from(text, 'hex');
  const der = Buffer.concat([
    hex('308193020100301306072a8648ce3d020106082a8648ce3d030107047930770201010420'),
    scalar,
    hex('a00a06082a8648ce3d030107a144034200'),
    point,
  ]);
  const words = ['PRIVATE', 'KEY'].join(' ');
  const lines = [`-----BEGIN ${words}-----`, ...der.toString('base64').match(/.{1,64}/g), `-----END ${words}-----`];
  return {
    secret: Buffer.from(lines.join('\n')).toString('base64'),
    spki: Buffer.concat([hex('3059301306072a8648ce3d020106082a8648ce3d030107034200'), point]),
  };
}
