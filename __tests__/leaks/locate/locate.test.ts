import { afterAll, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import { appleFile, makeKey, pem } from '../../support/keys.ts';
import { removeFolders, repository } from '../../support/repositories.ts';
import { findingsIn, tell } from './look.ts';

afterAll(removeFolders);

const key = makeKey('locate');
const other = makeKey('locate, another');
const file = appleFile(key);
const ALL = { kind: 'all' } as const;
const id7 = (id: string): string => id.slice(0, 7);

describe('files', () => {
  test('one finding for each path of an object, with the commit that brought it there', async () => {
    const repo = repository();
    const first = repo.commit({ files: { 'a/key.txt': file, 'b/copy.txt': file } });
    const second = repo.commit({ files: { 'a/key.txt': null, 'moved.txt': file } });
    const tree = repo.git('rev-parse', 'HEAD');
    const expected = [`private-key b/copy.txt (tree) ${id7(first)}`, `private-key moved.txt (tree) ${id7(second)}`];
    expect(tell(await findingsIn(repo, { tree }))).toEqual(expected);
    expect(tell(await findingsIn(repo, { tree, range: ALL }))).toEqual([
      `private-key a/key.txt (history) ${id7(first)}`,
      ...expected,
    ]);
  });

  test('a key twice in one file is one finding, two keys are two', async () => {
    const repo = repository();
    const tree = repo.commit({ files: { twice: `${file}\n\ntext\n${file}\n`, two: `${file}\n${pem(other.openssl)}` } });
    const findings = await findingsIn(repo, { tree });
    expect(
      findings.map(({ leak, place, region }) => [leak, 'shown' in place && place.shown.toString(), region?.line]),
    ).toEqual(
      expect.arrayContaining([
        [key.fingerprint, 'twice', expect.any(Number)],
        [key.fingerprint, 'two', expect.any(Number)],
        [other.fingerprint, 'two', expect.any(Number)],
      ]),
    );
    expect(findings).toHaveLength(3);
    expect(
      findings.find(({ place }) => 'shown' in place && place.shown.toString() === 'twice')?.region?.line,
    ).toBeLessThan(4);
  });

  test('content that only a merge brought is told of the merge', async () => {
    const repo = repository();
    repo.commit({ files: { base: '1' } });
    repo.git('checkout', '-q', '-b', 'side');
    repo.commit({ files: { side: '2' } });
    repo.git('checkout', '-q', 'main');
    repo.commit({ files: { main: '3' } });
    const merge = repo.merge(['side'], { files: { 'evil.txt': file } });
    repo.commit({ files: { 'evil.txt': null } });
    expect(tell(await findingsIn(repo, { range: ALL }))).toEqual([`private-key evil.txt (history) ${id7(merge)}`]);
  });

  test('an old leak that a merge carries into a branch is not told of the merge', async () => {
    const repo = repository();
    repo.commit({ files: { start: '1' } });
    repo.git('checkout', '-q', '-b', 'topic');
    repo.commit({ files: { topic: '2' } });
    repo.git('checkout', '-q', 'main');
    const base = repo.commit({ files: { 'old.txt': file } });
    repo.git('checkout', '-q', 'topic');
    const tree = repo.merge(['main']);
    const range = { kind: 'commits', include: [tree], exclude: [base] } as const;
    expect(tell(await findingsIn(repo, { tree, range }))).toEqual([`private-key old.txt (tree) ${id7(base)}`]);
    expect(await findingsIn(repo, { range })).toEqual([]);
  });

  test('a key that came and went inside of a range', async () => {
    const repo = repository();
    const base = repo.commit({ files: { a: '1' } });
    const came = repo.commit({ files: { 'deep/er/key.swift': `let key = """\n${file}\n"""\n` } });
    const tree = repo.commit({ files: { 'deep/er/key.swift': null } });
    const range = { kind: 'commits', include: [tree], exclude: [base] } as const;
    expect(tell(await findingsIn(repo, { tree, range }))).toEqual([
      `private-key deep/er/key.swift (history) ${id7(came)}`,
    ]);
  });

  test('names with line ends, quotes and bytes that are no UTF-8', async () => {
    const repo = repository();
    const blob = repo.commit({ files: { 'a\n::error::b"c': file } }) && repo.git('rev-parse', 'HEAD:a\n::error::b"c');
    repo.git('update-index', '--add', '--cacheinfo', `100644,${blob},plain`);
    const tree = repo.git('rev-parse', 'HEAD');
    const [finding] = await findingsIn(repo, { tree, range: ALL });
    expect(finding?.place).toMatchObject({ kind: 'file', path: Buffer.from('a\n::error::b"c') });
  });

  test('the entry of an archive, and the Key ID in its name', async () => {
    const repo = repository();
    const zip = Buffer.from(zipSync({ 'Payload/AuthKey_ABCDE12345.p8': Buffer.from(file) }));
    const tree = repo.commit({ files: { 'app.ipa': zip } });
    const [finding] = await findingsIn(repo, { tree });
    expect(finding).toMatchObject({ within: ['Payload/AuthKey_ABCDE12345.p8'], keyId: 'ABCDE12345' });
  });

  test('SHA-256 repositories', async () => {
    const repo = repository({ format: 'sha256' });
    const first = repo.commit({ files: { 'a/key.txt': file } });
    const tree = repo.commit({ files: { b: '2' } });
    expect(tell(await findingsIn(repo, { tree, range: ALL }))).toEqual([`private-key a/key.txt (tree) ${id7(first)}`]);
  });

  test('where a shallow clone was cut off, the commit may have found it in place', async () => {
    const repo = repository();
    repo.commit({ files: { 'key.txt': file } });
    const tree = repo.commit({ files: { b: '2' } });
    const shallow = repo.clone('--depth=1');
    expect(tell(await findingsIn(shallow, { tree }))).toEqual([`private-key key.txt (tree) <= ${id7(tree)}`]);
  });
});

describe('the name rule', () => {
  test('files, links and submodules in any case of letters; a file with its key is one finding', async () => {
    const repo = repository();
    repo.write({
      'AuthKey_ABCDE12345.p8': file,
      'carts/GAME.P8': 'pico-8',
      'link.p8': { link: 'nowhere' },
      'x.p8.txt': '',
    });
    repo.git('add', '--force', '--all');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub.p8`);
    repo.git('commit', '-qm', 'names', '--author=A <a@example.com>', '--date=1700000000 +0000');
    const tree = repo.git('rev-parse', 'HEAD');
    const findings = await findingsIn(repo, { tree });
    expect(tell(findings)).toEqual(
      ['p8-file carts/GAME.P8', 'p8-file link.p8', 'p8-file sub.p8', 'private-key AuthKey_ABCDE12345.p8'].map(
        (text) => `${text} (tree) ${id7(tree)}`,
      ),
    );
    expect(findings.map(({ leak }) => leak).sort()).toEqual(
      [key.fingerprint, 'path:carts/GAME.P8', 'path:link.p8', 'path:sub.p8'].sort(),
    );
    expect(findings.find(({ kind }) => kind === 'private-key')?.keyId).toBe('ABCDE12345');
  });

  test('a folder of that name is no file', async () => {
    const repo = repository();
    const tree = repo.commit({ files: { 'dir.p8/readme.txt': 'x' } });
    expect(await findingsIn(repo, { tree, range: ALL })).toEqual([]);
  });

  test('a change that removes an old file, or works beside it, brings none', async () => {
    const repo = repository();
    const base = repo.commit({ files: { 'keys/old.p8': 'x', 'keys/readme': '1' } });
    repo.commit({ files: { 'keys/readme': '2' } });
    const tree = repo.commit({ files: { 'keys/old.p8': null } });
    const range = { kind: 'commits', include: [tree], exclude: [base] } as const;
    expect(await findingsIn(repo, { tree, range })).toEqual([]);
  });

  test('a rename to it brings one', async () => {
    const repo = repository();
    const base = repo.commit({ files: { 'old.txt': 'x' } });
    const tree = repo.commit({ files: { 'old.txt': null, 'new.p8': 'x' } });
    const range = { kind: 'commits', include: [tree], exclude: [base] } as const;
    expect(tell(await findingsIn(repo, { range }))).toEqual([`p8-file new.p8 (history) ${id7(tree)}`]);
  });
});

describe('places without a file', () => {
  test('commit texts, tags, notes and refs', async () => {
    const repo = repository();
    const body = key.apple.toString('base64url');
    const commit = repo.commit({ message: `Subject\n\n${file}\n` });
    const author = repo.commit({ author: `Eve ${body}` });
    repo.tag('v1', `Release\n\n${file}\n`);
    repo.git('tag', '-a', '-m', `nested\n\n${file}`, 'v2', 'refs/tags/v1');
    repo.git('notes', 'add', '-m', file, commit);
    repo.git('branch', `b/${body}`);
    const findings = await findingsIn(repo, { tree: author, range: ALL });
    const note = repo.git('rev-parse', 'refs/notes/commits');
    const notePath = repo.git('ls-tree', '-r', '--name-only', 'refs/notes/commits');
    expect(tell(findings)).toEqual(
      [
        `private-key commit author's name or address (history) ${id7(author)}`,
        `private-key commit message (history) ${id7(commit)}`,
        'private-key ref refs/heads/b/[private key, redacted] (history)',
        'private-key tag message (history)',
        'private-key tag message (history)',
        `private-key ${notePath} (history) ${id7(note)}`,
      ].sort(),
    );
  });

  test('the name of a file, redacted, under every path that leads there', async () => {
    const repo = repository();
    const body = key.apple.toString('base64url');
    const tree = repo.commit({ files: { [`deep/${body}.p8`]: 'x', [`deep/${body}/inner.txt`]: 'y' } });
    const findings = await findingsIn(repo, { tree });
    for (const { place } of findings)
      expect('shown' in place ? place.shown.toString() : body).not.toContain(body.slice(60, 90));
    expect(tell(findings)).toEqual(
      [
        `private-key name deep/[private key, redacted] (tree) ${id7(tree)}`,
        `private-key name deep/[private key, redacted].p8 (tree) ${id7(tree)}`,
      ].sort(),
    );
  });

  test('objects to which no ref leads, and tags of a blob', async () => {
    const repo = repository();
    repo.commit({ files: { a: '1' } });
    const start = repo.git('rev-parse', 'HEAD');
    const lost = repo.commit({ files: { 'lost.txt': pem(other.openssl) }, message: `m\n\n${file}` });
    repo.git('reset', '-q', '--hard', start);
    expect(tell(await findingsIn(repo, { tree: start, range: ALL }))).toEqual([
      `private-key commit message (unreachable) ${id7(lost)}`,
      'private-key object (unreachable)',
    ]);
    repo.git('tag', 'blob', `${lost}:lost.txt`);
    repo.git('branch', 'found', lost);
    expect(tell(await findingsIn(repo, { tree: start, range: ALL }))).toEqual([
      `private-key commit message (history) ${id7(lost)}`,
      `private-key lost.txt (history) ${id7(lost)}`,
    ]);
    repo.git('branch', '-D', 'found');
    expect(tell(await findingsIn(repo, { tree: start, range: ALL }))).toEqual([
      `private-key commit message (unreachable) ${id7(lost)}`,
      'private-key object (history)',
    ]);
  });
});
