import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findFile } from '../../../src/upload/file/find-file.ts';

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'asc-key-find-'));
  for (const folder of ['build/ios/ipa', 'many', 'elsewhere', 'Folder.ipa'])
    mkdirSync(join(base, folder), { recursive: true });
  const files = [
    'build/ios/ipa/My App.ipa',
    'many/a.ipa',
    'many/b.ipa',
    'many/c.txt',
    'A [1].ipa',
    'Mac.PKG',
    'notes.txt',
  ];
  for (const file of files) writeFileSync(join(base, file), 'x');
  writeFileSync(join(base, 'Empty.ipa'), '');
  if (process.platform !== 'win32') symlinkSync(join(base, 'many'), join(base, 'elsewhere/linked'));
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('the file', () => {
  test.each([
    ['build/ios/ipa/My App.ipa', 'My App.ipa', 'ipa'],
    ['build/ios/ipa/*.ipa', 'My App.ipa', 'ipa'],
    ['./build/**/*.ipa', 'My App.ipa', 'ipa'],
    ['build/*/{ipa,apk}/*.ipa', 'My App.ipa', 'ipa'],
    ['**/My*', 'My App.ipa', 'ipa'],
    ['A [1].ipa', 'A [1].ipa', 'ipa'],
    ['*.PKG', 'Mac.PKG', 'pkg'],
    ['  Mac.PKG\n', 'Mac.PKG', 'pkg'],
    ['many/a.*', 'a.ipa', 'ipa'],
  ])('%j is found', (input, name, kind) => {
    expect(findFile(input, base)).toMatchObject({ name, kind, size: 1 });
    expect(findFile(input, base).path.startsWith(base)).toBe(true);
  });

  test.each([
    ['', /"file" is empty/],
    ['many/*.ipa', /matches 2 files: a\.ipa, b\.ipa/],
    ['none/*.ipa', /matches no file: none\/\*\.ipa \(0 files and folders were looked at\)/],
    ['none.ipa', /a file that is not there: none\.ipa/],
    ['notes.txt', /names notes\.txt, which is neither an \.ipa nor a \.pkg/],
    ['many/*.txt', /neither an \.ipa nor a \.pkg/],
    ['Empty.ipa', /which is empty \(0 bytes\)/],
    ['Folder.ipa', /not there: Folder\.ipa/],
    ['elsewhere/**/*.ipa', /matches no file/],
    ['none::error::.ipa', /none:\\:error:\\:\.ipa/],
  ])('%j is none', (input, message) => {
    expect(() => findFile(input, base)).toThrow(message);
  });
});
