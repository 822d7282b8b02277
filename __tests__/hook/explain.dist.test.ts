import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from '@jest/globals';
import { zip } from '../leaks/archive/build.ts';
import { hostileText } from '../support/hostile.ts';
import { appleFile, makeKey, pem } from '../support/keys.ts';
import { removeFolders, repository } from '../support/repositories.ts';
import { tracesOf } from '../support/traces.ts';
import { hook } from './hook-run.ts';

afterAll(removeFolders);

const key = makeKey('explain');

function explain(content: string | Buffer): { code: number | null; said: string } {
  const repo = repository();
  writeFileSync(join(repo.path, 'file'), content);
  return hook(repo, ['--explain', 'file']);
}

test('each layer is listed by name, place and length, and the key by its fingerprint; no byte of either', () => {
  const before = 'Some words before it.\n';
  const text = before + JSON.stringify({ key: Buffer.from(pem(key.apple)).toString('base64') });
  const { code, said } = explain(text);
  expect(code).toBe(1);
  expect(said).toContain(`the file, ${text.length} bytes:\n  as it is: ${text.length} bytes at 0 to ${text.length}\n`);
  expect(said).toMatch(/^ {2}base64: \d+ bytes at 30 to \d+$/m);
  expect(said).toMatch(/^ {2}base64 > base64: \d+ bytes at \d+ to \d+$/m);
  expect(said).toContain(`: base64 of PEM (private key ${key.fingerprint})`);
  expect(said).toMatch(/^\d+ layers tried, 1 key or token found$/m);
  expect(tracesOf(key, said)).toEqual([]);
  expect(said).not.toContain('Some words');
});

test('a file without anything of a key says that there was nothing to try', () => {
  const { code, said } = explain('Nothing but prose.\n'.repeat(100));
  expect(code).toBe(0);
  expect(said).toMatch(/nothing in it may be of a key/);
  expect(said).toMatch(/^0 layers tried, 0 keys and tokens found$/m);
});

test('archives are opened, and what is too intricate is named', () => {
  const inner = zip([{ name: 'a/\u001b[1mkey.txt', content: Buffer.from(appleFile(key)) }]);
  const { code, said } = explain(gzipSync(inner));
  expect(code).toBe(1);
  expect(said).toMatch(/^in the gzip, gzip content, \d+ bytes:$/m);
  expect(said).toMatch(/^in the gzip, .*key\.txt, \d+ bytes:$/m);
  expect(said).not.toContain('\u001b');
  const hard = explain(hostileText(1, 300_000));
  expect(hard.code).toBe(2);
  expect(hard.said).toMatch(/^ {2}not searched to the end: bytes \d+ to \d+$/m);
  expect(hard.said).toMatch(/^and \d+ more layers$/m);
});

test('what is no file is named', () => {
  const repo = repository();
  mkdirSync(join(repo.path, 'folder'));
  expect(hook(repo, ['--explain', 'folder'])).toEqual({
    code: 2,
    said: 'asc-key: There is no file folder. Give --explain the path of one file.\n',
  });
  expect(hook(repo, ['--explain'])).toMatchObject({ code: 2 });
});
