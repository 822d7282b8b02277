import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { locateCheckout } from '../../../src/leaks/git/checkout.ts';
import { Git } from '../../../src/leaks/git/git.ts';
import { ObjectDatabase } from '../../../src/leaks/git/object-database.ts';
import { withStore } from '../../leaks/locate/look.ts';
import { newFolder, type Repository, removeFolders, repository } from '../../support/repositories.ts';

afterAll(removeFolders);

function twoRefs(): Repository {
  const repo = repository();
  repo.commit({ files: { a: '1' } });
  repo.git('branch', 'topic');
  repo.git('pack-refs', '--all');
  repo.git('branch', 'loose');
  return repo;
}

const open = async (path: string): Promise<ObjectDatabase> =>
  ObjectDatabase.open(await Git.find({ workspace: path }), path, newFolder());

describe('a pipe in .git keeps nobody waiting', () => {
  test.each([
    'HEAD',
    'config',
    'packed-refs',
    'shallow',
    'index',
    'commondir',
    'refs/heads/x',
    'refs/deep/er/x',
    'objects/info/alternates',
    'objects/pack/pack-1.idx',
    'objects/17/00000000000000000000000000000000000000',
  ])('%s', async (name) => {
    const { path } = twoRefs();
    const file = join(path, '.git', name);
    rmSync(file, { force: true });
    mkdirSync(dirname(file), { recursive: true });
    execFileSync('mkfifo', [file]);
    await expect(open(path)).rejects.toThrow('a pipe or a device where a file belongs');
  });

  test('a device after a link', async () => {
    const { path } = twoRefs();
    symlinkSync('/dev/zero', join(path, '.git/refs/heads/zero'));
    await expect(open(path)).rejects.toThrow('a pipe or a device where a file belongs (refs)');
  });

  test('.git itself', () => {
    const folder = newFolder();
    execFileSync('mkfifo', [join(folder, '.git')]);
    expect(() => locateCheckout(folder, '.')).toThrow('a pipe or a device where a file belongs (.git)');
  });
});

describe('what is no ref is left out and counted', () => {
  async function refsOf(repo: Repository): Promise<{ names: string[]; broken: number }> {
    return withStore(repo, async (store) => ({
      names: (await store.refs()).map(({ name }) => name.toString()),
      broken: store.brokenRefs,
    }));
  }

  test('lines of packed-refs', async () => {
    const repo = twoRefs();
    const id = repo.git('rev-parse', 'HEAD');
    const lines = ['secret', `${id} refs/heads/../../out`, `${id} refs/heads/a..b`, `${id} elsewhere/x`, `${id}`];
    appendFileSync(join(repo.path, '.git/packed-refs'), `${lines.join('\n')}\n${id} refs/heads/last`);
    expect(await refsOf(repo)).toEqual({
      names: ['refs/heads/last', 'refs/heads/loose', 'refs/heads/main', 'refs/heads/topic'],
      broken: lines.length,
    });
  });

  test('a link to a file elsewhere, and to a folder elsewhere', async () => {
    const repo = twoRefs();
    const elsewhere = newFolder();
    const id = repo.git('rev-parse', 'HEAD');
    writeFileSync(join(elsewhere, 'text'), 'secret');
    mkdirSync(join(elsewhere, 'folder'));
    writeFileSync(join(elsewhere, 'folder/x'), id);
    symlinkSync(join(elsewhere, 'text'), join(repo.path, '.git/refs/heads/text'));
    symlinkSync(join(elsewhere, 'folder'), join(repo.path, '.git/refs/heads/folder'));
    symlinkSync('loose', join(repo.path, '.git/refs/heads/linked'));
    const { names, broken } = await refsOf(repo);
    expect(names).toEqual(['refs/heads/linked', 'refs/heads/loose', 'refs/heads/main', 'refs/heads/topic']);
    expect(broken).toBe(2);
    expect(readFileSync(join(elsewhere, 'text'), 'utf8')).toBe('secret');
  });
});
