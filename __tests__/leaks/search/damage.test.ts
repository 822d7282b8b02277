import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { Detector } from '../../../src/leaks/detect/detector.ts';
import { locate } from '../../../src/leaks/locate/locate.ts';
import { search } from '../../../src/leaks/search/search.ts';
import { Thread } from '../../../src/leaks/search/threads.ts';
import type { Range, Scope } from '../../../src/leaks/types.ts';
import { makeKey } from '../../support/keys.ts';
import { newFolder, Repository, removeFolders, repository } from '../../support/repositories.ts';
import { scopeOf, tell, withStore } from '../locate/look.ts';

afterAll(removeFolders);

const NOW = new Date('2026-01-01T00:00:00Z');
const OLD = makeKey('damage, old').apple.toString('base64');
const NEW = makeKey('damage, new').apple.toString('base64');
const SIDE = makeKey('damage, side').apple.toString('base64');

let template: Repository | undefined;

/** Three commits: a key of old, one added in the range beside a folder, one in that folder in the last. */
function threeCommits(): Repository {
  if (template === undefined) {
    template = repository();
    template.commit({ files: { 'a/old.txt': OLD, 'z.txt': '1' } });
    template.commit({ files: { 'b/new.txt': NEW, 'c/other.txt': 'x' } });
    template.commit({ files: { 'c/other.txt': 'y', 'c/side.txt': SIDE } });
  }
  const path = newFolder();
  cpSync(template.path, path, { recursive: true });
  return new Repository(path);
}

const range = (repo: Repository): Range => ({
  kind: 'commits',
  include: [repo.git('rev-parse', 'HEAD')],
  exclude: [repo.git('rev-parse', 'HEAD~2')],
});

function fileOf(repo: Repository, revision: string): string {
  const id = repo.git('rev-parse', revision);
  return join(repo.path, '.git/objects', id.slice(0, 2), id.slice(2));
}

const DAMAGES: Readonly<Record<string, (file: string) => void>> = {
  gone: (file) => rmSync(file),
  'cut off': (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2)),
  garbage: (file) => writeFileSync(file, 'garbage'),
};

function damage(repo: Repository, revision: string, how: string): void {
  const file = fileOf(repo, revision);
  chmodSync(file, 0o600);
  DAMAGES[how]?.(file);
}

async function look(repo: Repository, parts: Partial<Scope>, workers = 0) {
  return withStore(repo, async (store) => {
    const scope = scopeOf(parts);
    const threads = Array.from({ length: workers }, () => new Thread(NOW));
    const result = await search({ store, scope, now: NOW, threads });
    const tips = [...(await store.refs()).map(({ id }) => id), repo.git('rev-parse', 'HEAD')];
    const findings = await locate({ store, scope, tips, finder: async () => new Detector({ now: NOW }) }, result);
    const { missing, damaged, unlisted } = result;
    return { told: tell(findings), missing, damaged, unlisted, isWhole: missing.length + damaged.length === 0 };
  });
}

describe.each(Object.keys(DAMAGES))('an object that is %s', (how) => {
  test.each(['HEAD:c/other.txt', 'HEAD:c', 'HEAD~1:c', 'HEAD~1'])('%s: all else is found', async (revision) => {
    const repo = threeCommits();
    const parts = { tree: repo.git('rev-parse', 'HEAD'), range: range(repo) };
    const id = repo.git('rev-parse', revision);
    const side = /^private-key (?:c\/side\.txt|object) \((?:tree|history)\)/;
    damage(repo, revision, how);
    const { told, missing, damaged } = await look(repo, parts);
    expect([...missing, ...damaged]).toEqual([id]);
    // What stood before the range is told of the tree alone.
    expect(told.filter((line) => line.includes('a/old.txt (tree)'))).toHaveLength(1);
    expect(told.filter((line) => line.includes('b/new.txt (tree)'))).toHaveLength(1);
    expect(told.filter((line) => side.test(line))).toHaveLength(revision === 'HEAD:c' ? 0 : 1);
  });

  test('in the whole store, nothing that is found counts as out of reach', async () => {
    const repo = threeCommits();
    repo.commit({ files: { 'b/new.txt': null } });
    damage(repo, 'HEAD~1:c', how);
    const { told, isWhole } = await look(repo, { tree: repo.git('rev-parse', 'HEAD'), range: { kind: 'all' } });
    expect(told).toHaveLength(3);
    expect(told.join('\n')).not.toContain('unreachable');
    expect(isWhole).toBe(false);
  });
});

test.each(['gone', 'garbage'])('a HEAD whose commit is %s: all that is there is read', async (how) => {
  const repo = threeCommits();
  const tree = repo.git('rev-parse', 'HEAD');
  damage(repo, 'HEAD', how);
  const { told, missing, damaged } = await look(repo, { tree });
  expect(told).toHaveLength(3);
  expect([...missing, ...damaged]).toEqual([tree]);
  const all = await look(repo, { tree, range: { kind: 'all' } });
  expect(all.told).toHaveLength(3);
  // An object that is gone is told by the range, from what refs reach.
  if (how !== 'gone') expect(all.told.join('\n')).not.toContain('unreachable');
});

describe('packs', () => {
  function packed(): { repo: Repository; file: (ending: string) => string } {
    const repo = threeCommits();
    repo.git('repack', '-q', '-a', '-d');
    repo.commit({ files: { 'later.txt': 'later' } });
    const folder = join(repo.path, '.git/objects/pack');
    const file = (ending: string): string =>
      join(folder, readdirSync(folder).find((name) => name.endsWith(ending)) ?? '');
    for (const ending of ['.pack', '.idx']) chmodSync(file(ending), 0o600);
    return { repo, file };
  }

  test.each([0, 2])('bytes that were changed in one, read by %i threads', async (workers) => {
    const { repo, file } = packed();
    const id = repo.git('rev-parse', 'HEAD:b/new.txt');
    const listing = repo.git('verify-pack', '-v', file('.idx'));
    const offset = Number(new RegExp(`^${id} blob +\\d+ \\d+ (\\d+)`, 'm').exec(listing)?.[1]);
    const bytes = readFileSync(file('.pack'));
    bytes.fill(0x58, offset + 20, offset + 40);
    writeFileSync(file('.pack'), bytes);
    const { told, damaged } = await look(repo, { range: { kind: 'all' } }, workers);
    expect(damaged).toEqual([id]);
    expect(told).toHaveLength(2);
  });

  test.each(['.pack', '.idx'])('a %s that is cut off', async (ending) => {
    const { repo, file } = packed();
    repo.write({ 'key.txt': `beside ${OLD}` });
    repo.commit();
    truncateSync(file(ending), 500);
    const { told, unlisted, isWhole } = await look(repo, { range: { kind: 'all' } });
    expect(told).toHaveLength(1);
    expect(unlisted || !isWhole).toBe(true);
  });
});

test('an alternate that is gone is no damage where nothing is missing', async () => {
  const repo = threeCommits();
  writeFileSync(join(repo.path, '.git/objects/info/alternates'), '/nowhere/objects\n');
  const { told, unlisted, isWhole } = await look(repo, { range: { kind: 'all' } });
  expect([told.length, unlisted, isWhole]).toEqual([3, false, true]);
});
