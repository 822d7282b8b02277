import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { appleFile, makeKey } from '../support/keys.ts';
import { type Repository, removeFolders, repository } from '../support/repositories.ts';
import { type Scanned, type ScanOptions, scan } from './scan-run.ts';

const key = makeKey('vouched list');
const LIST = { '.asc-key-allow': `${key.fingerprint}\n` };
const GONE = 'd'.repeat(40);
/** Nothing listens there: a fetch over the network fails at once. */
const NOWHERE = 'http://127.0.0.1:1';

/** What GitHub has: main, and a pull request that brings a key and a list that names it. */
let origin: Repository;
let main: string;
let head: string;
beforeAll(() => {
  origin = repository();
  main = origin.commit({ files: { app: '1' } });
  origin.git('checkout', '--quiet', '-b', 'topic');
  head = origin.commit({ files: { 'key.txt': appleFile(key), ...LIST } });
  origin.git('checkout', '--quiet', 'main');
  origin.git('update-ref', 'refs/pull/1/head', head);
  origin.git('branch', '--quiet', '-D', 'topic');
});
afterAll(removeFolders);

const checkoutOf = (ref: 'main' | 'head', depth = 0): Repository =>
  ref === 'main'
    ? origin.checkout('refs/heads/main', 'refs/remotes/origin/main', depth)
    : origin.checkout('refs/pull/1/head', 'refs/remotes/pull/1/head', depth);

interface Case {
  readonly event: string;
  readonly sha?: string | undefined;
  readonly payload?: object;
  readonly inputs?: Record<string, string>;
}

function run(checkout: Repository, { event, sha, payload, inputs }: Case): Promise<Scanned> {
  const options: ScanOptions = {
    event: { name: event, payload: { repository: { default_branch: 'main' }, ...payload } },
    env: { GITHUB_REPOSITORY: 'owner/project', GITHUB_SERVER_URL: NOWHERE, ...(sha && { GITHUB_SHA: sha }) },
    inputs: inputs ?? {},
  };
  return scan(checkout, options);
}

const pullPayload = (base: string, repo: object | null = { full_name: 'someone/fork' }): object => ({
  pull_request: { number: 1, base: { sha: base, ref: 'main' }, head: { sha: head, ref: 'topic', repo } },
});

/** The key was found, although the list beside it names it, and a warning says why. */
function expectLeak(scanned: Scanned, warning: RegExp): void {
  expect(scanned.outputs).toMatchObject({ leaks: '1', complete: 'true' });
  expect(scanned.code).toBe(1);
  expect(scanned.stdout.split('\n').filter((line) => line.startsWith('::warning::'))).toEqual(
    expect.arrayContaining([expect.stringMatching(warning)]),
  );
}

const ONLY_HERE = /1 line of \.asc-key-allow is not in .*: it covers what that commit holds already/;
const NONE_RULES = /the \.asc-key-allow of the commit that is scanned allows nothing\. Set fetch-depth: 0/;

describe('the head of a pull request allows nothing that it brings', () => {
  test.each(['workflow_run', 'issue_comment', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'push'])(
    'where %s checks it out',
    async (event) => expectLeak(await run(checkoutOf('head'), { event, sha: main }), ONLY_HERE),
  );

  test('in a shallow checkout, for which the commit of the event is fetched', async () => {
    expectLeak(await run(checkoutOf('head', 1), { event: 'issue_comment', sha: main }), ONLY_HERE);
  });

  test.each([
    ['not set', undefined],
    ['not on the server', GONE],
  ])('where GITHUB_SHA is %s', async (_, sha) => {
    const checkout = checkoutOf('head');
    // git takes a name of forty digits for an id, whatever is called like it.
    for (const folder of ['heads', 'tags', 'remotes/origin'])
      checkout.git('update-ref', `refs/${folder}/${GONE}`, head);
    expectLeak(await run(checkout, { event: 'workflow_dispatch', sha }), NONE_RULES);
  });

  test('in other events, where the server says where the default branch stands, whatever the checkout has', async () => {
    const checkout = checkoutOf('head');
    for (const ref of ['refs/heads/main', 'refs/remotes/origin/main', 'refs/tags/main'])
      checkout.git('update-ref', ref, head);
    expectLeak(await run(checkout, { event: 'check_run', sha: head }), ONLY_HERE);
    checkout.git('remote', 'set-url', 'origin', '/nowhere/at/all');
    expectLeak(await run(checkout, { event: 'check_run', sha: head }), NONE_RULES);
  });

  test.each<[string, string[], object | null]>([
    ['of the fork', ['/someone/fork'], { full_name: 'someone/fork' }],
    ['of a repository that was renamed', ['/owner/old-name'], { full_name: 'someone/fork' }],
    ['of a fork that was deleted', ['/someone/fork'], null],
    ['with two addresses', ['/someone/fork', '/owner/project'], null],
    ['without an address', [], null],
  ])('in a pull request whose checkout is one %s', async (_, paths, repo) => {
    const checkout = checkoutOf('head');
    checkout.git('config', '--unset-all', 'remote.origin.url');
    for (const path of paths) checkout.git('config', '--add', 'remote.origin.url', `${NOWHERE}${path}`);
    for (const event of ['pull_request', 'pull_request_target', 'pull_request_review_comment']) {
      expectLeak(await run(checkout, { event, payload: pullPayload(main, repo) }), ONLY_HERE);
      expectLeak(await run(checkout, { event, payload: pullPayload(GONE, repo) }), NONE_RULES);
    }
  });

  test.each(['issue_comment', 'workflow_run', 'release', 'check_run'])(
    'in %s, where the checkout is of another repository',
    async (event) => {
      const checkout = checkoutOf('head');
      checkout.git('remote', 'set-url', 'origin', `${NOWHERE}/someone/fork`);
      expectLeak(await run(checkout, { event, sha: main }), NONE_RULES);
    },
  );
});

describe('a list rules', () => {
  test.each(['push', 'workflow_dispatch', 'issue_comment', 'workflow_run', 'release'])(
    'in %s where its commit is that of the event, and nothing is fetched for it',
    async (event) => {
      const checkout = checkoutOf('head', 1);
      checkout.git('remote', 'set-url', 'origin', '/nowhere/at/all');
      const scanned = await run(checkout, { event, sha: head, inputs: { commits: 'none' } });
      expect(scanned.outputs).toMatchObject({ leaks: '0', complete: 'true' });
      expect(scanned.code).toBe(0);
      expect(scanned.stdout).not.toContain('::warning::');
    },
  );

  test('where the commit of the event is told as an annotated tag', async () => {
    const source = repository();
    source.commit({ files: { 'key.txt': appleFile(key), ...LIST } });
    const scanned = await run(source, { event: 'release', sha: source.tag('v1', 'A text\n') });
    expect([scanned.code, scanned.outputs.leaks]).toEqual([0, '0']);
  });

  test.each(['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'])(
    'in %s that checks out another repository',
    async (event) => {
      const checkout = checkoutOf('head');
      checkout.git('remote', 'set-url', 'origin', `${NOWHERE}/another/one`);
      expect((await run(checkout, { event, sha: GONE })).code).toBe(0);
    },
  );

  test('in other events where it is that of the default branch', async () => {
    const source = repository();
    source.commit({ files: { 'key.txt': appleFile(key), ...LIST } });
    const scanned = await run(source.clone(), { event: 'check_run' });
    expect([scanned.code, scanned.outputs.leaks]).toEqual([0, '0']);
  });

  test('over what the commit of the event held already, where it is and nowhere else', async () => {
    const source = repository();
    const sha = source.commit({ files: { 'old.txt': appleFile(key) } });
    source.git('checkout', '--quiet', '--detach');
    source.commit({ files: LIST });
    const passes = await run(source, { event: 'workflow_dispatch', sha, inputs: { commits: 'none' } });
    expect([passes.code, passes.outputs.leaks]).toEqual([0, '0']);
    source.commit({ files: { 'new.txt': `copy:\n${appleFile(key)}` } });
    expectLeak(await run(source, { event: 'workflow_dispatch', sha, inputs: { commits: 'none' } }), ONLY_HERE);
  });

  test('always as the input', async () => {
    const inputs = { allow: key.fingerprint };
    for (const request of [{ event: 'issue_comment' }, { event: 'pull_request', payload: pullPayload(GONE) }]) {
      const scanned = await run(checkoutOf('head'), { ...request, inputs });
      expect([scanned.code, scanned.outputs.leaks]).toEqual([0, '0']);
    }
  });

  test('without a warning about lists where there is none', async () => {
    const scanned = await run(checkoutOf('main'), { event: 'issue_comment', sha: GONE });
    expect(scanned.stdout).not.toMatch(/::warning::.*allow/);
  });
});

test('a line of the list that nothing needs is told once, as it stands in the commit that is scanned', async () => {
  const source = repository();
  const sha = source.commit({ files: { '.asc-key-allow': 'gone.p8\nold.p8\n' } });
  source.commit({ files: { '.asc-key-allow': '# ours\ngone.p8\n' } });
  const scanned = await run(source, { event: 'workflow_dispatch', sha });
  const lines = scanned.stdout.split('\n').filter((line) => line.includes('matches nothing'));
  expect(lines).toEqual(['::warning::Line 2 of .asc-key-allow matches nothing: gone.p8. Remove it.']);
});

describe('where the server is silent, nothing of the checkout stands in for what it would say', () => {
  /** A checkout in which everything that could be taken for main stands at the head. */
  function shadowed(): Repository {
    const checkout = checkoutOf('head');
    checkout.git('remote', 'set-url', 'origin', '/nowhere/at/all');
    for (const ref of ['refs/heads/main', 'refs/remotes/origin/main', 'refs/tags/main', 'refs/heads/refs/heads/main'])
      checkout.git('update-ref', ref, head);
    checkout.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    return checkout;
  }

  test.each(['pull_request', 'pull_request_target'])('%s whose base is gone is read whole', async (event) => {
    const scanned = await run(shadowed(), { event, payload: pullPayload(GONE) });
    expectLeak(scanned, NONE_RULES);
    expect(scanned.outputs['commits-scanned']).toBe('2');
    expect(scanned.stdout).toContain('all that its head reaches is read');
  });

  test.each(['refs/heads/topic', 'refs/tags/v1'])('a push of the new ref %s is read whole', async (ref) => {
    const payload = { before: '0'.repeat(40), after: head, ref };
    const checkout = shadowed();
    const removed = checkout.commit({ files: { 'key.txt': null, '.asc-key-allow': null } });
    const scanned = await run(checkout, { event: 'push', sha: removed, payload: { ...payload, after: removed } });
    expect([scanned.code, scanned.outputs.leaks, scanned.outputs.complete]).toEqual([1, '1', 'true']);
    expect(scanned.outputs['commits-scanned']).toBe('3');
    expect(scanned.stdout).toContain('all that it reaches is read');
  });
});
