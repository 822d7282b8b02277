import { afterAll, expect, test } from '@jest/globals';
import { Sought } from '../../../src/leaks/locate/sought.ts';
import { SoughtTrees } from '../../../src/leaks/locate/sought-trees.ts';
import { deepTree, makeBlob, makeTree } from '../../support/bombs.ts';
import { type Repository, removeFolders, repository } from '../../support/repositories.ts';
import { withStore } from './look.ts';

afterAll(removeFolders);

const FOLDER = '040000';
const FILE = '100644';

/** Loads trees in which a blob is looked for, a batch after the other. @returns what is known of each tree */
async function load(repo: Repository, sought: string, ...batches: string[][]): Promise<(id: string) => unknown> {
  return withStore(repo, async (store) => {
    const trees = new SoughtTrees(store, new Sought(new Map([[sought, 1]])));
    for (const batch of batches) {
      for (const id of batch) trees.add(id);
      await trees.load();
    }
    return (id) => {
      const tree = trees.add(id);
      return trees.isBroken(tree) ? 'broken' : trees.pruned(tree)?.number;
    };
  });
}

test('trees in which the same things matter are one pruned tree, whatever else they hold', async () => {
  const repo = repository();
  const id = makeBlob(repo, 'x');
  const leaf = makeTree(repo, [{ mode: FILE, name: 'x', id }]);
  const other = makeTree(repo, [{ mode: FILE, name: 'y', id }]);
  const around = (name: string, below: string, readme: string): string =>
    makeTree(repo, [
      { mode: FILE, name: 'readme', id: makeBlob(repo, readme) },
      { mode: FOLDER, name, id: below },
    ]);
  const versions = [around('a', leaf, '1'), around('a', leaf, '2'), around('b', leaf, '1'), around('a', other, '1')];
  const empty = makeTree(repo, [{ mode: FILE, name: 'z', id: makeBlob(repo, 'z') }]);
  const found = await load(repo, id, versions.slice(0, 1), [...versions, empty]);
  const [first, second, renamed, changed] = versions.map(found);
  expect(first).toBeDefined();
  expect(second).toBe(first);
  expect(new Set([first, renamed, changed]).size).toBe(3);
  expect(found(empty)).toBeUndefined();
});

test('trees that cannot be read break off those above them alone, however many are read at once', async () => {
  const repo = repository();
  const id = makeBlob(repo, 'x');
  const leaf = makeTree(repo, [{ mode: FILE, name: 'x', id }]);
  const lost = '1'.repeat(40);
  const texts = Array.from({ length: 700 }, (_, at) => {
    return `040000 tree ${at % 7 === 3 ? lost : leaf}\td\n160000 commit ${'3'.repeat(40)}\tversion ${at}\n`;
  });
  const roots = repo.gitWith(texts.join('\n'), 'mktree', '--batch', '--missing').split('\n');
  const found = await load(repo, id, ['2'.repeat(40), ...roots, lost]);
  const broken = roots.flatMap((root, at) => (found(root) === 'broken' ? [at] : []));
  expect(broken).toEqual(Array.from({ length: 100 }, (_, at) => 7 * at + 3));
  expect(found(lost)).toBe('broken');
  expect(found('2'.repeat(40))).toBe('broken');
});

test('folders that lie below each other in any number are followed so far that they can be gone through', async () => {
  const repo = repository();
  const id = makeBlob(repo, 'x');
  const leaf = makeTree(repo, [{ mode: FILE, name: 'x', id }]);
  const deep = deepTree(repo, leaf, 3_000);
  // Short ways lead into its middle, so that no tree is far from the root.
  const below = repo.git('rev-list', '--objects', '--no-object-names', deep).split('\n');
  const root = makeTree(
    repo,
    below.filter((tree) => tree !== id).map((tree, at) => ({ mode: FOLDER, name: `d${at}`, id: tree })),
  );
  const found = await load(repo, id, [root]);
  expect(found(root)).toBe('broken');
  expect(found(leaf)).not.toBe('broken');
  expect(found(leaf)).toBeDefined();
});
