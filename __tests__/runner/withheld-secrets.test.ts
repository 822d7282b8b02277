import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { at, type RunContext, readRunContext } from '../../src/runner/event.ts';
import { whySecretsAreWithheld } from '../../src/runner/withheld-secrets.ts';

const NOTHING: RunContext = { eventName: 'push', actor: 'someone', repository: 'us/app', payload: {} };
const pull = (repo: unknown, base: unknown = { repo: { full_name: 'us/app' } }): Partial<RunContext> => ({
  eventName: 'pull_request',
  payload: { pull_request: { head: { repo }, base } },
});

describe('whySecretsAreWithheld', () => {
  test.each<[string, Partial<RunContext>]>([
    ['a fork', pull({ full_name: 'them/app', fork: true })],
    ['a fork whose flag is missing', pull({ full_name: 'them/app' })],
    ['a fork, the base being unknown', { ...pull({ full_name: 'them/app', fork: true }, undefined) }],
    ['a fork, all names being unknown', { ...pull({ fork: true }, undefined), repository: '' }],
    [
      'a fork, the base and the repository being unknown',
      { ...pull({ full_name: 'a/b', fork: true }, {}), repository: '' },
    ],
    ['a deleted fork', pull(null)],
    ['a fork in a review', { ...pull({ full_name: 'them/app' }), eventName: 'pull_request_review' }],
    ['a fork and Dependabot', { ...pull({ full_name: 'them/app' }), actor: 'dependabot[bot]' }],
  ])('%s', (_, context) => {
    expect(whySecretsAreWithheld({ ...NOTHING, ...context })).toMatch(
      /^because this pull request comes from a fork, .*if: github\.event\.pull_request\.head\.repo\.full_name == github\.repository$/,
    );
  });

  test.each<[string, Partial<RunContext>]>([
    ['Dependabot’s pull request', { ...pull({ full_name: 'us/app' }), actor: 'dependabot[bot]' }],
    ['Dependabot’s push', { actor: 'dependabot[bot]' }],
    ['Dependabot as the sender alone', { payload: { sender: { login: 'dependabot[bot]' } } }],
    [
      'Dependabot on pull_request_target',
      { ...pull({ full_name: 'us/app' }), eventName: 'pull_request_target', actor: 'dependabot[bot]' },
    ],
  ])('%s', (_, context) => {
    expect(whySecretsAreWithheld({ ...NOTHING, ...context })).toMatch(
      /^because Dependabot started this run, .*if: github\.actor != 'dependabot\[bot\]'; or store the secret among/,
    );
  });

  test.each<[string, Partial<RunContext>]>([
    ['a push', {}],
    ['a pull request of the repository itself', pull({ full_name: 'us/app', fork: false })],
    ['one within a repository that is a fork itself', pull({ full_name: 'us/app', fork: true })],
    ['one whose repositories are unknown', { ...pull({}, {}), repository: '' }],
    ['pull_request_target from a fork', { ...pull({ full_name: 'them/app' }), eventName: 'pull_request_target' }],
    ['an event without a payload', { eventName: 'pull_request', payload: undefined }],
    ['an odd payload', { eventName: 'pull_request', payload: { pull_request: { head: null } } }],
    ['a payload that is text', { payload: 'text' }],
  ])('not on %s', (_, context) => {
    expect(whySecretsAreWithheld({ ...NOTHING, ...context })).toBeUndefined();
  });
});

describe('readRunContext', () => {
  test('reads the runner’s variables and the payload', () => {
    const folder = mkdtempSync(join(tmpdir(), 'asc-key-event-'));
    try {
      const path = join(folder, 'event.json');
      writeFileSync(path, '{"a":1}');
      const env = {
        GITHUB_EVENT_NAME: 'push',
        GITHUB_ACTOR: 'me',
        GITHUB_REPOSITORY: 'us/app',
        GITHUB_EVENT_PATH: path,
      };
      expect(readRunContext(env)).toEqual({ eventName: 'push', actor: 'me', repository: 'us/app', payload: { a: 1 } });
      writeFileSync(path, '{');
      expect(readRunContext(env).payload).toBeUndefined();
      rmSync(path);
      expect(readRunContext(env).payload).toBeUndefined();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('survives that nothing is known', () => {
    const nothing = { eventName: '', actor: '', repository: '', payload: undefined };
    expect(readRunContext({})).toEqual(nothing);
    expect(readRunContext({ GITHUB_EVENT_PATH: '' })).toEqual(nothing);
  });
});

test('at follows a path through what may not be there', () => {
  expect(at({ a: { b: [1] } }, 'a', 'b', '0')).toBe(1);
  expect(at({ a: 'text' }, 'a', 'length')).toBeUndefined();
  expect(at(null, 'a')).toBeUndefined();
});
