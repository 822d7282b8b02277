import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GitFailure } from '../../../src/leaks/git/git.ts';
import type { ObjectDatabase } from '../../../src/leaks/git/object-database.ts';
import { takeAll } from '../../../src/leaks/range/all.ts';
import { closeOff } from '../../../src/leaks/range/close-off.ts';
import { takeTree } from '../../../src/leaks/range/commits.ts';
import { readHeaders } from '../../../src/leaks/range/fetch-credentials.ts';
import { resolveScope } from '../../../src/leaks/range/find-scope.ts';
import { History } from '../../../src/leaks/range/history.ts';
import { bringFiles, bringRange } from '../../../src/leaks/range/objects.ts';
import { isOnServer, type Origin, overHttps, parseOrigin } from '../../../src/leaks/range/origin.ts';
import { takePullRequest } from '../../../src/leaks/range/pull-request.ts';
import { takePush } from '../../../src/leaks/range/push.ts';
import { Remote } from '../../../src/leaks/range/remote.ts';
import { FIX, FIX_OF_WHOLE, ScopeBuilder } from '../../../src/leaks/range/scope-builder.ts';
import { type Repository, removeFolders, repository } from '../../support/repositories.ts';
import { withStore } from '../locate/look.ts';
import { makeProject, type Project, pullRequest, push } from './project.ts';
import { scopeOf } from './scenario.ts';

const GONE = 'd'.repeat(40);
const SHORT = 'd'.repeat(12);

let repo: Repository;
let first: string;
let head: string;
let tag: string;
beforeAll(() => {
  repo = repository();
  first = repo.commit({ files: { a: '1' } });
  head = repo.commit({ files: { b: '2' } });
  tag = repo.tag('v1', 'A text\n');
});
afterAll(removeFolders);

/** A remote that lists what it is told to, and from which nothing can be fetched. */
function remoteWith(refs: Readonly<Record<string, string>> | undefined, asked: string[][] = []): Remote {
  const listed = refs && Object.entries(refs).map(([name, id]) => ({ name: Buffer.from(name), id }));
  const refuse = async (ids: readonly string[]): Promise<boolean> => asked.push([...ids]) < 0;
  return { list: async () => listed, fetch: refuse, fetchUpdates: refuse } as unknown as Remote;
}

/** What a step of the decision makes of an empty builder. */
async function drafted(
  work: (history: History, builder: ScopeBuilder) => Promise<void>,
  remote?: Remote,
  checkout: Repository = repo,
): Promise<ScopeBuilder> {
  return withStore(checkout, async (store) => {
    const builder = new ScopeBuilder(await store.head());
    await work(new History(store, async () => remote), builder);
    return builder;
  });
}

describe('a push', () => {
  const pushed = (event: { before?: string; after?: string; ref?: string; defaultBranch?: string }, remote?: Remote) =>
    drafted(
      (history, builder) =>
        takePush(history, builder, {
          kind: 'push',
          before: event.before,
          after: event.after ?? head,
          ref: event.ref ?? 'refs/heads/main',
          defaultBranch: event.defaultBranch,
        }),
      remote,
    );

  test('that moved nothing brings nothing', async () => {
    const { described, range } = await pushed({ before: head });
    expect(described).toEqual([`Read: a push that moved nothing (${head.slice(0, 12)}..${head.slice(0, 12)}).`]);
    expect(range).toEqual({ kind: 'commits', include: [head], exclude: [head] });
  });

  test.each([
    [undefined, 'and where the default branch stands is not known'],
    ['main', 'on the default branch'],
  ])('of a new ref with the default branch %s is read whole, and it is said', async (defaultBranch, words) => {
    const { described, range } = await pushed(defaultBranch === undefined ? {} : { defaultBranch });
    expect(described[0]).toBe(`The push made a new ref ${words}: all that it reaches is read.`);
    expect(range).toEqual({ kind: 'commits', include: [head], exclude: [] });
  });

  const ref = 'refs/tags/v2';
  const UNKNOWN = 'Whether the tag has a text of its own could not be asked: the remote does not answer.';
  test.each<[string, Remote | undefined, string[], string[]]>([
    ['of which nobody can be asked', undefined, [UNKNOWN], []],
    ['of which the remote does not answer', remoteWith(undefined), [UNKNOWN], []],
    ['which the remote does not have', remoteWith({ 'refs/tags/v22': GONE }), [], []],
    [
      'whose text cannot be fetched',
      remoteWith({ [ref]: GONE }),
      [],
      [`The object of the pushed tag could not be fetched. ${FIX_OF_WHOLE}`],
    ],
  ])('of a tag %s', async (_, remote, warnings, incomplete) => {
    const builder = await pushed({ before: first, ref }, remote);
    expect([builder.warnings, builder.incomplete]).toEqual([warnings, incomplete]);
    expect(builder.range).toEqual({ kind: 'commits', include: [head], exclude: [first] });
  });

  test.each([
    ['the commit, where the checkout has its text', () => head, () => [head, tag], [UNKNOWN]],
    ['its text', () => tag, () => [tag], []],
  ])('of a tag that is told as %s', async (_, after, include, warnings) => {
    const builder = await pushed({ before: first, after: after(), ref: 'refs/tags/v1' });
    expect(builder.range).toEqual({ kind: 'commits', include: include(), exclude: [first] });
    expect([builder.warnings, builder.incomplete]).toEqual([warnings, []]);
  });
});

describe('a pull request', () => {
  const NO_LIST = 'The base of the pull request could not be fetched, so its allow list is not known';
  const pulled = (base: string, baseBranch: string | undefined, remote?: Remote) =>
    drafted(
      (history, builder) =>
        takePullRequest(
          history,
          builder,
          { kind: 'pull-request', base, head, number: 1, baseBranch },
          'the pull request',
        ),
      remote,
    );

  test('whose base is gone, and its branch too, is read whole', async () => {
    for (const branch of [undefined, 'gone']) {
      const { described, range, base, noListBecause } = await pulled(GONE, branch);
      expect(described[0]).toBe(
        `The base of the pull request (${SHORT}) is gone or could not be fetched: all that its head reaches is read.`,
      );
      expect([range, base]).toEqual([{ kind: 'commits', include: [head], exclude: [] }, undefined]);
      expect(noListBecause).toBe(NO_LIST);
    }
  });

  test('whose base is its head brings nothing', async () => {
    const { described, range } = await pulled(head, 'main');
    expect(described).toEqual(['Base and head of the pull request are the same commit: it brings nothing.']);
    expect(range).toEqual({ kind: 'none' });
  });
});

describe('all', () => {
  test('of a remote whose branches cannot be fetched is incomplete', async () => {
    const asked: string[][] = [];
    const remote = remoteWith({ 'refs/heads/main': head, 'refs/heads/new': GONE }, asked);
    const { incomplete } = await drafted((history, builder) => takeAll(history, builder, true), remote);
    expect(incomplete).toEqual([
      `Branches, tags or notes of the remote are not in the checkout and could not be fetched. ${FIX_OF_WHOLE}`,
    ]);
    expect(asked).toEqual([[GONE]]);
  });

  test('of a checkout alone names its refs, up to twenty', async () => {
    const many = repository();
    many.commit({ files: { a: '1' } });
    for (let at = 10; at < 33; at++) many.git('update-ref', `refs/heads/b${at}`, 'HEAD');
    const sentence = async (checkout: Repository): Promise<string | undefined> =>
      (await drafted((history, builder) => takeAll(history, builder, false), undefined, checkout)).described[0];
    expect(await sentence(many)).toMatch(/^The remote is not asked: .* refs: HEAD, .*refs\/heads\/b28 and 5 more\.$/);
    expect(await sentence(repository())).toMatch(/with these refs: none\.$/);
  });
});

describe('a range', () => {
  test('of a commit that nobody has is incomplete', async () => {
    const { scope } = await scopeOf(repo, { name: 'push' }, { commits: `${GONE}..HEAD` });
    expect(scope.incomplete).toEqual([
      `A commit that the input "commits" names is not in the checkout and could not be fetched. ${FIX_OF_WHOLE}`,
    ]);
  });

  test('whose history does not fit to that of the checkout is incomplete', async () => {
    const builder = await drafted(async ({ store }, unfit) => {
      unfit.range = { kind: 'commits', include: [head], exclude: [first] };
      unfit.commits = new Set([head, GONE]);
      const history = { store, hasBareCommits: true, formerEnds: [], bringMissing: async () => {} };
      await closeOff({ ...history, walk: async () => [] } as unknown as History, unfit);
    });
    expect(builder.incomplete).toEqual([
      `The history that was fetched does not fit to that of the checkout, so the range could not be read whole. ${FIX}`,
    ]);
  });

  test('that was fetched with all of its past is exact, although the checkout still is shallow', async () => {
    const { origin, topic }: Project = makeProject();
    const checkout = origin.checkout('refs/heads/main', 'refs/remotes/origin/main', 1);
    const event = { name: 'push', payload: push(topic.added, topic.removed, 'refs/heads/topic') };
    const { scope, commits } = await scopeOf(checkout, event);
    expect([commits, scope.warnings, scope.incomplete]).toEqual([[topic.removed], [], []]);
  });
});

describe('where git fails in the middle of it', () => {
  const ALL = 'Read: all objects that are there, since the range could not be told.';
  test.each([
    ['none', 'push', 'none', 'Read: the files of HEAD alone.', () => head, true],
    ['auto', 'push', 'all', ALL, () => head, true],
    ['auto', 'push', 'all', ALL, () => first, false],
    ['auto', 'pull_request', 'all', ALL, () => head, false],
  ])('%s under %s comes to %s, and is incomplete', async (commits, name, kind, words, sha, rules) => {
    const scope = await withStore(repo, async (store) => {
      await store.head();
      const run = () => Promise.reject(new GitFailure('cat-file', 128, ''));
      const spawn = () => {
        throw new GitFailure('cat-file', 128, '');
      };
      return resolveScope({
        commits,
        event: { name, payload: (name === 'push' ? push : pullRequest)(first, head) },
        repository: 'owner/project',
        sha: sha(),
        store: Object.assign(store, { run, git: { run, spawn } }),
      });
    });
    expect(scope).toMatchObject({ tree: head, range: { kind }, described: [words] });
    expect(scope.incomplete).toEqual([expect.stringContaining('the commits that were to be read are not known')]);
    expect(scope.noListBecause === undefined).toBe(rules);
  });
});

describe('what cannot be had is counted as missing', () => {
  test('a range that git cannot follow, a commit that is not there', async () => {
    const unfollowed = { mayMiss: true, walk: async () => undefined } as unknown as History;
    expect(await bringRange(unfollowed, { include: [head], exclude: [] })).toBeUndefined();
    await withStore(repo, async (store) => {
      const history = new History(store, async () => undefined);
      expect(await bringFiles(history, GONE)).toEqual([]);
      const part = { store, mayMiss: true, bringMissing: async () => {} } as unknown as History;
      expect(await bringFiles(part, GONE)).toEqual([GONE]);
      expect(await bringFiles(part, head)).toEqual([]);
    });
  });

  test('a file of the tree that is scanned', async () => {
    const part = repository();
    const tree = part.commit({ files: { a: '1' } });
    const id = part.git('rev-parse', 'HEAD:a');
    part.git('config', 'remote.origin.promisor', 'true');
    rmSync(join(part.path, '.git/objects', id.slice(0, 2), id.slice(2)));
    const builder = await drafted(takeTree, undefined, part);
    expect(builder.incomplete).toEqual([
      `Of the files of ${tree.slice(0, 12)}, 1 object could not be read (${id}). ${FIX}`,
    ]);
  });

  test('a single commit that a whole checkout lacks is asked for by its id', async () => {
    const asked: string[][] = [];
    await withStore(repo, async (store) => {
      const history = new History(store, async () => remoteWith({}, asked));
      expect([await history.bringOne(head), await history.bringOne(GONE)]).toEqual([true, false]);
      const alone = new History(store, async () => undefined);
      expect(await alone.bringOne(GONE)).toBe(false);
    });
    expect(asked).toEqual([[GONE]]);
  });
});

describe('an origin', () => {
  test('with a path that is not encoded as it should be keeps it', () => {
    expect(parseOrigin('https://github.com/owner/100%', '/')).toMatchObject({ path: 'owner/100%' });
    expect(parseOrigin('https://github.com/owner/a%20b', '/')).toMatchObject({ path: 'owner/a b' });
  });

  test('is on no server where the address of the server is none', () => {
    const home = { serverUrl: 'nonsense', repository: 'owner/project' };
    const [https, ssh] = ['https://github.com/owner/project', 'git@github.com:owner/project'].map((text) =>
      parseOrigin(text, '/'),
    );
    if (https === undefined || ssh === undefined) throw new Error('These are origins');
    expect([isOnServer(home, https), isOnServer(home, ssh), overHttps(home, ssh)]).toEqual([false, false, undefined]);
  });

  test('gets the headers of its own server, and those of addresses that are none are passed over', async () => {
    const origin = parseOrigin('https://github.com/owner/project', '/') as Origin;
    const config = [
      { key: 'http.nonsense.extraheader', value: 'AUTHORIZATION: basic other' },
      { key: 'http.https://github.com/.extraheader', value: 'AUTHORIZATION: basic own' },
    ];
    await withStore(repo, async ({ git }) => {
      expect(await readHeaders(git, config, origin, undefined)).toEqual(['AUTHORIZATION: basic own']);
    });
  });
});

describe('a remote', () => {
  const HOME = { serverUrl: 'https://github.com', repository: 'owner/project', runnerTemp: undefined };
  const SSH = 'git@github.com:owner/project.git';
  const HTTPS = 'https://github.com/owner/project';

  /** A store whose git answers with an error, or not at all, and what it was asked. */
  function storeWith(answer: (url: string) => Promise<unknown>): { store: ObjectDatabase; asked: string[] } {
    const asked: string[] = [];
    const run = (_: unknown, { env }: { env: Record<string, string> }): Promise<unknown> => {
      asked.push(env.GIT_CONFIG_VALUE_0 ?? '');
      return answer(env.GIT_CONFIG_VALUE_0 ?? '');
    };
    return {
      store: { git: { run }, checkoutConfig: [], checkoutPath: '/', fetchDir: '/' } as unknown as ObjectDatabase,
      asked,
    };
  }
  const answers = async () => ({ stdout: Buffer.from(`${head}\tHEAD\n`), stderr: '', code: 0 });
  const refuses = () => Promise.reject(new GitFailure('ls-remote', 128, ''));

  test.each<[string, string, (url: string) => Promise<unknown>, string[], boolean]>([
    ['over ssh is asked without a key first', SSH, answers, [HTTPS], true],
    ['over ssh is asked with the key then', SSH, (url) => (url === SSH ? answers() : refuses()), [HTTPS, SSH], true],
    ['over ssh that does not answer is none', SSH, refuses, [HTTPS, SSH], false],
    ['over https is not asked before it is needed', HTTPS, refuses, [], true],
    ['on another server is never asked', 'https://evil.example/owner/project', answers, [], false],
  ])('%s', async (_, url, answer, expected, isThere) => {
    const { store, asked } = storeWith(answer);
    const remote = await Remote.connect(store, parseOrigin(url, '/elsewhere'), HOME);
    expect([asked, remote !== undefined]).toEqual([expected, isThere]);
  });

  test('tells a refusal from a fault that is none of git', async () => {
    const fault = new Error('out of memory');
    const connected = async (answer: () => Promise<unknown>): Promise<Remote> => {
      const remote = await Remote.connect(storeWith(answer).store, parseOrigin(HTTPS, '/elsewhere'), HOME);
      if (remote === undefined) throw new Error('There is a remote');
      return remote;
    };
    const refusing = await connected(refuses);
    expect([await refusing.list(['HEAD']), await refusing.fetch([head])]).toEqual([undefined, false]);
    const broken = await connected(() => Promise.reject(fault));
    await expect(broken.list(['HEAD'])).rejects.toBe(fault);
    await expect(broken.fetch([head])).rejects.toBe(fault);
  });

  test('so does the history', async () => {
    const fault = new Error('out of memory');
    const historyWith = (error: Error): History => {
      const run = () => Promise.reject(error);
      return new History({ run, git: { run }, shallow: [] } as unknown as ObjectDatabase, async () => undefined);
    };
    const failure = new GitFailure('rev-list', 128, '');
    expect(await historyWith(failure).walk([head], [])).toBeUndefined();
    await expect(historyWith(fault).walk([head], [])).rejects.toBe(fault);
  });
});
