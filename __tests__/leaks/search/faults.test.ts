import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, describe, expect, jest, test } from '@jest/globals';
import { Spool } from '../../../src/leaks/archive/spool.ts';
import { GitFailure } from '../../../src/leaks/git/git.ts';
import type { ObjectDatabase } from '../../../src/leaks/git/object-database.ts';
import { outputOf } from '../../../src/leaks/git/output.ts';
import { eachReadable } from '../../../src/leaks/objects/collector.ts';
import { readOn } from '../../../src/leaks/objects/resumable-reader.ts';
import { makeFifos } from '../../../src/leaks/search/fifo.ts';
import { idLines } from '../../../src/leaks/search/object-ids.ts';
import { ObjectSearch } from '../../../src/leaks/search/object-search.ts';
import { readInThreads } from '../../../src/leaks/search/read-in-threads.ts';
import { readHere } from '../../../src/leaks/search/read-on-main-thread.ts';
import { search } from '../../../src/leaks/search/search.ts';
import { newThreads, startThreads } from '../../../src/leaks/search/start-threads.ts';
import { Thread } from '../../../src/leaks/search/threads.ts';
import type { Detection } from '../../../src/leaks/types.ts';
import { makeKey } from '../../support/keys.ts';
import { newFolder, removeFolders, repository } from '../../support/repositories.ts';
import { zip } from '../archive/build.ts';
import { scopeOf, withStore } from '../locate/look.ts';

const platform = process.platform;
afterEach(() => {
  jest.restoreAllMocks();
  Object.defineProperty(process, 'platform', { value: platform });
});
afterAll(removeFolders);

const onWindows = (): unknown => Object.defineProperty(process, 'platform', { value: 'win32' });
const NOW = new Date('2026-01-01T00:00:00Z');
const ID = '1'.repeat(40);

/** A store whose git is a script for the shell. */
function scripted(script: string): { store: ObjectDatabase; started: ChildProcess[] } {
  const started: ChildProcess[] = [];
  const git = {
    spawn: (_: unknown, { stdio }: { stdio: StdioOptions }) => {
      const child = spawn('/bin/sh', ['-c', script], { stdio });
      started.push(child);
      return child;
    },
  };
  return { store: { git, gitDir: newFolder(), idLength: 40 } as unknown as ObjectDatabase, started };
}

async function* listed(...lines: string[]): AsyncGenerator<Buffer> {
  for (const line of lines) yield Buffer.from(`${line}\n`);
}

/** Finds the word MARK, as if it were a key. */
const finder = {
  find(content: Buffer, from = 0, to = content.length): Detection[] {
    const start = content.subarray(0, to).indexOf('MARK', from);
    const fixed = { kind: 'private-key', leak: 'mark', fingerprint: undefined, proven: false, form: 'mark' } as const;
    return start < 0 ? [] : [{ ...fixed, start, end: start + 4 }];
  },
};
const newSearch = (): ObjectSearch => new ObjectSearch({ finder, idLength: 40, folder: newFolder() });

describe('a git that does not answer as it should fails the reading', () => {
  const ways = {
    'in this thread': ({ store }: { store: ObjectDatabase }, ids: AsyncGenerator<Buffer>) =>
      readHere(store, newSearch(), ids, 40, () => {}),
    'in threads': ({ store }: { store: ObjectDatabase }, ids: AsyncGenerator<Buffer>) => {
      const fifos = makeFifos(store.gitDir, 1);
      if (fifos === undefined) throw new Error('There are no FIFOs here');
      const order = { idLength: 40, folder: store.gitDir, isLast: true, hashesLines: false };
      return readInThreads(store, { threads: [new Thread(NOW)], fifos }, order, ids, () => {});
    },
  };
  describe.each(Object.entries(ways))('%s', (_, read) => {
    test.each<[string, string, object]>([
      [
        'it says nothing of an object',
        'cat > /dev/null',
        { message: 'git did not answer for every object that it was asked for' },
      ],
      [
        'it says nothing of one of two',
        `cat > /dev/null; printf '${ID} blob 1\\nx\\n'`,
        { message: 'git did not answer for every object that it was asked for' },
      ],
      [
        'it ends inside of an object',
        `cat > /dev/null; printf '${ID} blob 9\\nx'`,
        { message: expect.stringMatching(/^The output of git ended inside of an object: .*git fsck/) },
      ],
      [
        'it fails, and says why',
        'cat > /dev/null; echo why >&2; exit 3',
        { name: 'GitFailure', code: 3, stderr: 'why\n' },
      ],
      [
        'it fails inside of an object',
        // The output ends a moment after the exit code is known, never before it.
        `cat > /dev/null; printf '${ID} blob 9\\nx'; sleep 0.2 2> /dev/null & exit 3`,
        { name: 'GitFailure', code: 3 },
      ],
      ['it is killed', 'cat > /dev/null; kill -9 $$', { name: 'GitFailure', code: -1 }],
    ])('%s', async (__, script, expected) => {
      const { name, ...fields } = { name: undefined, ...expected };
      const fault: unknown = await read(scripted(script), listed(ID, ID)).then(
        () => 'read',
        (error: unknown) => error,
      );
      expect(fault instanceof GitFailure).toBe(name === 'GitFailure');
      expect(fault).toMatchObject(fields);
    });

    test('so does a list that fails, and git is ended', async () => {
      const run = scripted('exec sleep 50');
      const failure = new GitFailure('rev-list', 128, '');
      const failing = async function* (): AsyncGenerator<Buffer> {
        yield* listed(ID);
        throw failure;
      };
      await expect(read(run, failing())).rejects.toBe(failure);
      const [git] = run.started;
      if (git?.exitCode === null && git.signalCode === null) await once(git, 'exit');
      expect(git?.signalCode).toBe('SIGKILL');
    });
  });

  test('past damage, an answer of no known form is no damage', async () => {
    const run = scripted(`printf '${ID} blob?\\n'; exec sleep 50`);
    await expect(readOn(run.store, Buffer.from(`${ID}\n`), newSearch(), 40)).rejects.toThrow(
      'The output of git has a form that is not known',
    );
    const [git] = run.started;
    if (git !== undefined && git.signalCode === null) await once(git, 'exit');
    expect(git?.signalCode).toBe('SIGKILL');
  });
});

describe('past damage', () => {
  test('folders and texts of any size are read whole, up to what somebody could want', async () => {
    const answer = ([id, type, size]: readonly [string, string, number]): string =>
      `printf '${id.repeat(40)} ${type} ${size}\\n'; yes abc | head -c ${size}; echo`;
    const sizes = [
      ['a', 'tree', 9_000_000],
      ['b', 'blob', 9_000_000],
      ['c', 'commit', 70_000_000],
      ['d', 'tag', 40],
    ] as const;
    const script = ['cat > /dev/null', ...sizes.map(answer)].join('; ');
    const read: [string, string, number][] = [];
    await eachReadable(
      scripted(script).store,
      sizes.map(([id]) => id.repeat(40)),
      (id, type, content) => {
        const isWhole = content.equals(Buffer.alloc(content.length, 'abc\n'));
        read.push([id[0] ?? '', type, isWhole ? content.length : -1]);
      },
    );
    expect(read).toEqual([
      ['a', 'tree', 9_000_000],
      ['d', 'tag', 40],
    ]);
  });
});

describe('a list of objects', () => {
  const list = (store: ObjectDatabase, told: string[] = []): AsyncGenerator<Buffer> =>
    idLines(
      store,
      { args: ['rev-list'], input: '' },
      { idLength: 40, leaveOut: undefined, missing: (id) => told.push(id), complaint: () => told.push('complaint') },
    );
  const all = async (lines: AsyncGenerator<Buffer>): Promise<string> => {
    let text = '';
    for await (const chunk of lines) text += chunk.toString();
    return text;
  };

  test.each<[string, string, string, string[]]>([
    ['of ids', `echo ${ID}`, `${ID}\n`, []],
    ['of ids that are missing, too', `echo ${ID}; echo '?${ID}'`, `${ID}\n`, [ID]],
    ['with a complaint', `echo ${ID}; echo 'error: bad index' >&2`, `${ID}\n`, ['complaint']],
    ['with a warning', `echo ${ID}; echo 'warning: slow' >&2`, `${ID}\n`, []],
  ])('%s', async (_, script, lines, expected) => {
    const told: string[] = [];
    expect([await all(list(scripted(script).store, told)), told]).toEqual([lines, expected]);
  });

  test('that holds something else is a fault', async () => {
    await expect(all(list(scripted('echo nonsense').store))).rejects.toThrow(
      'git listed something that is no object id',
    );
  });

  test('that nobody reads to its end is ended', async () => {
    const run = scripted(`yes ${ID} | head -n 1000; exec sleep 50`);
    for await (const _ of list(run.store)) break;
    const [git] = run.started;
    if (git !== undefined && git.signalCode === null) await once(git, 'exit');
    expect(git?.signalCode).toBe('SIGKILL');
  });

  test('cannot come from a git without a pipe', () => {
    expect(() => outputOf({ stdout: null } as ChildProcess)).toThrow('git was started without a pipe');
  });
});

describe('large objects', () => {
  const give = (objects: ObjectSearch, id: string, bytes: Buffer, last = true): void => {
    objects.begin({ buffer: bytes, id, stored: bytes.length }, 'blob', bytes.length);
    objects.window(bytes, 0, 0, bytes.length, last);
  };

  test('one that was cut off by damage leaves nothing for the next', () => {
    const objects = newSearch();
    const bytes = gzipSync(`MARK${' '.repeat(100)}`);
    give(objects, 'first', bytes, false);
    give(objects, 'second', bytes);
    expect(objects.result.findings.map(({ objectId, within }) => [objectId, within])).toEqual([
      ['second', ['gzip content']],
    ]);
    expect(objects.result.objects).toBe(2);
  });

  test('one that begins as a program and is no archive is searched as it is', () => {
    const objects = newSearch();
    give(objects, 'program', Buffer.from(`MZ MARK${' '.repeat(1000)}`));
    expect(objects.result.findings.map(({ within, start }) => [within, start])).toEqual([[[], 3]]);
    expect(objects.result.notes).toEqual([]);
  });

  test('one that begins as text and ends as a zip is not passed over in silence', () => {
    const objects = newSearch();
    const content = Buffer.from('a');
    give(objects, 'text', Buffer.from('text '.repeat(100)));
    give(objects, 'archive', zip([{ name: 'a', content }], { before: Buffer.from('text '.repeat(100)) }));
    expect(objects.result.notes.map(({ kind, objectId }) => [kind, objectId])).toEqual([['unread-archive', 'archive']]);
  });

  test('what is large in an archive is searched over the borders of its windows', () => {
    const objects = newSearch();
    const place = 8 * 1024 ** 2 - 2;
    const content = Buffer.alloc(9 * 1024 ** 2, '\n');
    content.write('MARK', place);
    give(objects, 'archive', zip([{ name: 'large', content }]));
    expect(objects.result.findings.map(({ within, start, region }) => [within, start, region.line])).toEqual([
      [['large'], place, place + 1],
    ]);
  });

  test('what stands in an archive as it is, is told of its entry alone', () => {
    const objects = newSearch();
    give(objects, 'archive', zip([{ name: 'stored', content: Buffer.from(`MARK${' '.repeat(100)}`), method: 0 }]));
    expect(objects.result.findings.map(({ within, start }) => [within, start])).toEqual([[['stored'], 0]]);
  });

  test('a window without an object is a fault', () => {
    expect(() => newSearch().window(Buffer.from('x'), 0, 0, 1, true)).toThrow('A window of no object');
  });
});

describe('a search', () => {
  const key = makeKey('search, faults');
  const repo = repository();
  repo.commit({ files: { 'key.txt': key.apple.toString('base64') } });
  const found = (store: ObjectDatabase, more: Partial<Parameters<typeof search>[0]>) =>
    search({ store, scope: scopeOf({ range: { kind: 'all' } }), now: NOW, threads: [], ...more });

  test('tells how far it is when five seconds are over, and not before', async () => {
    const told = async (step: number): Promise<number[]> => {
      const numbers: number[] = [];
      let calls = 0;
      jest.spyOn(Date, 'now').mockImplementation(() => 1_000_000 + step * calls++);
      await withStore(repo, (store) => found(store, { onProgress: (objects) => numbers.push(objects) }));
      return numbers;
    };
    expect((await told(5_000)).at(-1)).toBe(3);
    expect(await told(0)).toEqual([]);
  });

  test('feeds a thread where there are no FIFOs, and stops it', async () => {
    const thread = new Thread(NOW);
    await withStore(repo, async (store) => {
      onWindows();
      expect(makeFifos(newFolder(), 1)).toBeUndefined();
      const { findings, objects } = await found(store, { threads: [thread] });
      expect(objects).toBe(3);
      expect(findings.map((found) => found.fingerprint)).toEqual([key.fingerprint]);
    });
    await expect(thread.failed).rejects.toThrow('ended');
  });

  test('makes no FIFOs where there is no folder for them', () => {
    expect(makeFifos('/nowhere', 2)).toBeUndefined();
  });

  test('passes on a fault that is none of git', async () => {
    const fault = new Error('out of memory');
    await withStore(repo, async (store) => {
      const git = Object.assign(Object.create(store.git), {
        spawn: () => {
          throw fault;
        },
      });
      await expect(found(Object.assign(Object.create(store), { git }), {})).rejects.toBe(fault);
    });
  });

  test('has as many threads as there are processors where there is much to read, and one where there is little', async () => {
    const gitDir = newFolder();
    mkdirSync(join(gitDir, 'objects/pack'), { recursive: true });
    writeFileSync(join(gitDir, 'objects/pack/pack-1.pack'), '');
    const [only, ...others] = startThreads(gitDir, NOW);
    expect(others).toEqual([]);
    await only?.stop();
    truncateSync(join(gitDir, 'objects/pack/pack-1.pack'), 17 * 1024 ** 2);
    const threads = startThreads(gitDir, NOW);
    expect(threads).toHaveLength(Math.min(availableParallelism(), 4));
    await Promise.all(threads.map((thread) => thread.stop()));
  });
});

test.each([
  ['linux', 0],
  ['win32', 1],
])('on %s, %i files of what is large can be seen while it is read, and none after', (name, files) => {
  Object.defineProperty(process, 'platform', { value: name });
  const folder = newFolder();
  const spool = new Spool(folder);
  spool.write(Buffer.alloc(9 * 1024 ** 2, 'x'));
  expect(readdirSync(folder)).toHaveLength(files);
  expect(spool.source().read(0, 3).toString()).toBe('xxx');
  spool.close();
  expect(readdirSync(folder)).toEqual([]);
});

test('all threads end where the search fails: none keeps the process', async () => {
  const repo = repository();
  repo.commit({ files: { 'a.txt': 'a' } });
  const threads = newThreads(2, NOW) as [Thread, Thread];
  jest.spyOn(threads[0], 'report').mockRejectedValue(new Error('lost'));
  await withStore(repo, async (store) => {
    const scope = scopeOf({ range: { kind: 'all' } });
    await expect(search({ store, scope, now: NOW, threads })).rejects.toThrow('lost');
  });
  for (const { failed } of threads) await expect(failed).rejects.toThrow('ended without a result');
});
