import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { State } from '../../src/key-file/state.ts';
import { ageOf, span } from '../../src/key-file-post/leftovers/age.ts';
import { reportLeftovers } from '../../src/key-file-post/leftovers/leftover-report.ts';
import { searchLeftovers } from '../../src/key-file-post/leftovers/leftover-search.ts';
import { fingerprintOfOnlyKey } from '../../src/key-file-post/leftovers/only-key.ts';
import { searchedPlaces } from '../../src/key-file-post/leftovers/places.ts';
import { walk } from '../../src/key-file-post/leftovers/walk.ts';
import { looksTorn, verdictOn } from '../../src/key-file-post/removal/verdict.ts';
import { Stop } from '../../src/key-file-post/stop.ts';
import { Detector } from '../../src/leaks/detect/detector.ts';
import { appleFile, makeKey, pem } from '../support/keys.ts';

const key = makeKey('key file post');
const other = makeKey('key file post, another');
const detector = new Detector({ now: new Date(0) });

test.each([
  ['was there before', { birthtimeMs: 10, ctimeMs: 20, mtimeMs: 20 }, 'older'],
  ['was moved or given a mode', { birthtimeMs: 10, ctimeMs: 200, mtimeMs: 20 }, 'older'],
  ['was written anew', { birthtimeMs: 10, ctimeMs: 200, mtimeMs: 200 }, 'changed'],
  ['was written at the very start', { birthtimeMs: 100, ctimeMs: 100, mtimeMs: 100 }, 'newer'],
  ['is a copy that keeps its time', { birthtimeMs: 150, ctimeMs: 150, mtimeMs: 20 }, 'newer'],
  ['claims to be of the future', { birthtimeMs: 10, ctimeMs: 20, mtimeMs: 900 }, 'older'],
  ['has no time of birth', { birthtimeMs: 0, ctimeMs: 200, mtimeMs: 200 }, 'changed'],
])('a file that %s', (_, times, age) => {
  expect(ageOf(times, 100)).toBe(age);
});

test.each([
  [-5, '0 s'],
  [1_499, '1 s'],
  [119_000, '119 s'],
  [120_000, '2 min'],
  [3 * 3_600_000, '3 h'],
  [4 * 86_400_000, '4 days'],
])('%d ms are %s', (milliseconds, text) => {
  expect(span(milliseconds)).toBe(text);
});

describe('one key and nothing else', () => {
  const base64 = (text: string | Uint8Array): string => Buffer.from(text).toString('base64');
  test.each<[string, string | Uint8Array]>([
    ['PEM', appleFile(key)],
    ['PEM with CRLF', pem(key.openssl, '', '\r\n')],
    ['SEC1', pem(key.sec1, 'EC')],
    ['base64', base64(appleFile(key))],
    ['base64 twice', base64(base64(appleFile(key)))],
    ['wrapped base64', `\n${base64(appleFile(key)).replace(/.{76}/g, '$&\n')}\n`],
    ['the bare body', base64(key.apple)],
    ['hex', key.apple.toString('hex')],
    ['DER', key.apple],
    ['UTF-16', Buffer.from(`\ufeff${appleFile(key)}`, 'utf16le')],
  ])('%s', (_, content) => {
    expect(fingerprintOfOnlyKey(Buffer.from(content))).toBe(key.fingerprint);
  });

  test.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['text before', `# mine\n${appleFile(key)}`],
    ['text after', `${appleFile(key)}\nmore`],
    ['two keys', `${appleFile(key)}\n${appleFile(other)}`],
    ['a name before', `KEY=${base64(appleFile(key))}`],
    ['bytes after', Buffer.concat([key.apple, Buffer.of(0)])],
    ['JSON', JSON.stringify({ key: appleFile(key) })],
    ['base64 of text and a key', base64(`# mine\n${appleFile(key)}`)],
    ['half a key', appleFile(key).slice(0, 150)],
  ])('%s is not', (_, content) => {
    expect(fingerprintOfOnlyKey(Buffer.from(content))).toBeUndefined();
  });

  test('hostile text ends', () => {
    for (const text of [
      'A'.repeat(1_000_000),
      '\n'.repeat(1_000_000),
      '-----BEGIN '.repeat(90_000),
      '30'.repeat(500_000),
    ]) {
      expect(fingerprintOfOnlyKey(Buffer.from(text))).toBeUndefined();
    }
  });
});

describe('what stands in the place of our file', () => {
  test.each<[name: string, content: string | Uint8Array, verdict: string]>([
    ['nothing', '', 'empty'],
    ['the key', appleFile(key), 'this key'],
    ['text and the key', `mine: ${appleFile(key)}`, 'this key'],
    ['another key and the key', `${appleFile(other)}\n${appleFile(key)}`, 'this key'],
    ['another key', appleFile(other), 'another key'],
    ['most of another key', appleFile(other).slice(0, 150), 'another key'],
    ['most of the key', appleFile(key).slice(0, 150), 'torn'],
    ['little of the key', appleFile(key).slice(0, 40), 'torn'],
    ['the end of the key', appleFile(key).slice(140), 'torn'],
    ['a few characters', '-----BE', 'torn'],
    ['a few characters of JSON', '{\n  "key_', 'torn'],
    ['zeros', Buffer.alloc(257), 'torn'],
    ['a word', 'hello', 'something else'],
    ['a heading', '-----BEGIN OF MY NOTES-----', 'something else'],
    ['a sentence', 'a sentence with a long_word_in_it_that_is_no_key', 'something else'],
  ])('%s', (_, content, verdict) => {
    expect(verdictOn(Buffer.from(content), key.fingerprint, detector)).toBe(verdict);
  });

  test('every cut of what main writes is torn, or the key', () => {
    const text = `${appleFile(key)}\n`;
    for (let end = 1; end < text.length; end++) {
      expect(['torn', 'this key']).toContain(verdictOn(Buffer.from(text.slice(0, end)), key.fingerprint, detector));
    }
    expect(looksTorn(text.slice(30, 120))).toBe(true);
  });
});

describe('the search', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'key-file-search-'));
    for (let index = 0; index < 300; index++) writeFileSync(join(folder, `file-${index}`), 'x');
    mkdirSync(join(folder, 'within/.git'), { recursive: true });
    writeFileSync(join(folder, 'within/.git/config'), 'x');
    writeFileSync(join(folder, 'within/AuthKey_X.p8'), appleFile(key));
    symlinkSync(folder, join(folder, 'within/around'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const state: State = {
    directory: `/nonexistent/asc-key-file-${'0'.repeat(32)}`,
    keyId: 'X',
    individual: false,
    fingerprint: key.fingerprint,
    home: undefined,
    startedAt: 0,
    leftovers: 'warn',
    variables: [],
  };

  test('lists each file once, follows no link, and leaves repositories aside', () => {
    const { candidates, ended } = walk(
      [{ folder }, { folder: join(folder, 'within') }, { folder: '/nonexistent' }],
      () => undefined,
    );
    expect(candidates).toHaveLength(301);
    expect(ended).toBeUndefined();
  });

  test('takes only what has such a name, where one is asked for', () => {
    const { candidates } = walk([{ folder, names: /^file-1\d$/ }], () => undefined);
    expect(candidates).toHaveLength(10);
    expect(walk([{ folder, names: /^file-1\d$/ }, { folder }], () => undefined).candidates).toHaveLength(301);
  });

  test('ends at a number of files', () => {
    const { candidates, ended } = walk([{ folder }], (entries) => (entries > 50 ? 'files' : undefined));
    expect(candidates.length).toBeLessThanOrEqual(50);
    expect(ended).toBe('files');
  });

  test('ends with the time, and says how much was left', async () => {
    let now = 0;
    const env = { RUNNER_TEMP: folder, TMPDIR: '/nonexistent' };
    const found = await searchLeftovers({
      state,
      detector,
      env,
      stop: new Stop(),
      home: folder,
      clock: () => (now += 100),
    });
    expect(found.ended).toBe('time');
    expect(found.files + found.left).toBe(301);
    expect(reportLeftovers(found, state, 0).at(-1)).toEqual({
      level: 'warning',
      text: `The search for copies of this key ended before it was through, for it may take 10 s. ${found.left} files that were listed were not looked at.`,
    });
  });

  test('looks at what came during the job first', async () => {
    let now = 0;
    const env = { RUNNER_TEMP: folder, TMPDIR: '/nonexistent' };
    const found = await searchLeftovers({
      state: { ...state, startedAt: Date.now() + 1e6 },
      detector,
      env,
      stop: new Stop(),
      home: folder,
      clock: () => (now += 20),
    });
    expect(found.leftovers.map(({ age }) => age)).toEqual(['older']);
  });
});

test('places: nothing is searched for that is not named', () => {
  expect(searchedPlaces({}, '/h').map(({ folder }) => folder)).toEqual([
    '/h/.appstoreconnect/private_keys',
    '/h/.private_keys',
    '/h/private_keys',
    '/h/.asc',
    tmpdir(),
  ]);
});
