import { afterAll, expect, test } from '@jest/globals';
import { lookAtHygiene } from '../../../src/leaks/hygiene/hygiene.ts';
import type { Scope } from '../../../src/leaks/types.ts';
import { type Content, removeFolders, repository } from '../../support/repositories.ts';
import { scopeOf, withStore } from '../locate/look.ts';

afterAll(removeFolders);

const WORKFLOW = '.github/workflows/release.yml';
const careless = 'jobs:\n  a:\n    steps:\n      - run: echo "$ASC_KEY" | base64 -d > AuthKey.p8\n';
const IGNORED = { '.gitignore': '*.p8\n' };

/** What is told of the second of two commits, a line each: `path:line kind`, and `touched` where the range changed it. */
async function told(
  first: Record<string, Content>,
  second: Record<string, Content>,
  change: (base: string, tree: string) => Partial<Scope>,
): Promise<string[]> {
  const repo = repository();
  const base = repo.commit({ files: first });
  const tree = repo.commit({ files: second });
  return withStore(repo, async (store) => {
    const { findings } = await lookAtHygiene(store, scopeOf({ tree, ...change(base, tree) }));
    return findings.map(
      ({ path, line, kind, touched }) =>
        `${path}${line === undefined ? '' : `:${line}`} ${kind}${touched ? ' touched' : ''}`,
    );
  });
}

const NOT_IGNORED = '.gitignore:1 not-ignored';
const NO_FILE = '.gitignore not-ignored';
const IN_FILE = `${WORKFLOW}:4 key-in-file`;

test.each<
  [string, Record<string, Content>, Record<string, Content>, (base: string, tree: string) => Partial<Scope>, string[]]
>([
  ['nothing careless', IGNORED, { [WORKFLOW]: 'on: push\n' }, () => ({}), []],
  ['no .gitignore', {}, {}, () => ({}), [NO_FILE]],
  ['a .gitignore of other things', {}, { '.gitignore': 'dist\n' }, () => ({}), [NOT_IGNORED]],
  ['a careless line, without a range', IGNORED, { [WORKFLOW]: careless }, () => ({}), [IN_FILE]],
  [
    'one that the pull request brought',
    IGNORED,
    { [WORKFLOW]: careless },
    (base) => ({ base }),
    [`${IN_FILE} touched`],
  ],
  ['one that the base had', { ...IGNORED, [WORKFLOW]: careless }, { a: '1' }, (base) => ({ base }), [IN_FILE]],
  [
    'one that the push brought',
    IGNORED,
    { [WORKFLOW]: careless },
    (base, tree) => ({ range: { kind: 'commits', include: [tree], exclude: [base] } }),
    [`${IN_FILE} touched`],
  ],
  [
    'a base that is not there: what was changed cannot be told',
    IGNORED,
    { [WORKFLOW]: careless },
    () => ({ base: '0'.repeat(40) }),
    [IN_FILE],
  ],
  [
    'a .gitignore too long to be read: no advice, and no failure',
    {},
    { '.gitignore': '#'.repeat(1 << 21) },
    () => ({}),
    [],
  ],
  ['a tree that is not there', {}, {}, () => ({ tree: '0'.repeat(40) }), []],
  ['no tree', {}, {}, () => ({ tree: undefined }), []],
])('%s', async (_, first, second, change, expected) => {
  expect(await told(first, second, change)).toEqual(expected);
});

test('a fault that is none of the repository is passed on', async () => {
  const fault = new Error('out of memory');
  const spawn = (): never => {
    throw fault;
  };
  const store = { git: { spawn }, onClose: () => {} } as unknown as Parameters<typeof lookAtHygiene>[0];
  await expect(lookAtHygiene(store, scopeOf({ tree: '1'.repeat(40) }))).rejects.toBe(fault);
});

test('more workflow files than are looked at are warned of', async () => {
  const repo = repository();
  const files = (count: number): Record<string, Content> =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`.github/workflows/w${at}.yml`, `name: ${at}\n`]));
  const warningsAt = (tree: string): Promise<readonly string[]> =>
    withStore(repo, async (store) => (await lookAtHygiene(store, scopeOf({ tree }))).warnings);
  const most = repo.commit({ files: files(1000) });
  expect(await warningsAt(most)).toEqual([]);
  const tooMany = repo.commit({ files: files(1001) });
  expect(await warningsAt(tooMany)).toEqual([expect.stringContaining('Only the first 1000 were checked')]);
});
