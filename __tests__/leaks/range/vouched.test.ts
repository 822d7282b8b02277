import { describe, expect, test } from '@jest/globals';
import { vouchedBy } from '../../../src/leaks/range/vouched.ts';
import { pullRequest } from './project.ts';

const [A, B, SHA] = ['a', 'b', 'c'].map((letter) => letter.repeat(40)) as [string, string, string];
const HERE = { sha: SHA, isElsewhere: false };
const ELSEWHERE = { sha: SHA, isElsewhere: true };
const OF_SHA = { kind: 'commit', id: SHA, name: 'the commit of the event (GITHUB_SHA)', isBase: false };
const WRITERS = ['push', 'schedule', 'workflow_dispatch', 'repository_dispatch'];
const ANYBODY = ['workflow_run', 'issue_comment', 'issues', 'release', 'create'];

describe('the list that rules', () => {
  test.each(['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment', ''])(
    'with a pull request in the payload of "%s" is that of its base, wherever the checkout comes from',
    (name) => {
      const expected = { kind: 'commit', id: A, name: 'the base of the pull request', isBase: true };
      const event = { name, payload: pullRequest(A, B) };
      expect([HERE, ELSEWHERE].map((request) => vouchedBy({ event, ...request }))).toEqual([expected, expected]);
    },
  );

  test.each([
    ['pull_request', { pull_request: {} }, 'pull request'],
    ['pull_request', { pull_request: { base: { sha: 'main' } } }, 'pull request'],
    ['push', { pull_request: [] }, 'pull request'],
    ['merge_group', {}, 'merge group'],
    ['merge_group', { merge_group: { head_sha: A } }, 'merge group'],
  ])('is none where %s does not name the base: %j', (name, payload, what) => {
    const none = { kind: 'none', why: `The event does not name the base of the ${what}` };
    expect(vouchedBy({ event: { name, payload }, ...HERE })).toEqual(none);
  });

  test('of a merge group is that of its base', () => {
    const event = { name: 'merge_group', payload: { merge_group: { base_sha: A, head_sha: B } } };
    expect(vouchedBy({ event, ...ELSEWHERE })).toMatchObject({
      id: A,
      isBase: true,
      name: 'the base of the merge group',
    });
  });

  test.each([...WRITERS, ...ANYBODY])('in %s is that of GITHUB_SHA, and none without it', (name) => {
    // A comment on a pull request has an issue that says so, and no object of the pull request.
    const event = { name, payload: { issue: { pull_request: { url: 'x' } } } };
    expect(vouchedBy({ event, ...HERE })).toEqual(OF_SHA);
    for (const sha of [undefined, '', 'main', '0'.repeat(40), `${SHA}~0`]) {
      const none = { kind: 'none', why: 'GITHUB_SHA names no commit' };
      expect(vouchedBy({ event, sha, isElsewhere: false })).toEqual(none);
    }
  });

  test.each(['check_run', 'deployment_status', 'status', 'discussion_comment', 'delete', 'fork', 'watch', 'odd'])(
    'in %s is that of the default branch',
    (name) => {
      const event = { name, payload: { repository: { default_branch: 'trunk' } } };
      expect(vouchedBy({ event, ...HERE })).toEqual({ kind: 'default-branch', branch: 'trunk' });
      expect(vouchedBy({ event: { name, payload: undefined }, ...HERE })).toEqual({ kind: 'default-branch' });
    },
  );

  test('of another repository is its own in events of people with write access, and none in others', () => {
    for (const name of WRITERS)
      expect(vouchedBy({ event: { name, payload: {} }, ...ELSEWHERE })).toEqual({ kind: 'own' });
    for (const name of [...ANYBODY, 'check_run', 'odd'])
      expect(vouchedBy({ event: { name, payload: {} }, ...ELSEWHERE })).toMatchObject({ kind: 'none' });
  });

  test('outside of GitHub Actions is that of the commit that is scanned', () => {
    expect(vouchedBy({ event: { name: '', payload: undefined }, isElsewhere: false })).toEqual({ kind: 'own' });
  });
});
