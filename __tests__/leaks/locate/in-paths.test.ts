import { afterAll, expect, test } from '@jest/globals';
import { mayBePiece } from '../../../src/leaks/search/tree-entries.ts';
import { makeKey, type TestKey } from '../../support/keys.ts';
import { removeFolders, repository } from '../../support/repositories.ts';
import { findingsIn, tell } from './look.ts';

afterAll(removeFolders);

/** Keys whose base64 is a path of so many parts, without an empty one. */
function keysOfParts(parts: number, form: 'apple' | 'sec1'): TestKey {
  for (let number = 0; ; number++) {
    const key = makeKey(`path ${number}`);
    const names = key[form].toString('base64').split('/');
    if (names.length === parts && names.every((name) => name.length > 0)) return key;
  }
}

const withoutPadding = (line: string): string => line.replace(/\]=+/, ']');

test.each([
  [2, 'apple'],
  [4, 'apple'],
  [3, 'sec1'],
] as const)('a key in base64 that became a path of %i parts (%s) is found once, and redacted', async (parts, form) => {
  const path = keysOfParts(parts, form)[form].toString('base64');
  const repo = repository();
  repo.commit({ files: { a: '1' } });
  const added = repo.commit({ files: { [`ios/${path}`]: 'x', 'ios/other': 'y' } });
  repo.commit({ files: { 'ios/other': 'z' } });
  const tree = repo.git('rev-parse', 'HEAD');
  const range = { kind: 'commits', include: [tree], exclude: [repo.git('rev-parse', 'HEAD~2')] } as const;
  const told = `private-key name ios/[private key, redacted] (tree) ${added.slice(0, 7)}`;
  for (const scope of [{ tree }, { tree, range }]) {
    const findings = await findingsIn(repo, scope);
    expect(tell(findings).map(withoutPadding)).toEqual([told]);
    expect(JSON.stringify(findings.map(({ place }) => place))).not.toContain(path.slice(0, 40));
  }
  repo.git('rm', '-rq', 'ios');
  repo.commit();
  const past = await findingsIn(repo, { tree: repo.git('rev-parse', 'HEAD'), range: { kind: 'all' } });
  expect(tell(past).map(withoutPadding)).toEqual([told.replace('(tree)', '(history)')]);
});

test.each([
  ['MIGTAgEAMBMGByqGSM49AgEGCCqGSM49', true],
  ['0b5B0bVq3Jc8dR2mWxY7zK1nQ4tS6uE9', true],
  ['da39a3ee5e6b4b0d3255bfef95601890afd80709', false],
  ['SOME_LONG_NAME_IN_CAPITALS_1234567890', false],
  ['Tests-iPhone12Pro-LightMode-Screenshot1', false],
  ['short0Piece', false],
])('the folder %s may be a part of a key: %s', (name, expected) => {
  for (const [mode, of] of [
    ['40000', expected],
    ['100644', false],
  ] as const) {
    const buffer = Buffer.from(`${mode} ${name}`);
    expect(mayBePiece(buffer, 0, mode.length + 1, buffer.length)).toBe(of);
  }
});
