import { afterAll, expect, test } from '@jest/globals';
import { progressTeller } from '../../src/scan/progress.ts';
import { scopeOf, withStore } from '../leaks/locate/look.ts';
import { removeFolders, repository } from '../support/repositories.ts';

afterAll(removeFolders);

test('tells how many objects are done, and of how many where that is known', async () => {
  const repo = repository();
  repo.commit({ files: { a: '1', b: '2' } });
  repo.git('repack', '-q', '-a', '-d');
  const lines: string[] = [];
  await withStore(repo, async (store) => {
    const tell = (line: string): void => void lines.push(line);
    const whole = progressTeller(store, scopeOf({ range: { kind: 'all' } }), tell);
    whole(2);
    whole(12_345);
    progressTeller(store, scopeOf({}), tell)(3);
  });
  expect(lines).toEqual(['Read 2 of about 4 objects so far.', 'Read 12,345 objects so far.', 'Read 3 objects so far.']);
});
