import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Repository, removeFolders, repository } from '../../support/repositories.ts';
import { ALLOWED, makeProject, type Project, pullRequest, push } from './project.ts';
import { scopeOf } from './scenario.ts';

let project: Project;
beforeAll(() => {
  project = makeProject();
});
afterAll(removeFolders);

const sorted = (...ids: readonly (string | undefined)[]): (string | undefined)[] => [...ids].sort();
const mergeOf = (number: number, depth: number): Repository =>
  project.origin.checkout(`refs/pull/${number}/merge`, `refs/remotes/pull/${number}/merge`, depth);
const branch = (name: string, depth: number): Repository =>
  project.origin.checkout(`refs/heads/${name}`, `refs/remotes/origin/${name}`, depth);

describe('a pull request', () => {
  test.each([1, 2, 3, 0])('brings what its head has and its base has not, at depth %i', async (depth) => {
    const { main, topic, blobs } = project;
    const { scope, commits, objects, walkable } = await scopeOf(mergeOf(7, depth), {
      name: 'pull_request',
      payload: pullRequest(main[5], topic.removed),
    });
    expect(walkable).toBe(true);
    expect(scope).toMatchObject({ tree: topic.merge, base: main[5], incomplete: [], warnings: [] });
    expect(commits).toEqual(sorted(topic.added, topic.removed));
    expect(objects).toContain(blobs.leak);
  });

  test.each([1, 2, 3, 4, 0])('that merged main does not bring what main had, at depth %i', async (depth) => {
    const { main, updated, blobs } = project;
    const { scope, commits, objects, walkable } = await scopeOf(
      project.origin.checkout('refs/pull/8/head', 'refs/remotes/pull/8/head', depth),
      { name: 'pull_request', payload: pullRequest(main[5], updated.last, 8) },
    );
    expect(scope).toMatchObject({ tree: updated.last, base: main[5], incomplete: [], warnings: [] });
    expect(commits).toEqual(sorted(updated.added, updated.update, updated.last));
    expect(objects).toContain(blobs.late);
    expect(walkable).toBe(true);
  });

  test.each([1, 0])('is read from its head where HEAD is the base, at depth %i', async (depth) => {
    const { main, topic, blobs, origin } = project;
    const { scope, commits, objects, walkable } = await scopeOf(branch('main', depth), {
      name: 'pull_request_target',
      payload: pullRequest(main[5], topic.removed),
    });
    expect(walkable).toBe(true);
    expect(scope).toMatchObject({ tree: topic.removed, incomplete: [], warnings: [] });
    expect(commits).toEqual(sorted(topic.added, topic.removed));
    expect(objects).toContain(blobs.leak);
    expect(objects).toContain(origin.git('rev-parse', `${topic.removed}:other`));
  });

  test.each([1, 0])('whose base is gone is compared with the branch as it is, at depth %i', async (depth) => {
    const { main, topic } = project;
    const gone = 'd'.repeat(40);
    const { scope, commits } = await scopeOf(mergeOf(7, depth), {
      name: 'pull_request',
      payload: pullRequest(gone, topic.removed),
    });
    expect(scope).toMatchObject({ base: main[5], incomplete: [] });
    expect(scope.described.join(' ')).toContain('is gone');
    expect(commits).toEqual(sorted(topic.added, topic.removed));
  });

  test.each([1, 0])(
    'whose base is gone, and whose head is merged by now, is read whole, at depth %i',
    async (depth) => {
      const { origin, main } = makeProject();
      const { scope, commits } = await scopeOf(origin.checkout('refs/heads/main', 'refs/remotes/pull/7/merge', depth), {
        name: 'pull_request',
        payload: pullRequest('d'.repeat(40), main[4]),
      });
      expect(scope).toMatchObject({ base: undefined, incomplete: [] });
      expect(scope.noListBecause).toBe(
        'The base of the pull request could not be fetched, so its allow list is not known',
      );
      expect(commits).toEqual(sorted(...main.slice(0, 5)));
    },
  );

  test('is judged by the allow list of its base, whatever it makes of it', async () => {
    const { origin, main } = project;
    origin.git('checkout', '--quiet', '--detach', main[5] ?? '');
    const head = origin.commit({ files: { '.asc-key-allow': '**\n' } });
    origin.git('update-ref', 'refs/pull/9/head', head);
    const checkout = origin.checkout('refs/pull/9/head', 'refs/remotes/pull/9/head');
    for (const commits of ['auto', 'none', 'all', `${main[5]}..HEAD`]) {
      const event = { name: 'pull_request', payload: pullRequest(main[5], head, 9) };
      const { scope, allowList, walkable } = await scopeOf(checkout, event, { commits });
      expect(scope).toMatchObject({ tree: head, base: main[5], incomplete: [] });
      expect(allowList).toBe(ALLOWED);
      expect(walkable).toBe(true);
    }
  });

  test('whose head is nowhere is incomplete', async () => {
    const { scope } = await scopeOf(mergeOf(7, 1), {
      name: 'pull_request',
      payload: pullRequest(project.main[5], 'e'.repeat(40), 99),
    });
    expect(scope.incomplete).toEqual([expect.stringContaining('fetch-depth: 0')]);
    expect(scope.range.kind).toBe('none');
  });

  test('without commits brings nothing, and says so', async () => {
    const { scope, commits } = await scopeOf(branch('main', 1), {
      name: 'pull_request',
      payload: pullRequest(project.main[5], project.main[5]),
    });
    expect(scope.incomplete).toEqual([]);
    expect(scope.described.join(' ')).toContain('brings nothing');
    expect(commits).toEqual([]);
  });

  test('is known by its object in the payload, whatever the event is called', async () => {
    const { main, topic } = project;
    const payload = pullRequest(main[5], topic.removed);
    const { commits } = await scopeOf(mergeOf(7, 1), { name: 'pull_request_review', payload });
    expect(commits).toEqual(sorted(topic.added, topic.removed));
  });
});

test('SHA-256 repositories are read alike', async () => {
  const { origin, main, topic, blobs } = makeProject('sha256');
  const checkout = origin.checkout('refs/pull/7/merge', 'refs/remotes/pull/7/merge');
  const payload = pullRequest(main[5], topic.removed);
  const { scope, commits, objects } = await scopeOf(checkout, { name: 'pull_request', payload });
  expect(scope).toMatchObject({ tree: topic.merge, base: main[5], incomplete: [] });
  expect(commits).toEqual(sorted(topic.added, topic.removed));
  expect(objects).toContain(blobs.leak);
  // An id of the other kind is a name to git, which a ref may have.
  const short = 'd'.repeat(40);
  checkout.git('update-ref', `refs/heads/${short}`, topic.merge);
  const other = await scopeOf(checkout, { name: 'pull_request', payload: pullRequest(short, topic.removed) });
  expect(other.scope.base).toBe(main[5]);
});

describe('in a long history', () => {
  let origin: Repository;
  let commits: string[];
  beforeAll(() => {
    origin = repository();
    commits = origin.grow(400);
  });

  const request = async (base: number, from: number): Promise<void> => {
    origin.git('checkout', '--quiet', '--detach', commits[from] ?? '');
    const head = origin.commit({ files: { brought: 'by the pull request\n' } });
    origin.git('update-ref', 'refs/pull/1/head', head);
    const checkout = origin.checkout('refs/pull/1/head', 'refs/remotes/pull/1/head');
    const payload = pullRequest(commits[base], head, 1);
    const outcome = await scopeOf(checkout, { name: 'pull_request', payload });
    expect(outcome.scope).toMatchObject({ tree: head, incomplete: [], warnings: [] });
    expect(outcome.commits).toEqual([head]);
    expect(outcome.walkable).toBe(true);
    fetched = outcome.fetched;
  };
  let fetched: number;

  test('a pull request costs what is near it', async () => {
    await request(399, 390);
    expect(fetched).toBeLessThan(150);
  });

  test('a given range is read whole, whatever is fetched for the base', async () => {
    origin.git('checkout', '--quiet', '--detach', commits[390] ?? '');
    const base = origin.commit({ files: { base: 'of the pull request\n' } });
    origin.git('update-ref', 'refs/heads/base', base);
    const checkout = origin.checkout('refs/heads/main', 'refs/remotes/origin/main', 300);
    const event = { name: 'pull_request', payload: pullRequest(base, commits[399]) };
    const outcome = await scopeOf(checkout, event, { commits: `${commits[150]}..HEAD` });
    expect(outcome.scope).toMatchObject({ base, incomplete: [], warnings: [] });
    expect(outcome.commits).toEqual(sorted(...commits.slice(151)));
  });

  test('a pull request of long ago is read exactly, too', async () => {
    await request(399, 100);
    expect(fetched).toBeGreaterThan(399);
  });
});

test.each([1, 0])('a merge group brings its own commits, at depth %i', async (depth) => {
  const { main, topic, blobs } = project;
  const { scope, commits, objects } = await scopeOf(mergeOf(7, depth), {
    name: 'merge_group',
    payload: { merge_group: { base_sha: main[5], head_sha: topic.merge } },
  });
  expect(scope).toMatchObject({ tree: topic.merge, base: main[5], incomplete: [] });
  expect(commits).toEqual(sorted(topic.added, topic.removed, topic.merge));
  expect(objects).toContain(blobs.leak);
});

describe('a push', () => {
  test.each([1, 2, 0])('brings what the ref did not reach before, at depth %i', async (depth) => {
    const { main } = project;
    const { scope, commits } = await scopeOf(branch('main', depth), {
      name: 'push',
      payload: push(main[2], main[5]),
    });
    expect(scope).toMatchObject({ tree: main[5], base: undefined, incomplete: [], warnings: [] });
    expect(commits).toEqual(sorted(main[3], main[4], main[5]));
  });

  test.each([1, 0])('of a new branch brings what the default branch does not reach, at depth %i', async (depth) => {
    const { topic, blobs, origin } = project;
    origin.git('branch', '--force', 'feature', topic.removed);
    const payload = push(undefined, topic.removed, 'refs/heads/feature');
    const { scope, commits, objects } = await scopeOf(branch('feature', depth), { name: 'push', payload });
    expect(scope.incomplete).toEqual([]);
    expect(commits).toEqual(sorted(topic.added, topic.removed));
    expect(objects).toContain(blobs.leak);
    expect(scope.described.join(' ')).toContain('new ref');
    origin.git('branch', '--quiet', '-D', 'feature');
  });

  test.each([1, 0])('over commits that are gone counts as new, at depth %i', async (depth) => {
    const { topic, origin } = project;
    origin.git('branch', '--force', 'feature', topic.removed);
    const payload = push('a'.repeat(40), topic.removed, 'refs/heads/feature');
    const { scope, commits } = await scopeOf(branch('feature', depth), { name: 'push', payload });
    expect(scope.incomplete).toEqual([]);
    expect(commits).toEqual(sorted(topic.added, topic.removed));
    expect(scope.described.join(' ')).toContain('is gone');
    origin.git('branch', '--quiet', '-D', 'feature');
  });

  test.each([1, 0])('that makes the default branch brings all of it, at depth %i', async (depth) => {
    const { main, blobs } = project;
    const { scope, commits, objects } = await scopeOf(branch('main', depth), {
      name: 'push',
      payload: push(undefined, main[5]),
    });
    expect(scope.incomplete).toEqual([]);
    expect(commits).toEqual(sorted(...main));
    expect(objects).toContain(blobs.old);
    expect(scope.described.join(' ')).toContain('on the default branch');
  });

  test('that deletes a ref brings nothing, and says so', async () => {
    const { scope, commits } = await scopeOf(branch('main', 1), {
      name: 'push',
      payload: push(project.main[5], undefined, 'refs/heads/feature'),
    });
    expect(scope).toMatchObject({ tree: project.main[5], incomplete: [], warnings: [] });
    expect(scope.described.join(' ')).toContain('deleted');
    expect(commits).toEqual([]);
  });

  test('of a commit that nobody has is incomplete', async () => {
    const { scope } = await scopeOf(branch('main', 1), {
      name: 'push',
      payload: push(project.main[2], 'b'.repeat(40)),
    });
    expect(scope.incomplete).toEqual([expect.stringContaining('fetch-depth: 0')]);
  });

  describe('of a tag', () => {
    let tag: string;
    beforeAll(() => {
      tag = project.origin.tag('v1', 'A text of its own\n', project.main[4]);
    });

    test.each([1, 0])('brings its text, at depth %i', async (depth) => {
      const checkout = project.origin.checkout('refs/tags/v1', 'refs/tags/v1', depth);
      const { scope, commits, objects } = await scopeOf(checkout, {
        name: 'push',
        payload: push(undefined, tag, 'refs/tags/v1'),
      });
      expect(scope.incomplete).toEqual([]);
      expect(commits).toEqual([]);
      expect(objects).toContain(tag);
    });

    test.each([1, 0])('brings its text where the checkout made it lightweight, at depth %i', async (depth) => {
      const commit = project.main[4] ?? '';
      const checkout = branch('main', depth);
      checkout.git('tag', '--force', 'v1', 'HEAD');
      const payload = push(undefined, commit, 'refs/tags/v1');
      const { scope, objects } = await scopeOf(checkout, { name: 'push', payload });
      expect(scope).toMatchObject({ incomplete: [], warnings: [] });
      expect(objects).toContain(tag);
    });
  });
});
