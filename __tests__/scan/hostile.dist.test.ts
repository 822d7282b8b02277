import { lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { appleFile, makeKey, pem } from '../support/keys.ts';
import { newFolder, removeFolders, repository } from '../support/repositories.ts';
import { commandsOf, scan, tracesIn, urisOf } from './scan-run.ts';

afterAll(removeFolders);

const key = makeKey('hostile');

describe('names', () => {
  const names = [
    'a\n::error::owned',
    'b\r::warning::owned',
    '\u001b[31mred',
    '<img src=x onerror=alert(1)>',
    '](https:evil.example) [x',
    '`code` | cell',
    '##[group]owned',
    '\u202egpj.txt',
    '%0A::error::owned',
  ];

  test('of files, authors, branches and commits stay text in every output', async () => {
    const repo = repository();
    const files = Object.fromEntries(
      names.map((name, index) => [`${name}${index}`, pem(makeKey(`h${index}`).openssl)]),
    );
    repo.commit({
      files: { ...files, [`${names[0]}.p8`]: 'cart' },
      author: '</td>::error::owned\u001b[0m',
      message: `::error::owned\n##[error]owned\n${appleFile(key)}\n`,
    });
    repo.git('branch', '::error::x-<b>'.replaceAll(':', ';'));
    const run = await scan(repo, { inputs: { commits: 'all' } });
    expect(run.outputs.leaks).toBe(String(names.length + 2));
    for (const command of commandsOf(run))
      expect(command).toMatch(/^::(?:error|warning)(?: title=[\w. ]+(?:,file=[^:]*)?)?::/);
    expect(commandsOf(run).filter((command) => command.startsWith('::error::'))).toEqual([
      expect.stringMatching(/^::error::\d+ leaks found/),
    ]);
    expect(run.stdout + run.summary).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202e]/);
    expect(run.summary).not.toMatch(/<img|<\/td>|evil\.example|##\[|^::/m);
    expect(tracesIn(run, [key])).toEqual([]);
  });

  test('that hold the key are redacted in every output', async () => {
    const body = key.apple.toString('base64url');
    const repo = repository();
    repo.commit({ files: { [`keys/${body}.p8`]: 'x', [`${body}/a.txt`]: appleFile(key) }, author: body });
    repo.git('branch', `topic/${body}`);
    const run = await scan(repo, { inputs: { commits: 'all' } });
    expect(run.outputs).toMatchObject({ leaks: '1', fingerprints: JSON.stringify([key.fingerprint]) });
    expect(run.summary).toContain('redacted');
    expect(tracesIn(run, [key])).toEqual([]);
  });
});

test('a key in base64 that is a path is not looked for, and no part of it is shown for a file in it', async () => {
  const cut = Array.from({ length: 50 }, (_, number) => makeKey(`hostile path ${number}`)).find(({ apple }) =>
    /^[^/]{60,}(?:\/[^/]+)+$/.test(apple.toString('base64')),
  );
  if (cut === undefined) throw new Error('None of the keys is cut late by a "/"');
  const path = `ios/${cut.apple.toString('base64')}`;
  const repo = repository();
  repo.commit({ files: { [`${path}/a.txt`]: 'x', [`${path.split('/', 2).join('/')}/game.p8`]: 'cart' } });
  const run = await scan(repo, { inputs: { commits: 'all' } });
  expect(run.outputs).toMatchObject({ leaks: '1', fingerprints: '[]' });
  expect(run.stdout).toContain('ios/[redacted]/game.p8');
  expect(tracesIn(run, [cut])).toEqual([]);
});

describe('a planted SARIF target', () => {
  test('a link in the place of the file is replaced, and not followed', async () => {
    const victim = join(newFolder(), 'victim');
    writeFileSync(victim, 'precious');
    const repo = repository();
    repo.commit({ files: { 'out/scan.sarif': { link: victim } } });
    const run = await scan(repo);
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(lstatSync(join(repo.path, 'out/scan.sarif')).isFile()).toBe(true);
    expect(run.sarif?.version).toBe('2.1.0');
  });

  test('a folder that is a link fails the job, before anything is read', async () => {
    const outside = newFolder();
    const repo = repository();
    repo.commit({ files: { a: '1', out: { link: outside } } });
    const run = await scan(repo);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(
      /^::error::A folder on the way to the file that the input "sarif-file" names is a symbolic link/m,
    );
    expect(run.outputs).toEqual({ complete: 'false' });
  });
});

describe('a checkout that cannot be read', () => {
  test.each([
    ['no checkout', () => newFolder(), /There is no checkout.*actions\/checkout/],
    [
      'no .git',
      () => {
        const folder = newFolder();
        writeFileSync(join(folder, 'a.txt'), 'x');
        return folder;
      },
      /no \.git folder.*install git/,
    ],
    [
      'an object that is longer than it says',
      () => {
        const repo = repository();
        repo.commit({ files: { a: '1', b: '2' } });
        const id = repo.git('rev-parse', 'HEAD:a');
        repo.write({
          [`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`]: deflateSync(`blob 1\0${'text\n'.repeat(20)}`),
        });
        return repo;
      },
      /longer or shorter than it says.*git fsck/,
    ],
  ])('%s has a message of its own, with the fix', async (_, make, message) => {
    const run = await scan(make(), { inputs: { fail: 'false' } });
    expect(run.code).toBe(1);
    expect(commandsOf(run)).toEqual([expect.stringMatching(message)]);
    expect(run.summary).toMatch(/^# asc-key scan: not done/);
    expect(run.outputs).toEqual({ complete: 'false' });
  });

  test('no git on the PATH', async () => {
    const repo = repository();
    repo.commit({ files: { a: '1' } });
    const run = await scan(repo, { env: { PATH: newFolder() } });
    expect(commandsOf(run)).toEqual([expect.stringMatching(/^::error::There is no git on the PATH\. Install git/)]);
    expect(run.code).toBe(1);
  });

  test.each([
    ['gone', null],
    ['damaged', 'garbage'],
  ])('a folder that is %s makes the scan incomplete, and a leak beside it is told for itself', async (_, content) => {
    const repo = repository();
    repo.commit({ files: { 'a/b': '1', 'key.txt': appleFile(key) } });
    const id = repo.git('rev-parse', 'HEAD:a');
    repo.write({ [`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`]: content });
    const run = await scan(repo, { inputs: { commits: 'none' } });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ complete: 'false', leaks: '1', findings: '1', 'sarif-file': 'out/scan.sarif' });
    expect(run.stdout).toMatch(/^::error title=Private key committed,file=key\.txt,line=1/m);
    expect(run.stdout).toMatch(new RegExp(`^::error title=Scan incomplete::.*${id}`, 'm'));
    expect(run.stdout).toMatch(/^::error::1 leak found, in 1 place\./m);
    expect(urisOf(run)).toEqual(['key.txt']);
    expect(run.sarif?.runs[0]?.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: expect.any(String) } }],
      },
    ]);
    const hidden = await scan(repo, { inputs: { commits: 'none', fail: 'false', allow: key.fingerprint } });
    expect([hidden.code, hidden.outputs.complete, hidden.outputs.leaks]).toEqual([1, 'false', '0']);
  });
});

test('nothing that the checkout plants is run', async () => {
  const marker = join(newFolder(), 'marker');
  const repo = repository();
  const script = `#!/bin/sh\ntouch ${marker}\n`;
  repo.commit({
    files: {
      'key.txt': appleFile(key),
      '.gitattributes': '* filter=evil diff=evil\n',
      git: script,
      'git.exe': script,
      node: script,
    },
  });
  repo.git('update-index', '--chmod=+x', 'git', 'git.exe');
  const hooks = join(repo.path, '.git/hooks');
  mkdirSync(hooks, { recursive: true });
  for (const hook of ['post-checkout', 'pre-commit', 'reference-transaction', 'post-index-change', 'fsmonitor']) {
    writeFileSync(join(hooks, hook), script, { mode: 0o755 });
  }
  symlinkSync(join(hooks, 'fsmonitor'), join(repo.path, 'ssh'));
  for (const name of [
    'core.fsmonitor',
    'core.sshCommand',
    'diff.evil.textconv',
    'diff.evil.command',
    'filter.evil.smudge',
    'core.pager',
    'core.askPass',
    'gpg.program',
    'log.showSignature',
    'core.alternateRefsCommand',
  ]) {
    repo.git('config', name, name === 'log.showSignature' ? 'true' : join(hooks, 'fsmonitor'));
  }
  const run = await scan(repo, { inputs: { commits: 'all' }, env: { PATH: `${repo.path}:.:${process.env.PATH}` } });
  expect(run.outputs).toMatchObject({ leaks: '1', complete: 'true' });
  expect(() => lstatSync(marker)).toThrow();
});
