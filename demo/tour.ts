import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type LocalResult, runLocally } from '../local-runner/index.ts';
import { systemClock } from '../src/apple/clock.ts';
import { parseJson } from '../src/apple/errors.ts';
import { overHttp } from '../src/apple/http.ts';
import { forLog } from '../src/runner/untrusted.ts';
import { type StandIn, startStandIn } from '../stand-in/index.ts';
import { MADE_APP, makeIpa } from './made-app.ts';
import { showOutputs } from './outputs.ts';
import { hasGit, PLANTED_AT, plantRepository } from './planted-repository.ts';
import { Disappointment, ending, expectThat, type Screen } from './screen.ts';
import { makeThrowawayKey, type ThrowawayKey } from './throwaway-key.ts';
import type { Workbench } from './workbench.ts';

const KEY_ID = 'TRYOUT0001';
const ISSUER_ID = '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5';

/** What verify waits for in all; its waits between tries shrink with it. */
const VERIFY_TIMEOUT = '10s';

/** What upload waits for in all; the time between its looks shrinks with it. */
const UPLOAD_TIMEOUT = '20s';

/** Bytes of the parts in which the stand-in wants a file. */
const PART_SIZE = 100;

/** Milliseconds that the stand-in has for an answer. */
const REQUEST_LIMIT = 30_000;

interface Tour extends Workbench {
  readonly screen: Screen;
  /** The root of the repository. */
  readonly root: string;
  readonly key: ThrowawayKey;
  readonly api: StandIn;
}

/**
 * Shows the three actions at work, as they are built, against a stand-in of App Store Connect.
 *
 * @param root of the repository
 * @throws {Disappointment} when one of them did not do what it should
 */
export async function takeTour(screen: Screen, root: string, bench: Workbench): Promise<void> {
  const key = makeThrowawayKey();
  const api = await startStandIn({
    keys: [{ publicKey: key.publicKey, keyId: KEY_ID, issuerId: ISSUER_ID }],
    apps: [{ id: '1234567890', bundleId: MADE_APP.bundleId, name: 'Made' }],
  });
  api.uploads.partSize = PART_SIZE;
  const tour = { ...bench, screen, root, key, api };
  try {
    screen.say('The actions of this repository at work, as GitHub would run them. Nothing leaves this machine.');
    screen.say('(For a key of your own: npm start -- --key FILE.p8, with the two dashes alone before the flags.)');
    const minted = await mint(tour);
    await useToken(tour, minted.outputs.token ?? '');
    await upload(tour);
    await verify(tour);
    const scanned = await scan(tour, minted.outputs['key-fingerprint'] ?? '');
    screen.say();
    screen.say(scanned ? 'All of it worked.' : 'All of it worked, apart from the scan, which needs git.');
  } finally {
    await api.close();
  }
}

async function mint(tour: Tour): Promise<LocalResult> {
  const { screen, key } = tour;
  screen.chapter('1. Mint makes a token of the key that is stored as a secret');
  screen.say(`  A throwaway key is made in the form of Apple's files (${key.file.length} bytes) and stored as base64.`);
  const result = await act(tour, 'action.yml', {
    'private-key': key.secret,
    'key-id': KEY_ID,
    'issuer-id': ISSUER_ID,
  });
  expectThat(result.code === 0, 'The action failed, though the key is good.');
  showOutputs(screen, result);
  return result;
}

async function useToken({ screen, api }: Tour, token: string): Promise<void> {
  screen.chapter('2. The token is used: GET /v1/apps');
  const good = await getApps(api, token);
  screen.result(`with the token: HTTP ${good.status}`);
  expectThat(good.status === 200, 'The stand-in refused a good token.');
  const bad = await getApps(api, tampered(token));
  screen.result(`with one character of it changed: HTTP ${bad.status}`);
  for (const line of JSON.stringify(bad.body, undefined, 2).split('\n')) screen.log(line);
  expectThat(bad.status === 401, 'The stand-in took a token that had been tampered with.');
}

async function upload(tour: Tour): Promise<void> {
  const { screen, api, key, folder } = tour;
  screen.chapter('3. Upload sends a build to TestFlight');
  const workspace = join(folder, 'a-build');
  mkdirSync(workspace);
  writeFileSync(join(workspace, 'Made.ipa'), makeIpa());
  const inputs = {
    file: '*.ipa',
    'private-key': key.secret,
    'key-id': KEY_ID,
    'issuer-id': ISSUER_ID,
    'api-url': api.url,
    timeout: UPLOAD_TIMEOUT,
  };
  const result = await act(tour, 'upload/action.yml', inputs, workspace);
  const { state = '', 'build-number': buildNumber = '' } = result.outputs;
  screen.result(`state: ${forLog(state)}, build ${forLog(buildNumber)}; the step ${ending(result)}`);
  expectThat(result.code === 0 && state === 'processed', 'A good build did not come to TestFlight.');
}

async function verify(tour: Tour): Promise<void> {
  const { screen, api, key } = tour;
  const inputs = {
    'private-key': key.secret,
    'key-id': KEY_ID,
    'issuer-id': ISSUER_ID,
    'api-url': api.url,
    timeout: VERIFY_TIMEOUT,
  };
  screen.chapter('4. Verify asks whether the key still works');
  const before = await act(tour, 'verify/action.yml', inputs);
  screen.result(`status: ${forLog(before.outputs.status ?? '')}; the step ${ending(before)}`);
  expectThat(before.code === 0 && before.outputs.status === 'active', 'A good key was not found to be active.');

  screen.chapter('   The key is revoked, and verify asks again, five times, before it believes it');
  for (const registered of api.keys) registered.revoked = true;
  const after = await act(tour, 'verify/action.yml', inputs);
  screen.result(`status: ${forLog(after.outputs.status ?? '')}; the step ${ending(after)}, as it should`);
  expectThat(after.code === 1 && after.outputs.status === 'rejected', 'A revoked key was not found to be rejected.');
}

/** @returns false when it was left out for want of git */
async function scan(tour: Tour, fingerprint: string): Promise<boolean> {
  const { screen, folder, key } = tour;
  screen.chapter('5. Scan looks for keys in a repository');
  if (!hasGit(folder)) {
    screen.say('  There is no git on this machine (2.31 or newer), so the scan is left out.');
    return false;
  }
  screen.say(`  The key was committed in ${PLANTED_AT}, and removed again: only the history has it.`);
  const workspace = join(folder, 'an-app');
  mkdirSync(workspace);
  plantRepository(workspace, key.file, join(folder, 'an-app.git'));
  const result = await act(tour, 'scan/action.yml', { commits: 'all' }, workspace);
  const { leaks = '', fingerprints = '' } = result.outputs;
  screen.result(`leaks: ${forLog(leaks)}; the step ${ending(result)}, as it should`);
  expectThat(result.code === 1 && leaks === '1', 'The scan did not find the one key that is there.');
  expectThat(fingerprints.includes(fingerprint), 'The scan found another key than the one that is there.');
  screen.result('its fingerprint is the one that mint told: it is that key');
  return true;
}

/** Runs an action with the throwaway key as a secret of the workflow. */
async function act(
  { root, screen, key, folder, signal }: Tour,
  file: string,
  inputs: Record<string, string>,
  workspace?: string,
): Promise<LocalResult> {
  try {
    return await runLocally({
      actionFile: join(root, file),
      inputs,
      secrets: [key.secret],
      temp: folder,
      show: screen.log,
      signal,
      ...(workspace === undefined ? {} : { workspace }),
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Disappointment(`The action of ${file} could not be run: is this a whole clone of the repository?`);
  }
}

/** Makes the request as verify does, past any proxy that is set for this machine. */
async function getApps(api: StandIn, token: string): Promise<{ status: number; body: unknown }> {
  const response = await overHttp(systemClock)(`${api.url}/v1/apps`, token, REQUEST_LIMIT);
  if ('fault' in response) throw new Disappointment(`The stand-in gave no answer: there was ${response.text}.`);
  return { status: response.status, body: parseJson(response.body.toString()) };
}

/** The token with one character in the middle of its signature changed. */
function tampered(token: string): string {
  const at = token.length - 40;
  return `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
}
