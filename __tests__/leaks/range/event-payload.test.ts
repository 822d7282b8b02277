import { describe, expect, test } from '@jest/globals';
import { readCommitsInput, readEvent, refNames } from '../../../src/leaks/range/event-payload.ts';
import { pullRequest, push } from './project.ts';

const [A, B, ZERO] = ['a'.repeat(40), 'b'.repeat(64), '0'.repeat(40)];

describe('an event', () => {
  test('with a pull request is read by its object', () => {
    expect(readEvent({ name: 'pull_request_target', payload: pullRequest(A, B) })).toEqual({
      kind: 'pull-request',
      base: A,
      head: B,
      number: 7,
      baseBranch: 'main',
    });
  });

  test('with a group of the merge queue is read by its ends', () => {
    const payload = { merge_group: { base_sha: A, head_sha: B } };
    expect(readEvent({ name: 'merge_group', payload })).toEqual({ kind: 'merge-group', base: A, head: B });
  });

  test.each([
    [push(A, B), { before: A, after: B }],
    [push(undefined, B), { before: undefined, after: B }],
    [push(A, undefined), { before: A, after: undefined }],
    [
      { ref: 'refs/tags/v1', before: ZERO, after: A },
      { ref: 'refs/tags/v1', defaultBranch: undefined },
    ],
  ])('that is a push is read by what it moved: %#', (payload, expected) => {
    expect(readEvent({ name: 'push', payload })).toMatchObject({ kind: 'push', ...expected });
  });

  test.each([
    ['schedule', {}],
    ['workflow_dispatch', { inputs: {} }],
    ['issue_comment', { issue: { pull_request: {} } }],
    ['push', {}],
    ['push', { ref: 'refs/heads/main', before: A, after: '--all' }],
    ['push', { ref: '--upload-pack=x', before: A, after: B }],
    ['pull_request', { pull_request: { base: { sha: 'HEAD' }, head: { sha: B } } }],
    ['pull_request', { pull_request: null }],
    ['merge_group', { merge_group: { base_sha: A } }],
    ['', undefined],
    ['push', 'text'],
    ['::error::x', {}],
  ])('called %p without known commits means everything: %#', (name, payload) => {
    const requested = readEvent({ name, payload });
    expect(requested).toMatchObject({ kind: 'all' });
    expect(JSON.stringify(requested)).not.toContain('::');
  });
});

describe('the input commits', () => {
  test.each([
    ['auto', 'auto'],
    ['', 'auto'],
    [' none ', { kind: 'none' }],
    ['all', { kind: 'all' }],
    ['v1.0.1..HEAD', { kind: 'between', from: 'v1.0.1', to: 'HEAD' }],
    ['origin/main..feature/x.y', { kind: 'between', from: 'origin/main', to: 'feature/x.y' }],
    ['HEAD~3..HEAD^2', { kind: 'between', from: 'HEAD~3', to: 'HEAD^2' }],
  ])('as %p', (text, expected) => {
    expect(readCommitsInput(text)).toEqual(expected);
  });

  test.each(['ALL', 'A', '..', 'A..', '..B', 'A...B', 'A..B..C', '-A..B', 'A..-B', 'A..B C', 'A ..B'])(
    'not as %p',
    (text) => {
      expect(() => readCommitsInput(text)).toThrow(`(seen: ${text.length} characters)`);
    },
  );
});

test.each([
  ['pull_request', { pull_request: { head: { ref: 'topic' }, base: { ref: 'main' } } }, ['topic']],
  ['merge_group', { merge_group: { head_ref: 'refs/heads/queue' } }, ['refs/heads/queue']],
  ['push', { ref: 'refs/heads/a', after: A }, ['refs/heads/a']],
  ['push', { ref: 'refs/heads/a', after: ZERO }, []],
  ['create', { ref: 'a', ref_type: 'branch' }, ['a']],
  ['delete', { ref: 'a', ref_type: 'branch' }, []],
  ['schedule', undefined, []],
  ['odd', { ref: 7, pull_request: 'x' }, []],
])('the names that %s tells of: %j', (name, payload, expected) => {
  expect(refNames({ name, payload })).toEqual(expected);
});
