import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { GitFailure } from '../../../src/leaks/git/git.ts';
import { findMissing } from '../../../src/leaks/objects/connectivity.ts';
import { type Repository, removeFolders, repository } from '../../support/repositories.ts';
import { withStore } from '../locate/look.ts';

afterAll(removeFolders);

/** Three commits, whose first file is in the first alone, and a tag of the second. */
function threeCommits(): Repository {
  const repo = repository();
  repo.commit({ files: { 'old/file': 'old\n' } });
  repo.commit({ files: { 'old/file': null, b: '2\n' } });
  repo.tag('v1', 'A text\n');
  repo.commit({ files: { c: '3\n' } });
  return repo;
}

const fileOf = (repo: Repository, id: string): string => join(repo.path, '.git/objects', id.slice(0, 2), id.slice(2));

describe('what the refs lead to', () => {
  test('is all there, or there is nothing', async () => {
    for (const repo of [threeCommits(), repository()])
      expect(await withStore(repo, findMissing)).toEqual({ missing: [], gaveUp: false });
  });

  test.each(['HEAD~2:old/file', 'HEAD~2:old', 'HEAD~2^{tree}', 'HEAD~2', 'HEAD~1', 'HEAD', 'v1', 'HEAD:c'])(
    'lacks %s, and it is named',
    async (revision) => {
      const repo = threeCommits();
      const id = repo.git('rev-parse', revision);
      rmSync(fileOf(repo, id));
      expect(await withStore(repo, findMissing)).toEqual({ missing: [id], gaveUp: false });
    },
  );

  test('lacks something although no branch leads there, but HEAD', async () => {
    const repo = threeCommits();
    repo.git('checkout', '--quiet', '--detach');
    repo.commit({ files: { d: '4\n' } });
    const id = repo.git('rev-parse', 'HEAD:d');
    rmSync(fileOf(repo, id));
    expect(await withStore(repo, findMissing)).toEqual({ missing: [id], gaveUp: false });
  });

  test('is left alone where nothing leads', async () => {
    const repo = threeCommits();
    repo.git('reset', '--quiet', '--hard', 'HEAD~1');
    rmSync(fileOf(repo, repo.git('rev-parse', 'ORIG_HEAD:c')));
    expect(await withStore(repo, findMissing)).toEqual({ missing: [], gaveUp: false });
  });

  test('cannot be followed past a commit that is damaged', async () => {
    const repo = threeCommits();
    const file = fileOf(repo, repo.git('rev-parse', 'HEAD~1'));
    chmodSync(file, 0o644);
    writeFileSync(file, 'garbage');
    expect(await withStore(repo, findMissing)).toEqual({ missing: [], gaveUp: true });
  });
});

test('a git that fails without a word leaves everything open; a fault that is none of git is passed on', async () => {
  await withStore(threeCommits(), async (store) => {
    const failing = (error: Error) =>
      findMissing(Object.assign(Object.create(store), { head: () => Promise.reject(error) }));
    expect(await failing(new GitFailure('rev-list', -1, ''))).toEqual({ missing: [], gaveUp: true });
    const said = `error: Could not read ${'a'.repeat(40)}`;
    expect(await failing(new GitFailure('rev-list', 128, said))).toEqual({ missing: ['a'.repeat(40)], gaveUp: false });
    const fault = new Error('out of memory');
    await expect(failing(fault)).rejects.toBe(fault);
  });
});
