import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { afterAll, describe, expect, test } from '@jest/globals';
import { zip } from '../leaks/archive/build.ts';
import { hostileText } from '../support/hostile.ts';
import { appleFile, makeKey, pem } from '../support/keys.ts';
import { type Repository, removeFolders, repository } from '../support/repositories.ts';
import { scan, tracesIn, urisOf } from './scan-run.ts';

afterAll(removeFolders);

const key = makeKey('verdict');
const other = makeKey('verdict, another');

interface PullRequest {
  readonly repo: Repository;
  readonly event: { readonly name: string; readonly payload: unknown };
}

/** A repository whose HEAD is a pull request's, with the event for it. */
function pullRequest(base: Record<string, string>, ...commits: Record<string, string | null>[]): PullRequest {
  const repo = repository();
  const from = repo.commit({ files: base });
  let to = from;
  for (const files of commits) to = repo.commit({ files });
  const pull = { number: 1, base: { sha: from, ref: 'main' }, head: { sha: to } };
  return { repo, event: { name: 'pull_request', payload: { pull_request: pull } } };
}

describe('a pull request', () => {
  test('that adds a key and removes it again fails, and its commit is named', async () => {
    const { repo, event } = pullRequest({ a: '1' }, { 'ios/key.txt': appleFile(key) }, { 'ios/key.txt': null });
    const run = await scan(repo, { event });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({
      leaks: '1',
      findings: '1',
      'commits-scanned': '2',
      'sarif-file': 'out/scan.sarif',
    });
    expect(run.summary).toContain(`commit ${repo.git('rev-parse', 'HEAD~1').slice(0, 12)}`);
    expect(run.summary).toContain('only in history');
    expect(run.stdout).toMatch(/^::error::1 leak found, in 1 place\./m);
    expect(tracesIn(run, [key])).toEqual([]);
  });

  test('that removes an old leak passes', async () => {
    const { repo, event } = pullRequest(
      { 'AuthKey_ABCDE12345.p8': appleFile(key), 'keys/a.txt': pem(other.openssl), 'keys/b.txt': '1' },
      { 'keys/b.txt': '2' },
      { 'AuthKey_ABCDE12345.p8': null, 'keys/a.txt': null },
    );
    const run = await scan(repo, { event });
    expect(urisOf(run)).toEqual([]);
    expect(run.code).toBe(0);
  });

  test('cannot allow what it adds', async () => {
    const { repo, event } = pullRequest(
      { a: '1' },
      { 'key.txt': appleFile(key), '.asc-key-allow': `${key.fingerprint}\n` },
    );
    const run = await scan(repo, { event });
    expect(run.code).toBe(1);
    expect(run.outputs.leaks).toBe('1');
  });

  test('of which the base cannot be had allows nothing by its own list, whatever is read', async () => {
    const { repo } = pullRequest({ a: '1' }, { 'key.txt': appleFile(key), '.asc-key-allow': `${key.fingerprint}\n` });
    const pull = {
      number: 1,
      base: { sha: 'd'.repeat(40), ref: 'gone' },
      head: { sha: repo.git('rev-parse', 'HEAD') },
    };
    const event = { name: 'pull_request', payload: { pull_request: pull } };
    const run = await scan(repo, { event, inputs: { commits: 'none' } });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ leaks: '1', complete: 'true' });
    expect(run.stdout).toMatch(
      /^::warning::The base of the pull request could not be fetched.* allows nothing\. Set /m,
    );
  });

  test('can allow what the base held, where it is and nowhere else', async () => {
    const base = { 'old.txt': appleFile(key) };
    const list = { '.asc-key-allow': `${key.fingerprint}\n` };
    const passes = await scan(...argumentsOf(pullRequest(base, list)));
    expect(passes.code).toBe(0);
    expect(passes.summary).toMatch(/## Allowed\n\n- `old\.txt`, line \d <code>SHA256:/);
    const fails = await scan(...argumentsOf(pullRequest(base, { ...list, 'new.txt': `copy:\n${appleFile(key)}` })));
    expect(urisOf(fails)).toEqual(['new.txt']);
    expect(fails.code).toBe(1);
  });

  test('is judged by the list of its base, by fingerprint and by path', async () => {
    const base = { '.asc-key-allow': `# ours\r\n${key.fingerprint.replace('=', '')}\r\n/carts/\r\n` };
    const { repo, event } = pullRequest(base, {
      'key.txt': appleFile(key),
      'carts/game.p8': 'x',
      '.asc-key-allow': null,
    });
    const run = await scan(repo, { event });
    expect(urisOf(run)).toEqual([]);
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ leaks: '0', findings: '0', fingerprints: '[]' });
  });

  test('that tidies a file beside an allowed one of the same key is not hidden by a path', async () => {
    const base = { '.asc-key-allow': 'test/key.txt\n', 'test/key.txt': appleFile(key) };
    const run = await scan(...argumentsOf(pullRequest(base, { 'src/key.txt': appleFile(key) })));
    expect(urisOf(run)).toEqual(['src/key.txt']);
  });
});

function argumentsOf({ repo, event }: PullRequest): Parameters<typeof scan> {
  return [repo, { event }];
}

describe('other scans', () => {
  test('a submodule is told by its path', async () => {
    const repo = repository();
    repo.commit({ files: { a: '1' } });
    for (const path of ['lib', 'vendor/lib']) {
      repo.git('update-index', '--add', '--cacheinfo', `160000,${'ab'.repeat(20)},${path}`);
    }
    repo.git('-c', 'user.name=a', '-c', 'user.email=a@b', 'commit', '--quiet', '--message', 'Add submodules');
    const run = await scan(repo, { inputs: { commits: 'none' } });
    expect(run.code).toBe(0);
    expect(run.stdout).toMatch(/^Not read: lib: a submodule .*\nNot read: vendor\/lib: a submodule /m);
  });

  test('the whole history: every place, the list of HEAD, and entries that match nothing', async () => {
    const repo = repository();
    repo.commit({
      files: { 'a.txt': appleFile(key), 'b.txt': pem(other.sec1, 'EC') },
      message: `m\n\n${pem(key.openssl)}`,
    });
    repo.commit({ files: { 'a.txt': null, '.asc-key-allow': `${other.fingerprint}\ngone/**\n` } });
    const run = await scan(repo, { inputs: { commits: 'all' } });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ leaks: '1', findings: '2', fingerprints: JSON.stringify([key.fingerprint]) });
    expect(urisOf(run)).toEqual(['a.txt', `git/${repo.git('rev-parse', 'HEAD~1')}`]);
    expect(run.stdout).toContain('::warning::Line 2 of .asc-key-allow matches nothing: gone/**. Remove it.');
    expect(run.summary).toContain('`gone/**`');
    expect(tracesIn(run, [key, other])).toEqual([]);
  });

  test('fail: false reports the same and passes', async () => {
    const repo = repository();
    repo.commit({ files: { 'a.txt': appleFile(key) } });
    const run = await scan(repo, { inputs: { commits: 'none', fail: 'false' } });
    expect(run.code).toBe(0);
    expect(run.outputs).toMatchObject({ leaks: '1', findings: '1', complete: 'true' });
    expect(run.stdout).not.toContain('::error');
    expect(run.stdout).toMatch(/^::warning title=Private key committed,file=a\.txt,line=1,endLine=6::/m);
  });

  test('the input allow, and its lines that cannot be meant, all told at once', async () => {
    const repo = repository();
    repo.commit({ files: { 'a.txt': appleFile(key), 'game.p8': 'x' } });
    const run = await scan(repo, { inputs: { commits: 'none', allow: `${key.fingerprint}\n*.p8\n` } });
    expect(run.code).toBe(0);
    const wrong = await scan(repo, { inputs: { commits: 'none', allow: '!a\nSHA256:x', fail: 'maybe' } });
    expect(wrong.code).toBe(1);
    expect(wrong.stdout).toMatch(
      /^::error::Line 1 of the input "allow" .* Line 2 of the input "allow" .* The input "fail" /m,
    );
    expect(wrong.outputs).toEqual({ complete: 'false' });
  });

  test('an incomplete scan fails in every case, and is not called a leak', async () => {
    const source = repository();
    source.commit({ files: { a: '1' } });
    source.commit({ files: { a: '2' } });
    const shallow = source.clone('--depth=1');
    shallow.git('remote', 'remove', 'origin');
    const run = await scan(shallow, { inputs: { commits: 'all', fail: 'false' } });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ leaks: '0', complete: 'false' });
    expect(run.stdout).toMatch(/^::error title=Scan incomplete::.*fetch-depth: 0/m);
    expect(run.stdout).not.toMatch(/leaks? found, in/);
    expect(run.summary).toMatch(/^# asc-key scan: incomplete/);
  });

  test('a file, or one inside of an archive, that was not searched to the end makes it incomplete', async () => {
    const source = repository();
    const text = hostileText(1, 300_000);
    source.commit({
      files: { 'docs/odd.txt': text, 'odd.zip': zip([{ name: 'inner.txt', content: hostileText(2, 300_000) }]) },
    });
    const run = await scan(source, { inputs: { commits: 'none', fail: 'false' } });
    expect(run.code).toBe(1);
    expect(run.outputs).toMatchObject({ leaks: '0', complete: 'false' });
    expect(run.stdout).toMatch(/^::error title=Scan incomplete::.*2 contents were not searched to the end/m);
    const sentence = String.raw`bytes \d+ to \d+(?: and \d+ more stretch(?:es)?)? can be decoded in more ways`;
    expect(run.stdout).toMatch(new RegExp(`^Not read: docs/odd\\.txt: ${sentence}`, 'm'));
    expect(run.stdout).toMatch(new RegExp(`^Not read: odd\\.zip, inside it inner\\.txt: ${sentence}`, 'm'));
    expect(run.stdout).not.toMatch(/^::warning.*not read/m);
    expect(run.summary).toMatch(/## Not read\n\n(?:- .*\n)*- `docs\/odd\.txt`: bytes /);
  });

  describe('a file that was not searched to the end', () => {
    const text = hostileText(1, 1_000_000);
    const accepts = (list: string) => ({ '.asc-key-allow': list });

    test('is allowed by a line that names its path, and listed so', async () => {
      const source = repository();
      source.commit({ files: { 'docs/odd.txt': text, ...accepts('# full of keywords\ndocs/*.txt\n') } });
      const run = await scan(source, { inputs: { commits: 'all' } });
      expect(run.code).toBe(0);
      expect(run.outputs).toMatchObject({ leaks: '0', complete: 'true' });
      expect(run.stdout).toMatch(/^Allowed by line 2 of \.asc-key-allow: docs\/odd\.txt: bytes /m);
      expect(run.stdout).not.toMatch(/^::error|^::warning.*not read|^Not read/m);
      expect(run.summary).toMatch(/## Allowed\n\n- `docs\/odd\.txt`: \.asc-key-allow, line 2; bytes /);
    });

    test('stays a gap where one of its paths is named by no line, or only its key is', async () => {
      const source = repository();
      source.commit({ files: { 'docs/odd.txt': text, 'copy.txt': text, ...accepts('docs/\n') } });
      const run = await scan(source, { inputs: { commits: 'all', allow: `SHA256:${'A'.repeat(43)}=` } });
      expect(run.code).toBe(1);
      expect(run.outputs).toMatchObject({ complete: 'false' });
      expect(run.stdout).toMatch(/^::error title=Scan incomplete::.*1 content was not searched to the end/m);
    });

    test('is not allowed on a pull request by a line that came with it, but by one of the base', async () => {
      const source = repository();
      const base = source.commit({ files: { a: '1' } });
      const brought = source.commit({ files: { 'docs/odd.txt': text, ...accepts('docs/\n') } });
      const after = source.commit({ files: { b: '2' } });
      const from = (sha: string): unknown => ({
        pull_request: { number: 1, base: { sha, ref: 'main' }, head: { sha: after } },
      });
      const complete = async (sha: string): Promise<unknown> =>
        (await scan(source, { event: { name: 'pull_request', payload: from(sha) } })).outputs.complete;
      expect(await complete(base)).toBe('false');
      expect(await complete(brought)).toBe('true');
    });
  });

  test('a token that has not expired is a leak without a fingerprint; an old one is none', async () => {
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
    const token = (exp: number): string =>
      [
        part({ alg: 'ES256', kid: 'ABCDE12345', typ: 'JWT' }),
        part({ iss: 'x', exp, aud: 'appstoreconnect-v1' }),
        createHash('sha512').update(String(exp)).digest('base64url'),
      ].join('.');
    const [valid, expired] = [token(4_102_444_800), token(1_600_000_000)];
    const repo = repository();
    repo.commit({ files: { 'valid.log': `Authorization: Bearer ${valid}\n`, 'expired.log': `token=${expired}\n` } });
    const run = await scan(repo, { inputs: { commits: 'none' } });
    expect(run.outputs).toMatchObject({ leaks: '1', findings: '1', fingerprints: '[]' });
    expect(run.results.map(({ ruleId }) => ruleId)).toEqual(['asc-key/token']);
    expect(urisOf(run)).toEqual(['valid.log']);
    expect(run.everything).not.toContain(valid?.split('.')[2]?.slice(0, 12));
  });

  test('habits are told in the summary, and beside the code where the change touches the file', async () => {
    const workflow = 'jobs:\n  a:\n    steps:\n      - run: echo "$ASC_KEY" | base64 -d > AuthKey.p8\n';
    const { repo, event } = pullRequest({ a: '1' }, { '.github/workflows/release.yml': workflow });
    const run = await scan(repo, { event });
    expect(run.code).toBe(0);
    expect(run.summary).toContain('- `.github/workflows/release.yml`, line 4: A key is written to a file on disk');
    expect(run.summary).toContain('- `.gitignore`: git does not ignore');
    expect(run.stdout).toMatch(/^::warning title=Key hygiene,file=\.github\/workflows\/release\.yml,line=4/m);
    expect(run.stdout).not.toMatch(/file=\.gitignore/);
  });

  test('the checkout stays as it was, and nothing is left behind', async () => {
    const repo = repository();
    repo.commit({ files: { 'a.txt': appleFile(key) } });
    const before = readdirSync(repo.path, { recursive: true }).sort();
    const run = await scan(repo, { inputs: { 'sarif-file': '', commits: 'all' } });
    expect(run.outputs).not.toHaveProperty('sarif-file');
    expect(readdirSync(repo.path, { recursive: true }).sort()).toEqual(before);
    expect(readdirSync(run.temp)).toEqual([]);
  });
});
