import { execFileSync, spawnSync } from 'node:child_process';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { DIRECTORY_NAME } from '../../src/key-file/file-names.ts';
import { inBatches } from '../support/batches.ts';
import { appleFile, armour, makeKey, pem } from '../support/keys.ts';
import { leaksOf } from '../support/leaks.ts';
import { badSecrets } from '../support/secrets.ts';
import { tracesOf } from '../support/traces.ts';
import { ISSUER_ID, Job, KEY_ID, lines, said, secretOf } from './job.ts';

const key = makeKey('key file');
const inputs = { 'private-key': secretOf(key) };
jest.setTimeout(300_000);

let job: Job;
let before: string[];
beforeEach(() => {
  job = new Job();
  before = job.tree();
});
afterEach(() => job.remove());

describe('a job that ends well', () => {
  test('has the key in a folder of its own while it runs, and nothing of it in the end', async () => {
    const main = await job.main(inputs);
    expect(main.code).toBe(0);
    expect([...said(main, 'error'), ...said(main, 'warning')]).toEqual([]);
    const { directory = '', path = '' } = main.outputs;
    expect(basename(directory)).toMatch(DIRECTORY_NAME);
    expect(main.outputs).toEqual({
      directory: join(job.temp, basename(directory)),
      path: join(directory, `AuthKey_${KEY_ID}.p8`),
      'api-key-json': join(directory, 'api_key.json'),
      'key-fingerprint': key.fingerprint,
      'xcodebuild-arguments': `-authenticationKeyPath ${path} -authenticationKeyID ${KEY_ID} -authenticationKeyIssuerID ${ISSUER_ID}`,
    });
    const within = `_temp/${basename(directory)}`;
    expect(job.tree()).toEqual(
      [
        ...before,
        `${within} 700`,
        `${within}/AuthKey_${KEY_ID}.p8 600`,
        `${within}/api_key.json 600`,
        `${within}/in-use.json 600`,
      ].sort(),
    );
    expect(readFileSync(path, 'latin1')).toBe(pem(key.apple));
    expect(main.files.GITHUB_ENV).toBe('');
    expect(leaksOf(main, { key, received: secretOf(key) })).toEqual([]);

    const post = await job.post(main);
    expect(post.code).toBe(0);
    expect(lines(post)).toEqual([
      `Removed the key file, and the folder of the key (${directory}).`,
      expect.stringMatching(/^Looked for copies of this key in \d+ files\.$/),
    ]);
    expect(leaksOf(post, { key, received: '' })).toEqual([]);
    expect(job.tree()).toEqual(before);
  });

  test('writes any shape anew, as Apple does', async () => {
    const shapes: Record<string, string> = {
      PEM: appleFile(key),
      'PEM with CRLF': pem(key.apple, '', '\r\n'),
      "OpenSSL's": pem(key.openssl),
      SEC1: pem(key.sec1, 'EC'),
      'without its point': pem(key.pointless),
      'the bare key': key.apple.toString('base64'),
      JSON: JSON.stringify({ key_id: KEY_ID, issuer_id: ISSUER_ID, key: appleFile(key) }),
      'escaped newlines': appleFile(key).replaceAll('\n', '\\n'),
    };
    const written = await inBatches(Object.values(shapes), async (shape) => {
      const main = await job.main({ 'private-key': shape });
      expect(leaksOf(main, { key, received: shape })).toEqual([]);
      return readFileSync(main.outputs.path ?? '', 'latin1');
    });
    expect(written).toEqual(written.map(() => pem(key.apple)));
  });

  test('masks the forms that it writes, whatever form came', async () => {
    const main = await job.main({ 'private-key': pem(key.sec1, 'EC') });
    for (const line of appleFile(key).split('\n').slice(1, -2)) expect(main.stdout).toContain(`::add-mask::${line}\n`);
    const json = JSON.parse(readFileSync(main.outputs['api-key-json'] ?? '', 'utf8'));
    expect(main.stdout).toContain(`::add-mask::${json.private_key}\n`);
    expect(main.stdout).toContain(`::add-mask::${Buffer.from(json.key).toString('base64')}\n`);
  });

  test('has a JSON that fastlane, rcodesign and EAS read', async () => {
    const main = await job.main(inputs);
    expect(JSON.parse(readFileSync(main.outputs['api-key-json'] ?? '', 'utf8'))).toEqual({
      key_id: KEY_ID,
      issuer_id: ISSUER_ID,
      key: pem(key.apple),
      private_key: key.apple.toString('base64'),
    });
  });

  test('of the Enterprise Program, as an api_key.json says, is told to fastlane', async () => {
    const secret = JSON.stringify({ key_id: KEY_ID, issuer_id: ISSUER_ID, key: appleFile(key), in_house: true });
    const main = await job.main({ 'private-key': secret, for: 'fastlane' });
    expect(main.code).toBe(0);
    expect(JSON.parse(readFileSync(main.outputs['api-key-json'] ?? '', 'utf8'))).toMatchObject({ in_house: true });
    expect(job.exported.APP_STORE_CONNECT_API_KEY_IN_HOUSE).toBe('true');
  });

  test('of an individual: two names, no issuer, no arguments for xcodebuild', async () => {
    const main = await job.main({ ...inputs, 'issuer-id': '', for: 'altool, notarytool, fastlane, eas' });
    expect(main.code).toBe(0);
    const { directory = '' } = main.outputs;
    expect(readdirSync(directory).sort()).toEqual([
      `ApiKey_${KEY_ID}.p8`,
      `AuthKey_${KEY_ID}.p8`,
      'api_key.json',
      'in-use.json',
    ]);
    expect(readFileSync(join(directory, `ApiKey_${KEY_ID}.p8`), 'utf8')).toBe(pem(key.apple));
    expect(statSync(join(directory, `ApiKey_${KEY_ID}.p8`)).mode & 0o777).toBe(0o600);
    expect(JSON.parse(readFileSync(main.outputs['api-key-json'] ?? '', 'utf8'))).toEqual({
      key_id: KEY_ID,
      key: pem(key.apple),
      private_key: key.apple.toString('base64'),
    });
    expect(main.outputs['xcodebuild-arguments']).toBe('');
    expect(said(main, 'notice')).toContainEqual(expect.stringMatching(/xcodebuild-arguments is empty: .* individual/));
    expect(Object.keys(job.exported).filter((name) => /ISSUER/.test(name))).toEqual([]);
    await job.post(main);
    expect(job.tree()).toEqual(before);
  });

  test('is read by OpenSSL, and by Node', async () => {
    const main = await job.main({ 'private-key': pem(key.pointless) });
    const { path = '' } = main.outputs;
    const spki = armour(key.spki, 'PUBLIC KEY');
    expect(createPublicKey(createPrivateKey(readFileSync(path))).export({ type: 'spki', format: 'pem' })).toBe(spki);
    const openssl = spawnSync('openssl', ['pkey', '-in', path, '-pubout'], { encoding: 'utf8' });
    if (openssl.error === undefined) expect(openssl.stdout).toBe(spki);
  });
});

describe('the place', () => {
  test('may be reached through a link', async () => {
    const link = join(job.folder, 'linked');
    symlinkSync(job.temp, link);
    const main = await job.main(inputs, { env: { RUNNER_TEMP: link } });
    expect(main.outputs.path?.startsWith(`${link}/asc-key-file-`)).toBe(true);
    expect(readFileSync(main.outputs.path ?? '', 'utf8')).toBe(pem(key.apple));
    rmSync(link);
    const post = await job.post(main, { env: { RUNNER_TEMP: link } });
    expect(said(post, 'error')).toEqual([]);
    expect(job.tree()).toEqual(before);
  });

  test('is that of a container, as the job sees it', async () => {
    const temp = join(job.folder, '__w/_temp');
    const home = join(job.folder, 'github/home');
    for (const folder of [temp, home]) mkdirSync(folder, { recursive: true });
    const env = { RUNNER_TEMP: temp, HOME: home, GITHUB_WORKSPACE: join(job.folder, '__w/app/app') };
    const main = await job.main({ ...inputs, home: 'true' }, { env });
    expect(main.outputs.path?.startsWith(`${temp}/asc-key-file-`)).toBe(true);
    expect(readdirSync(join(home, '.appstoreconnect/private_keys'))).toEqual([`AuthKey_${KEY_ID}.p8`]);
    const post = await job.post(main, { env });
    expect([...said(post, 'error'), ...said(post, 'warning')]).toEqual([]);
    expect([...readdirSync(temp), ...readdirSync(home)]).toEqual([]);
  });

  test('with white space has no arguments for xcodebuild, and says why', async () => {
    const temp = join(job.folder, 'with space');
    mkdirSync(temp);
    const main = await job.main(inputs, { env: { RUNNER_TEMP: temp } });
    expect(main.code).toBe(0);
    expect(main.outputs['xcodebuild-arguments']).toBe('');
    expect(said(main, 'notice')).toEqual([expect.stringMatching(/RUNNER_TEMP holds white space/)]);
    const served = await job.main({ ...inputs, for: 'xcodebuild' }, { env: { RUNNER_TEMP: temp } });
    expect(served.code).toBe(1);
    expect(said(served, 'error')).toEqual([
      expect.stringMatching(/"for" names xcodebuild, and the path of RUNNER_TEMP/),
    ]);
    expect(served.state).toEqual({});
    await job.post(main);
    expect(readdirSync(temp)).toEqual([]);
  });

  test.each([
    ['is not set', undefined, /RUNNER_TEMP is not set/],
    ['is empty', '', /RUNNER_TEMP is not set/],
    ['is relative', '_temp', /does not name a folder that is there/],
    ['is not there', '/nonexistent/temp', /does not name a folder that is there/],
    ['is a file', '/etc/hosts', /does not name a folder that is there/],
  ])('that %s is an error before anything is written', async (_, temp, message) => {
    const main = await job.main(inputs, { env: { RUNNER_TEMP: temp } });
    expect(main.code).toBe(1);
    expect(said(main, 'error')).toEqual([expect.stringMatching(message)]);
    expect(main.state).toEqual({});
    expect(job.tree()).toEqual(before);
  });

  (process.getuid?.() === 0 ? test : test.skip)(
    'that may not be written to is an error, and nothing is left',
    async () => {
      execFileSync('chown', ['-R', '65534:65534', job.folder]);
      execFileSync('chown', ['0:0', job.temp]);
      const main = await job.main(inputs, { uid: 65534 });
      expect(main.code).toBe(1);
      expect(said(main, 'error')).toEqual([
        expect.stringMatching(/could not be written below RUNNER_TEMP: the system does not permit it \(EACCES\)/),
      ]);
      const post = await job.post(main, { uid: 65534 });
      expect(post.code).toBe(0);
      expect(job.tree()).toEqual(before);
    },
  );

  const canMount = process.getuid?.() === 0 && process.platform === 'linux' && mounts();
  (canMount ? test : test.skip)('on a full disk is an error, and nothing is left', async () => {
    for (const free of [0, 1, 2, 3]) {
      const disk = mkdtempSync(join(tmpdir(), 'key-file-disk-'));
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk]);
      try {
        writeFileSync(join(disk, 'filler'), Buffer.alloc((16 - free) * 4096));
        const main = await job.main(inputs, { env: { RUNNER_TEMP: disk } });
        if (free < 3) {
          expect(main.code).toBe(1);
          expect(said(main, 'error')).toEqual([expect.stringMatching(/the disk is full \(ENOSPC\)/)]);
          expect(readdirSync(disk)).toEqual(['filler']);
        }
        const post = await job.post(main, { env: { RUNNER_TEMP: disk } });
        expect(post.code).toBe(0);
        expect(readdirSync(disk)).toEqual(['filler']);
        expect(leaksOf(main, { key, received: secretOf(key) })).toEqual([]);
      } finally {
        execFileSync('umount', [disk]);
        rmSync(disk, { recursive: true });
      }
    }
  });
});

function mounts(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'key-file-mount-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', 'tmpfs', folder]);
  if (status === 0) execFileSync('umount', [folder]);
  rmSync(folder, { recursive: true });
  return status === 0;
}

describe('what cannot be used', () => {
  test('is told together, before anything is written, with nothing of its content', async () => {
    const main = await job.main({
      'private-key': secretOf(key).slice(0, 200),
      'key-id': 'My release key',
      for: 'altol, tauri',
      home: 'yes',
      leftovers: 'delete',
    });
    const [error, ...more] = said(main, 'error');
    expect(more).toEqual([]);
    expect(main.code).toBe(1);
    for (const part of [
      /private key/i,
      /Key ID/,
      /"for" names a tool that is not known \(seen: 5 characters in place 1 of 2\)/,
      /"home" is neither true nor false/,
      /"leftovers" is none of warn, fail, remove, off/,
    ]) {
      expect(error).toMatch(part);
    }
    expect(main.stdout).not.toMatch(/altol|My release key/);
    expect(leaksOf(main, { key, received: secretOf(key).slice(0, 200) })).toEqual([]);
    expect(main.state).toEqual({});
    expect(job.tree()).toEqual(before);
  });

  test('of all kinds has the message that mint has, and leaves nothing', async () => {
    await inBatches(badSecrets(key), async ({ text, message }) => {
      const main = await job.main({ 'private-key': text }, { env: { RUNNER_DEBUG: '1' } });
      expect(main.code).toBe(1);
      expect(said(main, 'error')).toEqual([expect.stringMatching(message)]);
      expect(main.state).toEqual({});
      expect(leaksOf(main, { key, received: text })).toEqual([]);
    });
    expect(job.tree()).toEqual(before);
  });

  test('hides a key that was put where something else belongs', async () => {
    for (const input of ['key-id', 'issuer-id', 'for', 'home', 'leftovers']) {
      const main = await job.main({ ...inputs, [input]: secretOf(key) }, { env: { RUNNER_DEBUG: '1' } });
      expect(main.code).toBe(1);
      expect(leaksOf(main, { key, received: secretOf(key) })).toEqual([]);
      expect(main.state).toEqual({});
    }
  });

  test.each([
    ['GITHUB_STATE', /The state for the end of the job could not be saved/],
    ['GITHUB_OUTPUT', /The outputs could not be handed to the steps that follow/],
  ])('is a file of the runner that is not there: %s', async (name, message) => {
    const main = await job.main(inputs, { env: { [name]: join(job.folder, 'none') } });
    expect(main.code).toBe(1);
    expect(said(main, 'error')).toEqual([expect.stringMatching(message)]);
    expect(job.tree()).toEqual(before);
  });
});

describe('variables', () => {
  test('are set for the tools that are named, and hold ids and paths alone', async () => {
    const main = await job.main({
      ...inputs,
      for: 'altool\nFastlane, tauri\n eas,asc\ncodemagic, quill,rcodesign notarytool xcodebuild',
    });
    expect(main.code).toBe(0);
    const { directory = '', path = '', 'api-key-json': json = '' } = main.outputs;
    expect(job.exported).toEqual({
      API_PRIVATE_KEYS_DIR: directory,
      APP_STORE_CONNECT_API_KEY_KEY_ID: KEY_ID,
      APP_STORE_CONNECT_API_KEY_ISSUER_ID: ISSUER_ID,
      APP_STORE_CONNECT_API_KEY_KEY_FILEPATH: path,
      APP_STORE_CONNECT_API_KEY_PATH: json,
      APPLE_API_KEY: KEY_ID,
      APPLE_API_ISSUER: ISSUER_ID,
      APPLE_API_KEY_PATH: path,
      EXPO_ASC_API_KEY_PATH: path,
      EXPO_ASC_KEY_ID: KEY_ID,
      EXPO_ASC_ISSUER_ID: ISSUER_ID,
      ASC_PRIVATE_KEY_PATH: path,
      ASC_KEY_ID: KEY_ID,
      ASC_ISSUER_ID: ISSUER_ID,
      APP_STORE_CONNECT_KEY_IDENTIFIER: KEY_ID,
      APP_STORE_CONNECT_ISSUER_ID: ISSUER_ID,
      APP_STORE_CONNECT_PRIVATE_KEY: `@file:${path}`,
      QUILL_NOTARY_KEY: path,
      QUILL_NOTARY_KEY_ID: KEY_ID,
      QUILL_NOTARY_ISSUER: ISSUER_ID,
    });
    expect(tracesOf(key, main.files.GITHUB_ENV ?? '')).toEqual([]);
    expect(main.stdout).toMatch(/store-credentials" keeps a copy of the key in the keychain/);
  });

  test('of electron-builder mean something else than those of tauri', async () => {
    const main = await job.main({ ...inputs, for: 'electron-builder' });
    expect(job.exported).toEqual({
      APPLE_API_KEY: main.outputs.path,
      APPLE_API_KEY_ID: KEY_ID,
      APPLE_API_ISSUER: ISSUER_ID,
    });
    const both = await job.main({ ...inputs, for: 'tauri, electron-builder' });
    expect(both.code).toBe(1);
    expect(said(both, 'error')).toEqual([
      expect.stringMatching(/tauri and electron-builder, which mean different things by the variable APPLE_API_KEY/),
    ]);
    expect(both.state).toEqual({});
  });

  test.each(['xcodebuild', 'tauri', 'electron-builder', 'codemagic'])(
    '%s takes no key of an individual',
    async (tool) => {
      const main = await job.main({ ...inputs, 'issuer-id': '', for: tool });
      expect(main.code).toBe(1);
      expect(said(main, 'error')).toEqual([
        expect.stringMatching(new RegExp(`"for" names ${tool}, and the key is that of an individual`)),
      ]);
      expect(main.state).toEqual({});
      expect(job.tree()).toEqual(before);
    },
  );

  test('of others that would win, or break a tool, are named and not shown', async () => {
    const env = {
      APPLE_ID: 'me@example.com',
      APPLE_APP_SPECIFIC_PASSWORD: 'abcd-efgh',
      APP_STORE_CONNECT_API_KEY: '',
      APP_STORE_CONNECT_API_KEY_KEY: 'content-of-it',
      APP_STORE_CONNECT_API_KEY_IS_KEY_CONTENT_BASE64: 'true',
      APP_STORE_CONNECT_API_KEY_DURATION: '1200',
      APPLE_API_KEY: 'theirs',
      ASC_KEY_ID: KEY_ID,
    };
    const main = await job.main({ ...inputs, for: 'fastlane, electron-builder, asc' }, { env });
    const warnings = said(main, 'warning');
    expect(warnings.map((warning) => warning.split(' ')[0])).toEqual([
      'APP_STORE_CONNECT_API_KEY',
      'APP_STORE_CONNECT_API_KEY_KEY',
      'APP_STORE_CONNECT_API_KEY_IS_KEY_CONTENT_BASE64',
      'APP_STORE_CONNECT_API_KEY_DURATION',
      'APPLE_ID',
      'APPLE_APP_SPECIFIC_PASSWORD',
      'APPLE_API_KEY',
    ]);
    expect(warnings.at(-1)).toMatch(/is set already.*nobody restores the old one/);
    expect(warnings.join('')).not.toMatch(/me@example|abcd-efgh|content-of-it|theirs/);
    const tauri = await job.main({ ...inputs, for: 'tauri' }, { env: { APPLE_ID: 'me@example.com' } });
    expect(said(tauri, 'warning')[0]).toMatch(/^APPLE_ID is set, and tauri uses it/);
  });
});

describe('two uses in one job', () => {
  const second = makeKey('key file, a second use');

  test.each([
    ['the same key', key],
    ['another key', second],
  ])('with %s do not disturb one another', async (_, used) => {
    const one = await job.main({ ...inputs, for: 'altool', leftovers: 'fail', home: 'true' });
    const two = await job.main({
      'private-key': secretOf(used),
      'key-id': used === key ? KEY_ID : 'ABCDE12345',
      for: 'altool',
      leftovers: 'fail',
      home: 'true',
    });
    expect(said(two, 'warning')).toEqual([
      expect.stringMatching(/^API_PRIVATE_KEYS_DIR is set already.*another use of this action.*value of this use/),
    ]);
    expect(job.exported.API_PRIVATE_KEYS_DIR).toBe(two.outputs.directory);
    expect(readFileSync(one.outputs.path ?? '', 'utf8')).toBe(pem(key.apple));
    const last = await job.post(two);
    expect([...said(last, 'error'), ...said(last, 'warning')]).toEqual([]);
    expect(last.code).toBe(0);
    expect(readFileSync(one.outputs.path ?? '', 'utf8')).toBe(pem(key.apple));
    expect(readFileSync(join(job.home, '.appstoreconnect/private_keys', `AuthKey_${KEY_ID}.p8`), 'utf8')).toBe(
      pem(key.apple),
    );
    const first = await job.post(one);
    expect([...said(first, 'error'), ...said(first, 'warning')]).toEqual([]);
    expect(first.code).toBe(0);
    expect(job.tree()).toEqual(before);
  });

  test('at the same time, a file in HOME among them', async () => {
    const uses = await Promise.all(
      Array.from({ length: 4 }, () => job.main({ ...inputs, home: 'true', leftovers: 'fail' })),
    );
    expect(uses.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(uses.filter(({ stdout }) => stdout.includes('Wrote it to '))).toHaveLength(1);
    const posts = await Promise.all(uses.map((use) => job.post(use)));
    expect(posts.map((post) => [post.code, ...said(post, 'error')])).toEqual([[0], [0], [0], [0]]);
    expect(job.tree()).toEqual(before);
  });
});

describe('HOME', () => {
  const folder = (): string => join(job.home, '.appstoreconnect/private_keys');
  const file = (): string => join(folder(), `AuthKey_${KEY_ID}.p8`);
  const home = { ...inputs, home: 'true' };

  test('has the key while the job runs, in folders that are removed again', async () => {
    const main = await job.main(home);
    expect(readFileSync(file(), 'utf8')).toBe(pem(key.apple));
    expect(job.tree(job.home)).toEqual([
      '.appstoreconnect 700',
      '.appstoreconnect/private_keys 700',
      `.appstoreconnect/private_keys/AuthKey_${KEY_ID}.p8 600`,
    ]);
    const post = await job.post(main);
    expect(lines(post)).toContain(`Removed the key file in HOME (${file()}).`);
    expect(job.tree()).toEqual(before);
  });

  test('with keys of others keeps them, and the folder', async () => {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(join(folder(), 'AuthKey_OTHER12345.p8'), 'theirs');
    const main = await job.main(home);
    await job.post(main);
    expect(readdirSync(folder())).toEqual(['AuthKey_OTHER12345.p8']);
  });

  test('with this key already is used as it is, and left as it is', async () => {
    mkdirSync(folder(), { recursive: true });
    writeFileSync(file(), `${appleFile(key)}`, { mode: 0o644 });
    const main = await job.main({ ...home, leftovers: 'remove' });
    expect(main.code).toBe(0);
    expect(said(main, 'warning')).toEqual([expect.stringMatching(/Other users may read/)]);
    const post = await job.post(main);
    expect(said(post, 'warning')).toEqual([]);
    expect(lines(post)).toContainEqual(expect.stringMatching(/A copy of this key is at .*older than this step/));
    expect(readFileSync(file(), 'utf8')).toBe(appleFile(key));
  });

  test.each([
    ['another key', () => writeFileSync(file(), appleFile(makeKey('of others'))), /holds another key/],
    ['something else', () => writeFileSync(file(), 'hello'), /holds no key that can be read \(seen: 5 bytes\)/],
    ['a folder', () => mkdirSync(file()), /is no file/],
    [
      'a link to this very key',
      () => {
        writeFileSync(join(job.home, 'k'), appleFile(key));
        symlinkSync(join(job.home, 'k'), file());
      },
      /is a link/,
    ],
    ['a link to nothing', () => symlinkSync('/nonexistent', file()), /is a link/],
  ])('with %s in its place is an error before anything is written', async (_, make, message) => {
    mkdirSync(folder(), { recursive: true });
    make();
    const as = job.tree();
    const main = await job.main(home);
    expect(main.code).toBe(1);
    expect(said(main, 'error')).toEqual([expect.stringMatching(message)]);
    expect(main.state).toEqual({});
    expect(job.tree()).toEqual(as);
    expect(leaksOf(main, { key: makeKey('of others'), received: secretOf(key) })).toEqual([]);
  });

  test.each(['.appstoreconnect', '.appstoreconnect/private_keys'])(
    'with a linked folder is followed: %s',
    async (name) => {
      const real = join(job.folder, 'elsewhere');
      mkdirSync(real);
      if (name.includes('/')) mkdirSync(join(job.home, '.appstoreconnect'));
      symlinkSync(real, join(job.home, name));
      const as = job.tree();
      const main = await job.main(home);
      expect(readFileSync(file(), 'utf8')).toBe(pem(key.apple));
      const post = await job.post(main);
      expect([...said(post, 'error'), ...said(post, 'warning')]).toEqual([]);
      expect(job.tree()).toEqual(as);
    },
  );

  test('whose folder is a file, or a link to nothing, is an error', async () => {
    symlinkSync('/nonexistent', join(job.home, '.appstoreconnect'));
    const main = await job.main(home);
    expect(said(main, 'error')).toEqual([expect.stringMatching(/is no folder, nor a link to one/)]);
    expect(main.state).toEqual({});
  });

  test('whose file is replaced by a link or another key stays as it is', async () => {
    for (const replace of [
      () => symlinkSync('/etc/hosts', file()),
      () => writeFileSync(file(), appleFile(makeKey('of others'))),
    ]) {
      const main = await job.main(home);
      rmSync(file());
      replace();
      const post = await job.post(main);
      expect(post.code).toBe(0);
      expect(said(post, 'warning')).toEqual([
        expect.stringMatching(/In place of the key file in HOME .* was not touched/),
      ]);
      expect(readdirSync(folder())).toEqual([basename(file())]);
      rmSync(file());
    }
  });

  test('whose folder is replaced by a link is not touched', async () => {
    const main = await job.main(home);
    const target = join(job.folder, 'elsewhere');
    mkdirSync(target);
    writeFileSync(join(target, basename(file())), appleFile(key));
    rmSync(folder(), { recursive: true });
    symlinkSync(target, folder());
    const post = await job.post({ state: { keyFile: (main.state.keyFile ?? '').replace('"warn"', '"off"') } });
    expect(said(post, 'warning')).toEqual([expect.stringMatching(/leads elsewhere by now: nothing was touched/)]);
    expect(readFileSync(join(target, basename(file())), 'utf8')).toBe(appleFile(key));
  });
});
