import { execFileSync } from 'node:child_process';
import { createCipheriv } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { zip } from '../leaks/archive/build.ts';
import { appleFile, makeKey } from '../support/keys.ts';
import { type Repository, removeFolders, repository } from '../support/repositories.ts';
import { type Scanned, scan } from './scan-run.ts';

/** A pack of more than 8 MiB; nothing in it is a key. */
const LARGE = createCipheriv('aes-128-ctr', Buffer.alloc(16), Buffer.alloc(16)).update(Buffer.alloc(9 * 1024 ** 2));

let origin: Repository;
/** Oldest first; far more than a look at the newest ones would meet. */
let commits: string[];
beforeAll(() => {
  origin = repository();
  const first = origin.commit({ files: { 'old/file': 'old\n', large: LARGE } });
  const second = origin.commit({ files: { 'old/file': null, here: '1\n' } });
  commits = [first, second, ...origin.grow(100)];
});
afterAll(removeFolders);

/** What a full clone has, in one pack, but for one object; there is no remote. */
function cloneWithout(lost: string | undefined): Repository {
  const clone = repository();
  const ids = origin.git('cat-file', '--batch-all-objects', '--batch-check=%(objectname)').split('\n');
  const kept = ids.filter((id) => id !== lost);
  execFileSync('git', ['-C', origin.path, 'pack-objects', '-q', join(clone.path, '.git/objects/pack/pack')], {
    input: `${kept.join('\n')}\n`,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  clone.git('update-ref', 'refs/heads/main', commits.at(-1) ?? '');
  return clone;
}

const idOf = (revision: string): string => origin.git('rev-parse', revision);

function expectGap(run: Scanned, id: string): void {
  expect([run.code, run.outputs.complete, run.outputs.leaks]).toEqual([1, 'false', '0']);
  const [error] = run.stdout.split('\n').filter((line) => line.startsWith('::error title=Scan incomplete::'));
  expect(error).toContain(`1 git object is not in the checkout (${id}). A full clone should have all objects`);
  expect(error).not.toContain('fetch-depth');
}

describe('a full clone', () => {
  test('that has everything is complete', async () => {
    const run = await scan(cloneWithout(undefined), { inputs: { commits: 'all' } });
    expect([run.code, run.outputs.complete]).toEqual([0, 'true']);
  });

  test.each([
    ['file', () => idOf(`${commits[0]}:old/file`)],
    ['folder', () => idOf(`${commits[0]}:old`)],
    ['tree', () => idOf(`${commits[0]}^{tree}`)],
    ['commit', () => commits[1] ?? ''],
    ['first commit', () => commits[0] ?? ''],
  ])('that lost an old %s is not, in the whole history and in a range', async (_, lost) => {
    const clone = cloneWithout(lost());
    expectGap(await scan(clone, { inputs: { commits: 'all' } }), lost());
    const push = { before: '0'.repeat(40), after: commits.at(-1), ref: 'refs/heads/main' };
    expectGap(await scan(clone, { event: { name: 'push', payload: push } }), lost());
    const near = await scan(clone, { inputs: { commits: 'HEAD~5..HEAD' } });
    expect([near.code, near.outputs.complete]).toEqual([0, 'true']);
  });

  test('that lost a file of HEAD is not, even for the files alone', async () => {
    const lost = idOf('HEAD:here');
    expectGap(await scan(cloneWithout(lost), { inputs: { commits: 'none' } }), lost);
  });
});

test('a partial clone that cannot be completed is advised to fetch everything', async () => {
  const clone = origin.clone('--filter=blob:none');
  clone.git('remote', 'set-url', 'origin', '/nowhere/at/all');
  const run = await scan(clone, { inputs: { commits: 'all' } });
  expect([run.code, run.outputs.complete]).toEqual([1, 'false']);
  expect(run.stdout).toMatch(/^::error title=Scan incomplete::.*\([0-9a-f]{40} is the first\)\. .*fetch-depth: 0/m);
});

test('a file that is beyond the limits is listed as not read, and the objects are complete all the same', async () => {
  const repo = repository();
  const content = Buffer.concat([Buffer.alloc(80e6), Buffer.from(appleFile(makeKey('zip')))]);
  repo.commit({ files: { 'zeros.zip': zip([{ name: 'zeros', content }]) } });
  const run = await scan(repo, { inputs: { commits: 'all' } });
  expect([run.code, run.outputs.complete, run.outputs.leaks]).toEqual([0, 'true', '0']);
  expect(run.stdout).toMatch(/^Not read: zeros\.zip.*: /m);
  expect(run.stdout).toMatch(/^::warning::1 thing was not read .*beyond the limits/m);
});
