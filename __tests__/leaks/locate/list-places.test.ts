import { afterAll, expect, test } from '@jest/globals';
import { keyOfObject, keyOfSubmodule } from '../../../src/leaks/locate/sought.ts';
import { pathsInTree } from '../../../src/leaks/locate/tree-paths.ts';
import { entriesAt } from '../../../src/leaks/objects/entries-at.ts';
import { commitTree, makeBlob, makeTree, treeBomb } from '../../support/bombs.ts';
import { removeFolders, repository } from '../../support/repositories.ts';
import { withStore } from './look.ts';

afterAll(removeFolders);

const SUBMODULE = '1'.repeat(40);

test('all paths are listed up to a number, and each distinct folder by one of its paths beyond it', async () => {
  const repo = repository();
  const id = makeBlob(repo, 'x');
  const leaf = makeTree(repo, [
    { mode: '100644', name: 'x', id },
    { mode: '160000', name: 'y', id: SUBMODULE },
  ]);
  const keys = new Map([
    [keyOfObject(id), 1],
    [keyOfSubmodule('y'), 1],
  ]);
  const few = commitTree(repo, treeBomb(repo, leaf, 3));
  const many = commitTree(repo, treeBomb(repo, leaf, 8));
  await withStore(repo, async (store) => {
    const listed = (await pathsInTree(store, few, keys)).ledger;
    expect([listed.of(id).size, listed.more(id)]).toEqual([1000, 0]);
    const counted = (await pathsInTree(store, many, keys)).ledger;
    expect([...counted.of(id).keys()]).toEqual(['d0/d0/d0/d0/d0/d0/d0/d0/x']);
    expect([counted.more(id), counted.more(keyOfSubmodule('y'))]).toEqual([10 ** 8 - 1, 10 ** 8 - 1]);
  });
});

test('a key has a place however many others come before it', async () => {
  const repo = repository();
  const [first, last] = [makeBlob(repo, 'first'), makeBlob(repo, 'last')];
  const bomb = treeBomb(repo, makeTree(repo, [{ mode: '100644', name: 'x', id: first }]), 7);
  const root = makeTree(repo, [
    { mode: '040000', name: 'a', id: bomb },
    { mode: '100644', name: 'z', id: last },
  ]);
  const commit = commitTree(repo, root);
  await withStore(repo, async (store) => {
    const { ledger } = await pathsInTree(
      store,
      commit,
      new Map([
        [first, 1],
        [last, 1],
      ]),
    );
    expect([[...ledger.of(last).keys()], ledger.more(last), ledger.of(first).size]).toEqual([['z'], 0, 1]);
  });
});

test('a place deeper than any path can be is counted', async () => {
  const repo = repository();
  const id = makeBlob(repo, 'x');
  const name = 'n'.repeat(250);
  let tree = makeTree(repo, [{ mode: '100644', name: 'x', id }]);
  for (let level = 0; level < 20; level++) tree = makeTree(repo, [{ mode: '040000', name, id: tree }]);
  const commit = commitTree(repo, tree);
  await withStore(repo, async (store) => {
    const { ledger } = await pathsInTree(store, commit, new Map([[id, 1]]));
    expect([ledger.of(id).size, ledger.more(id)]).toEqual([0, 1]);
  });
});

test('objects at paths', async () => {
  const repo = repository();
  const commit = repo.commit({ files: { a: '1', 'b/c': '2', 'b/d/é': '3' } });
  const odd = Buffer.from('b/d/é').toString('latin1');
  await withStore(repo, async (store) => {
    const found = await entriesAt(store, commit, ['a', 'b/c', odd, 'b/none', 'a/b', 'b']);
    const ids = ['a', 'b', 'b/c', 'b/d/é'].map((path) => repo.git('rev-parse', `HEAD:${path}`));
    expect([...(found ?? [])].map(([path, { objectId }]) => [path, objectId]).sort()).toEqual([
      ['a', ids[0]],
      ['b', ids[1]],
      ['b/c', ids[2]],
      [odd, ids[3]],
    ]);
    expect(await entriesAt(store, '0'.repeat(40), ['a'])).toBeUndefined();
  });
});
