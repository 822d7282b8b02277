import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { filterRepo } from '../support/filter-repo.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { newFolder, type Repository, removeFolders, repository } from '../support/repositories.ts';
import { type Ended, paste, shellBlocks } from '../support/shell.ts';
import { scan } from './scan-run.ts';

afterAll(removeFolders);

const key = makeKey('clean-up');
let origin: Repository;
let work: Repository;

beforeEach(() => {
  origin = repository({ bare: true });
  work = repository();
  work.git('remote', 'add', 'origin', origin.url);
});

/** What the summary of a scan of all tells to run, as it stands there. */
async function printed(option: string): Promise<string> {
  work.git('push', '--quiet', 'origin', '--all');
  work.git('push', '--quiet', 'origin', '--tags');
  const { summary } = await scan(work, { inputs: { commits: 'all' } });
  const blocks = shellBlocks(summary).filter((block) => block.includes(option));
  expect(blocks).toHaveLength(1);
  return blocks[0] ?? '';
}

const run = (lines: string, clone: Repository): Ended => paste(lines, clone.path, [filterRepo()]);

async function leaksIn(repo: Repository): Promise<string | undefined> {
  return (await scan(repo.clone(), { inputs: { commits: 'all' } })).outputs.leaks;
}

describe('the lines of the summary, pasted as they stand', () => {
  test('clean all branches and tags of versions of files, on the server', async () => {
    work.commit({ files: { 'AuthKey_ABCDE12345.p8': appleFile(key), 'game.p8': 'a cartridge' } });
    work.tag('v1', 'First');
    work.git('checkout', '--quiet', '-b', 'topic');
    work.commit({ files: { 'fastlane/api_key.json': JSON.stringify({ key: appleFile(key) }) } });
    work.git('checkout', '--quiet', 'main');
    work.commit({ files: { 'AuthKey_ABCDE12345.p8': null, '.asc-key-allow': 'game.p8\n' } });
    const lines = await printed('--strip-blobs-with-ids');
    expect(run(lines, origin.clone())).toMatchObject({ code: 0 });
    expect(await leaksIn(origin)).toBe('0');
    const after = origin.clone();
    expect(after.git('ls-tree', '-r', '--name-only', 'HEAD')).toContain('game.p8');
    expect(after.git('tag')).toBe('v1');
  });

  test('change nothing, and say so by their code, in a clone that is in use', async () => {
    work.commit({ files: { 'key.txt': appleFile(key) } });
    const lines = await printed('--strip-blobs-with-ids');
    const used = origin.clone();
    writeFileSync(join(used.path, 'notes.txt'), 'mine');
    const { code, said } = run(lines, used);
    expect(code).not.toBe(0);
    expect(said).toContain('untracked');
    expect(used.git('remote')).toBe('origin');
    expect(await leaksIn(origin)).toBe('1');
    // The remote is gone after a rewriting; a push to nowhere must not be taken for one.
    const refused = origin.clone();
    origin.git('config', 'receive.denyNonFastForwards', 'true');
    expect(run(lines, refused).code).not.toBe(0);
  });

  test('clean the texts of commits and tags', async () => {
    work.commit({ files: { a: '1' }, message: `Add the key\n\n${appleFile(key)}\n` });
    work.tag('v1', `With the key\n\n${appleFile(key)}\n`);
    work.commit({ files: { a: '2' } });
    const lines = await printed('--replace-message');
    const clone = origin.clone();
    writeFileSync(join(dirname(clone.path), 'leaked-texts.txt'), `${appleFile(key)}\n`);
    expect(run(lines, clone)).toMatchObject({ code: 0 });
    const texts = origin.clone().git('log', '--all', '--format=%B');
    expect(texts).toContain('Add the key');
    expect(texts).not.toContain(appleFile(key).split('\n')[2]);
    expect(run(lines, origin.clone()).code).not.toBe(0);
  });

  test('remove files whose names hold a key', async () => {
    const name = key.openssl.toString('base64url');
    work.commit({ files: { [`keys/${name}`]: 'x', b: '1' } });
    const lines = await printed('--invert-paths');
    const path =
      work
        .git('log', '--name-only', '--format=')
        .split('\n')
        .find((line) => line.includes(name)) ?? '';
    expect(run(lines.replace('PATH', `'${path}'`), origin.clone())).toMatchObject({ code: 0 });
    expect(await leaksIn(origin)).toBe('0');
  });

  test('remove notes with a key from the server', async () => {
    work.commit({ files: { a: '1' } });
    work.git('notes', 'add', '-m', appleFile(key));
    work.git('push', '--quiet', 'origin', 'refs/notes/commits');
    const lines = await printed('refs/notes');
    const clone = origin.clone();
    const [list = '', remove = ''] = lines.split('\n');
    const [, name = ''] = /refs\/notes\/(\S+)/.exec(run(list, clone).said) ?? [];
    expect(run(remove.replace('NAME', name), clone)).toMatchObject({ code: 0 });
    expect(await leaksIn(origin)).toBe('0');
  });

  test('store the new key as a secret', async () => {
    work.commit({ files: { 'key.txt': appleFile(key) } });
    const folder = newFolder();
    const bin = newFolder();
    writeFileSync(join(folder, 'AuthKey_NEW.p8'), appleFile(key));
    writeFileSync(join(bin, 'gh'), '#!/bin/sh\necho "$*"\nbase64 --decode | cmp - AuthKey_NEW.p8\n', { mode: 0o755 });
    const { code, said } = paste(await printed('gh secret set'), folder, [bin]);
    expect({ code, said }).toEqual({ code: 0, said: 'secret set ASC_PRIVATE_KEY\n' });
  });
});
