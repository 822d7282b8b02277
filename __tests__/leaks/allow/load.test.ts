import { afterAll, describe, expect, test } from '@jest/globals';
import { NO_LINES, parseAllowList } from '../../../src/leaks/allow/allow-list.ts';
import { heldByBase, loadAllowLists } from '../../../src/leaks/allow/load.ts';
import type { Scope } from '../../../src/leaks/types.ts';
import { type Content, type Repository, removeFolders, repository } from '../../support/repositories.ts';
import { findingAt } from '../locate/finding.ts';
import { scopeOf, withStore } from '../locate/look.ts';

afterAll(removeFolders);

const LONG = `base.txt\n${'#'.repeat(1 << 20)}`;
const UNREAD = 'so it allows nothing: The file .asc-key-allow has 1048585 bytes, and 1 MiB is the most that is read.';

const LIST = '# ours\nbase.txt\n';
const ADDED =
  '1 line of .asc-key-allow is not in the base of the pull request: it covers what that commit holds already, and nothing that came after it.';
const NONE = { base: undefined, noListBecause: 'The base could not be fetched' };
const WHY_NONE =
  'The base could not be fetched, and the .asc-key-allow of the commit that is scanned allows nothing. Set fetch-depth: 0 on actions/checkout if it is history that is missing, or name what is known in the input allow, which always counts.';

/** A base and a head with lists of their own, as far as they have one. */
function project(base: string | undefined, head: string | undefined): { repo: Repository; scope: Scope } {
  const repo = repository();
  const files = (list: string | undefined) => ({ 'held.txt': 'held', '.asc-key-allow': list ?? null });
  const first = repo.commit({ files: files(base) });
  const tree = repo.commit({ files: { ...files(head), 'new.txt': 'new', 'copy.txt': 'held' } });
  return { repo, scope: scopeOf({ tree, base: first, baseName: 'the base of the pull request' }) };
}

describe('the lists that count', () => {
  const both = ['base.txt', 'head.txt'] as const;
  test.each<[string, readonly (string | undefined)[], Partial<Scope>, string[][], string[]]>([
    ['the base rules, and what the head adds is apart', both, {}, [['base.txt'], ['head.txt']], [ADDED]],
    ['the same list in both is not warned about', [LIST, LIST], {}, [['base.txt'], ['base.txt']], []],
    [
      'nor is one that the head made shorter',
      [`${LIST}more.txt`, LIST],
      {},
      [['base.txt', 'more.txt'], ['base.txt']],
      [],
    ],
    ['without a base the head rules', both, { base: undefined }, [['head.txt'], []], []],
    ['where none rules, that of the head is warned about', both, NONE, [[], ['head.txt']], [WHY_NONE]],
    ['but not one that is not there', ['base.txt', undefined], NONE, [[], []], []],
    ['without a tree there are none', both, { tree: undefined, base: undefined }, [[], []], []],
    ['commits without lists have none', [undefined, undefined], {}, [[], []], []],
    [
      'a list of the base that is too long allows nothing, and it is said',
      [LONG, 'head.txt'],
      {},
      [[], ['head.txt']],
      [`The allow list .asc-key-allow of the base of the pull request could not be read, ${UNREAD} Shorten it.`, ADDED],
    ],
    [
      'so is one of the commit that is scanned',
      ['base.txt', LONG],
      {},
      [['base.txt'], []],
      [`The allow list .asc-key-allow of the commit that is scanned could not be read, ${UNREAD} Shorten it.`],
    ],
  ])('%s', async (_, [base, head], changes, expected, warnings) => {
    const { repo, scope } = project(base, head);
    const input = parseAllowList('input.txt', 'input');
    const lists = await withStore(repo, (store) => loadAllowLists(store, { ...scope, ...changes }, input));
    const told = [lists.ruling, lists.headOnly].map(({ entries }) => entries.map(({ text }) => text));
    expect([told, lists.warnings]).toEqual([expected, warnings]);
    expect(lists.input).toBe(input);
  });

  test.each<[string, Record<string, Content>]>([
    ['a link', { '.asc-key-allow': { link: 'elsewhere' } }],
    ['a folder', { '.asc-key-allow/list': 'base.txt' }],
  ])('%s in the place of a list allows nothing, and it is said', async (_, files) => {
    const repo = repository();
    const tree = repo.commit({ files: { elsewhere: 'base.txt', ...files } });
    const lists = await withStore(repo, (store) => loadAllowLists(store, scopeOf({ tree }), NO_LINES));
    expect(lists.ruling.entries).toEqual([]);
    expect(lists.warnings).toEqual([
      'The allow list .asc-key-allow of the commit that is scanned could not be read, so it allows nothing: It is a link or a folder, which may lead anywhere. Put a file in its place.',
    ]);
  });

  test('a fault that is none of the repository is passed on', async () => {
    const { repo, scope } = project(...both);
    const fault = new Error('out of memory');
    await withStore(repo, async (store) => {
      const spawn = (): never => {
        throw fault;
      };
      const failing = Object.assign(Object.create(store), { git: { spawn }, onClose: () => {} });
      await expect(loadAllowLists(failing, scope, NO_LINES)).rejects.toBe(fault);
    });
  });
});

describe('held by the base', () => {
  const { repo, scope } = project(undefined, undefined);
  const objectId = repo.git('rev-parse', 'HEAD:held.txt');
  const named = Buffer.from('held.txt');
  test.each([
    ['the same object at the same path', findingAt('held.txt', { objectId }), true],
    ['its name', findingAt('', { objectId, place: { kind: 'name', path: named, shown: named } }), true],
    ['the same object at another path', findingAt('copy.txt', { objectId }), false],
    ['another object at the same path', findingAt('held.txt'), false],
    ['a text', findingAt('', { objectId, place: { kind: 'commit', part: 'message' } }), false],
  ])('%s: %s', async (_, finding, held) => {
    const ask = (base: string | undefined): Promise<boolean> =>
      withStore(repo, async (store) => (await heldByBase(store, { ...scope, base }, [finding]))(finding));
    expect(await ask(scope.base)).toBe(held);
    expect([await ask(undefined), await ask('0'.repeat(40))]).toEqual([false, false]);
  });
});
