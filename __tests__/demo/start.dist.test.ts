import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type StandIn, startStandIn } from '../../stand-in/index.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { ROOT } from '../support/paths.ts';
import { tracesOf } from '../support/traces.ts';

const KEY_ID = 'ABCDE12345';
const ISSUER_ID = '8d41c7b2-96fe-1a63-e053-0824d0e1a7c5';

interface Start {
  readonly code: number | null;
  readonly text: string;
  /** What came on standard error. */
  readonly complaint: string;
  /** What is left in the folder for temporary files. */
  readonly left: string[];
}

/** A clone without node_modules, at a place from which none can be reached. */
let clone: string;
beforeAll(() => {
  clone = mkdtempSync(join(tmpdir(), 'asc-key-clone-'));
  for (const path of [
    'package.json',
    'action.yml',
    'upload/action.yml',
    'verify/action.yml',
    'scan/action.yml',
    'dist',
  ]) {
    cpSync(join(ROOT, path), join(clone, path), { recursive: true });
  }
});
afterAll(() => rmSync(clone, { recursive: true, force: true }));

async function start(
  args: string[],
  env: Record<string, string> = {},
  onText: (child: ChildProcess, text: string) => void = () => {},
): Promise<Start> {
  const temp = mkdtempSync(join(clone, 'temp-'));
  const script = JSON.parse(readFileSync(join(clone, 'package.json'), 'utf8')).scripts.start as string;
  expect(script).toMatch(/^node /);
  const child = spawn(process.execPath, [...script.split(' ').slice(1), ...args], {
    cwd: clone,
    env: { PATH: process.env.PATH ?? '', HOME: join(clone, 'nowhere'), TMPDIR: temp, TEMP: temp, TMP: temp, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [text, complaint] = ['', ''];
  child.stderr.setEncoding('utf8').on('data', (more: string) => {
    complaint += more;
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      onText(child, text);
    });
  }
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, text, complaint, left: readdirSync(temp) };
}

describe('npm start in a fresh clone', () => {
  let runs: Start[];
  beforeAll(async () => {
    const empty = join(clone, 'empty');
    mkdirSync(empty);
    runs = await Promise.all([start([]), start([], { PATH: empty })]);
  }, 120_000);

  test('shows everything at work', () => {
    const [{ code, text } = { code: null, text: '' }] = runs;
    const outline = text.split('\n').filter((line) => /^(?:\d\.| {2}→|All)/.test(line));
    expect(outline).toEqual([
      '1. Mint makes a token of the key that is stored as a secret',
      expect.stringMatching(/^ {2}→ token: \*\*\* \(\d+ characters, masked/),
      expect.stringMatching(/^ {2}→ expires-at: \d{4}-\d\d-\d\dT/),
      expect.stringMatching(/^ {2}→ key-fingerprint: SHA256:/),
      '2. The token is used: GET /v1/apps',
      '  → with the token: HTTP 200',
      '  → with one character of it changed: HTTP 401',
      '3. Upload sends a build to TestFlight',
      '  → state: processed, build 7; the step passed',
      '4. Verify asks whether the key still works',
      '  → status: active; the step passed',
      '  → status: rejected; the step failed, as it should',
      '5. Scan looks for keys in a repository',
      '  → leaks: 1; the step failed, as it should',
      '  → its fingerprint is the one that mint told: it is that key',
      'All of it worked.',
    ]);
    expect(text).toContain('"code": "NOT_AUTHORIZED"');
    expect(text).not.toMatch(/Warning|could not be asked/);
    expect(code).toBe(0);
  });

  test('leaves the scan out where there is no git', () => {
    const [, { code, text } = { code: null, text: '' }] = runs;
    expect(text).toContain('There is no git on this machine (2.31 or newer), so the scan is left out.');
    expect(text).toContain('All of it worked, apart from the scan, which needs git.');
    expect(code).toBe(0);
  });

  test('on an old Node it names its version, and starts nothing', async () => {
    const old = join(clone, 'old.cjs');
    writeFileSync(
      old,
      "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.8' } });\n",
    );
    const run = await start([], { NODE_OPTIONS: `--require ${old}` });
    expect(run).toMatchObject({ code: 1, text: run.complaint, left: [] });
    expect(run.complaint).toMatch(/^This is Node 18\.20\.8, and asc-key needs Node 20 or newer: [^\n]*\n$/);
  });

  test('shows neither key nor token, and leaves nothing behind', () => {
    for (const { text, left } of runs) {
      // TestFlight's page is named by the ids of app and build: long, and no secret.
      const page =
        /https:\/\/appstoreconnect\.apple\.com\/apps\/\d+\/testflight\/ios\/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/gm;
      expect(text.replace(page, '')).not.toMatch(/MIGTAgEA|TUlHVEFn|LS0tLS1C|eyJhbGci|[A-Za-z0-9+/_-]{60}/);
      expect(text).not.toContain('::add-mask::');
      expect(left).toEqual([]);
    }
  });

  const onPosix = process.platform === 'win32' ? test.skip : test;
  onPosix.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('leaves nothing behind when %s ends it', async (signal, code) => {
    let sent = false;
    const run = await start([], {}, (child, text) => {
      if (sent || !text.includes('1. Mint')) return;
      sent = true;
      child.kill(signal);
    });
    expect({ code: run.code, left: run.left }).toEqual({ code, left: [] });
  });
});

describe("npm start with a key of one's own", () => {
  const key = makeKey('of my own');
  let file: string;
  let api: StandIn;
  beforeAll(async () => {
    const folder = join(clone, 'where I am');
    mkdirSync(folder);
    file = join(folder, `AuthKey_${KEY_ID}.p8`);
    writeFileSync(file, appleFile(key));
    api = await startStandIn({ keys: [{ publicKey: key.spki, keyId: KEY_ID, issuerId: ISSUER_ID }] });
  });
  afterAll(() => api.close());

  const expectSilence = ({ text, left }: Start) => {
    expect(tracesOf(key, text)).toEqual([]);
    expect(text).not.toContain('eyJhbGci');
    expect(left).toEqual([]);
  };

  test('mints and stays on this machine', async () => {
    const relative = ['--key', basename(file), '--issuer-id', ISSUER_ID, '--lifetime', '5m'];
    const run = await start(relative, { INIT_CWD: dirname(file) });
    expect(run.text).toContain(`key-fingerprint: ${key.fingerprint}`);
    expect(run.text).toContain('Nothing has left this machine');
    expect(run.code).toBe(0);
    expectSilence(run);
    expect(api.requests).toEqual([]);
  });

  test('asks Apple, with the scope that the token has', async () => {
    const args = ['--key', file, '--issuer-id', ISSUER_ID, '--apple', '--api-url', api.url];
    const plain = await start(args);
    const scoped = await start([...args, '--scope', 'GET /v1/builds?limit=1']);
    for (const run of [plain, scoped]) {
      expect(run.text).toContain('Apple took the token: key, Key ID and Issuer ID fit together.');
      expect(run.code).toBe(0);
      expectSilence(run);
    }
    expect(api.requests.map(({ target }) => target)).toEqual(['/v1/apps?limit=1', '/v1/builds?limit=1']);
  });

  test('explains a refusal, and fails', async () => {
    const individual = await start(['--key', file, '--apple', '--api-url', api.url]);
    expect(individual.text).toContain('Apple did not take the token. Either the key was revoked');
    expect(individual.text).toContain('It did not work. The key cannot be used as it is');
    expect(individual.code).toBe(1);
    expectSilence(individual);
  });

  test("takes the IDs of fastlane's api_key.json, and says what is missing elsewhere", async () => {
    const settings = join(clone, 'api_key.json');
    writeFileSync(settings, JSON.stringify({ key_id: KEY_ID, issuer_id: ISSUER_ID, key: appleFile(key) }));
    const bare = join(clone, 'key.p8');
    writeFileSync(bare, appleFile(key));
    const [good, bad] = [await start(['--key', settings]), await start(['--key', bare])];
    expect(good.text).toContain(`key-fingerprint: ${key.fingerprint}`);
    expect(bad.text).toMatch(/│ Error: --key-id is empty/);
    expect(bad.text).toContain('--key-id is not given: add --key-id ID');
    expect([good.code, bad.code]).toEqual([0, 1]);
    expectSilence(good);
    expectSilence(bad);
  });

  test('a command line that is wrong is told on standard error, and no tour runs', async () => {
    const runs = [await start(['--key']), await start([], { npm_config_apple: 'true' })];
    expect(runs.map(({ complaint }) => complaint)).toEqual([
      expect.stringMatching(/^--key lacks its value/),
      expect.stringMatching(/^npm took --apple for itself/),
    ]);
    for (const run of runs) expect(run).toMatchObject({ code: 1, text: run.complaint, left: [] });
  });

  test('a file that is not there is named, as seen from where the user is', async () => {
    const run = await start(['--key', 'AuthKey_WRONG12345.p8'], { INIT_CWD: dirname(file) });
    expect(run.text).toContain(`names (${join(dirname(file), 'AuthKey_WRONG12345.p8')}) cannot be read`);
    expect(run.code).toBe(1);
  });

  test('a key that is damaged is named, and not shown', async () => {
    const damaged = join(clone, 'damaged.p8');
    writeFileSync(damaged, appleFile(key).split('\n').toSpliced(2, 1).join('\n'));
    const run = await start(['--key', damaged, '--key-id', KEY_ID]);
    expect(run.text).toMatch(/│ Error: .*\n/);
    expect(run.text).toContain('It did not work. No token was made');
    expect(run.code).toBe(1);
    expectSilence(run);
  });
});
