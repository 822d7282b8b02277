import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, describe, expect, test } from '@jest/globals';
import { WORK } from '../../../src/leaks/detect/work.ts';
import { WorkPool } from '../../../src/leaks/detect/work-pool.ts';
import { Ending } from '../../../src/leaks/early-end.ts';
import { Git } from '../../../src/leaks/git/git.ts';
import { ObjectDatabase } from '../../../src/leaks/git/object-database.ts';
import { Feeding } from '../../../src/leaks/search/feeding.ts';
import { soFarOf, together } from '../../../src/leaks/search/findings.ts';
import { readByFeeding } from '../../../src/leaks/search/read-on-main-thread.ts';
import { type Packs, packsOf, readPacks } from '../../../src/leaks/search/read-packs.ts';
import { search } from '../../../src/leaks/search/search.ts';
import { mostThreads, newThreads } from '../../../src/leaks/search/start-threads.ts';
import { laterOf, newCounts } from '../../../src/leaks/search/thread-order.ts';
import { Thread } from '../../../src/leaks/search/threads.ts';
import type { SearchResult } from '../../../src/leaks/types.ts';
import { hostileText, numbers } from '../../support/hostile.ts';
import { appleFile, makeKey } from '../../support/keys.ts';
import { newFolder, Repository, removeFolders, repository } from '../../support/repositories.ts';

afterAll(removeFolders);

const NOW = new Date('2026-01-01T00:00:00Z');
const KEYS = Array.from({ length: 8 }, (_, at) => makeKey(`packs ${at}`).apple.toString('base64'));

/**
 * Looks at a whole store, or at one tree; without threads by git alone.
 * @param onRead called whenever git is started to read objects
 * @returns the result, and how often it was
 */
async function searched(
  repo: Repository,
  workers: number,
  { tree, ending, onRead }: { tree?: string; ending?: Ending; onRead?: () => void } = {},
): Promise<{ result: SearchResult; reads: number }> {
  const git = await Git.find();
  const store = await ObjectDatabase.open(git, repo.path, newFolder());
  let reads = 0;
  const { spawn } = git;
  git.spawn = (args, options) => {
    if (args.some((each) => each.startsWith('--batch=')) && !args.includes('--batch-all-objects')) {
      reads += 1;
      onRead?.();
    }
    return spawn.call(git, args, options);
  };
  try {
    const range = { kind: tree === undefined ? ('all' as const) : ('none' as const) };
    const scope = {
      tree,
      range,
      refNames: [],
      base: undefined,
      described: [],
      warnings: [],
      incomplete: [],
    };
    const threads = newThreads(workers, NOW);
    return { result: await search({ store, scope, now: NOW, threads, ending }), reads };
  } finally {
    await store.close();
  }
}

/** What comes of a store that may be damaged: a result, or a message. */
async function outcome(repo: Repository, workers: number): Promise<unknown> {
  return searched(repo, workers).then(
    ({ result }) => result,
    (error: Error) => error.message,
  );
}

/** By threads and by git the same is found; returns how often git was asked to read objects for the threads. */
async function expectSame(repo: Repository, workers = 2): Promise<{ reads: number; findings: number }> {
  const byGit = await searched(repo, 0);
  const byThreads = await searched(repo, workers);
  expect(byThreads.result).toEqual(byGit.result);
  return { reads: byThreads.reads, findings: byThreads.result.findings.length };
}

/** Lines that make each version a delta of the one before, and keys that come and go. */
function versions(repo: Repository, count: number, from = 0): void {
  const lines = Array.from({ length: 400 }, (_, at) => `line ${at} ${(at * 7919) % 1000} of a text that stays`);
  for (let version = from; version < from + count; version++) {
    lines[(version * 37) % lines.length] =
      version % 4 === 0 ? `now ${KEYS[version % KEYS.length]}` : `changed ${version}`;
    repo.commit({
      files: { 'a.txt': lines.join('\n'), [`d/${version % 3}.txt`]: `${version}`, 'e/f/g.txt': `${version}` },
    });
  }
}

const REPACK = ['repack', '-q', '-a', '-d', '-f', '--depth=30'];

/** Writes bytes to a pack or its index, wherever it is. */
function change(repo: Repository, ending: string, edit: (content: Buffer) => Buffer): void {
  const folder = join(repo.path, '.git/objects/pack');
  const path = join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '');
  const content = readFileSync(path);
  chmodSync(path, 0o600);
  writeFileSync(path, edit(content));
}

describe('packs are read without git', () => {
  test.each(['sha1', 'sha256'] as const)('with deltas by offset, in a repository with %s', async (format) => {
    const repo = repository({ format });
    versions(repo, 24);
    repo.tag('v1', KEYS[7] as string);
    repo.git(...REPACK);
    expect(await expectSame(repo)).toEqual({ reads: 0, findings: expect.any(Number) });
    expect((await expectSame(repo, 1)).findings).toBeGreaterThan(6);
  });

  test('with deltas by id', async () => {
    const repo = repository();
    versions(repo, 20);
    repo.git('-c', 'repack.useDeltaBaseOffset=false', ...REPACK);
    expect((await expectSame(repo)).reads).toBe(0);
  });

  test('several, some of whose objects are in two of them', async () => {
    const repo = repository();
    versions(repo, 10);
    repo.git('repack', '-q');
    versions(repo, 10, 10);
    repo.git('repack', '-q');
    repo.gitWith('HEAD~6\n', 'pack-objects', '-q', '--revs', '.git/objects/pack/pack');
    expect(readdirSync(join(repo.path, '.git/objects/pack')).filter((name) => name.endsWith('.pack'))).toHaveLength(3);
    expect((await expectSame(repo)).reads).toBe(0);
  });

  test('those of alternates, too', async () => {
    const repo = repository();
    versions(repo, 10);
    repo.git(...REPACK);
    const path = newFolder();
    repo.git('clone', '-q', '--shared', repo.path, join(path, 'clone'));
    const clone = new Repository(join(path, 'clone'));
    versions(clone, 6, 10);
    clone.git('repack', '-q', '-l', '-d');
    expect((await expectSame(clone)).reads).toBe(0);
  });
});

test('a thread that reads alone for long gets help, and the same is found', async () => {
  const repo = repository();
  versions(repo, 20);
  repo.git(...REPACK);
  const store = await ObjectDatabase.open(await Git.find(), repo.path, newFolder());
  try {
    const packs = (await packsOf(store)) as Packs;
    const read = async (patience: Parameters<typeof readPacks>[4]): Promise<[number, SearchResult['findings']]> => {
      Atomics.store(packs.plan.next, 0, 0);
      const threads = newThreads(1, NOW);
      const order = { idLength: 40, folder: newFolder(), hashesLines: false, isLast: true };
      await readPacks(packs, threads, order, () => {}, patience);
      const { findings } = together(await Promise.all(threads.map((thread) => thread.report())));
      await Promise.all(threads.map((thread) => thread.stop()));
      return [threads.length, findings];
    };
    const [alone, found] = await read({ lookingMs: 1, megabytes: 1_000, ms: 100_000 });
    expect(alone).toBe(1);
    expect(found).not.toEqual([]);
    // A thread takes longer than that to begin.
    expect(await read({ lookingMs: 1, megabytes: 1_000, ms: 0 })).toEqual([mostThreads(), found]);
  } finally {
    await store.close();
  }
});

describe('a file that takes more work than its share', () => {
  const hard = hostileText(9, 8_000);

  test('is searched to its end where other files left enough', async () => {
    const repo = repository();
    for (let at = 0; at < 8; at++) {
      const easy = Array.from({ length: 8 }, (_, part) => [
        `easy${at}-${part}.txt`,
        Array.from(
          { length: 2_000 },
          (_, line) => `line ${line} of ${at}, ${part}: ${(line * 7919 * (at + 1)) % 100_003}\n`,
        ).join(''),
      ]);
      repo.commit({ files: Object.fromEntries(easy) });
    }
    // In the pack it comes before the others.
    repo.commit({ files: { 'a.txt': hard } });
    repo.git(...REPACK);
    const { result } = await searched(repo, 1);
    expect(result.notes).toEqual([]);
    expect(result.objects).toBe(Number(repo.git('rev-list', '--objects', '--all').split('\n').length));
  });

  test.each([1, 2])('in what git lists, too, whatever comes first, by %i threads', async (threads) => {
    const repo = repository();
    const easy = `${'this is a text that is easy to search\n'.repeat(1_500)}`;
    const files = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`easy${at}.txt`, `${at} ${easy}`]));
    repo.commit({ files: { ...files, 'a.txt': hostileText(2, 6_000) } });
    const { result } = await searched(repo, threads, { tree: repo.git('rev-parse', 'HEAD') });
    expect(result.notes).toEqual([]);
    expect(result.objects).toBe(43);
  });

  test('is searched to its end by whichever thread, with what all threads left', async () => {
    const repo = repository();
    const next = numbers(1);
    const line = (): string => `${next(1e6)} and ${next(1e6)} are numbers of a text that is easy to search\n`;
    const easy = Array.from({ length: 240 }, (_, at) => [
      `easy${at}.txt`,
      Array.from({ length: 1_000 }, line).join(''),
    ]);
    repo.commit({ files: Object.fromEntries(easy) });
    // Together they take more than one thread has of its own, and half of what there is for all: read too early, they take
    // as much once more.
    const hard = [2, 9].map((seed) => [`a${seed}.txt`, hostileText(seed, 11_000)]);
    repo.commit({ files: Object.fromEntries(hard) });
    repo.git(...REPACK);
    const { result } = await searched(repo, 2);
    expect(result.notes).toEqual([]);
  });

  test('tells at once of the keys in it, once, for where the search ends before it is read once more', async () => {
    const repo = repository();
    const key = makeKey('put off');
    repo.commit({ files: { 'hard.txt': Buffer.concat([hard, Buffer.from(`\n\n${appleFile(key)}`)]) } });
    repo.git(...REPACK);
    const store = await ObjectDatabase.open(await Git.find(), repo.path, newFolder());
    const pool = new WorkPool();
    pool.take(WORK.start);
    const thread = new Thread(NOW, pool);
    const order = { idLength: 40, folder: newFolder(), hashesLines: false };
    const told = (): (string | undefined)[] =>
      together(soFarOf([thread])).findings.map(({ fingerprint }) => fingerprint);
    try {
      const { plan } = (await packsOf(store)) as Packs;
      const later = laterOf(await thread.read({ ...order, isLast: false, input: plan, counts: newCounts() }, {}));
      expect(Buffer.from(later).toString()).toBe(`${repo.git('rev-parse', 'HEAD:hard.txt')}\n`);
      expect(told()).toEqual([key.fingerprint]);
      const feeding = new Feeding(thread, { ...order, isLast: true });
      await readByFeeding(store, feeding, Readable.from([Buffer.from(later)]), 40, () => {});
      expect((await thread.report()).findings).toHaveLength(1);
      expect(told()).toEqual([key.fingerprint]);
    } finally {
      await thread.stop();
      await store.close();
    }
  });

  test('is reported where they did not, once', async () => {
    const repo = repository();
    repo.commit({ files: { 'hard.txt': hard } });
    repo.git(...REPACK);
    const { result } = await searched(repo, 1);
    expect(result.notes).toEqual([expect.objectContaining({ kind: 'unsearched' })]);
    expect(result.objects).toBe(3);
  });
});

test.each([0, 1])(
  'versions of which git stores little are not searched as closely as others, with %i threads',
  async (threads) => {
    const repo = repository();
    const oids = 'KoZIzj0CAQYIKoZIzj0DAQc '.repeat(340_000);
    for (let version = 0; version < 14; version++) repo.commit({ files: { 'a.txt': `${version} ${oids}` } });
    repo.git(...REPACK);
    const { result } = await searched(repo, threads);
    expect(new Set(result.notes.map(({ kind }) => kind))).toEqual(new Set(['unsearched']));
    expect(result.notes.length).toBeLessThan(14);
  },
);

describe('what is left is read by git', () => {
  test('objects that lie in files of their own, once', async () => {
    const repo = repository();
    versions(repo, 10);
    repo.git('repack', '-q');
    versions(repo, 3, 10);
    const { reads } = await expectSame(repo);
    expect(reads).toBeGreaterThan(0);
  });

  test('objects too large to be held, and those that are made from them', async () => {
    const repo = repository();
    const large = (key: string): string => `${'0123456789abcdef large\n'.repeat(420_000)}${key}\n`;
    versions(repo, 4);
    repo.commit({ files: { 'large.txt': large(KEYS[5] as string) } });
    repo.commit({ files: { 'large.txt': large(KEYS[6] as string) } });
    repo.git(...REPACK);
    const { reads, findings } = await expectSame(repo);
    expect(reads).toBeGreaterThan(0);
    expect(findings).toBeGreaterThanOrEqual(3);
  });

  test.each<[string, string, (content: Buffer) => Buffer]>([
    ['an index of an old version', '.idx', (content) => content.subarray(8)],
    ['an index that is cut off', '.idx', (content) => content.subarray(0, 1040)],
    ['an index of another pack', '.idx', (content) => Buffer.concat([content.subarray(0, -40), Buffer.alloc(40)])],
    [
      'an index that names wrong offsets',
      '.idx',
      (content) => content.fill(0x7f, content.length - 80, content.length - 41),
    ],
    ['a pack that is cut off', '.pack', (content) => content.subarray(0, content.length / 2)],
    ['a pack that says another count', '.pack', (content) => content.fill(3, 11, 12)],
    ['a pack of another version', '.pack', (content) => content.fill(4, 7, 8)],
  ])('all of it, where there is %s', async (_, ending, edit) => {
    const repo = repository();
    versions(repo, 8);
    repo.git(...REPACK);
    versions(repo, 2, 8);
    change(repo, ending, edit);
    expect(await outcome(repo, 2)).toEqual(await outcome(repo, 0));
  });

  test('a pack without its index, or an index without its pack, is none', async () => {
    const repo = repository();
    versions(repo, 8);
    repo.git(...REPACK);
    versions(repo, 2, 8);
    const folder = join(repo.path, '.git/objects/pack');
    const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack')) ?? '');
    const content = readFileSync(pack);
    rmSync(pack);
    expect(existsSync(pack.replace('.pack', '.idx'))).toBe(true);
    expect(await outcome(repo, 2)).toEqual(await outcome(repo, 0));
    writeFileSync(pack, content);
    rmSync(pack.replace('.pack', '.idx'), { force: true });
    expect(await outcome(repo, 2)).toEqual(await outcome(repo, 0));
  });

  test('all of it, and what was found before the damage is kept where the search ends soon after', async () => {
    const repo = repository();
    versions(repo, 8);
    repo.git(...REPACK);
    change(repo, '.pack', (content) => content.fill(0, content.length - 40, content.length - 21));
    const ending = new Ending();
    const { result, reads } = await searched(repo, 1, { ending, onRead: () => ending.end('time', 0) });
    expect(reads).toBe(1);
    const leaks = result.findings.map(({ objectId, leak }) => `${objectId} ${leak}`);
    expect(leaks.length).toBeGreaterThan(1);
    expect(new Set(leaks).size).toBe(leaks.length);
  });

  test('all of it, where any byte of a pack is another one', async () => {
    const repo = repository();
    versions(repo, 3);
    repo.git(...REPACK);
    const folder = join(repo.path, '.git/objects/pack');
    const name = readdirSync(folder).find((each) => each.endsWith('.pack')) ?? '';
    const whole = readFileSync(join(folder, name));
    chmodSync(join(folder, name), 0o600);
    const complete = (await searched(repo, 2)).result;
    for (let at = 13; at < whole.length - 20; at += Math.ceil(whole.length / 9)) {
      const content = Buffer.from(whole);
      content[at] = (content[at] as number) ^ 0x55;
      writeFileSync(join(folder, name), content);
      const byGit = (await searched(repo, 0)).result;
      const byThreads = (await searched(repo, 2)).result;
      expect({ at, ...byThreads }).toEqual({ at, ...byGit });
      // Whatever the byte was of: nothing is lost in silence.
      const isSame = byThreads.objects === complete.objects && byThreads.bytes === complete.bytes;
      expect(isSame || byThreads.damaged.length > 0 || byThreads.missing.length > 0 || byThreads.unlisted).toBe(true);
    }
  });
});
