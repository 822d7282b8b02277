/**
 * Checks the stand-in with a client that others wrote: the upload step of EAS, from the npm package @expo/build-tools, is
 * installed into a temporary folder and uploads a made .ipa. `npm run build` comes first. It is no part of the tests, for
 * it brings some two hundred packages; run it when the stand-in's calls change: `node scripts/check-stand-in.mjs`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const CLIENT = '@expo/build-tools@24.7.0';
const KEY_ID = 'CHECKED001';
const ISSUER_ID = '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5';
const APP = { id: '1234567890', bundleId: 'com.example.made', name: 'Made' };

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const built = (path) => import(pathToFileURL(join(root, 'build', path)).href);
const folder = mkdtempSync(join(tmpdir(), 'asc-key-check-'));
let failed = 0;
try {
  install();
  await check();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failed > 0) process.exit(1);
console.log(`The stand-in serves ${CLIENT} as App Store Connect does.`);

function install() {
  writeFileSync(join(folder, 'package.json'), '{}');
  const args = ['install', '--silent', '--ignore-scripts', '--no-audit', '--no-fund', CLIENT];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${CLIENT} could not be installed`);
}

async function check() {
  const { startStandIn, bytesOf } = await built('stand-in/index.js');
  const { makeIpa, MADE_APP } = await built('demo/made-app.js');
  const { makeThrowawayKey } = await built('demo/throwaway-key.js');
  const key = makeThrowawayKey();
  const keys = [{ publicKey: key.publicKey, keyId: KEY_ID, issuerId: ISSUER_ID }];
  const api = await startStandIn({ keys, apps: [APP] });
  // It signs by the second, and Apple's clock is not ours.
  api.behaviour.iatToleranceSeconds = 5;
  api.uploads.partSize = 100;
  const ipa = makeIpa();
  writeFileSync(join(folder, 'Made.ipa'), ipa);
  writeFileSync(join(folder, 'key.json'), JSON.stringify({ issuer_id: ISSUER_ID, key_id: KEY_ID, key: key.file }));
  const run = uploader(api.url, MADE_APP);
  try {
    expectThat('uploads a build', (await run()) === undefined);
    const [file] = api.records.files;
    const sha256 = (bytes) => createHash('sha256').update(bytes).digest('hex');
    expectThat('brings the same bytes', sha256(bytesOf(file)) === sha256(ipa));
    expectThat('commits once', file.commits === 1 && file.commitRequests === 1);
    expectThat('is refused the number a second time', /has already been used/.test((await run()) ?? ''));
    api.records.uploads.splice(0);
    Object.assign(api.uploads, { verdict: 'FAILED', errors: [{ code: '90186', description: 'closed' }] });
    expectThat('is told of a rejection', /not accepted for new build submissions/.test((await run()) ?? ''));
  } finally {
    await api.close();
  }
}

/** Runs the step of EAS; it answers with the message of its error, if there was one. */
function uploader(url, { version, buildNumber }) {
  const require = createRequire(join(folder, 'package.json'));
  const steps = join(dirname(require.resolve('@expo/build-tools/package.json')), 'dist/steps');
  const clientPath = require.resolve(join(steps, 'utils/ios/AscApiClient.js'));
  const client = require(clientPath);
  class OnLoopback extends client.AscApiClient {
    baseUrl = url;
  }
  require.cache[clientPath].exports = { ...client, AscApiClient: OnLoopback };
  // Its tokens have no iat, which the stand-in wants.
  const { SignJWT } = createRequire(clientPath)('jose');
  const { sign } = SignJWT.prototype;
  SignJWT.prototype.sign = function signWithTime(...args) {
    return sign.apply(this.setIssuedAt(), args);
  };
  const { fn } = require(join(steps, 'functions/uploadToAsc.js')).createUploadToAscBuildFunction();
  const quiet = () => {};
  const logger = { info: quiet, warn: quiet, error: quiet, debug: quiet };
  const inputs = {
    ipa_path: 'Made.ipa',
    asc_api_key_path: 'key.json',
    apple_app_identifier: APP.id,
    bundle_version: buildNumber,
    bundle_short_version: version,
    wait_for_processing: true,
  };
  const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, { value }]));
  const output = { set: quiet };
  return () =>
    fn(
      { workingDirectory: folder, logger },
      { inputs: given, outputs: { build_upload_id: output, build_upload_url: output } },
    ).then(
      () => undefined,
      (error) => String(error.message),
    );
}

function expectThat(what, holds) {
  console.log(`${holds ? 'ok' : 'NOT OK'}: EAS ${what}`);
  if (!holds) failed++;
}
