import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inBatches } from '../support/batches.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { leaksOf } from '../support/leaks.ts';
import { dist } from '../support/paths.ts';
import { runMint, tokenIn } from './support.ts';

/**
 * The proof that the leak test can fail: builds into which one leak each was written. A leak test that passes over any
 * of them would be worth nothing.
 */
const key = makeKey('leaky builds');
const good = Buffer.from(appleFile(key)).toString('base64');
const bad = good.slice(0, 250);

/** Places in the bundle, each of which is there once. */
const TAKEN = "const privateKey = inputs.text('private-key');";
const MASKED = 'maskAll(masksOf(privateKey, plain));';
const MINTED = 'maskAll([minted.token]);';
const MESSAGE = 'return error.message;';
const STACK = /const message = new Set\(/;

/** What a leak writes: the secret, the file in it, and the bytes of the key. */
const FILE = "Buffer.from(globalThis.leaked, 'base64')";
const SCALAR =
  "Buffer.from(String(Buffer.from(globalThis.leaked, 'base64')).split('\\n').slice(1, 5).join(''), 'base64').subarray(36, 68)";
const into = (file: string, text: string): string =>
  `(await import('node:fs')).appendFileSync(process.env.${file}, ${text});`;

/** In milliseconds: a limit for what hangs, not a measure. */
const HANG = 600_000;

interface Leak {
  readonly at: string | RegExp;
  /** What stands there instead; `$&` is what stood there. */
  readonly put: string;
  /** What the leak test must say, among other things. */
  readonly seen: string | RegExp;
  readonly secret?: string;
}

const leaks: Record<string, Leak> = {
  'the token in the log': {
    at: MINTED,
    put: '$& console.log("Token: " + minted.token);',
    seen: /^the token is in the log/,
  },
  'the signature in the log': {
    at: MINTED,
    put: "$& console.log(minted.token.split('.')[2].slice(20, 60));",
    seen: /^the token is in the log/,
  },
  'the token printed before its mask': {
    at: MINTED,
    put: 'console.log(minted.token); $&',
    seen: 'a secret is printed before its mask',
  },
  'the token without a mask': { at: MINTED, put: '', seen: 'the token is not masked' },
  'the token in a second output': {
    at: MINTED,
    put: `$& ${into('GITHUB_OUTPUT', '"copy<<X\\n" + minted.token + "\\nX\\n"')}`,
    seen: /^the token is in GITHUB_OUTPUT/,
  },
  'the token in the state': {
    at: MINTED,
    put: `$& ${into('GITHUB_STATE', '"token<<X\\n" + minted.token + "\\nX\\n"')}`,
    seen: /^the token is in GITHUB_STATE/,
  },
  'the secret printed before its mask': {
    at: TAKEN,
    put: '$& console.log(privateKey);',
    seen: 'a secret is printed before its mask',
  },
  'the secret without a mask': { at: MASKED, put: '', seen: 'a line of the secret is not masked first' },
  'the secret masked after the first line': {
    at: MASKED,
    put: "console.log('Reading the secret'); $&",
    seen: 'a line of the secret is not masked first',
  },
  'the file in the summary': {
    at: MINTED,
    put: `$& ${into('GITHUB_STEP_SUMMARY', FILE)}`,
    seen: /^the key is in GITHUB_STEP_SUMMARY/,
  },
  'hex of the key in the state': {
    at: MINTED,
    put: `$& ${into('GITHUB_STATE', `'k=' + ${SCALAR}.toString('hex')`)}`,
    seen: 'the key is in GITHUB_STATE (hex)',
  },
  'the secret in the environment of later steps': {
    at: MINTED,
    put: `$& ${into('GITHUB_ENV', "'ASC_KEY=' + globalThis.leaked")}`,
    seen: /^the key is in GITHUB_ENV \(base64, base64\)/,
  },
  'part of the key in PATH': {
    at: MINTED,
    put: `$& ${into('GITHUB_PATH', `'/tmp/' + ${SCALAR}.subarray(5, 17).toString('base64url')`)}`,
    seen: /^the key is in GITHUB_PATH/,
  },
  'a JSON Web Key in an output': {
    at: MINTED,
    put: `$& ${into('GITHUB_OUTPUT', `'jwk=' + JSON.stringify({ d: ${SCALAR}.toString('base64url') })`)}`,
    seen: 'the key is in GITHUB_OUTPUT (base64)',
  },
  'bytes of the key in debug output': {
    at: MINTED,
    put: `$& console.log('::debug::' + [...${SCALAR}].join(', '));`,
    seen: 'the key is in the log (decimal list)',
  },
  'the key as UTF-16 in a notice': {
    at: MINTED,
    put: `$& console.log('::notice::' + Buffer.from(String(${FILE}), 'utf16le').toString('base64'));`,
    seen: /^the key is in the log \(base64, UTF-16/,
  },
  'a stack on standard error': {
    at: MINTED,
    put: '$& console.error(new Error(globalThis.leaked));',
    seen: /^the key is in standard error/,
  },
  'part of the secret in an error': {
    at: MESSAGE,
    put: 'return error.message + globalThis.leaked.slice(104, 140);',
    seen: /^the key is in the log/,
    secret: bad,
  },
  'text of the secret in a debugged stack': {
    at: STACK,
    put: 'return globalThis.leaked; $&',
    seen: 'text of the secret is in the log',
    secret: bad,
  },
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'asc-key-leaky-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A copy of the built mint with the leak written into it. */
function build(name: string, leak?: Leak): string {
  const target = join(folder, name.replaceAll(' ', '-'));
  cpSync(dirname(dist('mint')), target, { recursive: true });
  const path = join(target, 'index.js');
  let code = replaceOnce(readFileSync(path, 'utf8'), TAKEN, '$& globalThis.leaked = privateKey;');
  if (leak !== undefined) code = replaceOnce(code, leak.at, leak.put);
  writeFileSync(path, code);
  return path;
}

function replaceOnce(code: string, at: string | RegExp, put: string): string {
  const parts = code.split(at);
  if (parts.length !== 2) throw new Error(`The bundle holds ${at} ${parts.length - 1} times`);
  return code.replace(at, put);
}

async function leaksOfBuild(name: string, leak?: Leak): Promise<string[]> {
  const received = leak?.secret ?? good;
  const run = await runMint(received, {}, { path: build(name, leak), env: { RUNNER_DEBUG: '1' } });
  return leaksOf(run, { key, received, token: tokenIn(run) });
}

describe('the leak test', () => {
  const names = Object.keys(leaks);
  let seen: string[][] = [];
  beforeAll(async () => {
    seen = await inBatches(names, (name) => leaksOfBuild(name, leaks[name] as Leak));
  }, HANG);

  test.each(names.map((name, index) => ({ name, index })))('catches $name', ({ name, index }) => {
    const { seen: wanted } = leaks[name] as Leak;
    expect(seen[index]).toContainEqual(typeof wanted === 'string' ? wanted : expect.stringMatching(wanted));
  });

  test('is content with a copy without a leak, good secret or bad', async () => {
    expect(await leaksOfBuild('no leak')).toEqual([]);
    expect(await leaksOfBuild('no leak either', { at: MESSAGE, put: '$&', seen: '', secret: bad })).toEqual([]);
  });
});
