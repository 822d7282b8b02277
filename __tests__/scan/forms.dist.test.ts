import { afterAll, expect, test } from '@jest/globals';
import { controls } from '../support/controls.ts';
import { forms } from '../support/forms.ts';
import { makeKey } from '../support/keys.ts';
import { removeFolders, repository } from '../support/repositories.ts';
import { scan, tracesIn, urisOf } from './scan-run.ts';

afterAll(removeFolders);

test('every form of a key, each in a file of its own, is found, and nothing of the key is shown', async () => {
  const key = makeKey('scan forms');
  const all = forms(key);
  const repo = repository();
  repo.commit({ files: Object.fromEntries(all.map(({ content }, index) => [`${index}.txt`, content])) });
  const run = await scan(repo);
  const found = new Set(urisOf(run));
  expect(all.filter((_, index) => !found.has(`${index}.txt`)).map(({ name }) => name)).toEqual([]);
  expect(run.code).toBe(1);
  expect(run.outputs).toMatchObject({
    leaks: '1',
    findings: String(all.length),
    fingerprints: JSON.stringify([key.fingerprint]),
    complete: 'true',
  });
  expect(run.summary).toContain(key.fingerprint);
  expect(tracesIn(run, [key])).toEqual([]);
});

test('what only looks like a key is passed over', async () => {
  const repo = repository();
  const all = controls();
  repo.commit({ files: Object.fromEntries(all.map(({ content }, index) => [`${index}.txt`, content])) });
  const run = await scan(repo);
  expect(urisOf(run).map((uri) => all[Number.parseInt(uri, 10)]?.name ?? uri)).toEqual([]);
  expect(run.code).toBe(0);
  expect(run.outputs).toMatchObject({ leaks: '0', findings: '0', fingerprints: '[]', complete: 'true' });
  expect(run.summary).toMatch(/no leaks found/);
});
