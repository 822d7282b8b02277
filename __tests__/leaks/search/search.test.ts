import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Git } from '../../../src/leaks/git/git.ts';
import { ObjectDatabase } from '../../../src/leaks/git/object-database.ts';
import { search } from '../../../src/leaks/search/search.ts';
import { Thread } from '../../../src/leaks/search/threads.ts';
import type { Range, SearchResult } from '../../../src/leaks/types.ts';
import { makeKey } from '../../support/keys.ts';
import { newFolder, type Repository, removeFolders, repository } from '../../support/repositories.ts';
import { tar, zip } from '../archive/build.ts';

afterAll(removeFolders);

const KEYS = Array.from({ length: 12 }, (_, at) => makeKey(`search ${at}`));
const NOW = new Date('2026-01-01T00:00:00Z');

/** The key in base64 on one line, so that it is clear where it begins. */
function file(number: number): string {
  return KEYS[number]?.apple.toString('base64') ?? '';
}

function fingerprint(number: number): string {
  return KEYS[number]?.fingerprint ?? '';
}

/** One line of base64url, as a name can hold it. */
function asName(number: number): string {
  return KEYS[number]?.openssl.toString('base64url') ?? '';
}

interface Asked {
  readonly tree?: string | undefined;
  readonly range?: Range;
  readonly workers?: number;
  readonly refNames?: readonly string[];
}

async function searched(
  repo: Repository,
  { tree, range = { kind: 'none' }, workers = 0, refNames = [] }: Asked,
): Promise<SearchResult> {
  const git = await Git.find();
  const store = await ObjectDatabase.open(git, repo.path, newFolder());
  try {
    const scope = { tree, range, refNames, base: undefined, described: [], warnings: [], incomplete: [] };
    const threads = Array.from({ length: workers }, () => new Thread(NOW));
    return await search({ store, scope, now: NOW, threads });
  } finally {
    await store.close();
  }
}

function brief(result: SearchResult): string[] {
  return result.findings
    .map(({ objectType, fingerprint: key, region, within }) =>
      [objectType, key, `${region.line}:${region.column}`, ...within].join(' '),
    )
    .sort();
}

describe.each([0, 2])('with %i threads', (workers) => {
  test.each(['sha1', 'sha256'] as const)('the whole store of a repository with %s is read', async (format) => {
    const repo = repository({ format });
    repo.commit({ files: { 'a.txt': 'harmless\n', 'deep/down/b.txt': `one\n  ${file(0)}` } });
    repo.commit({ files: { 'deep/down/b.txt': null }, message: `Words\n\n${file(1)}\n` });
    repo.commit({ files: { [`${asName(2)}.txt`]: 'x' }, author: asName(3) });
    repo.tag('v1', file(4));
    repo.git('notes', 'add', '-m', file(5));
    repo.commit({ files: { 'keys/AuthKey_A.p8': 'nothing', 'keys/B.P8': { link: 'elsewhere' } } });
    repo.git('update-ref', `refs/heads/${asName(6)}`, 'HEAD');
    const result = await searched(repo, { range: { kind: 'all' }, workers });
    expect(brief(result)).toEqual(
      [
        `blob ${fingerprint(0)} 2:3`,
        `commit ${fingerprint(1)} 8:1`,
        `tree ${fingerprint(2)} 1:1`,
        `tree ${fingerprint(2)} 1:1`,
        `commit ${fingerprint(3)} 3:8`,
        `tag ${fingerprint(4)} 6:1`,
        `blob ${fingerprint(5)} 1:1`,
      ].sort(),
    );
    expect(result.names.map(({ mode, name, objectId }) => [mode, name.toString(), objectId])).toEqual([
      ['100644', 'AuthKey_A.p8', repo.git('rev-parse', 'HEAD:keys/AuthKey_A.p8')],
      ['120000', 'B.P8', repo.git('rev-parse', 'HEAD:keys/B.P8')],
    ]);
    expect(result.names[0]?.treeId).toBe(repo.git('rev-parse', 'HEAD:keys'));
    expect(result.refs.map(({ ref, detection }) => [ref.toString(), detection.fingerprint])).toEqual([
      [`refs/heads/${asName(6)}`, fingerprint(6)],
    ]);
    const all = repo.git('cat-file', '--batch-all-objects', '--batch-check=%(objectsize)').split('\n').map(Number);
    expect([result.objects, result.bytes]).toEqual([all.length, all.reduce((sum, size) => sum + size, 0)]);
    expect([result.commits, result.missing]).toEqual([5, []]);
  });

  test('of all versions of a folder the one with the least id stands for a .p8 file in it', async () => {
    const repo = repository();
    for (let at = 0; at < 6; at++) repo.commit({ files: { 'keys/A.p8': 'nothing', 'keys/other': `${at}` } });
    const versions = Array.from({ length: 6 }, (_, at) => repo.git('rev-parse', `HEAD~${at}:keys`)).sort();
    const { names } = await searched(repo, { range: { kind: 'all' }, workers });
    expect(names[0]?.treeId).toBe(versions[0]);
    // Each thread has one.
    expect(names.length).toBeLessThanOrEqual(Math.max(1, workers));
  });

  test('of a tree and a range, each object is read once', async () => {
    const repo = repository();
    const base = repo.commit({ files: { 'old.txt': file(0), 'kept.txt': 'kept' } });
    repo.commit({ files: { 'added.txt': file(1), 'again.txt': 'kept', 'copy.txt': 'kept' } });
    const head = repo.commit({ files: { 'added.txt': null, 'late.txt': file(2) } });
    const tree = await searched(repo, { tree: head, workers });
    expect(brief(tree)).toEqual([`blob ${fingerprint(0)} 1:1`, `blob ${fingerprint(2)} 1:1`].sort());
    // The commit, its tree, and three contents.
    expect([tree.objects, tree.commits]).toEqual([5, 1]);
    const range: Range = { kind: 'commits', include: [head], exclude: [base] };
    const brought = await searched(repo, { range, workers });
    expect(brief(brought)).toEqual([`blob ${fingerprint(1)} 1:1`, `blob ${fingerprint(2)} 1:1`].sort());
    expect([brought.objects, brought.commits]).toEqual([6, 2]);
    const both = await searched(repo, { tree: head, range, workers });
    expect(brief(both)).toEqual([0, 1, 2].map((key) => `blob ${fingerprint(key)} 1:1`).sort());
    expect([both.objects, both.commits]).toEqual([8, 2]);
  });

  test('archives are opened, and what is not read is noted', async () => {
    const repo = repository();
    const stored = zip([{ name: 'in/key.txt', content: Buffer.from(`\n${file(0)}`), method: 0 }]);
    repo.commit({
      files: {
        'a.zip': stored,
        'b.tar': tar([{ name: 'app.ipa', content: zip([{ name: 'b.p8', content: Buffer.from(file(1)) }]) }]),
        'c.gz': gzipSync(file(2)),
        'secret.zip': zip([{ name: 's', content: Buffer.from('x'), flags: 1 }]),
        'video.mp4': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      },
    });
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},module`);
    repo.git('commit', '--quiet', '--message', 'A submodule');
    const result = await searched(repo, { tree: repo.git('rev-parse', 'HEAD'), workers });
    expect(brief(result)).toEqual(
      [
        `blob ${fingerprint(0)} 2:1 in/key.txt`,
        `blob ${fingerprint(1)} 1:1 app.ipa b.p8`,
        `blob ${fingerprint(2)} 1:1 gzip content`,
      ].sort(),
    );
    expect(result.notes.map(({ kind, within }) => [kind, ...within]).sort()).toEqual([
      ['encrypted-archive', 's'],
      ['lfs-pointer'],
      ['submodule', 'module'],
    ]);
  });

  test('missing objects are told', async () => {
    const repo = repository();
    const head = repo.commit({ files: { 'a.txt': 'gone', 'folder/b.txt': 'there' } });
    const ids = [repo.git('rev-parse', 'HEAD:a.txt'), repo.git('rev-parse', 'HEAD:folder')];
    for (const id of ids) repo.write({ [`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`]: null });
    const result = await searched(repo, { tree: head, workers });
    expect(result.missing).toEqual([...ids].sort());
  });

  test('a damaged object is told, and the others are read', async () => {
    const repo = repository();
    const head = repo.commit({ files: { 'a.txt': 'x'.repeat(100_000), 'b.txt': file(0) } });
    const id = repo.git('rev-parse', 'HEAD:a.txt');
    repo.write({ [`.git/objects/${id.slice(0, 2)}/${id.slice(2)}`]: 'no zlib stream' });
    const asked: Asked[] = [
      { tree: head, workers },
      { range: { kind: 'all' }, workers },
    ];
    for (const one of asked) {
      const result = await searched(repo, one);
      expect([result.damaged, result.missing]).toEqual([[id], []]);
      expect(brief(result)).toEqual([`blob ${fingerprint(0)} 1:1`]);
    }
  });

  test('of a range that git cannot list, what can be found is read, and it is told', async () => {
    const repo = repository();
    const head = repo.commit({ files: { 'a.txt': file(0) } });
    const range: Range = { kind: 'commits', include: [head], exclude: ['2'.repeat(40)] };
    const result = await searched(repo, { range, workers });
    expect(result.unlisted).toBe(true);
    expect(brief(result)).toEqual([`blob ${fingerprint(0)} 1:1`]);
  });

  test('a key in the name of a branch that only the event knows is found, and one that the store has, once', async () => {
    const repo = repository();
    const head = repo.commit({ files: { 'a.txt': 'a' } });
    const told = `topic/${asName(7)}`;
    const known = `refs/heads/${asName(8)}`;
    repo.git('update-ref', known, head);
    const refNames = [told, known.slice('refs/heads/'.length), 'main'];
    const { refs } = await searched(repo, { tree: head, refNames, workers });
    expect(refs.map(({ ref }) => ref.toString())).toEqual([known, told]);
    expect(refs.map(({ detection }) => detection.fingerprint)).toEqual([fingerprint(8), fingerprint(7)]);
  });

  test('where there is nothing to read, nothing is found', async () => {
    const result = await searched(repository(), { workers });
    expect([result.objects, result.findings, result.missing]).toEqual([0, [], []]);
  });
});

test('a key at the border of windows of a large file is found once, with its line', async () => {
  const repo = repository();
  const border = 4 * 1024 ** 2;
  const filler = (length: number): string => 'a line of text\n'.repeat(Math.ceil(length / 15)).slice(0, length);
  const parts = [
    filler(border - 100),
    `\n${file(0)}\n`,
    filler(5 * 1024 ** 2),
    `\n${file(1)}`,
    filler(border),
    `\n${file(0)}\n`,
  ];
  const content = parts.join('');
  repo.commit({ files: { 'large.txt': content } });
  const result = await searched(repo, { tree: repo.git('rev-parse', 'HEAD'), workers: 0 });
  const lineOf = (at: number): number => content.slice(0, at).split('\n').length;
  const places = [content.indexOf(file(0)), content.indexOf(file(1)), content.lastIndexOf(file(0))];
  expect(result.findings.map((found) => [found.fingerprint, found.region.line, found.start])).toEqual(
    places.map((at, number) => [fingerprint(number % 2), lineOf(at), at]),
  );
});

test('a large archive is read, too', async () => {
  const repo = repository();
  const noise = Buffer.alloc(9 * 1024 ** 2);
  for (let at = 0, state = 1; at < noise.length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    noise.writeUInt32LE(state, at);
  }
  const entries = [
    { name: 'noise', content: noise, method: 0 },
    { name: 'key', content: Buffer.from(file(0)) },
  ];
  repo.commit({
    files: {
      'large.zip': zip(entries),
      'large.gz': gzipSync(
        tar([
          { name: 'n', content: noise },
          { name: 'k', content: Buffer.from(file(1)) },
        ]),
      ),
    },
  });
  const result = await searched(repo, { tree: repo.git('rev-parse', 'HEAD'), workers: 2 });
  expect(brief(result)).toEqual([`blob ${fingerprint(0)} 1:1 key`, `blob ${fingerprint(1)} 1:1 gzip content k`].sort());
});

test('threads and none find the same in many objects', async () => {
  const repo = repository();
  const files = Object.fromEntries(
    Array.from({ length: 1_500 }, (_, at) => [
      `folder${at % 37}/file${at}.txt`,
      at % 150 === 7 ? `${at}\n${file(at % 12)}` : `content ${at}\n`,
    ]),
  );
  repo.commit({ files });
  const [alone, ...others] = await Promise.all(
    [0, 1, 3].map((workers) => searched(repo, { range: { kind: 'all' }, workers })),
  );
  expect(alone?.findings).toHaveLength(10);
  for (const other of others) expect(other).toEqual(alone);
});
