import { createPrivateKey } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { readOptions } from '../../demo/options.ts';
import { filterRepo } from '../support/filter-repo.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { ROOT } from '../support/paths.ts';
import { newFolder, removeFolders, repository } from '../support/repositories.ts';
import { runDist } from '../support/run-dist.ts';
import { type Ended, paste } from '../support/shell.ts';
import { allCommands, allSettings, stepsOf, textOf } from './collect.ts';
import { KEY_FILE_COMMANDS } from './key-file-examples.ts';
import { preCommit } from './pre-commit.ts';
import { UPLOAD_COMMANDS } from './upload-examples.ts';

afterAll(removeFolders);

const key = makeKey('commands');
const TOKEN = 'a.token.of-this-test';

/** A folder for PATH with one program in it. */
function program(name: string, script: string): string {
  const folder = newFolder();
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return folder;
}

/** A folder with the key in a file of the name that the command has for it. */
function besideKey(command: string): string {
  const folder = newFolder();
  const [name = ''] = /\S+\.p8/.exec(command) ?? [];
  writeFileSync(join(folder, name), appleFile(key));
  return folder;
}

const done = (said: string): Ended => ({ code: 0, said });

/** Prints its arguments, and what it is given. */
const gh = program('gh', 'echo "$*"; cat');

/** What refuses a call without the token, as Apple does. */
const curl = program(
  'curl',
  `[ "$1 $2 $3" = "--fail-with-body -H Authorization: Bearer ${TOKEN}" ] || exit 22
case $4 in https://api.appstoreconnect.apple.com/v1/*) echo "$4" ;; *) exit 3 ;; esac`,
);

function storeSecret(command: string): void {
  const { code, said } = paste(command, besideKey(command), [gh]);
  expect(code).toBe(0);
  const [call = '', ...rest] = said.split('\n');
  expect(call).toBe('secret set ASC_PRIVATE_KEY');
  expect(Buffer.from(rest.join(''), 'base64').toString()).toBe(appleFile(key));
}

function showFingerprint(command: string): void {
  expect(paste(command, besideKey(command))).toEqual(done(`${key.fingerprint.replace('SHA256:', '')}\n`));
}

function ask(command: string): void {
  expect(paste(command, newFolder(), [curl], { ASC_TOKEN: TOKEN })).toMatchObject({ code: 0 });
  expect(paste(command, newFolder(), [curl], { ASC_TOKEN: '' }).code).not.toBe(0);
}

function stagedKey(): ReturnType<typeof repository> {
  const repo = repository();
  repo.commit({ files: { a: '1' } });
  repo.write({ 'key.txt': appleFile(key) });
  repo.git('add', '.');
  return repo;
}

const commit = (folder: string): Ended => paste('git commit -qm x', folder);

const ours = (command: string): string => command.replace('/path/to/asc-key', ROOT);

/** How each command is run; the words that stand for something of the reader's own are the only ones that change. */
const COMMANDS: Record<string, (command: string) => void | Promise<void>> = {
  ...KEY_FILE_COMMANDS,
  ...UPLOAD_COMMANDS,
  'base64 < AuthKey_XXXXXXXXXX.p8 | gh secret set ASC_PRIVATE_KEY': storeSecret,
  'gh variable set ASC_KEY_ID': (command) => expect(paste(command, newFolder(), [gh])).toMatchObject({ code: 0 }),
  'gh variable set ASC_ISSUER_ID': (command) => expect(paste(command, newFolder(), [gh])).toMatchObject({ code: 0 }),
  'gh workflow run scan.yml': (command) => {
    expect(paste(command, newFolder(), [gh])).toEqual(done('workflow run scan.yml\n'));
    expect(Object.keys(parse(textOf('examples/scan.yml')).on)).toContain('workflow_dispatch');
  },
  'openssl pkey -in AuthKey_XXXXXXXXXX.p8 -pubout -outform DER | openssl sha256 -binary | openssl base64':
    showFingerprint,
  'openssl pkey -in AuthKey_2X9R4HXF34.p8 -pubout -outform DER | openssl sha256 -binary | openssl base64':
    showFingerprint,
  'openssl ecparam -name prime256v1 -genkey -noout | openssl pkcs8 -topk8 -nocrypt': async (command) => {
    const { said } = paste(command, newFolder());
    expect(createPrivateKey(said).asymmetricKeyDetails?.namedCurve).toBe('prime256v1');
  },
  '/path/to/asc-key/hooks/install': (command) => {
    const repo = stagedKey();
    expect(paste(ours(command), repo.path)).toMatchObject({ code: 0 });
    expect(commit(repo.path).code).toBe(1);
  },
  '/path/to/asc-key/hooks/pre-commit --all': (command) => {
    const repo = repository();
    repo.commit({ files: { 'key.txt': appleFile(key) } });
    repo.commit({ files: { 'key.txt': null } });
    const { code, said } = paste(ours(command), repo.path);
    expect({ code, found: said.includes(key.fingerprint) }).toEqual({ code: 1, found: true });
  },
  'hooks/pre-commit --all': (command) => expect(COMMANDS[`/path/to/asc-key/${command}`]).toBeDefined(),
  'pre-commit install': (command) => {
    const settings = allSettings().filter(({ text }) => text.includes('id: asc-key'));
    expect(settings.map(({ file }) => file)).toEqual(['README.md', 'docs/scan.md']);
    for (const { text } of settings) {
      const repo = stagedKey();
      repo.write({ '.pre-commit-config.yaml': text });
      expect(paste(command, repo.path, [preCommit()])).toMatchObject({ code: 0 });
      expect(commit(repo.path).code).toBe(1);
      repo.git('checkout', '-q', '-b', 'topic');
      repo.git('commit', '-q', '--no-verify', '-m', 'key');
      repo.git('checkout', '-q', 'main');
      repo.commit({ files: { b: '1' } });
      expect(paste('git merge --no-edit topic', repo.path).code).toBe(1);
    }
  },
  [`url=$(git remote get-url origin) &&
git filter-repo --invert-paths --path PATH --prune-empty never &&
git remote add origin "$url" &&
git push --force --all && git push --force --tags`]: (command) => {
    const origin = repository({ bare: true });
    const work = repository();
    work.commit({ files: { 'ios/AuthKey_ABCDE12345.p8': appleFile(key), a: '1' } });
    work.tag('v1', 'First');
    work.commit({ files: { 'ios/AuthKey_ABCDE12345.p8': null } });
    work.git('push', '--quiet', origin.url, 'main', 'v1');
    const lines = command.replace('PATH', 'ios/AuthKey_ABCDE12345.p8');
    expect(paste(lines, origin.clone().path, [filterRepo()])).toMatchObject({ code: 0 });
    expect(origin.git('log', '--all', '--format=', '--name-only').split('\n')).toEqual(['a']);
    const used = origin.clone();
    used.write({ mine: 'x' });
    expect(paste(lines, used.path, [filterRepo()]).code).not.toBe(0);
  },
  'npm start -- --key AuthKey_XXXXXXXXXX.p8 --key-id XXXXXXXXXX --issuer-id ISSUER_ID --apple': (command) => {
    const { kind } = readOptions(command.split(' ').slice(3));
    expect(kind).toBe('own-key');
  },
  'curl --fail-with-body -H "Authorization: Bearer $ASC_TOKEN" "https://api.appstoreconnect.apple.com/v1/builds?limit=1"':
    ask,
  'node dist/hook/index.js --explain FILE': (command) => {
    const file = join(newFolder(), 'notes.txt');
    writeFileSync(file, Buffer.from(appleFile(key)).toString('base64'));
    const { code, said } = paste(command.replace('FILE', file), ROOT);
    expect({ code, found: said.includes(key.fingerprint), key: said.includes('MIGTAgEA') }).toEqual({
      code: 1,
      found: true,
      key: false,
    });
  },
  // It installs another project's uploader: too much for every run of the tests.
  'node scripts/check-stand-in.mjs': () => expect(existsSync(join(ROOT, 'scripts/check-stand-in.mjs'))).toBe(true),
  'bash .ci/run': () => expect(existsSync(join(ROOT, '.ci/run'))).toBe(true),
};

/** Names of commands that pages tell about, and tell nobody to run. */
const MENTIONED = /^(?:git (?:am|cat-file|grep|log --name-only)|curl -T|gh|openssl ec -text|pre-commit)$/;

/** Scripts of package.json, which the checks of every change run. */
function isOurScript(command: string): boolean {
  return command.split(' && ').every((part) => {
    const [, , script] = /^npm (run )?([\w:]+)(?: -- [\w:/]+)?$/.exec(part) ?? [];
    return script === 'ci' || (script !== undefined && script in JSON.parse(textOf('package.json')).scripts);
  });
}

describe('every documented command does what it is documented for', () => {
  const documented = allCommands().filter(({ command }) => !MENTIONED.test(command) && !isOurScript(command));

  test('there are some', () => {
    expect(documented.map(({ command }) => command)).toEqual(expect.arrayContaining(Object.keys(COMMANDS)));
  });

  test.each(documented.map(({ command, file }) => [file, command] as const))('%s: %s', async (_, command) => {
    const run = COMMANDS[command];
    if (run === undefined) throw new Error('This command has no test: add it to COMMANDS.');
    await run(command);
  });
});

test('the command that mint prints for a damaged secret makes one that it takes', async () => {
  const inputs = { 'key-id': 'ABCDE12345', 'issuer-id': '57246542-96fe-1a63-e053-0824d011072b' };
  const half = Buffer.from(appleFile(key).slice(0, 150)).toString('base64');
  const failed = await runDist('mint', { inputs: { ...inputs, 'private-key': half } });
  const [, command = ''] = /run "([^"]+)"/.exec(failed.stdout) ?? [];
  expect(command).toMatch(/^base64 /);
  const { said } = paste(command, besideKey(command));
  const { code, outputs } = await runDist('mint', { inputs: { ...inputs, 'private-key': said } });
  expect({ code, fingerprint: outputs['key-fingerprint'] }).toEqual({ code: 0, fingerprint: key.fingerprint });
});

describe('every piece of a workflow', () => {
  const settings = allSettings();

  test.each(settings.map(({ file, text }, at) => [at, file, text] as const))(
    '%i, of %s, can be read',
    (_at, _file, text) => {
      const parsed = parse(text);
      for (const { uses, with: given } of stepsOf(parsed)) {
        const [, folder] = /^OWNER\/asc-key(\/[\w-]+)?@v1$/.exec(String(uses)) ?? [];
        if (!String(uses).startsWith('OWNER/')) continue;
        const { inputs } = parse(textOf(`.${folder ?? ''}/action.yml`));
        expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys((given ?? {}) as object)));
      }
    },
  );

  test('names for SARIF a category that tells a run over the history from others', () => {
    const uploads = settings.flatMap(({ text }) =>
      stepsOf(parse(text)).filter(({ uses }) => String(uses).startsWith('github/codeql-action/upload-sarif@')),
    );
    expect(uploads.length).toBeGreaterThan(1);
    for (const { with: given } of uploads) {
      expect((given as { category?: string }).category).toMatch(
        /'schedule' .* 'workflow_dispatch'\) && 'asc-key-history' \|\| 'asc-key'/,
      );
    }
  });

  test('runs nothing that is not on a runner of GitHub', () => {
    for (const { text } of settings) expect(text).not.toContain('iTMSTransporter');
  });
});
