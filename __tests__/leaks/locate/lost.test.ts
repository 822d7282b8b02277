import { afterAll, describe, expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import type { LocateContext } from '../../../src/leaks/locate/context.ts';
import { describeTexts } from '../../../src/leaks/locate/in-texts.ts';
import { locate } from '../../../src/leaks/locate/locate.ts';
import { reachedWithoutCommit } from '../../../src/leaks/locate/reach.ts';
import type { ObjectFinding, SearchResult } from '../../../src/leaks/types.ts';
import { makeKey } from '../../support/keys.ts';
import { removeFolders, repository } from '../../support/repositories.ts';
import { findingsIn, scopeOf, tell, withStore } from './look.ts';

afterAll(removeFolders);

const NOW = new Date('2026-01-01T00:00:00Z');
const text = (name: string): string => makeKey(`lost ${name}`).apple.toString('base64');
const ALL = { range: { kind: 'all' } } as const;

/** A finding of this test's own key in an object. */
function foundIn(
  objectId: string,
  objectType: ObjectFinding['objectType'],
  within: string[] = [],
  line = 1,
): ObjectFinding {
  const named = { kind: 'private-key', leak: 'key', fingerprint: 'SHA256:x', proven: true, form: 'PEM' } as const;
  const region = { line, column: 1, endLine: line, endColumn: 9 };
  return { objectId, objectType, ...named, start: 0, end: 9, region, within };
}

function resultOf(findings: readonly ObjectFinding[]): SearchResult {
  const nothing = { names: [], notes: [], refs: [], missing: [], damaged: [], unlisted: false };
  return { ...nothing, findings, commits: 0, objects: 0, bytes: 0 };
}

describe('texts to which no ref leads', () => {
  test('tags that are tagged are in reach, tags that were deleted are not', async () => {
    const repo = repository();
    repo.commit({ files: { a: '1' } });
    repo.tag('direct', text('direct'));
    repo.tag('inner', text('inner'));
    repo.tag('outer', 'points at a tag\n', 'inner');
    repo.tag('other', 'points at the same\n', 'inner');
    repo.git('tag', '--delete', 'inner');
    repo.tag('gone', text('gone'));
    repo.git('tag', '--delete', 'gone');
    const findings = await findingsIn(repo, ALL);
    const presenceOf = (name: string) =>
      findings.find(({ fingerprint }) => fingerprint === makeKey(`lost ${name}`).fingerprint)?.presence;
    expect(findings).toHaveLength(3);
    expect(['direct', 'inner', 'gone'].map(presenceOf)).toEqual(['history', 'history', 'unreachable']);
  });

  test('commits of a branch that was deleted, and what their files are named', async () => {
    const repo = repository();
    repo.commit({ files: { a: '1' } });
    repo.git('checkout', '--quiet', '-b', 'gone');
    repo.commit({ files: { 'AuthKey_ABCDE12345.p8': 'none', 'key.txt': text('file') }, message: text('message') });
    repo.git('checkout', '--quiet', 'main');
    repo.git('branch', '--quiet', '-D', 'gone');
    const [commit] =
      repo.git('cat-file', '--batch-all-objects', '--batch-check').match(/^[0-9a-f]+ (?=commit)/gm) ?? [];
    expect(commit).toBeDefined();
    const told = tell(await findingsIn(repo, ALL)).map((line) => line.replace(/ [0-9a-f]{7}$/, ' …'));
    expect(told).toEqual([
      'p8-file AuthKey_ABCDE12345.p8 (unreachable)',
      'private-key commit message (unreachable) …',
      'private-key object (unreachable)',
    ]);
  });

  test('of commits and tags that are not there nothing more is told', async () => {
    const repo = repository();
    repo.commit({ files: { a: '1' } });
    await withStore(repo, async (store) => {
      const context: LocateContext = {
        store,
        scope: scopeOf(ALL),
        tips: [],
        finder: async () => new Detector({ now: NOW }),
        isWhole: false,
      };
      const findings = await describeTexts(context, [
        foundIn('1'.repeat(40), 'commit'),
        foundIn('2'.repeat(40), 'tag'),
      ]);
      expect(tell(findings)).toEqual(['private-key commit text (history)', 'private-key tag text (history)']);
    });
  });
});

test('tags may point at folders and files without a commit', async () => {
  const repo = repository();
  const head = repo.commit({ files: { 'folder/in': 'in', alone: 'alone' } });
  const [folder, inside, alone] = ['HEAD:folder', 'HEAD:folder/in', 'HEAD:alone'].map((name) =>
    repo.git('rev-parse', name),
  );
  await withStore(repo, async (store) => {
    expect(await reachedWithoutCommit(store, [head])).toEqual(new Map());
    expect(await reachedWithoutCommit(store, [head, folder ?? '', alone ?? ''])).toEqual(
      new Map([
        [folder, ''],
        [inside, 'in'],
        [alone, ''],
      ]),
    );
  });
});

describe('of several findings of a key in one object', () => {
  const repo = repository();
  const tree = repo.commit({ files: { 'a.zip': 'content', 'key.txt': 'x' } });
  const located = (findings: readonly ObjectFinding[]) =>
    withStore(repo, async (store) => {
      const request = { store, scope: scopeOf({ tree }), tips: [tree], finder: async () => new Detector({ now: NOW }) };
      return locate(request, resultOf(findings));
    });
  const id = repo.git('rev-parse', 'HEAD:a.zip');

  test.each([
    ['the one outside of archives counts', [foundIn(id, 'blob', ['in'], 1), foundIn(id, 'blob', [], 7)], [[7]]],
    ['the first line counts', [foundIn(id, 'blob', [], 7), foundIn(id, 'blob', [], 3)], [[3]]],
    ['the first in an archive counts', [foundIn(id, 'blob', ['a'], 9), foundIn(id, 'blob', ['b'], 2)], [[2, 'b']]],
  ])('%s', async (_, findings, expected) => {
    const found = await located(findings);
    expect(found.map(({ region, within }) => [region?.line, ...within])).toEqual(expected);
  });

  test('one in a folder of which no name holds it by itself is told of the folder', async () => {
    const [finding] = await located([foundIn(repo.git('rev-parse', 'HEAD^{tree}'), 'tree')]);
    expect(finding).toMatchObject({ place: { kind: 'object' }, presence: 'history', leak: 'key' });
  });
});
