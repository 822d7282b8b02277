import { expect, test } from '@jest/globals';
import { walkTree } from '../../../src/leaks/search/tree-entries.ts';

function visited(entries: readonly [mode: string, name: string][], idBytes = 20): string[] {
  // Ids may hold any byte, also those that end a mode or a name.
  const id = Buffer.from('\0 .p8\x0e0000 x.p8\0 .p8 and more bytes'.slice(0, idBytes), 'latin1');
  const raw = Buffer.concat([
    Buffer.from('before'),
    ...entries.flatMap(([mode, name]) => [Buffer.from(`${mode} ${name}\0`), id]),
    Buffer.from('160000 after.p8\0'),
  ]);
  const names: string[] = [];
  walkTree(raw, 6, raw.length - 17, idBytes, (buffer, modeAt, _nameAt, nameEnd) => {
    names.push(buffer.toString('utf8', modeAt, nameEnd));
  });
  return names;
}

test.each([20, 32])('of a tree, only what matters is visited (ids of %i bytes)', (idBytes) => {
  const long = 'n'.repeat(64);
  expect(
    visited(
      [
        ['100644', 'AuthKey.p8'],
        ['100755', 'KEY.P8'],
        ['120000', 'link.p8'],
        ['40000', 'folder.p8'],
        ['100644', '.p8'],
        ['100644', 'a.p8.txt'],
        ['100644', 'ap8'],
        ['100644', 'n'.repeat(63)],
        ['100644', long],
        ['160000', 'module'],
        ['100644', '160000 x'],
      ],
      idBytes,
    ),
  ).toEqual([
    '100644 AuthKey.p8',
    '100755 KEY.P8',
    '120000 link.p8',
    '40000 folder.p8',
    '100644 .p8',
    `100644 ${long}`,
    '160000 module',
  ]);
});

test('a mode that git knows nothing else by is a submodule', () => {
  const modes = [
    '100644',
    '0100755',
    '100000',
    '120777',
    '40000',
    '040000',
    '40755',
    '160000',
    '0160000',
    '000000',
    '0',
  ];
  const odd = ['140000', '60000', '20644', '10000', '1100644'];
  const all = [...modes, ...odd].map((mode): [string, string] => [mode, 'x']);
  const submodules = ['160000', '0160000', '000000', '0', '140000', '60000', '20644', '10000'];
  expect(visited(all)).toEqual(submodules.map((mode) => `${mode} x`));
});

test('of an empty tree, nothing is visited', () => {
  expect(visited([])).toEqual([]);
});
