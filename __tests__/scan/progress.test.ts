import { afterAll, expect, test } from '@jest/globals';
import { progressLogger } from '../../src/scan/progress.ts';
import { scopeOf, withStore } from '../leaks/locate/look.ts';
import { removeFolders, repository } from '../support/repositories.ts';

afterAll(removeFolders);

test('logs how many objects are done, and of how many where that is known', async () => {
  const repo = repository();
  repo.commit({ files: { a: '1', b: '2' } });
  repo.git('repack', '-q', '-a', '-d');
  const lines: string[] = [];
  await withStore(repo, async (store) => {
    const tell = (line: string): void => void lines.push(line);
    const whole = progressLogger(store, scopeOf({ range: { kind: 'all' } }), tell);
    whole(2);
    whole(12_345);
    progressLogger(store, scopeOf({}), tell)(3);
  });
  expect(lines).toEqual([
    'Read 2 objects so far of at most 4 in packs.',
    'Read 12,345 objects so far.',
    'Read 3 objects so far.',
  ]);
});

test('objects that stand in two packs make no promise that the final count breaks', async () => {
  const repo = repository();
  repo.commit({ files: { a: '1', b: '2' } });
  repo.git('repack', '-q', '-a', '-d');
  repo.gitWith(repo.git('rev-parse', 'HEAD'), 'pack-objects', '-q', '.git/objects/pack/pack');
  const lines: string[] = [];
  await withStore(repo, async (store) => {
    progressLogger(store, scopeOf({ range: { kind: 'all' } }), (line) => void lines.push(line))(4);
  });
  expect(lines).toEqual(['Read 4 objects so far of at most 5 in packs.']);
});
