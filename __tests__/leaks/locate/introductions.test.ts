import { afterAll, describe, expect, test } from '@jest/globals';
import { introductions } from '../../../src/leaks/locate/introductions.ts';
import { keyOfEntry, keyOfObject } from '../../../src/leaks/locate/sought.ts';
import { type Repository, removeFolders, repository } from '../../support/repositories.ts';
import { withStore } from './look.ts';

afterAll(removeFolders);

/** What is told of the content "key": `path commit`, and `<=` before a commit that may have found it in place. */
async function told(
  repo: Repository,
  revisions: readonly string[],
  key?: string,
  reachesMost = false,
): Promise<string[]> {
  const sought = key ?? keyOfObject(repo.gitWith('key', 'hash-object', '--stdin'));
  const { ledger } = await withStore(repo, (store) =>
    introductions({ store, revisions, reachesMost }, new Map([[sought, 1]])),
  );
  return [...ledger.of(sought)].map(([path, { id, orOlder }]) => `${path} ${orOlder ? '<= ' : ''}${id}`).sort();
}

describe('introductions', () => {
  test('the oldest commit for each path counts, whatever came and went since', async () => {
    const repo = repository();
    const first = repo.commit({ files: { x: 'key' } });
    const second = repo.commit({ files: { x: null, 'folder/y': 'key', z: 'other' } });
    const last = repo.commit({ files: { x: 'key', 'folder/y': 'other' } });
    expect(await told(repo, [last])).toEqual([`folder/y ${second}`, `x ${first}`]);
    expect(await told(repo, [last, `^${second}`])).toEqual([`x ${last}`]);
  });

  test('whatever is packed, and in as many packs as there may be', async () => {
    const repo = repository();
    const first = repo.commit({ files: { x: 'key', 'folder/deep/y': 'other' } });
    repo.git('repack', '-adq');
    const second = repo.commit({ files: { 'folder/deep/y': 'key', 'folder/z': 'other' } });
    repo.git('repack', '-dq');
    const expected = [`folder/deep/y ${second}`, `x ${first}`];
    expect(await told(repo, [second], undefined, true)).toEqual(expected);
    const last = repo.commit({ files: { 'loose/y': 'key', 'folder/deep/w': '1' } });
    expect(await told(repo, [last], undefined, true)).toEqual([...expected, `loose/y ${last}`].sort());
  });

  test('a merge brought what none of its parents had at that path', async () => {
    const repo = repository();
    repo.commit({ files: { base: '1' } });
    repo.git('checkout', '-q', '-b', 'side');
    const side = repo.commit({ files: { 'deep/er/carried': 'key' } });
    repo.git('checkout', '-q', 'main');
    repo.commit({ files: { main: '3' } });
    const merge = repo.merge(['side'], { files: { 'deep/evil': 'key' } });
    expect(await told(repo, [merge])).toEqual([`deep/er/carried ${side}`, `deep/evil ${merge}`]);
  });

  test('one name of an object, where that is what is looked for', async () => {
    const repo = repository();
    const commit = repo.commit({ files: { 'a.p8': 'key', 'a.txt': 'key', 'b/a.p8': 'key' } });
    const key = keyOfEntry(repo.git('rev-parse', 'HEAD:a.txt'), 'a.p8');
    expect(await told(repo, [commit], key)).toEqual([`a.p8 ${commit}`, `b/a.p8 ${commit}`]);
  });

  test('names may hold anything but NUL', async () => {
    const repo = repository();
    const commit = repo.commit({ files: { '\u0001x\n:y é': 'key' } });
    expect(await told(repo, [commit])).toEqual([`${Buffer.from('\u0001x\n:y é').toString('latin1')} ${commit}`]);
  });

  test('says where a clone was cut off', async () => {
    const repo = repository();
    repo.commit({ files: { x: 'key' } });
    const second = repo.commit({ files: { y: 'other' } });
    const third = repo.commit({ files: { z: 'key' } });
    expect(await told(repo.clone('--depth=2'), [third])).toEqual([`x <= ${second}`, `z ${third}`]);
  });

  test('says where the trees are not there', async () => {
    const repo = repository();
    repo.commit({ files: { 'in/x': 'key' } });
    const second = repo.commit({ files: { 'in/y': 'key' } });
    const clone = repo.clone('--filter=tree:0', '--no-checkout');
    clone.git('cat-file', '-p', `${second}^{tree}`);
    clone.git('ls-tree', '-r', second);
    const found = await told(clone, [second]);
    expect(found).toEqual([`in/x <= ${second}`, `in/y <= ${second}`]);
  });

  test('nothing is asked of git without a revision', async () => {
    const repo = repository();
    repo.commit({ files: { x: 'key' } });
    expect(await told(repo, [])).toEqual([]);
  });
});
