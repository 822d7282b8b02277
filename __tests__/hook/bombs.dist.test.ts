import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { makeBlob, makeTree, treeBomb } from '../support/bombs.ts';
import { appleFile } from '../support/keys.ts';
import { type Repository, removeFolders, repository } from '../support/repositories.ts';
import { hook, key } from './hook-run.ts';

afterAll(removeFolders);

/** In milliseconds, several times what it takes. */
const MOST_TIME = 120_000;

/** Stages a tree in a sparse index, which keeps the folders of the root as trees. Files of the root stay files. */
function stageSparsely(repo: Repository, tree: string): void {
  repo.git('sparse-checkout', 'set', '--cone', '--sparse-index');
  const commit = repo.gitWith('staged\n', 'commit-tree', tree, '-p', 'HEAD');
  const head = repo.git('rev-parse', 'HEAD');
  repo.git('checkout', '-q', commit);
  repo.git('update-ref', '--no-deref', 'HEAD', head);
  expect(repo.git('ls-files', '--sparse', '--stage')).toMatch(/^040000 /m);
}

test(
  'a tree bomb in a sparse index is looked through once, and its leak is found',
  () => {
    const repo = repository();
    repo.commit({ files: { readme: '1' } });
    const leaf = makeTree(repo, [{ mode: '100644', name: 'key.txt', id: makeBlob(repo, appleFile(key)) }]);
    const inside = makeTree(repo, [{ mode: '040000', name: 'bomb', id: treeBomb(repo, leaf) }]);
    const readme = repo.git('rev-parse', 'HEAD:readme');
    stageSparsely(
      repo,
      makeTree(repo, [
        { mode: '040000', name: 'far', id: inside },
        { mode: '100644', name: 'readme', id: readme },
      ]),
    );
    const { code, said } = hook(repo);
    expect(code).toBe(1);
    expect(said).toMatch(/^asc-key: 1 leak found/m);
    expect(said).toMatch(/^ {2}far\/bomb\/d0\/.*key\.txt/m);
  },
  MOST_TIME,
);

test(
  'folders of a sparse index count as they stand, beside files that are staged',
  () => {
    const repo = repository();
    repo.commit({ files: { readme: '1', 'far/a/b': '2', 'far/key.txt': appleFile(key) } });
    repo.git('sparse-checkout', 'set', '--cone', '--sparse-index');
    const byHand = hook(repo);
    expect(byHand.code).toBe(1);
    expect(byHand.said).toMatch(/^asc-key: 1 leak found, in 1 place, in files that are committed already/m);
    repo.write({ 'key.txt': `${appleFile(key)}\n` });
    repo.git('add', 'key.txt');
    const { code, said } = hook(repo);
    expect(code).toBe(1);
    expect(said).toMatch(/^asc-key: 1 leak found, in 1 place, in what is to be committed/m);
  },
  MOST_TIME,
);

test(
  'a hundred thousand submodules are staged without harm',
  () => {
    const repo = repository();
    repo.commit({ files: { readme: '1' } });
    const lines = Array.from(
      { length: 100_000 },
      (_, at) => `160000 ${'1'.repeat(40)} 0\ts${String(at).padStart(6, '0')}\n`,
    );
    writeFileSync(join(repo.path, 'key.txt'), appleFile(key));
    repo.git('add', 'key.txt');
    repo.gitWith(lines.join(''), 'update-index', '--index-info');
    const { code, said } = hook(repo);
    expect(code).toBe(1);
    expect(said).toMatch(/^asc-key: 1 leak found/m);
    expect(said.length).toBeLessThan(10_000);
  },
  MOST_TIME,
);
