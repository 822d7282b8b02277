import { execFileSync } from 'node:child_process';
import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Repository, removeFolders, repository } from '../../support/repositories.ts';
import { makeProject, type Project, pullRequest, push } from './project.ts';
import { scopeOf } from './scenario.ts';

const SCHEDULE = { name: 'schedule', payload: { schedule: '0 0 * * *' } };

let project: Project;
let note: string;
let hidden: string;
beforeAll(() => {
  project = makeProject();
  const { origin, topic, main } = project;
  origin.git('branch', 'side', topic.removed);
  origin.git('notes', 'add', '--message=A note', main[2] ?? '');
  note = origin.git('rev-parse', 'refs/notes/commits');
  hidden = origin.tag('v1', 'A text\n', main[1]);
});
afterAll(removeFolders);

const branch = (name: string, depth: number): Repository =>
  project.origin.checkout(`refs/heads/${name}`, `refs/remotes/origin/${name}`, depth);

/** All objects of a repository in one pack. */
function packOf(repo: Repository): Buffer {
  return execFileSync('git', ['-C', repo.path, 'pack-objects', '--all', '--stdout', '-q'], {
    input: '',
    stdio: 'pipe',
  });
}

describe('the whole history', () => {
  test.each([1, 0])('holds branches, tags and notes that the checkout lacks, at depth %i', async (depth) => {
    const { main, blobs, updated } = project;
    const { scope, commits, objects, missing, gaveUp } = await scopeOf(branch('main', depth), SCHEDULE);
    expect([missing, gaveUp]).toEqual([[], false]);
    expect(scope).toMatchObject({ tree: main[5], range: { kind: 'all' }, incomplete: [], warnings: [] });
    for (const id of [...main, note, hidden, blobs.leak, blobs.old]) expect(objects).toContain(id);
    expect(commits).toContain(project.topic.added);
    expect(objects.has(updated.last)).toBe(false);
    expect(scope.described.join(' ')).toContain('refs/pull/*');
  });

  test('is read as it stands, with its refs named, where there is no remote', async () => {
    const checkout = branch('main', 0);
    checkout.git('remote', 'remove', 'origin');
    checkout.git('branch', 'here');
    const { scope, objects } = await scopeOf(checkout, SCHEDULE);
    expect(scope.incomplete).toEqual([]);
    expect(scope.warnings).toEqual([expect.stringMatching(/^The checkout has no remote: .*refs\/heads\/here/)]);
    expect(objects).toContain(project.blobs.old);
  });

  test('of a shallow checkout without a remote is incomplete', async () => {
    const checkout = branch('main', 2);
    checkout.git('remote', 'remove', 'origin');
    const { scope } = await scopeOf(checkout, SCHEDULE);
    expect(scope.incomplete).toEqual([expect.stringMatching(/shallow.*fetch-depth: 0/)]);
  });

  test('is read on request under any event, with the base of a pull request for its allow list', async () => {
    const { main, topic } = project;
    const checkout = project.origin.checkout('refs/pull/7/merge', 'refs/remotes/pull/7/merge');
    const event = { name: 'pull_request', payload: pullRequest(main[5], topic.removed) };
    const { scope, objects, missing, gaveUp } = await scopeOf(checkout, event, { commits: 'all' });
    expect([missing, gaveUp]).toEqual([[], false]);
    expect(scope).toMatchObject({ tree: topic.merge, base: main[5], range: { kind: 'all' }, incomplete: [] });
    expect(objects).toContain(project.blobs.leak);
  });

  test('is read of a checkout of another repository', async () => {
    const checkout = branch('main', 0);
    checkout.git('remote', 'set-url', 'origin', 'https://github.com/someone/else');
    const event = { name: 'push', payload: push(project.main[2], project.main[5]) };
    const { scope } = await scopeOf(checkout, event, { fetch: false });
    expect(scope).toMatchObject({ range: { kind: 'all' }, incomplete: [] });
    expect(scope.described.join(' ')).toContain('another repository');
  });

  test('is read of a checkout of the fork that a pull request comes from, whose own list allows nothing', async () => {
    const { main } = project;
    const checkout = branch('main', 0);
    checkout.git('remote', 'set-url', 'origin', 'https://github.com/Someone/else');
    const eventFrom = (base: string | undefined) => {
      const head = { sha: main[5], ref: 'topic', repo: { full_name: 'someone/else' } };
      return { name: 'pull_request_target', payload: { pull_request: { base: { sha: base, ref: 'main' }, head } } };
    };
    const unknown = await scopeOf(checkout, eventFrom('d'.repeat(40)), { fetch: false });
    expect(unknown.scope).toMatchObject({ range: { kind: 'all' }, base: undefined, incomplete: [] });
    expect(unknown.scope.noListBecause).toMatch(/^The base of the pull request could not be fetched/);
    const known = await scopeOf(checkout, eventFrom(main[2]), { fetch: false });
    expect(known.scope).toMatchObject({ range: { kind: 'all' }, base: main[2], incomplete: [] });
  });

  test.each(['src/old', 'src', ''])('lacks what a broken clone lost: "%s"', async (path) => {
    const { origin, main } = project;
    const checkout = repository();
    execFileSync('git', ['-C', checkout.path, 'unpack-objects', '-q'], { input: packOf(origin), stdio: 'pipe' });
    checkout.git('update-ref', '--no-deref', 'HEAD', main[5] ?? '');
    const id = origin.git('rev-parse', path === '' ? `${main[3]}` : `${main[3]}:${path}`);
    rmSync(join(checkout.path, '.git/objects', id.slice(0, 2), id.slice(2)));
    const { missing, gaveUp } = await scopeOf(checkout, SCHEDULE);
    expect([missing, gaveUp]).toEqual([[id], false]);
  });

  test.each([
    ['shallow', ['--depth=2']],
    ['partial', ['--filter=blob:none']],
    ['treeless', ['--filter=tree:0']],
  ])('of a %s clone that lost the mark of being one is incomplete', async (_, options) => {
    const clone = project.origin.clone(...options);
    const gitDir = join(clone.path, '.git');
    rmSync(join(gitDir, 'shallow'), { force: true });
    const packs = join(gitDir, 'objects/pack');
    for (const name of readdirSync(packs)) if (name.endsWith('.promisor')) rmSync(join(packs, name));
    writeFileSync(join(gitDir, 'config'), '[core]\n\trepositoryFormatVersion = 0\n');
    const { missing } = await scopeOf(clone, SCHEDULE);
    expect(missing).not.toEqual([]);
  });

  test('lacks the commit of a ref that a broken clone lost', async () => {
    const checkout = branch('main', 0);
    checkout.git('remote', 'remove', 'origin');
    appendFileSync(join(checkout.path, '.git/refs/heads/lost'), `${'c'.repeat(40)}\n`);
    const { missing, gaveUp } = await scopeOf(checkout, SCHEDULE);
    expect([missing, gaveUp]).toEqual([['c'.repeat(40)], false]);
  });

  test('with a ref that holds no id is warned about', async () => {
    const checkout = branch('main', 0);
    writeFileSync(join(checkout.path, '.git/refs/heads/broken'), '');
    writeFileSync(join(checkout.path, '.git/refs/heads/main.lock'), '');
    const { scope } = await scopeOf(checkout, SCHEDULE);
    expect(scope).toMatchObject({ incomplete: [], warnings: ['1 ref of the checkout cannot be read.'] });
  });
});

describe('without a remote that answers', () => {
  const cut = (depth: number): Repository => {
    const checkout = project.origin.checkout('refs/pull/7/merge', 'refs/remotes/pull/7/merge', depth);
    checkout.git('remote', 'set-url', 'origin', '/nowhere/at/all');
    return checkout;
  };
  const event = (): { name: string; payload: object } => ({
    name: 'pull_request',
    payload: pullRequest(project.main[5], project.topic.removed),
  });

  test.each([1, 2])('a pull request that reaches beyond depth %i is incomplete', async (depth) => {
    const { scope, commits } = await scopeOf(cut(depth), event());
    expect(scope.incomplete).toEqual([expect.stringContaining('fetch-depth: 0')]);
    expect(commits).toEqual([]);
  });

  test.each([5, 0])('a pull request that lies within depth %i is read', async (depth) => {
    const { scope, commits, objects } = await scopeOf(cut(depth), event());
    expect(scope.incomplete).toEqual([]);
    expect(commits).toEqual([project.topic.added, project.topic.removed].sort());
    expect(objects).toContain(project.blobs.leak);
  });

  test('a range with merges is read as far as it may reach, with a warning', async () => {
    const { main, updated } = project;
    const checkout = project.origin.checkout('refs/pull/8/head', 'refs/remotes/pull/8/head', 0);
    checkout.git('remote', 'remove', 'origin');
    // So that nobody can see that main had the first two commits of the branch already.
    writeFileSync(join(checkout.path, '.git/shallow'), `${main[2]}\n`);
    const payload = pullRequest(main[4], updated.last, 8);
    const { scope, commits } = await scopeOf(checkout, { name: 'pull_request', payload });
    expect(scope).toMatchObject({ incomplete: [], warnings: [expect.stringContaining('may be older than the range')] });
    expect(commits).toEqual([main[0], main[1], updated.added, updated.update, updated.last].sort());
  });

  test('a pull request whose base is not there cannot tell the base of its allow list', async () => {
    const { scope } = await scopeOf(cut(1), event(), { commits: 'HEAD..HEAD' });
    expect(scope).toMatchObject({ base: undefined, incomplete: [] });
    expect(scope.noListBecause).toMatch(/^The base of the pull request could not be fetched, so its allow list/);
  });

  test('the tree of HEAD alone needs nothing else', async () => {
    const { scope } = await scopeOf(cut(1), { name: 'push', payload: {} }, { commits: 'none' });
    expect(scope).toMatchObject({ tree: project.topic.merge, range: { kind: 'none' }, incomplete: [], warnings: [] });
  });

  test('a push on top of a shallow checkout of two is read', async () => {
    const checkout = branch('main', 2);
    checkout.git('remote', 'remove', 'origin');
    const { scope, commits } = await scopeOf(checkout, {
      name: 'push',
      payload: push(project.main[4], project.main[5]),
    });
    expect(scope).toMatchObject({ incomplete: [], warnings: [] });
    expect(commits).toEqual([project.main[5]]);
  });
});

describe('a partial clone', () => {
  const partial = (filter: string): Repository => {
    const clone = project.origin.clone(`--filter=${filter}`, '--no-checkout');
    clone.git('checkout', '--quiet', '--detach', 'origin/main');
    return clone;
  };

  test.each(['blob:none', 'tree:0'])('with %s gets what a range lacks', async (filter) => {
    const { main, topic, blobs } = project;
    const event = { name: 'pull_request_target', payload: pullRequest(main[5], topic.removed) };
    const { scope, objects } = await scopeOf(partial(filter), event);
    expect(scope).toMatchObject({ tree: topic.removed, incomplete: [] });
    expect(objects).toContain(blobs.leak);
  });

  test.each(['blob:none', 'tree:0'])('with %s gets the whole history', async (filter) => {
    const { scope, objects, missing, gaveUp } = await scopeOf(partial(filter), SCHEDULE);
    expect([scope.incomplete, missing, gaveUp]).toEqual([[], [], false]);
    for (const id of [project.blobs.leak, project.blobs.old, note]) expect(objects).toContain(id);
  });

  test.each(['blob:none', 'tree:0'])(
    'with %s is incomplete without a remote, for range and history',
    async (filter) => {
      const clone = partial(filter);
      clone.git('remote', 'set-url', 'origin', '/nowhere');
      const { main, topic } = project;
      const range = await scopeOf(clone, { name: 'push', payload: push(main[1], topic.removed, 'refs/heads/side') });
      expect(range.scope.incomplete).toEqual([expect.stringMatching(/object.*fetch-depth: 0/)]);
      const whole = await scopeOf(clone, SCHEDULE);
      expect(whole.missing).toContain(
        filter === 'tree:0' ? project.origin.git('rev-parse', `${main[0]}^{tree}`) : project.blobs.leak,
      );
    },
  );

  test('gets the files of HEAD', async () => {
    const clone = project.origin.clone('--filter=blob:none', '--no-checkout');
    clone.git('update-ref', '--no-deref', 'HEAD', 'refs/remotes/origin/main');
    const { scope, objects } = await scopeOf(clone, SCHEDULE, { commits: 'none' });
    expect(scope.incomplete).toEqual([]);
    expect(objects).toContain(project.blobs.old);
  });
});

describe('a range that is given', () => {
  test.each([
    ['origin/main~2..origin/main', 0, [4, 5]],
    ['HEAD~2..HEAD', 1, [4, 5]],
    ['main~2..main', 1, [4, 5]],
    ['v1..HEAD', 1, [2, 3, 4, 5]],
    ['HEAD..HEAD', 1, []],
  ])('as %s is read at depth %i', async (commits, depth, expected) => {
    const outcome = await scopeOf(branch('main', depth), SCHEDULE, { commits });
    expect(outcome.scope.incomplete).toEqual([]);
    expect(outcome.commits).toEqual(expected.map((index) => project.main[index]).sort());
  });

  test.each([
    'some',
    'A',
    '..',
    'A..',
    '..B',
    'HEAD...main',
    'A..B..C',
    '--all..HEAD',
    'HEAD..--all',
    'A B..C',
    '^HEAD',
  ])('as %p is refused', async (commits) => {
    await expect(scopeOf(branch('main', 1), SCHEDULE, { commits })).rejects.toThrow(/"commits"|not known/);
  });

  test.each(['origin/main', 'v1', 'main', '0'.repeat(7)])(
    'with the name %s, which stands for several commits, is refused',
    async (name) => {
      const checkout = branch('main', 0);
      const [main, other] = [project.main[5] ?? '', project.main[0] ?? ''];
      checkout.git('update-ref', 'refs/heads/v1', other);
      checkout.git('update-ref', `refs/tags/${name === 'v1' ? 'v2' : name}`, main);
      checkout.git('update-ref', `refs/heads/${name}`, other);
      await expect(scopeOf(checkout, SCHEDULE, { commits: `${name}~1..HEAD` })).rejects.toThrow(
        `(${name.length + 2} characters) is the name of several branches or tags`,
      );
      const full = await scopeOf(checkout, SCHEDULE, { commits: `refs/heads/${name}..HEAD` });
      expect(full.commits).toEqual([...project.main.slice(1)].sort());
    },
  );

  test('with an abbreviated id that a ref is called like is refused', async () => {
    const checkout = branch('main', 0);
    const id = (project.main[2] ?? '').slice(0, 8);
    expect((await scopeOf(checkout, SCHEDULE, { commits: `${id}..HEAD` })).commits).toHaveLength(3);
    checkout.git('update-ref', `refs/tags/${id}`, 'HEAD');
    await expect(scopeOf(checkout, SCHEDULE, { commits: `${id}..HEAD` })).rejects.toThrow('several branches or tags');
  });

  test('refuses a tag that is called like a branch of the remote, where no local branch is', async () => {
    const checkout = branch('main', 0);
    checkout.git('checkout', '-q', '--detach');
    for (const name of checkout
      .git('for-each-ref', '--format=%(refname:short)', 'refs/heads')
      .split('\n')
      .filter(Boolean))
      checkout.git('branch', '-qD', name);
    checkout.git('update-ref', 'refs/remotes/origin/main', 'HEAD~1');
    checkout.git('tag', 'main', 'HEAD');
    await expect(scopeOf(checkout, SCHEDULE, { commits: 'main..HEAD' })).rejects.toThrow('several branches or tags');
    const { scope } = await scopeOf(checkout, SCHEDULE, { commits: 'origin/main..HEAD' });
    expect(scope.incomplete).toEqual([]);
  });

  test('with a name that nobody knows is refused', async () => {
    await expect(scopeOf(branch('main', 0), SCHEDULE, { commits: 'nope..HEAD' })).rejects.toThrow(
      'The revision before the dots of the input "commits" (4 characters)',
    );
  });
});

describe('a repository', () => {
  test('without commits holds nothing, and says so', async () => {
    for (const commits of ['auto', 'none', 'all']) {
      const { scope } = await scopeOf(repository(), SCHEDULE, { commits });
      expect(scope).toMatchObject({ tree: undefined, incomplete: [] });
      expect(scope.described).toEqual([expect.stringContaining('no commits')]);
    }
  });

  test('without commits does not pass for a push', async () => {
    const event = { name: 'push', payload: push(undefined, project.main[5]) };
    const { scope } = await scopeOf(repository(), event);
    expect(scope.incomplete).not.toEqual([]);
  });

  test('whose HEAD was never born is incomplete without its history', async () => {
    const checkout = branch('main', 0);
    checkout.git('checkout', '--quiet', '--orphan', 'new');
    expect((await scopeOf(checkout, SCHEDULE, { commits: 'none' })).scope.incomplete).toHaveLength(1);
    expect((await scopeOf(checkout, SCHEDULE)).scope).toMatchObject({ incomplete: [], range: { kind: 'all' } });
  });

  test('whose HEAD names a lost commit is incomplete', async () => {
    const checkout = branch('main', 1);
    checkout.git('remote', 'remove', 'origin');
    rmSync(join(checkout.path, '.git/objects'), { recursive: true });
    repository({ path: checkout.path });
    const { scope } = await scopeOf(checkout, SCHEDULE, { commits: 'none' });
    expect(scope).toMatchObject({ tree: undefined, incomplete: [expect.stringContaining('not in the checkout')] });
  });

  test('with replaced commits and grafts is read as it is', async () => {
    const { main, blobs } = project;
    const checkout = branch('main', 0);
    checkout.git('replace', '--graft', main[5] ?? '', main[0] ?? '');
    const { scope, commits, objects } = await scopeOf(checkout, { name: 'push', payload: push(main[1], main[5]) });
    expect(scope.incomplete).toEqual([]);
    expect(commits).toEqual([main[2], main[3], main[4], main[5]].sort());
    expect(objects).toContain(blobs.old);
  });
});
