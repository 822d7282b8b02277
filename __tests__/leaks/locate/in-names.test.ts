import { afterAll, expect, test } from '@jest/globals';
import { commitTree, makeBlob, makeTree, treeBomb } from '../../support/bombs.ts';
import { makeKey } from '../../support/keys.ts';
import { removeFolders, repository } from '../../support/repositories.ts';
import { findingsIn } from './look.ts';

afterAll(removeFolders);

test('a file at the root with a key in its name is listed beside the number of its further places', async () => {
  const repo = repository();
  const name = makeKey('in a name').apple.toString('base64url');
  const file = { mode: '100644', name, id: makeBlob(repo, 'nothing') };
  const bomb = treeBomb(repo, makeTree(repo, [file]), 7);
  const root = makeTree(repo, [file, { mode: '040000', name: 'a', id: bomb }]);
  const places = (await findingsIn(repo, { tree: commitTree(repo, root) })).map(({ place }) => place);
  expect(places.flatMap((place) => (place.kind === 'name' ? [place.path.toString()] : []))).toContain(name);
  expect(places.filter(({ kind }) => kind === 'more')).toHaveLength(1);
});
